import type { RuleFacts } from '../../rules/index.ts';
import type { RuleWords } from '../messages.ts';
import { copyRules } from './copy-rules.ts';
import { caseFields, inCase, oneOf, restingOn } from './demand-words.ts';
import { disposalRules, expired } from './disposal-words.ts';
import { personalRules } from './personal-rules.ts';
import { answeredBy, counted, inDays, some } from './time-words.ts';

const orNearest = (nearest: string | undefined, otherwise: string) =>
  nearest === undefined ? otherwise : `did you mean "${nearest}"?`;

const listed = (items: readonly string[]) => items.join(', ');

const expected: Record<RuleFacts['field-invalid']['expected'], [string, string]> = {
  text: ['must be a text and not empty', 'fill it in, or leave the line out'],
  day: ['must be a day', 'write it as 2026-03-15'],
  count: ['must be a whole number', 'write it without leading zeros or unit, e.g. 12'],
  key: ['must be a name', 'use letters, digits and hyphens only'],
  list: ['must be a list', 'one item a line, starting with "- "; or [one, two]'],
  map: ['must be a group of "name: value"', 'write one "name: value" a line'],
  measure: [
    'must be a number',
    'write what the instrument shows, without unit, two decimals at most, e.g. 21.5',
  ],
  choice: ['is not one of the allowed values', 'use an allowed value'],
  blank: ['must be a number or "blank"', 'write a number; where the regulation leaves it open, write blank'],
  length: [
    'must be a time with its unit',
    'write a figure and a unit: 3 working-days, 7 days, 2 months, 10 years; or blank',
  ],
  deadline: [
    'must be a deadline',
    'write 3 working-days, 7 days, 1 month, same-day, month-end, 03-31 next-year, year-end + 10 years; or blank',
  ],
  rhythm: [
    'must say how often',
    'write daily, weekly, monthly, monthly on 1, quarterly, half-yearly, yearly, yearly on 01-10; or unstated',
  ],
  sha256: [
    'must be a SHA-256 checksum of 64 hexadecimal digits',
    'paste the checksum of the scan as sha256sum prints it',
  ],
  landline: ['must be a land line with its area code', 'write 0551-65881234, an extension after a hyphen'],
};

const fileText: Record<RuleFacts['file-text']['problem'], [string, string]> = {
  encoding: ['the file is not UTF-8', 'save it again with the encoding UTF-8'],
  'byte-order-mark': ['the file starts with a byte order mark', 'save it as "UTF-8 without BOM"'],
  'carriage-return': ['the file has Windows line ends (CRLF)', 'change the line ends to LF'],
  nul: ['the file holds a NUL character', 'remove it; the file may be damaged, compare it with the paper'],
  control: ['the file holds an invisible control character', 'remove it and type this spot again'],
  invisible: ['the file holds an invisible or reordering character', 'remove it and type this spot again'],
  'not-nfc': [
    'the text is not composed (NFC): one sign, two spellings',
    'type it again, or convert it to NFC',
  ],
};

const frontmatter: Record<RuleFacts['file-frontmatter']['problem'], [string, string]> = {
  'no-opening': ['the file does not start with "---"', 'make "---" the first line, nothing before it'],
  'text-after-opening': [
    'there is something after the opening "---"',
    'write "---" alone; no other format is read',
  ],
  'no-closing': ['the frontmatter has no end', 'write "---" on a line of its own after the fields'],
  'text-after-closing': [
    'there is something after the closing "---"',
    'write "---" alone; the text starts below it',
  ],
  empty: ['the frontmatter is empty', 'write the fields between the two "---"'],
  'blank-lines': ['there are many blank lines in the frontmatter', 'remove them'],
};

const yaml: Record<RuleFacts['file-yaml']['problem'], [string, string]> = {
  syntax: [
    'the frontmatter cannot be read',
    'check indents, quotes and colons; put text that holds ": " in quotes',
  ],
  'duplicate-name': ['the same field stands twice', 'keep one of them'],
  'not-a-map': ['the frontmatter must be a group of "name: value"', 'write one "name: value" a line'],
  alias: [
    'a YAML anchor or alias (& or *) is used',
    'write the value out; quote a text that starts with & or *',
  ],
  tag: ['a YAML tag (!) is used', 'remove it; quote a text that starts with !'],
  depth: ['the fields are nested too deeply', 'use fewer levels'],
  name: ['a field name holds a character that is not allowed', 'use letters, digits and hyphens only'],
  invisible: ['a value holds an invisible character', 'remove the escape and type this spot again'],
  engine: ['the frontmatter names another format', 'write plain YAML, "name: value"'],
};

const fileName: Record<RuleFacts['file-name']['problem'], (other: string) => [string, string]> = {
  extension: () => ['only .md files may stand in a register', 'move the file out, or make it a record'],
  unexpected: () => ['no file is expected here', 'records go to class/year/, dossiers to dossiers/'],
  'not-nfc': () => [
    'the file name is not composed (NFC); computers will disagree about it',
    'type the name again',
  ],
  characters: () => ['the file name holds a character that is not allowed', 'let guidang new make the file'],
  version: (effective) => [
    `this version applies from ${effective}; its file is named after another day`,
    `name the file ${effective}.md, or correct effective`,
  ],
  collision: (other) => [
    `the name differs from ${other} in case or width only`,
    'keep one; Windows sees one file',
  ],
};

const template: Record<RuleFacts['regulation-template']['problem'], string> = {
  empty: 'the template is empty',
  brace: 'a brace is not closed, or holds neither year, seq, seq:3 nor a field name',
  'two-sequences': 'there are two {seq}',
  'two-years': 'there are two {year}',
};

const reference: Record<
  RuleFacts['regulation-reference']['kind'],
  (facts: RuleFacts['regulation-reference']) => [string, string]
> = {
  field: ({ name }) => [
    `there is no field "${name}"`,
    "check the name; list the office's own fields under fields first",
  ],
  day: ({ name, known }) => [`"${name}" does not hold a day`, `fields that do: ${listed(known)}`],
  word: ({ name, field, known }) => [`"${field}" cannot be "${name}"`, `it can be: ${listed(known)}`],
  class: ({ name, known }) => [
    `no class that holds records is called "${name}"`,
    `there are: ${listed(known)}`,
  ],
  level: ({ name, known }) => [
    `the regulation has no level "${name}"`,
    known.length > 0 ? `it has: ${listed(known)}` : 'list levels in the regulation first',
  ],
  document: ({ name, known }) => [
    `there is no type of document "${name}"`,
    known.length > 0 ? `there are: ${listed(known)}` : 'list it under documents of the class first',
  ],
  part: ({ name, known }) => [
    `the template has no {${name}}`,
    known.length > 0 ? `it has: ${listed(known)}` : 'put it into the template, or remove the setting',
  ],
  role: ({ name, known }) => [
    `the regulation does not list the role "${name}"`,
    known.length > 0
      ? `it has: ${listed(known)}; a new one is listed under roles first`
      : 'list it under roles first',
  ],
};

const titled = ({ role, posts }: RuleFacts['regulation-role']) =>
  posts.length > 0 && posts[0] !== role ? `${posts.join(' / ')} (${role})` : role;

/** Rules in English. */
export const rules: RuleWords = {
  ...disposalRules,
  ...copyRules,
  ...personalRules,
  'body-unsafe': {
    title: 'HTML, a picture or a forbidden link in the text',
    words: ({ problem }) => ({
      message: {
        html: 'the text holds HTML',
        image: 'the text holds a picture',
        link: 'the text holds a link that is neither to the web nor to mail',
      }[problem],
      fix: {
        html: 'remove it; to show a "<", put a backslash before it',
        image: 'remove it and say in words what it shows and where it is kept',
        link: 'start the link with https:// or mailto:, or write plain text',
      }[problem],
    }),
  },
  'calendar-missing': {
    title: 'The working calendar lacks a year',
    words: ({ year }) => ({
      message: `the calendar does not know the working days of ${year}`,
      fix: 'once they are announced, list them in records/calendar.md: years, off, worked',
    }),
  },
  'checklist-container': {
    title: 'A set lacks some of its parts',
    words: ({ missing }) => ({
      message: `missing: ${listed(missing)}`,
      fix: 'add what came in to parts; ask whoever handed it over about the rest',
    }),
  },
  'checklist-contradicted': {
    title: 'Marked absent, yet it is there',
    words: ({ documents, number }) => ({
      message: `"${listed(documents)}" is marked absent, but ${number} is there`,
      fix: 'take the line out of absent',
    }),
  },
  'checklist-form': {
    title: 'Original, copy or sides are not as asked',
    words: ({ field, asked, found }) => ({
      message: `${field} must be ${asked}, it is ${found ?? 'not stated'}`,
      fix: `collect it and write ${field}: ${asked}; if it was only forgotten, add the line`,
    }),
  },
  'checklist-missing': {
    title: 'Neither there nor marked absent',
    words: ({ dossier, documents }) => ({
      message: `dossier ${dossier} lacks "${documents.join('" or "')}"`,
      fix: 'file it; if it cannot be had yet, put it under absent with a reason and a collector',
    }),
  },
  'class-document': {
    title: 'Type of document not in this class',
    words: ({ document, class: title, documents, nearest }) => ({
      message:
        document === undefined ? 'the type of document is not stated' : `"${title}" has no "${document}"`,
      fix: orNearest(nearest, `it has: ${listed(documents)}`),
    }),
  },
  'class-level': {
    title: 'View level not in the regulation',
    words: ({ level, levels, nearest }) => ({
      message: `the regulation has no level "${level}"`,
      fix: orNearest(
        nearest,
        levels.length ? `it has: ${listed(levels)}` : 'list levels in the regulation first',
      ),
    }),
  },
  'class-unknown': {
    title: 'Class not in the file plan',
    words: ({ folder, heading }) =>
      heading
        ? { message: `"${folder}" is a heading and holds no records itself`, fix: 'use a class below it' }
        : {
            message: `the regulation has no class "${folder}"`,
            fix: 'use an existing class, or add it to classes in the regulation first',
          },
  },
  'clock-late': {
    title: 'Done after its last day',
    words: ({ what, after, afterDay, within, last, done, days, unless, posts }) => ({
      message: `"${what}" was due by ${last} ${counted(after, afterDay, within)} and done on ${done}: ${inDays(days)} late`,
      fix: unless.length
        ? `where there was good reason, fill in ${unless.join(' and ')}; a wrong day can be corrected`
        : `correct the day if it is wrong; if it was late, keep to the time from now on${answeredBy(posts)}`,
    }),
  },
  'clock-missed': {
    title: 'Past its last day and not done',
    words: ({ what, after, afterDay, within, last, field, days, posts }) => ({
      message: `"${what}" was due by ${last} ${counted(after, afterDay, within)}: ${inDays(days)} ago`,
      fix: `do it and fill in ${field}${answeredBy(posts)}`,
    }),
  },
  'date-future': {
    title: 'Day in the future',
    words: ({ day, today }) => ({
      message: `${day} has not come yet (today is ${today})`,
      fix: 'check year and month',
    }),
  },
  'date-impossible': {
    title: 'Day that does not exist',
    words: ({ day }) => ({ message: `no calendar has ${day}`, fix: 'check month and day' }),
  },
  'date-order': {
    title: 'Days in the wrong order',
    words: ({ first, second, day }) => ({
      message: `${second} (${day}) is before ${first}`,
      fix: 'check both days',
    }),
  },
  'demand-differ': {
    title: 'The same where two are asked for',
    words: ({ first, second, value, ...ground }) => ({
      message: `${inCase(ground)}${second} must differ from ${first}; both say "${value}"${restingOn(ground)}`,
      fix: 'check both; if neither is a slip, somebody else must do one of the two',
    }),
  },
  'demand-missing': {
    title: 'What the regulation asks for is not filled in',
    words: ({ name, ...ground }) => {
      const others = caseFields(ground);
      return {
        message: `${inCase(ground)}"${name}" must be filled in${restingOn(ground)}`,
        fix: `add a line "${name}: …"${others.length ? `; if this is another case, check ${listed(others)}` : ''}`,
      };
    },
  },
  'demand-order': {
    title: 'Done in another order than the regulation asks',
    words: ({ first, firstDay, second, secondDay, ...ground }) => ({
      message: `${inCase(ground)}${second} (${secondDay}) must not be before ${first} (${firstDay})${restingOn(ground)}`,
      fix: 'compare both days with the paper; if both are right, it was done in the wrong order: report it',
    }),
  },
  'demand-value': {
    title: 'Value that the regulation does not allow',
    words: ({ name, found, allowed, nearest, ...ground }) => ({
      message: `${inCase(ground)}${name} must be ${oneOf(allowed)}, it is "${found}"${restingOn(ground)}`,
      fix: orNearest(nearest, 'correct it if it is a slip; if it is not, the regulation does not allow it'),
    }),
  },
  'dossier-label': {
    title: 'Label is not the current customer’s',
    words: ({ label, customer }) => ({
      message: `the label says "${label}", the customer is "${customer ?? 'not stated'}"`,
      fix: 'change the label and the field; for a new customer open a new dossier',
    }),
  },
  'dossier-misplaced': {
    title: 'Dossier number does not fit template, unit or file name',
    words: ({ dossier, problem, template: pattern, expected: path }) =>
      ({
        template: {
          message: `"${dossier}" does not fit ${pattern ?? '(the regulation has no dossier numbers)'}`,
          fix: 'write number and file name as the template says',
        },
        unit: { message: `"${dossier}" and unit disagree`, fix: 'check the unit; the number starts with it' },
        path: {
          message: `the file of "${dossier}" belongs at ${path}`,
          fix: 'mend the number; filed numbers stay',
        },
      })[problem],
  },
  'dossier-pages': {
    title: 'Pages of a dossier do not add up',
    words: (facts) => {
      switch (facts.problem) {
        case 'dossier':
          return {
            message: 'the dossier does not say how many pages it has',
            fix: 'count and add "pages: …"',
          };
        case 'record':
          return {
            message: `${facts.number} does not say how many pages it has, so the dossier cannot be added up`,
            fix: 'count and add "pages: …", covers included; 0 where there is no paper',
          };
        case 'annex':
          return {
            message: `the annex "${facts.title}" does not say how many pages it has`,
            fix: 'count and add "pages: …"',
          };
        case 'sum': {
          const parts = `its papers (records: ${facts.records}, annexes: ${facts.annexes})`;
          return {
            message: `the dossier says ${facts.pages} pages, ${parts} have ${facts.sum}`,
            fix: 'count paper by paper, covers included, and correct what was miscounted',
          };
        }
      }
    },
  },
  'dossier-rival': {
    title: 'Two living dossiers on one unit',
    words: ({ unit, dossier, first }) => ({
      message: `${unit} already has the living dossier ${first}, beside ${dossier}`,
      fix: 'one household, one dossier: set closed on the old one if the customer left, else merge them',
    }),
  },
  'dossier-unknown': {
    title: 'No such dossier',
    words: ({ dossier, nearest }) => ({
      message: `there is no dossier "${dossier}"`,
      fix: orNearest(nearest, 'open it under dossiers/ first'),
    }),
  },
  'duty-band': {
    title: 'Reading out of its band',
    words: ({ name, value, from, to, unit }) => ({
      message: `${name} reads ${value} ${unit}, it must lie between ${from} and ${to} ${unit}`,
      fix: 'find out why, mend it and read again; if it was copied wrongly, look at the instrument',
    }),
  },
  'duty-incomplete': {
    title: 'Points or readings of a duty left out',
    words: ({ duty, part, missing }) => ({
      message: `"${duty}" lacks ${{ checks: 'an answer on', readings: 'a reading of', log: 'a reading at' }[part]}: ${listed(missing)}`,
      fix: `go through them and fill in ${part}`,
    }),
  },
  'duty-log': {
    title: 'Log at odds with its days or rooms',
    words: (facts) => {
      switch (facts.problem) {
        case 'late':
          return {
            message: `this line was read on ${facts.on}, and the form was done on ${facts.done}`,
            fix: 'check both days; what is read later belongs on the next form',
          };
        case 'round':
          return {
            message: `${facts.on} does not lie in round ${facts.round}`,
            fix: 'check the day; readings of another round belong on its own form',
          };
        case 'place':
          return {
            message: `stores.md has no place "${facts.place}"`,
            fix: orNearest(facts.nearest, 'write the code of a room, cabinet or shelf, e.g. A'),
          };
      }
    },
  },
  'duty-missed': {
    title: 'Duty not done in time',
    words: ({ code, what, posts, due, rounds }) => {
      const [newest] = rounds;
      const older = rounds.length > 3 ? `${listed(rounds.slice(0, 3))} …` : listed(rounds);
      const by = posts.length ? `have the ${posts.join(' or ')} do it` : 'do it';
      return {
        message:
          rounds.length > 1
            ? `"${what}" was not done in ${some(rounds.length, 'round')}: ${older}`
            : `"${what}" was not done in round ${newest}, due by ${due}`,
        fix: `${by} and file a form in duties/ (duty: ${code}, for: "${newest}")`,
      };
    },
  },
  'duty-unknown': {
    title: 'No such duty, or no such round',
    words: (facts) =>
      facts.problem === 'duty'
        ? {
            message: `the regulation has no duty "${facts.code}"`,
            fix: orNearest(
              facts.nearest,
              facts.known.length
                ? `it has: ${listed(facts.known)}`
                : 'list it under duties in the regulation first',
            ),
          }
        : facts.problem === 'ahead'
          ? {
              message: `round "${facts.name}" begins on ${facts.first}; on ${facts.done} nobody can say that it was not done`,
              fix: 'check for; a round that has not begun cannot be explained away',
            }
          : {
              message: `"${facts.every}" has no round "${facts.name}"`,
              fix: `the round in which ${facts.done} lies is written "${facts.round}"`,
            },
  },
  'field-invalid': {
    title: 'Field holds what it cannot hold',
    words: ({ name, expected: kind, choices, nearest }) => {
      const [message, fix] = expected[kind] ?? expected.text;
      const allowed = choices.length ? `allowed: ${listed(choices)}` : fix;
      return { message: `"${name}" ${message}`, fix: orNearest(nearest, allowed) };
    },
  },
  'field-missing': {
    title: 'Required field is missing',
    words: ({ name }) => ({ message: `"${name}" is missing`, fix: `add a line "${name}: …"` }),
  },
  'field-unknown': {
    title: 'Unknown field',
    words: ({ name, nearest, known }) => ({
      message: `there is no field "${name}"`,
      fix: orNearest(nearest, known.length ? `known fields: ${listed(known)}` : 'remove the line'),
    }),
  },
  'file-frontmatter': {
    title: 'Frontmatter does not start or end as it must',
    words: ({ problem }) => ({ message: frontmatter[problem][0], fix: frontmatter[problem][1] }),
  },
  'file-kind': {
    title: 'Not a plain file',
    words: ({ kind }) => ({
      message: kind === 'symlink' ? 'this is a symbolic link' : 'this is no plain file',
      fix: 'remove it and put the real file there',
    }),
  },
  'file-name': {
    title: 'File name or place is wrong',
    words: ({ problem, other }) => {
      const [message, fix] = fileName[problem](other ?? '');
      return { message, fix };
    },
  },
  'file-size': {
    title: 'File too large',
    words: ({ problem, limit }) => ({
      message: `the ${problem} is larger than ${limit / 1024} KB`,
      fix: 'the register holds the catalogue; keep scans elsewhere and say here where',
    }),
  },
  'file-text': {
    title: 'Encoding or characters',
    words: ({ problem, code }) => ({
      message: code === undefined ? fileText[problem][0] : `${fileText[problem][0]} (${code})`,
      fix: fileText[problem][1],
    }),
  },
  'file-yaml': {
    title: 'Frontmatter cannot be read',
    words: ({ problem }) => ({ message: yaml[problem][0], fix: yaml[problem][1] }),
  },
  'gate-mixed': {
    title: 'Rules and records are changed together',
    words: ({ group, beside, count }) => ({
      message: `${group === 'rules' ? 'the regulation, people or calendar' : 'engine or workflows'} and other files (${beside.join(', ')}${count > beside.length ? `, ${count} in all` : ''}) are changed in one proposal`,
      fix: 'make two proposals: rules or engine first, records once that is merged',
    }),
  },
  'gate-unowned': {
    title: 'A change that belongs to no act',
    words: ({ kind, mode }) => ({
      message:
        mode !== undefined && mode !== '100644'
          ? `this is not a plain file (git mode ${mode})`
          : {
              added: 'the new file belongs to no act',
              modified: 'the change of this file belongs to no act',
              removed: 'the file was removed or renamed',
            }[kind],
      fix:
        kind === 'removed'
          ? 'put it back; files of a register are never removed: voiding, renumbering and destruction are acts of their own'
          : 'put it back, and register what happened by its act: loan, return, change entry …',
    }),
  },
  'gate-stray': {
    title: 'A commit on the way does something else',
    words: ({ commit }) => ({
      message: `commit ${commit.slice(0, 12)} touches this file, and the proposal as a whole does not show it`,
      fix: 'make the proposal again as one commit that holds the act alone',
    }),
  },
  'gate-conflict': {
    title: 'Conflict with what is merged',
    words: () => ({
      message: 'since this was proposed, somebody else changed the same file or took the same number',
      fix: 'start from the newest state and do it again, with the next number where it is taken',
    }),
  },
  'gate-backdated': {
    title: 'A form filed too late',
    words: ({ on, last, today }) => ({
      message: `the form is dated ${on} and had to be proposed by ${last}; today is ${today}`,
      fix: 'write the day on which it really happened; how late a form may be filed is set by filed-within',
    }),
  },
  'gate-proposer': {
    title: 'Nobody knows who asks',
    words: ({ proposer }) => ({
      message:
        proposer === ''
          ? 'the proposal is not signed, so nobody knows whose it is'
          : `"${proposer}", who proposes it, is not among the people`,
      fix: 'have it proposed by somebody in people.md, or enter this person with login or key first',
    }),
  },
  'gate-deadlock': {
    title: 'Nobody is left to approve',
    words: ({ posts, people }) => ({
      message:
        people.length === 0
          ? `${posts.join(', ')} must approve, and nobody but the proposer can`
          : `${posts.join(', ')} must each approve, and only ${people.join(', ')} can`,
      fix: 'name a stand-in with dates in people.md, or let somebody else propose it',
    }),
  },
  'form-changed': {
    title: 'A closed form was changed',
    words: ({ number, removed }) => ({
      message: removed ? `form ${number} was removed or renamed` : `form ${number} was changed`,
      fix: 'put it back; to correct it, fill in a new form that names it',
    }),
  },
  'form-item': {
    title: 'A form names a record that does not exist',
    words: ({ number, mayHold }) => ({
      message: mayHold
        ? `no record, dossier or place is called ${number}`
        : `no record bears the number ${number}`,
      fix: 'check the number',
    }),
  },
  'form-misplaced': {
    title: 'Number or place of a form is wrong',
    words: ({ number, prefix, expected: path }) => ({
      message:
        path === undefined
          ? `"${number}" is not ${prefix} + year + number`
          : `form ${number} belongs at ${path}`,
      fix: `write the number as ${prefix}2026001 and keep the file in the folder of its year`,
    }),
  },
  'form-unsigned': {
    title: 'Signature missing, or one person signed twice',
    words: (facts) =>
      facts.problem === 'missing'
        ? {
            message: `the signature of "${facts.signer}" is missing`,
            fix:
              facts.nearest === undefined
                ? `have it signed and add "${facts.signer}: name" under signed`
                : `is "${facts.nearest}" under signed meant to be "${facts.signer}"?`,
          }
        : {
            message: `"${facts.first}" and "${facts.second}" are both signed by "${facts.person}"`,
            fix: 'each signature is another person’s: check the paper and have it signed by somebody else',
          },
  },
  'handover-missing': {
    title: 'Filed, but on no handover list',
    words: ({ number, filed }) => ({
      message: `${number} was filed on ${filed}, and no handover list has it`,
      fix: 'file the handover list (handovers/) with its number among the items',
    }),
  },
  'handover-terms': {
    title: 'A handover list in too few copies, or incomplete',
    words: (facts) =>
      facts.problem === 'copies'
        ? {
            message: `there must be ${facts.asked} copies of the list; ${facts.found === undefined ? 'it does not say how many there are' : `there are ${facts.found}`}`,
            fix: 'make the others and correct copies; if the list is closed, file another',
          }
        : {
            message: `the regulation refuses incomplete papers; taken without: ${facts.shortage}`,
            fix: 'send them back; if the regulation lets them in with a note, it says shortage: note',
          },
  },
  'loan-applicant': {
    title: 'Somebody else asked than the regulation has ask',
    words: (facts) => {
      const act = facts.act === 'loan' ? 'loan' : 'reading';
      if (facts.problem === 'subject')
        return {
          message: `${facts.number} is the file of ${facts.names.join(', ')}, and the ${act} is to ${facts.found}`,
          fix: 'only that person has it; an agent is named as such under kind and brings the papers (evidence) that the regulation asks for',
        };
      const posts = facts.posts.join(' or ');
      return {
        message: `a ${act} is asked for by the ${posts}; on that day ${facts.found} neither holds that post nor stands in`,
        fix: `have the ${posts} ask, and name them under applicant; enter stand-ins in people.md`,
      };
    },
  },
  'loan-conflict': {
    title: 'One record out on two loans',
    words: ({ number, other }) => ({
      message: `${number} is out on ${other} and has not come back`,
      fix: 'file the return first, or correct one of the loans',
    }),
  },
  'loan-evidence': {
    title: 'A paper needed for a loan or reading is missing',
    words: ({ act, paper, began, on }) => ({
      message:
        on === undefined
          ? `there is no "${paper}"`
          : `"${paper}" is of ${on}, after the ${act} began on ${began}`,
      fix:
        on === undefined
          ? 'look at the paper and put its name and day under evidence; without it nothing is lent or shown'
          : 'check the day; a paper that came afterwards does not mend what was done without it',
    }),
  },
  'loan-forbidden': {
    title: 'Lent although it may not be',
    words: ({ number, borrower, kind }) => ({
      message: `by the regulation ${number} is not lent to ${borrower}${kind === undefined ? '' : ` (${kind})`}`,
      fix: 'have it read in the room and file that under readings/; if it has left, get it back at once',
    }),
  },
  'loan-gone': {
    title: 'Lent, read or reserved although it is gone',
    words: (facts) => {
      const { number } = facts;
      switch (facts.problem) {
        case 'void':
          return {
            message: `${number} has been void since ${facts.since}`,
            fix: 'check the number; what is void is neither lent nor read',
          };
        case 'renumbered':
          return {
            message: `${number} was renumbered to ${facts.now}`,
            fix: `write ${facts.now}; if this was before, file a change entry (field: number) with the day of the renumbering`,
          };
        default: {
          const ended = {
            destroy: 'was destroyed',
            return: 'was returned to its owner',
            transfer: 'was transferred',
          }[facts.problem];
          return {
            message: `${number} ${ended} on ${facts.since} (${facts.certificate})`,
            fix: 'check number and day; if it is still there, its end was not carried out: tell the manager',
          };
        }
      }
    },
  },
  'loan-open-ended': {
    title: 'Loan without a last day',
    words: ({ number, borrower, within }) => ({
      message: `no day (due) on which ${borrower} returns ${number}`,
      fix:
        within === undefined
          ? 'agree on a day with the borrower and fill in due'
          : `fill in due; the regulation allows "${within}"`,
    }),
  },
  'loan-overdue': {
    title: 'Loan overdue',
    words: ({ borrower, due, days, items }) => ({
      message: `${borrower} was to return ${listed(items)} by ${due}: ${inDays(days)} overdue`,
      fix: 'recall it; if it has come back, file the return',
    }),
  },
  'loan-period': {
    title: 'Loan longer than allowed',
    words: ({ number, within, last, due }) => ({
      message: `due ${due} is longer than allowed, "${within}": ${number} must be back by ${last}`,
      fix: `make it ${last} or earlier; if it is still needed then, renew the loan`,
    }),
  },
  'loan-reserved': {
    title: 'Lent while it was kept for somebody else',
    words: ({ number, borrower, other, until, reservation }) => ({
      message: `${number} is kept for ${other} until ${until} (${reservation}), and was lent to ${borrower}`,
      fix: `ask ${other} first; if it is no longer needed, lend it after ${until}`,
    }),
  },
  'loan-unrecalled': {
    title: 'Overdue and not recalled as often as asked',
    words: ({ borrower, items, every, due, last, until, days }) => ({
      message: `${borrower} had to return ${listed(items)} by ${due}; overdue loans are recalled every ${every}, ${last === undefined ? 'this one never was' : `the last time was ${last}`}, a recall was due by ${until}, ${inDays(days)} ago`,
      fix: 'recall it and file that under recalls/; if it has come back, file the return',
    }),
  },
  'mending-mismatch': {
    title: 'Mending does not fit its offence',
    words: (facts) => {
      const { offence } = facts;
      switch (facts.problem) {
        case 'offence':
          return { message: `there is no offence ${offence}`, fix: 'check the number of the offence' };
        case 'before':
          return {
            message: `mended on ${facts.on}, before ${offence} was committed on ${facts.committed}`,
            fix: 'check both days',
          };
        case 'again':
          return {
            message: `${offence} was mended on ${facts.since} already${facts.form === undefined ? '' : ` (${facts.form})`}`,
            fix: 'check the number; take this form away if it says the same twice',
          };
      }
    },
  },
  'number-changed': {
    title: 'A number was changed',
    words: ({ before, number }) => ({
      message: `the number ${before} became ${number}`,
      fix: 'put it back; a wrong number stays as a stub, and the record gets a new one',
    }),
  },
  'number-duplicate': {
    title: 'Number used twice',
    words: ({ number, first, firstPath }) => ({
      message:
        number === first
          ? `the number ${number} belongs to ${firstPath}`
          : `${number} and ${first} are the same number (${firstPath})`,
      fix: 'give the later record a new one (guidang number tells the next)',
    }),
  },
  'number-efile': {
    title: 'Name of the electronic file',
    words: ({ efile, template: pattern, number, date }) => ({
      message: `"${efile}" does not fit ${pattern}`,
      fix: `it consists of ${number}, the subject and ${date ?? 'the day'}`,
    }),
  },
  'number-gap': {
    title: 'Numbers missing in between',
    words: ({ missing, gaps }) => ({
      message: `${missing} numbers are not in use: ${gaps
        .map((gap) =>
          gap.after === undefined
            ? `${gap.missing} before ${gap.before}`
            : `${gap.missing} between ${gap.after} and ${gap.before}`,
        )
        .join('; ')}`,
      fix: 'gaps need not be filled; file what was forgotten',
    }),
  },
  'number-linked': {
    title: 'Number is not the dossier’s',
    words: ({ number, dossier }) => ({
      message:
        dossier === undefined ? `${number} names no dossier` : `${number} must equal its dossier ${dossier}`,
      fix: 'records of this class bear their dossier’s number; check number and dossier',
    }),
  },
  'number-misplaced': {
    title: 'File does not stand where its number leads',
    words: ({ number, expected: path }) => ({
      message: `the file of ${number} belongs at ${path}`,
      fix: 'move the file if the number is right; mend the number if the place is right',
    }),
  },
  'number-segment': {
    title: 'Text in the number disagrees with a field',
    words: ({ number, segment, field, value, expected: text }) => ({
      message:
        value === undefined
          ? `${number} says "${segment}", but ${field} is not stated`
          : `${number} says "${segment}", but ${field} is "${value}"`,
      fix: text === undefined ? `check ${field}` : `if ${field} is right, the number must say "${text}"`,
    }),
  },
  'number-series': {
    title: 'Number of another type of document',
    words: ({ number, document, template: pattern }) => ({
      message: `"${document ?? 'type not stated'}" does not take numbers like ${number}`,
      fix: pattern === undefined ? 'check document' : `its numbers follow ${pattern}`,
    }),
  },
  'number-unreadable': {
    title: 'Number fits no template',
    words: ({ number, templates, meant }) => ({
      message: `"${number}" does not fit ${templates.join(' or ')}`,
      fix: meant === undefined ? 'write it as the template says; pad the running number' : `write ${meant}`,
    }),
  },
  'number-year': {
    title: 'Year in the number disagrees with the day',
    words: ({ number, year, field, day }) => ({
      message:
        day === undefined
          ? `the year of ${number} comes from ${field}, which is not stated`
          : `${number} says ${year}, but ${field} is ${day}`,
      fix: day === undefined ? `fill in ${field}` : `${field} decides: check it, or use a number of its year`,
    }),
  },
  'offence-terms': {
    title: 'Offence does not fit the penalties of the regulation',
    words: (facts) => {
      switch (facts.problem) {
        case 'code':
          return {
            message: `the regulation has no penalty "${facts.code}"`,
            fix: orNearest(
              facts.nearest,
              facts.known.length
                ? `it has: ${listed(facts.known)}`
                : 'list it under penalties in the regulation first',
            ),
          };
        case 'person':
          return {
            message: `"${facts.person}" is not among the people (people.md)`,
            fix: orNearest(facts.nearest, 'check the name; whoever left stays on the list, with until'),
          };
        case 'early':
          return {
            message: `the regulation was not in force on ${facts.on} (it is from ${facts.effective} on)`,
            fix: 'check the day; nobody is fined for what was done before',
          };
        case 'first':
          return {
            message: `"${facts.what}" is for a first offence only, and ${facts.person} has ${facts.earlier} already`,
            fix: 'use the code that the regulation has for whoever does it again',
          };
        case 'mended':
          return {
            message: `mended on ${facts.mended}, before it was done on ${facts.on}`,
            fix: 'check both days',
          };
        case 'measure':
          return {
            message: `the regulation knows no measure "${facts.measure}" for "${facts.what}"`,
            fix: facts.known.length
              ? `it has, the mildest first: ${listed(facts.known)}`
              : 'take the line away',
          };
        case 'settled':
          return facts.ends
            ? {
                message: `"${facts.what}" costs at least ${facts.ends.from} and at most ${facts.ends.to} yuan`,
                fix: 'the enforcer settles on an amount between them',
              }
            : {
                message: `the regulation fixes what "${facts.what}" costs; nothing is left to settle`,
                fix: 'take settled away; the amount follows from the regulation',
              };
        case 'share':
          return facts.ends
            ? {
                message: `for "${facts.what}" at least ${facts.ends.from} % and at most ${facts.ends.to} % of the pay may be taken`,
                fix: 'the enforcer settles on a share between them',
              }
            : {
                message: `the regulation lets nothing of the pay be taken for "${facts.what}"`,
                fix: 'take share away',
              };
        case 'share-early':
          return {
            message: `for "${facts.what}" pay may be taken from offence ${facts.from} of the month on; this is number ${facts.time}`,
            fix: 'take share away',
          };
      }
    },
  },
  'offence-unmended': {
    title: 'Offence not mended in time',
    words: ({ number, person, since, times }) => ({
      message: `${number} (${person}) has not been mended since ${since} and was counted again ${times === 1 ? 'once' : `${times} times`}`,
      fix: `record it when it is mended: guidang mend ${number}`,
    }),
  },
  'person-leaving': {
    title: 'Somebody left and still holds what was borrowed',
    words: ({ person, until, loans, items, regulation }) => ({
      message: `${person} left on ${until} and has not returned ${listed(items)} (${listed(loans)}); the regulation: ${regulation}`,
      fix: 'get it back and file the return; until then the exit does not close',
    }),
  },
  'person-unknown': {
    title: 'Person not on the list',
    words: ({ person, nearest }) => ({
      message: `people.md has no "${person}"`,
      fix: orNearest(nearest, 'check the name; add new colleagues to people.md first'),
    }),
  },
  'person-unprepared': {
    title: 'Paper asked of people in this post',
    words: (facts) => {
      const asked = `; asked by "${facts.regulation}"`;
      switch (facts.problem) {
        case 'lacking':
          return {
            message: `${facts.person} (${facts.role}) has no "${facts.paper}"${asked}`,
            fix: `once it is there, add "${facts.paper}: day" to papers; or change roles, or fill in until`,
          };
        case 'future':
          return {
            message: `the "${facts.paper}" of ${facts.person} (${facts.role}) is dated ${facts.day}, not yet there on ${facts.today}${asked}`,
            fix: 'check the day; until it is there, somebody else must hold the post',
          };
        case 'late':
          return {
            message: `${facts.person} (${facts.role}) came on ${facts.from}, the "${facts.paper}" is of ${facts.day}; it must be there before${asked}`,
            fix: 'check both days; if both are right, report it',
          };
      }
    },
  },
  'place-mixed': {
    title: 'Two groups in one box',
    words: ({ box, by, first, other }) => ({
      message: `box ${box} holds more than one ${by}: ${first.number} is "${first.value}", ${other.number} is "${other.value}"`,
      fix: 'give them boxes of their own and mend place; if only the entry is wrong, mend the entry',
    }),
  },
  'place-unfit': {
    title: 'Place of the wrong kind',
    words: ({ number, place, kind, wanted }) =>
      wanted === undefined
        ? {
            message: `${place} is "${kind}" and kept for other files, ${number} does not belong there`,
            fix: 'move it elsewhere and mend place',
          }
        : {
            message: `${number} belongs in "${wanted.join('" or "')}", ${place} is ${kind === undefined ? 'of no stated kind' : `"${kind}"`}`,
            fix: 'move it and mend place; if stores.md is wrong, mend kind there',
          },
  },
  'place-unknown': {
    title: 'No such place',
    words: ({ place, nearest }) => ({
      message: `stores.md has no place "${place}"`,
      fix: orNearest(nearest, 'check room-cabinet-shelf-box; add new boxes to stores.md first'),
    }),
  },
  'reading-copied': {
    title: 'Copied although copying is forbidden',
    words: ({ reader, copied }) => ({
      message: `the regulation forbids copies and extracts, and ${reader} took ${copied} ${copied === 1 ? 'page' : 'pages'}`,
      fix: 'get the copies back and tell the manager; if it is only a slip, write copied: 0 or remove the line',
    }),
  },
  'reading-terms': {
    title: 'Reading not as the regulation asks',
    words: (facts) => {
      switch (facts.problem) {
        case 'forbidden':
          return {
            message: `by the regulation ${facts.reader} may not read ${facts.number}`,
            fix: 'do not hand it out; if the kind of reader is wrong, mend kind and look again',
          };
        case 'place':
          return {
            message: `it is to be read in "${facts.wanted}", the form ${facts.found === undefined ? 'names no place' : `says "${facts.found}"`}`,
            fix: `have it read there and write place: ${facts.wanted}`,
          };
        case 'escort': {
          const posts = facts.posts.join(' or ');
          return {
            message: `a reading needs the ${posts} beside it, ${facts.found === undefined ? 'the form names nobody' : `${facts.found} does not hold that post on the day`}`,
            fix: `name who was there (${posts}) under escort; enter stand-ins in people.md`,
          };
        }
        case 'booked':
          return {
            message: `readings are booked, ${facts.found === undefined ? `this one on ${facts.on} was not` : `this one for ${facts.found}, it was on ${facts.on}`}`,
            fix: 'put the day of the booking under booked; who comes on another day books again',
          };
      }
    },
  },
  'recall-mismatch': {
    title: 'Recall does not fit its loan',
    words: (facts) => {
      switch (facts.problem) {
        case 'loan':
          return { message: `there is no loan ${facts.loan}`, fix: 'check the number of the loan' };
        case 'before':
          return {
            message: `recalled on ${facts.on}, before ${facts.loan} went out on ${facts.out}`,
            fix: 'check the number of the loan and the day',
          };
        case 'closed':
          return {
            message: `all of ${facts.loan} was back on ${facts.closed}; on ${facts.on} there was nothing to recall`,
            fix: 'check the number of the loan and the day',
          };
      }
    },
  },
  'record-related': {
    title: 'Related record does not exist',
    words: ({ number }) => ({ message: `no record bears the number ${number}`, fix: 'check the number' }),
  },
  'record-removed': {
    title: 'A file was removed or renamed',
    words: ({ number }) => ({
      message:
        number === undefined
          ? 'the file was removed or renamed'
          : `the file of ${number} was removed or renamed`,
      fix: 'put it back; a void record says void and void-reason, a renumbered one renumbered-to',
    }),
  },
  'record-rewritten': {
    title: 'Original content changed without a change entry',
    words: ({ number, field }) => ({
      message: `${field} of ${number} was changed, and no change entry says so`,
      fix: 'put it back; if it must change, file a change entry (changes/) with it',
    }),
  },
  'regulation-ambiguous': {
    title: 'Numbering template with two meanings',
    words: ({ template: pattern, texts }) => ({
      message: `in ${pattern}, "${texts[0]}" with its running number can be read as "${texts[1]}"`,
      fix: 'change one of the texts so that it does not end in a digit, or put a hyphen before {seq}',
    }),
  },
  'regulation-blank': {
    title: 'Figure still blank in the regulation',
    words: ({ setting, of, wanted }) => ({
      message: `${of === undefined ? '' : `"${of}": `}${setting} is still blank`,
      fix: `decide on it and write, for example, ${
        {
          deadline: '3 working-days, 1 month, 03-31 next-year or 10 years',
          length: '30 days or 2 years',
          rhythm: 'monthly, quarterly or yearly on 01-10',
          retention: '{ after: the day field, keep: 10 years } or permanent',
        }[wanted]
      }`,
    }),
  },
  'regulation-class': {
    title: 'Two classes share a code',
    words: ({ code, title, other }) => ({
      message: `"${title}" and "${other}" both have the code ${code}`,
      fix: 'give one of them another code',
    }),
  },
  'regulation-duty': {
    title: 'Duty incomplete or contradictory',
    words: (facts) => {
      if (facts.problem === 'evidence')
        return {
          message: `"${facts.what}" does not say what proves it (evidence)`,
          fix: 'name the paper or form that proves it, such as evidence: 巡查记录表',
        };
      if (facts.problem === 'code')
        return {
          message: `"${facts.what}" and "${facts.other}" both have the code ${facts.code}`,
          fix: 'give the second another code; a code that forms name already stays',
        };
      const { what, reading, from, to, unit } = facts;
      return {
        message: `"${what}": ${reading} must be at least ${from} ${unit} and at most ${to} ${unit}`,
        fix: 'check from and to; they may have changed places',
      };
    },
  },
  'regulation-loan': {
    title: 'Contradictory terms of lending or reading',
    words: (facts) => {
      switch (facts.problem) {
        case 'forbidden':
          return {
            message: `not allowed (allowed: no), and yet there is ${listed(facts.settings)}`,
            fix: 'remove these if it is not allowed; write allowed: yes if it is',
          };
        case 'same-day':
          return {
            message: 'due back on the same day, and yet renewable',
            fix: 'write renewals: 0, or a longer within',
          };
        case 'longer-route':
          return {
            message: 'longer-route says who approves a longer loan, but within sets no length',
            fix: 'write within, such as 1 week, or remove longer-route',
          };
        case 'reading-only':
          return {
            message: `${facts.setting} is about reading and not about lending`,
            fix: 'move it to readings, or remove it',
          };
        case 'unreachable':
          return {
            message: `this case never has its turn: case ${facts.earlier} fits whatever it fits`,
            fix: 'put the narrower condition first; remove what is not needed',
          };
        case 'never':
          return {
            message: `"${facts.field}" lists no value, so the condition never holds`,
            fix: 'list the values; for any value write "*"',
          };
      }
    },
  },
  'regulation-missing': {
    title: 'Register without a regulation',
    words: ({ folder }) => ({
      message: `the folder ${folder} has no regulation.md`,
      fix: 'add the regulation (guidang init), or move the folder away',
    }),
  },
  'regulation-number': {
    title: 'Class without numbers',
    words: ({ title, problem }) =>
      problem === 'none'
        ? {
            message: `the class "${title}" has no template, nor the numbers of its dossiers`,
            fix: 'write numbers: [{ template: "J{year}{seq:3}" }], or linked: dossier',
          }
        : {
            message: `the class "${title}" has the numbers of dossiers, but the regulation has no dossiers`,
            fix: 'add dossiers to the regulation, or write numbers instead',
          },
  },
  'regulation-reference': {
    title: 'Regulation names something that does not exist',
    words: (facts) => {
      const [message, fix] = reference[facts.kind](facts);
      return { message, fix: orNearest(facts.nearest, fix) };
    },
  },
  'regulation-role': {
    title: 'Nobody holds a role of the regulation',
    words: (role) => ({
      message: `nobody holds or stands in for ${titled(role)} at present`,
      fix: `write roles: [${role.role}] for the person in people.md, or stand-ins while the post is empty`,
    }),
  },
  'regulation-route': {
    title: 'Route that nobody can go',
    words: ({ problem, steps, people }) => {
      if (problem === 'empty')
        return {
          message: 'the route has no steps',
          fix: 'list the roles that approve, in order; if the source names nobody, write unstated',
        };
      const roles = listed([...new Set(steps.map(titled))]);
      const short = `${steps.length} different people are needed, and there is only ${listed(people)}`;
      return problem === 'witness'
        ? {
            message: `destruction and its watching, ${roles}: ${short}`,
            fix: 'have another person watch: give one the role in people.md, or name another role',
          }
        : {
            message: `${roles}: ${short}`,
            fix: 'give one more person one of these roles in people.md, or shorten the route',
          };
    },
  },
  'regulation-template': {
    title: 'Numbering template cannot be read',
    words: ({ template: pattern, problem }) => ({
      message: `${pattern}: ${template[problem]}`,
      fix: 'write it like J{year}{seq:3}',
    }),
  },
  'renewal-terms': {
    title: 'Renewal that cannot be, or goes too far',
    words: (facts) => {
      const { loan } = facts;
      switch (facts.problem) {
        case 'loan':
          return { message: `there is no loan ${loan}`, fix: 'check the number of the loan' };
        case 'before':
          return {
            message: `renewed on ${facts.on}, before ${loan} went out on ${facts.out}`,
            fix: 'check the number of the loan and the day',
          };
        case 'closed':
          return {
            message: `all of ${loan} was back on ${facts.closed}; it cannot be renewed on ${facts.on}`,
            fix: 'if it is needed again, lend it again',
          };
        case 'due':
          return {
            message: `the new last day ${facts.due} is not later than ${facts.stood}, which stood`,
            fix: 'check due; a loan that needs no more time is not renewed',
          };
        case 'often':
          return facts.allowed === 0
            ? {
                message: `by the regulation ${facts.number} is not renewed`,
                fix: 'return it by its day; if it is needed again, lend it again',
              }
            : {
                message: `by the regulation ${facts.number} is renewed ${some(facts.allowed, 'time')} at most; this is number ${facts.times}`,
                fix: 'return it by its day; if it is needed again, lend it again',
              };
        case 'same-day':
          return {
            message: `${facts.number} has to be back within "${facts.within}" and is not renewed`,
            fix: 'return it on the day and lend it again on the next',
          };
        case 'longer':
          return {
            message: `the last day ${facts.due} is longer than "${facts.within}" allows: counted from the renewal, ${facts.number} is due by ${facts.last}`,
            fix: `change it to ${facts.last} or earlier`,
          };
        case 'reserved':
          return {
            message: `${facts.number} is reserved by ${facts.borrower} (${facts.reservation}) and is not renewed`,
            fix: 'return it by its day for whoever reserved it',
          };
      }
    },
  },
  'reservation-terms': {
    title: 'Reservation with wrong days or a double item',
    words: (facts) =>
      facts.problem === 'until'
        ? {
            message: `kept until ${facts.until}, before it was reserved on ${facts.on}`,
            fix: 'check both days',
          }
        : {
            message: `${facts.number} is listed twice`,
            fix: 'remove the second line, or correct its number',
          },
  },
  'retention-due': {
    title: 'Kept as long as it must be',
    words: (facts) => ({
      message: expired(facts),
      fix: {
        appraise: 'put it on the list for appraisal: people decide what becomes of it; until then it stays',
        update: 'collect a new one in its place; until then it stays',
        transfer: 'put it on the list of what moves out, and hand it over; until then it stays',
        return: 'put it on the list of what goes back to its owner; until that is approved it stays',
      }[facts.outcome],
    }),
  },
  'return-mismatch': {
    title: 'Return does not fit its loan',
    words: (facts) => {
      const { loan } = facts;
      switch (facts.problem) {
        case 'loan':
          return { message: `there is no loan ${loan}`, fix: 'check the number of the loan' };
        case 'item':
          return {
            message: `${facts.number} is not on loan ${loan}`,
            fix: `check the number; ${loan} lent ${listed(facts.lent)}`,
          };
        case 'pages':
          return {
            message: `${facts.number}: ${some(facts.out, 'page')} went out, ${facts.back} came back`,
            fix: 'count again face to face; with pages missing the loan stays open, treat it as damage or loss',
          };
        case 'again':
          return {
            message: `${facts.number} came back whole by ${facts.earlier} and cannot come back again`,
            fix: `check its number and the loan; if it was damaged by ${facts.earlier} after all, file a correction`,
          };
        case 'before':
          return {
            message: `returned ${facts.returned}, before ${loan} went out on ${facts.out}`,
            fix: 'check both days',
          };
      }
    },
  },
  'stocktake-difference': {
    title: 'Shelf and register differ, and nothing has settled it',
    words: (facts) => {
      const { number, on } = facts;
      switch (facts.problem) {
        case 'missing':
          return {
            message: `${number} was missing in the count of ${on}, and nothing has come of it`,
            fix: 'look for it; if it turns up, count it once more as found; if it is lost, tell the manager',
          };
        case 'damaged':
          return {
            message: `${number} was damaged in the count of ${on}, and nothing has come of it`,
            fix: 'have it mended, then count it once more as found',
          };
        case 'misplaced':
          return {
            message: `${number} stood at ${facts.found} in the count of ${on}; its file ${facts.place === undefined ? 'names no place' : `says ${facts.place}`}`,
            fix: `put it back and count it once more as found; if it stays at ${facts.found}, change place to ${facts.found}`,
          };
        case 'surplus':
          return {
            message: `${number} was too much at ${facts.found} in the count of ${on}: ${facts.known ? 'by the register it ought not to be there' : 'the register has no such number'}`,
            fix: facts.known
              ? 'find out: file the return of what was lent, tell the manager of what was destroyed; then count again'
              : 'register it if it is to be kept; take it away if not, and count again',
          };
      }
    },
  },
  'stocktake-incomplete': {
    title: 'Stocktake leaves something out',
    words: ({ place, missing, first }) => ({
      message: `not counted though it ought to be at ${place}: ${missing} (${listed(first)}${missing > first.length ? ', …' : ''})`,
      fix: 'count each of them; what cannot be found has the result missing',
    }),
  },
  'stocktake-item': {
    title: 'Stocktake contradicts itself or the register',
    words: (facts) => {
      switch (facts.problem) {
        case 'twice':
          return {
            message: `${facts.number} is counted twice`,
            fix: 'remove the second line, or correct its number',
          };
        case 'nowhere':
          return {
            message: `${facts.number} is misplaced, and it is not said where it was found`,
            fix: 'write where it stood under place',
          };
        case 'place':
          return {
            message: `stores.md has no place "${facts.place}"`,
            fix: orNearest(facts.nearest, 'check room-cabinet-shelf-box; enter a new box in stores.md first'),
          };
        case 'lent':
          return {
            message: `${facts.number} was counted, but went out on ${facts.out} (${facts.loan}) and was not back that day`,
            fix: 'check the number; if it has come back, file the return',
          };
        case 'gone':
          return {
            message: `${facts.number} was counted, but its end was certified on ${facts.since} (${facts.certificate})`,
            fix: 'check the number; if it is there all the same, its result is surplus: tell the manager',
          };
      }
    },
  },
  'update-late': {
    title: 'Not gone through again in time',
    words: ({ what, field, last, never, every, due, days, posts }) => ({
      message: `"${what}" at least once every ${every}: ${never ? `not done since ${last}` : `last done on ${last}`}, due by ${due}, ${inDays(days)} ago`,
      fix: `do it and write the day into ${field}${answeredBy(posts)}`,
    }),
  },
};
