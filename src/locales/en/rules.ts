import type { RuleFacts } from '../../rules/index.ts';
import type { RuleWords } from '../messages.ts';

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

/** Rules in English. */
export const rules: RuleWords = {
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
  'form-changed': {
    title: 'A closed form was changed',
    words: ({ number, removed }) => ({
      message: removed ? `form ${number} was removed or renamed` : `form ${number} was changed`,
      fix: 'put it back; to correct it, fill in a new form that names it',
    }),
  },
  'form-item': {
    title: 'A form names a record that does not exist',
    words: ({ number }) => ({ message: `no record bears the number ${number}`, fix: 'check the number' }),
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
  'loan-conflict': {
    title: 'One record out on two loans',
    words: ({ number, other }) => ({
      message: `${number} is out on ${other} and has not come back`,
      fix: 'file the return first, or correct one of the loans',
    }),
  },
  'loan-overdue': {
    title: 'Loan overdue',
    words: ({ borrower, due, days, items }) => ({
      message: `${borrower} was to return ${listed(items)} by ${due}: ${days} days overdue`,
      fix: 'recall it; if it has come back, file the return',
    }),
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
  'person-unknown': {
    title: 'Person not on the list',
    words: ({ person, nearest }) => ({
      message: `people.md has no "${person}"`,
      fix: orNearest(nearest, 'check the name; add new colleagues to people.md first'),
    }),
  },
  'place-unknown': {
    title: 'No such place',
    words: ({ place, nearest }) => ({
      message: `stores.md has no place "${place}"`,
      fix: orNearest(nearest, 'check room-cabinet-shelf-box; add new boxes to stores.md first'),
    }),
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
  'regulation-class': {
    title: 'Two classes share a code',
    words: ({ code, title, other }) => ({
      message: `"${title}" and "${other}" both have the code ${code}`,
      fix: 'give one of them another code',
    }),
  },
  'regulation-missing': {
    title: 'Register without a regulation',
    words: ({ folder }) => ({
      message: `the folder ${folder} has no regulation.md`,
      fix: 'add the regulation (guidang init), or move the folder away',
    }),
  },
  'regulation-template': {
    title: 'Numbering template cannot be read',
    words: ({ template: pattern, problem }) => ({
      message: `${pattern}: ${template[problem]}`,
      fix: 'write it like J{year}{seq:3}',
    }),
  },
};
