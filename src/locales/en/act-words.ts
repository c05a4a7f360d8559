import type { ActWords } from '../act-words.ts';
import { inDays, some } from './time-words.ts';

const listed = (items: readonly string[]) => items.join(', ');

/** What is said of acts. */
export const actWords: ActWords = {
  help: {
    lend: 'lend: write a loan slip; the last day follows from the regulation',
    read: 'read: record a reading where the item is kept',
    renew: 'renew: give a loan a later last day',
    recall: 'recall: record that a borrower was reminded',
    return: 'return: by default all that is still out on the loan',
    reserve: 'reserve: keep something for somebody',
    handover: 'hand over: write a list; pages are taken from the register',
    change: 'change entry: alter one field, the entry and the file together',
    stocktake:
      'stocktake: all that ought to stand there is found, unless named as missing, surplus, misplaced or damaged',
    duty: 'record that a duty was done, or why it was not',
    offence: 'register an offence; what it costs follows from the regulation',
    mend: 'record that an offence was mended',
    issue: 'issue a controlled copy of a summary, list or regulation; its number follows the order of issue',
    withdraw: 'call controlled copies back: by default kept and marked void; name those destroyed or lost',
    hold: 'hold: stop disposal until released',
    release: 'release a hold, by default all of it',
    appraise: 'appraise: answer for each item that has fallen due',
    dispose: 'write a disposal list, by default of all that was appraised for destruction',
    certify: 'certify destruction, by default of all that is left on the list',
    renumber: 'move a record to a new number, leaving a stub; with --later the later of two claimants',
    void: 'void a number, with day and reason; it is never used again',
    due: 'what falls due: loans, retention, clocks, duties, reservations',
    overdue: 'what is late, in days and in working days',
    leaver: 'what somebody who leaves still holds',
    later: 'where two records bear the number, move the one that was filed later',
    reason: 'the reason',
    within: 'within so many days (default 30)',
  },
  names: { renumber: 'renumbering', void: 'voiding', new: 'filing' },
  questions: {
    items: 'numbers of the records',
    by: 'done by',
    'lend.by': 'handed out by',
    'read.by': 'handed out by',
    'return.by': 'received by',
    'dispose.by': 'asked by',
    'appraise.by': 'appraised by',
    'stocktake.by': 'counted by',
    loan: 'the loan (or the number of what is out)',
    borrower: 'borrower',
    'reserve.borrower': 'for whom',
    reader: 'reader',
    kind: 'kind of borrower',
    'read.kind': 'kind of reader',
    department: 'department',
    applicant: 'applicant (where that is not the borrower)',
    purpose: 'purpose',
    evidence: 'papers shown',
    due: 'last day',
    booked: 'day for which it was booked',
    place: 'place',
    'read.place': 'where it is read',
    'stocktake.place': 'the room, cabinet, shelf or box that is counted',
    'certify.place': 'where it was destroyed',
    escort: 'who was there',
    copied: 'sheets copied or extracted',
    signed: 'signatures',
    reason: 'reason',
    how: 'how they were reminded',
    answer: 'what they said',
    good: 'came back whole',
    damaged: 'damaged',
    use: 'what it was used for',
    reshelved: 'day on which it was put back',
    until: 'kept until',
    from: 'handed over by',
    to: 'received by',
    'change.to': 'new value (none: it goes)',
    copies: 'copies',
    shortage: 'what is missing',
    number: 'number of the record or dossier',
    field: 'the field',
    witness: 'witness of the count',
    missing: 'missing',
    surplus: 'surplus',
    misplaced: 'misplaced',
    scanned: 'what was seen',
    duty: 'which duty',
    for: 'which round',
    result: 'result',
    omitted: 'why it was not done (the round does not count as done, and is asked for no more)',
    code: 'code of the penalty in the regulation',
    person: 'who did it',
    'offence.on': 'day on which it was done (none: today)',
    'mend.on': 'day on which it was mended (none: today)',
    'offence.by': 'registered by',
    'mend.by': 'registered by',
    count: 'how many items, pieces or times (none: one)',
    about: 'the record, loan or duty that it is about',
    mended: 'day on which it was mended, if it was',
    settled: 'yuan settled on, within what the regulation allows',
    share: 'per cent of the pay settled on, within what the regulation allows',
    measure: 'the measure taken, as the regulation calls it',
    note: 'note',
    offence: 'number of the offence',
    checks: 'points checked',
    readings: 'readings',
    log: 'log',
    edition: 'the edition, by its code in the regulation',
    document: 'what it is a copy of (none: the edition, or what the original is of)',
    version: 'version (none: the one that is being issued)',
    area: 'area or building that it covers',
    holder: 'holder',
    'copied-from': 'number of the copy from which it was made',
    stamp: 'the stamp that it bears, e.g. 受控',
    'issue.by': 'issued by',
    'withdraw.by': 'taken back by',
    'withdraw.items': 'numbers of copies kept and marked void',
    destroyed: 'numbers of copies destroyed',
    lost: 'numbers of copies that are lost',
    hold: 'number of the hold',
    destroy: 'to be destroyed',
    keep: 'kept on',
    return: 'returned to the owner',
    transfer: 'handed to another archive',
    update: 'to be updated',
    rest: 'the answer for all else that is due',
    outcome: 'what becomes of it (none: destroyed)',
    ground: 'ground',
    appraisal: 'the appraisal that it rests on',
    disposal: 'number of the disposal list',
    time: 'time',
    executor: 'carried out by',
    witnesses: 'witnesses',
    checked: 'day on which it was held against the list',
    scan: 'SHA-256 of the signed sheet',
    method: 'method',
    register: 'register',
  },
  hints: {
    text: '',
    day: 'as 2026-03-15',
    count: 'a number',
    choice: 'one of the words listed',
    numbers: 'several numbers with spaces between',
    list: 'one a line',
    person: 'a name',
    seen: 'one number a line; the code of a box means that what follows stands in it',
  },
  details: {
    items: 'the number; NUMBER=PAGES where the count is not as registered',
    damaged: 'the number, perhaps with what is wrong: NUMBER=NOTE',
    missing: 'the number, perhaps with a note: NUMBER=NOTE',
    destroyed: 'the number, perhaps with a note: NUMBER=NOTE',
    lost: 'the number, perhaps with a note: NUMBER=NOTE',
    surplus: 'the number, perhaps with its place: NUMBER=PLACE',
    misplaced: 'NUMBER=PLACE, where it was found; a remark may follow a space',
    keep: 'NUMBER=DAY REASON: until when, and why',
    destroy: 'the number, perhaps with a reason: NUMBER=REASON',
    evidence: 'PAPER DAY, e.g. 保密协议 2026-03-01',
    signed: 'WORD=NAME, e.g. 移交人=陶思雨',
    checks: 'POINT=ANSWER',
    readings: 'READING=NUMBER',
    log: 'one reading a line: 2026-11-03 09:00 A 温度=25.1 相对湿度=58 measures=通风 after-温度=22.5',
  },
  done: (act, number, path) => `${act} ${number}: ${path}`,
  leftover: (name, outcome) =>
    outcome === 'completed'
      ? `"${name}" was cut off; it has been written to the end now`
      : name === undefined
        ? 'a command was cut off before; it wrote nothing'
        : `"${name}" was cut off and its files were altered since; it has been taken back`,
  declined: (why, label) => {
    switch (why.problem) {
      case 'missing':
        return {
          message: `still needed: ${listed(why.questions.map(label))}`,
          fix: `give ${why.questions.map((question) => `--${question}`).join(' ')}, or run it at a terminal and be asked`,
        };
      case 'several':
        return { message: `"${label(why.question)}" takes one answer`, fix: 'leave the others out' };
      case 'unreadable':
        return {
          message: `"${label(why.question)}" cannot be read: ${why.given}`,
          fix: 'write it as guidang --help shows',
        };
      case 'no-question':
        return { message: `there is no question "${why.question}"`, fix: `there are: ${listed(why.known)}` };
      case 'unknown': {
        const what = {
          loan: 'open loan, nor anything out by the number',
          hold: 'hold in force',
          disposal: 'disposal list',
          appraisal: 'appraisal',
          entry: 'record or dossier',
          place: 'place',
          duty: 'duty',
          copy: 'controlled copy in anybody’s hands by the number',
          edition: 'edition',
          penalty: 'code of a penalty',
          offence: 'offence that is still to be mended',
        }[why.what];
        return {
          message: `there is no ${what} "${why.given}"`,
          fix:
            why.known.length > 0
              ? `there are: ${listed(why.known.slice(0, 10))}`
              : 'check the number; guidang find looks it up',
        };
      }
      case 'nothing':
        return {
          due: { message: 'nothing has fallen due', fix: 'guidang due tells what will' },
          there: {
            message: 'by the register nothing stands there',
            fix: 'check the place; name what is there with --surplus',
          },
          left: { message: 'there is nothing to list', fix: 'appraise first, or name the numbers' },
        }[why.what];
      case 'unanswered':
        return {
          message: `${some(why.numbers.length, 'item')} due without an answer: ${listed(why.numbers.slice(0, 5))}${why.numbers.length > 5 ? ' …' : ''}`,
          fix: 'answer with --destroy, --keep …, and for the others with --rest',
        };
      case 'count': {
        const reasons = {
          outside: `is not within ${why.place}`,
          dossier: 'is a dossier: count its papers one by one',
          nowhere: 'is called misplaced, and it is not said where it stands',
        };
        const lines = why.faults
          .slice(0, 10)
          .map(({ line, code, reason }) => `line ${line}: ${code.slice(0, 40)} ${reasons[reason]}`);
        const more = why.faults.length > 10 ? `; and ${why.faults.length - 10} more` : '';
        return {
          message: `${some(why.faults.length, 'line')} of the count cannot be taken: ${lines.join('; ')}${more}`,
          fix: 'correct them and hand it in again; count a larger place, or name what stands elsewhere with --misplaced NUMBER=PLACE',
        };
      }
      case 'list':
        return {
          message: `the field "${why.field}" holds a list`,
          fix: 'alter the file by hand and file a change entry',
        };
      case 'same':
        return { message: `"${label(why.field)}" says so already`, fix: 'check number and value' };
      case 'single':
        return {
          message: `only one record bears ${why.number}`,
          fix: 'to give it another number: guidang renumber NUMBER CLASS',
        };
    }
  },
  forbidden: (act, objections) => {
    const [first] = objections;
    if (objections.length === 1) return { message: `no ${act}: ${first!.message}`, fix: first!.fix };
    const lines = objections.map(({ message, fix }, index) => `  ${index + 1}. ${message} (${fix})`);
    return {
      message: `no ${act}, for ${objections.length} reasons:\n${lines.join('\n')}`,
      fix: 'mend each and try again',
    };
  },
  busy: () => ({ message: 'another command is writing', fix: 'try again in a moment' }),
  taken: (path) => ({ message: `${path} was written by somebody else just now`, fix: 'run it again' }),
  notWritable: (path) => ({
    message: `${path} cannot be written`,
    fix: 'check the rights of the folder and the space left',
  }),
  kinds: {
    loan: 'to be returned',
    reservation: 'reservation ends',
    retention: 'retention ends',
    clock: 'deadline',
    update: 'update',
    duty: 'duty',
    paper: 'needed for the post',
    difference: 'shelf and register differ',
  },
  due: (kind, what) => `${kind}: ${what}`,
  together: listed,
  left: (days) => (days === 0 ? 'due today' : `${inDays(days)} left`),
  late: (days, workingDays) =>
    `${inDays(days)} late${workingDays === undefined ? '' : ` (${some(workingDays, 'working day')})`}`,
  nothingDue: 'nothing falls due',
  nothingLate: 'nothing is late',
  stillHolds: (name, count) => `${name} has ${some(count, 'open loan')} and may not leave yet:`,
  holdsCopies: (name, count) =>
    `${name} still holds ${some(count, 'controlled copy').replace(/copys$/, 'copies')}; the exit cannot close:`,
  heldCopy: (copy, document, version) => `${copy}: ${document} ${version}`,
  holdsThings: (name, count) => `${name} still has ${some(count, 'thing')} in hand, keys or the like:`,
  heldThing: (number, title) => `${number}: ${title} (once handed over, change who holds it)`,
  holdsNothing: (name) => `${name} holds nothing`,
  held: (loan, items, due) => `${loan}: ${listed(items)}${due === undefined ? '' : ` (due ${due})`}`,
};
