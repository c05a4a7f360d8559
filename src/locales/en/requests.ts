import type { LoanFacts, ReminderStep, RequestFault, RequestWords } from '../request-words.ts';
import { inDays } from './time-words.ts';

const listed = (items: readonly string[]) => items.join(', ');
const things = ({ items }: LoanFacts) =>
  listed(items.map(({ number, title }) => (title === undefined ? number : `“${title}” (${number})`)));

function fault(why: RequestFault) {
  switch (why.problem) {
    case 'no-form':
      return {
        message: 'No request form was used, so it cannot be told what is asked for',
        fix: `Open a new request with one of the forms: ${listed(why.kinds)}`,
      };
    case 'too-long':
      return {
        message: `The text has ${why.bytes} bytes, more than ${why.limit}`,
        fix: 'Write less; do not paste attachments into a request',
      };
    case 'character':
      return {
        message: `Line ${why.line}${why.heading === undefined ? '' : ` (“${why.heading}”)`} holds the invisible character ${why.code}`,
        fix: 'Delete the line and type it again',
      };
    case 'comment':
      return {
        message: `There is an HTML comment under “${why.heading}” (line ${why.line})`,
        fix: 'Delete the comment and leave only the answer',
      };
    case 'fence':
      return {
        message: `There is a code block under “${why.heading}” (line ${why.line})`,
        fix: 'Delete the lines with ``` or ~~~ and write plainly',
      };
    case 'several-lines':
      return {
        message: `“${why.heading}” takes one line (from line ${why.line} on it is too much)`,
        fix: 'Write it on one line',
      };
    case 'before':
      return {
        message: `Line ${why.line} stands before the first heading and answers nothing`,
        fix: 'Delete it, or move it below its heading',
      };
    case 'unknown-heading':
      return {
        message: `The heading “${why.heading}” on line ${why.line} is none of this form`,
        fix: `Take away the ### at its start; the headings are: ${listed(why.known)}`,
      };
    case 'identity':
      return {
        message: `Line ${why.line} states “${why.heading}”; who it is follows from the login and cannot be typed`,
        fix: 'Delete the heading and what is below it; others must ask for themselves, or at the desk',
      };
    case 'twice':
      return {
        message: `The heading “${why.heading}” stands twice (lines ${why.first} and ${why.line}), so it is unclear which counts`,
        fix: 'Keep one; no line of an answer may start with ###',
      };
    case 'missing':
      return { message: `Not filled in: ${listed(why.headings)}`, fix: 'Write below these headings' };
    case 'choice':
      return {
        message: `“${why.heading}” (line ${why.line}) is none of the words offered`,
        fix: `Choose one: ${listed(why.allowed)}`,
      };
    case 'unreadable': {
      const how = {
        day: 'Write it as 2026-03-15, a day that exists',
        count: 'Write a whole number such as 3',
        list: 'Write each line as “name day” or “post=name”',
        numbers: 'Write numbers with a space between them',
        seen: 'Write one number, or the code of a box, a line',
        text: 'Write one line of text',
        choice: 'Choose one of the words',
        person: 'Write a name of the list of people',
      }[why.kind];
      return { message: `“${why.heading}” (line ${why.line}) cannot be read`, fix: how };
    }
    case 'unknown-number':
      return {
        message: `“${why.given}” under “${why.heading}” (line ${why.line}) is not registered`,
        fix:
          why.near === undefined
            ? 'Check the number; the site finds records by title, room or name'
            : `Is it ${why.near}? The site finds records by title, room or name`,
      };
    case 'unknown-login':
      return {
        message: `The login ${why.login} is nobody’s in the list of people, or they are not here today`,
        fix:
          why.ask.length > 0
            ? `Ask ${listed(why.ask)} to enter your login in people.md, then ask again`
            : 'Ask the keeper to enter your login in people.md, then ask again',
      };
    case 'no-department':
      return {
        message: 'The regulation wants your department, and the list of people does not say it',
        fix: `Ask ${why.ask.length > 0 ? listed(why.ask) : 'the keeper'} to add it in people.md, then ask again`,
      };
    case 'account-gone':
      return { message: 'The account that asked is gone', fix: 'Ask again with your own account' };
    case 'no-keeper':
      return {
        message: 'No keeper is here today to handle it',
        fix: 'Ask the head to enter a keeper or a stand-in in people.md',
      };
    case 'rival':
      return {
        message: `Request #${why.issue} (pull request #${why.number}) for the same record is still open`,
        fix: 'Ask again when it is done; to be next, use the reservation form',
      };
  }
}

const months = (count: number) => `${count} month${count === 1 ? '' : 's'}`;

const stepName = ({ days, months: more = 0 }: ReminderStep): string => {
  if (more > 0) return `More than 30 days and ${months(more)} late`;
  if (days < 0) return `${inDays(-days)} before it is due`;
  return days === 0 ? 'Due day' : `${inDays(days)} late`;
};

/** Request forms, answers and reminders in English. */
export const requests: RequestWords = {
  help: {
    request:
      'handle a request: read the issue form, check it, make branch and pull request, answer in the issue',
    issue: 'number of the issue',
    forge: 'github or gitea',
    forms: 'write the issue forms as the regulation and the acts have them (.github/ISSUE_TEMPLATE)',
    checkForms: 'only say whether they are up to date',
    remind:
      'daily reminders: 30 and 7 days before, on the day, 7 and 30 days after, then monthly; and a list of what is due each month',
    dryRun: 'only say what would be done',
  },
  kinds: {
    lend: { title: 'Borrow', about: 'Take records out of the archive room. Fetch them once it is approved.' },
    read: { title: 'Read', about: 'Read records in the archive room; nothing leaves it.' },
    renew: { title: 'Renew', about: 'Keep what you borrowed for some days more.' },
    return: { title: 'Return', about: 'What was borrowed has come back.' },
    reserve: { title: 'Reserve', about: 'Someone else has it, or you need it in some days: keep it for me.' },
    change: {
      title: 'Correct information or report damage',
      about:
        'What is registered is wrong or has changed, or a record is damaged: which, which field, what it should say.',
    },
    stocktake: {
      title: 'Hand in a count',
      about:
        'A place has been counted: paste the list that the counting page gives, or name only what differs.',
    },
    hold: { title: 'Hold', about: 'A complaint, lawsuit or inspection concerns it: disposal stops.' },
    release: { title: 'Release', about: 'The reason of a hold is gone: disposal may go on.' },
  },
  form: {
    act: 'Request',
    actHelp: 'Leave as it is.',
    intro:
      'It is checked at once and answered below: who must approve, or what to mend. **Who asks follows from the login; no name is needed.**',
    filled: 'empty: as the regulation has it',
    joint: '; ',
    own: (name) => `${name} (the regulation’s own)`,
    help: {
      'return.items': 'only if a part comes back; empty: all',
      'release.items': 'only if a part is released; empty: all',
      'hold.items': 'numbers of records or dossiers, or the place of a box',
      'change.field':
        'a field of the file, such as title or place; for damage, the field that the regulation has for it',
      'renew.loan': 'the number of the loan, or of what is out',
      'return.loan': 'the number of the loan, or of what is out',
    },
    examples: {},
  },
  fault,
  under: (heading) => ` (written under “${heading}”)`,
  mend: 'To mend it: ',
  refused: 'It could not be done, and nothing was written:',
  editAgain: 'Edit this request when it is mended; it will be looked at again.',
  closedForGood: 'This request is closed; open another when things have changed.',
  submitted: (url) => `Submitted for approval: ${url}`,
  afterwards:
    'It is done once it is approved and merged, and this request closes. To change it, edit this request; it must then be approved anew.',
  stillOpen: (url) =>
    `What was asked for before still waits for approval: ${url}. Close it if it is not wanted.`,
  notPushed: (said) => ({
    message: `The branch could not be pushed: ${said}`,
    fix: 'Check the right to push; if it has just been moved elsewhere, run it again',
  }),
  noRemote: () => ({
    message: 'This repository has no remote to push to',
    fix: 'Run it in a clone of the forge',
  }),
  noIssue: (issue) => ({ message: `The forge has no #${issue}`, fix: 'Check the number' }),
  landed: 'Done and registered; this request is closed.',
  turnedDown:
    'The pull request was closed without being merged: it was not approved. This request is closed; open another if it is still needed.',
  title: (kind, form, person, issue) => `${kind} ${form}: ${person} (request #${issue})`,
  asks: (person, issue) =>
    `Asked for by ${person} (request #${issue}). To approve, use “Approve” in the review; to refuse, “Request changes”.`,
  closes: (issue) => `Closes #${issue}`,
  told: {
    proposed: (issue) => `Request #${issue}: submitted for approval and answered`,
    unchanged: (issue) => `Request #${issue}: nothing has changed; it waits for approval`,
    refused: (issue) => `Request #${issue}: could not be done; the reason was answered`,
    landed: (issue) => `Request #${issue}: done`,
    'turned-down': (issue) => `Request #${issue}: not approved, closed`,
    closed: (issue) => `Request #${issue} is closed and left alone`,
    'no-request': (issue) => `#${issue} was opened by the program itself; it is no request`,
  },
  formsCurrent: (count) => `All ${count} request forms are up to date`,
  formsWritten: (paths) => `Written: ${listed(paths)}`,
  formsOutOfDate: (paths) =>
    `Not as the regulation and the acts have them: ${listed(paths)}\nTo mend it: run guidang forms`,
  reminders: {
    title: ({ loan, borrower, due }) => `Return reminder ${loan}: ${borrower}, due ${due}`,
    opening: (facts) =>
      `${facts.borrower} has ${things(facts)} on loan (${facts.loan}). Reminders follow below; this closes by itself when the return is registered.`,
    step: (step, facts) =>
      step.days <= 0
        ? `${stepName(step)}: would ${facts.borrower} please return ${things(facts)} by ${facts.due}, or ask for renewal before then.`
        : `${stepName(step)} (was due on ${facts.due}): would ${facts.borrower} please return ${things(facts)} as soon as possible, or speak to the keeper.`,
    thanks: ({ borrower, loan }) =>
      `Everything of loan ${loan} has come back. Thank you, ${borrower}. This is closed.`,
    digestTitle: (month) => `Due in ${month}`,
    digestOpening: (month) => `Due by the end of ${month} and not done yet:`,
    digestKind: {
      duty: 'Duties',
      clock: 'Time limits',
      update: 'Updates',
      paper: 'Papers needed for a post',
      difference: 'Differences to be cleared up',
      retention: 'Retention ends: to be appraised',
    },
    digestItem: ({ number, what, due, who }) =>
      `${due} ${number} ${what}${who.length > 0 ? ` (${listed(who)})` : ''}`,
    more: (count) => `and ${count} more: guidang due lists them`,
    superseded: 'There is a newer month’s list; this one is closed.',
    nothing: 'Nothing to remind of today',
    action: (kind, what) =>
      `${{ remind: 'Remind', thank: 'Thank and close', digest: 'Open a list of what is due', supersede: 'Close an old list' }[kind]}: ${what}`,
  },
};
