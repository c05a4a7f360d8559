import type { RowFault } from '../../exchange/rows/row-fault.ts';
import type { TableFault } from '../../exchange/tables/table-fault.ts';
import type { ImportWords } from '../import-words.ts';
import type { FaultWords } from '../messages.ts';
import { status } from './status.ts';

const listed = (names: readonly (string | number)[]) => names.join(', ');
const fault = (message: string, fix: string): FaultWords => ({ message, fix });
const separators: Readonly<Record<string, string>> = { ',': 'commas', '\t': 'tabs', ';': 'semicolons' };

/** What is said of imported tables. */
export const imports: ImportWords = {
  name: 'import',
  help: {
    import: 'file the rows of an .xlsx or .csv table; where one row is wrong, none is taken',
    map: 'which column is which field; without it, guessed from the headings',
    dryRun: 'report only, write nothing',
    sheet: 'the sheet to read',
    hidden: 'take hidden rows and columns, too',
    century: 'the earliest year that two digits may mean: with 1950, 49 is 2049 and 50 is 1950',
    assign: 'the class whose next numbers are given to rows without one, in the order of the rows',
    yes: 'take the columns as guessed, do not ask',
    saveMap: 'write down which column is which, for the next time',
    by: 'who changes the records that are registered',
    reason: 'why they are changed',
  },
  headings: { class: 'Class', body: 'Text' },
  note: (note) => {
    const taken = (is: boolean) => (is ? 'taken, too' : 'not taken (--hidden takes them)');
    switch (note.note) {
      case 'text':
        return `${note.encoding}, separated by ${separators[note.separator] ?? `"${note.separator}"`}`;
      case 'sheet':
        return `sheet "${note.sheet}"`;
      case 'headings':
        return `the headings are in line ${note.line}`;
      case 'repeated':
        return `headings repeated and passed over: ${note.lines.length} (line ${listed(note.lines)})`;
      case 'hidden-rows':
        return `hidden rows ${taken(note.taken)}: ${listed(note.lines)}`;
      case 'hidden-columns':
        return `hidden columns ${taken(note.taken)}: ${listed(note.columns)}`;
      case 'hidden-sheets':
        return `hidden sheets not taken (name one with --sheet): ${listed(note.sheets)}`;
      case 'merged':
        return `merged cells, each row that they cover has their value: ${listed(note.ranges)}`;
      case 'formulas':
        return `formulas: ${note.count}; their stored values were taken, nothing was calculated`;
      case 'links':
        return 'the workbook links to other files; they were not read';
    }
  },
  badTable,
  badMap: (misfit, known) => {
    const there = `columns: ${listed(known)}`;
    switch (misfit.fault) {
      case 'no-column':
        return fault(`there is no column "${misfit.column}"`, there);
      case 'twice-column':
        return fault(`the column "${misfit.column}" stands twice`, 'rename one of them');
      case 'unused-column':
        return fault(
          `the map does not say what "${misfit.column}" is`,
          'use it in fields or body, or list it under ignore',
        );
      case 'bare-column':
        return fault(`column ${misfit.column} has cells but no heading`, 'give it a heading, or delete it');
      case 'no-number':
        return fault(
          'nothing says where numbers come from',
          'write number: { column: HEADING } or number: { assign: CLASS } in the map',
        );
      case 'no-title':
        return fault(
          'nothing says which column is the title',
          `write title under fields in the map; ${there}`,
        );
    }
  },
  guess: {
    title: 'What the columns are:',
    use: (use, field) => {
      if (use === undefined) return '?';
      const uses = {
        number: 'Number',
        class: 'Class',
        body: 'text',
        lines: 'text, with the heading before it',
        markdown: 'text, as it stands',
        ignore: 'left out',
      };
      return use.use === 'field' ? field : uses[use.use];
    },
    question: (column) => `What is the column "${column}"?`,
    uses: {
      ignore: 'leave it out',
      body: 'put it in the text',
      lines: 'put it in the text, with its heading',
      number: 'the number',
    },
    confirm: 'Import it like this?',
    yes: 'Yes',
    no: 'No, not now',
    century: (value) =>
      `The day "${value}" has a year of two digits. What is the earliest year that two digits mean? (with 1950, 49 is 2049 and 50 is 1950)`,
    noCentury: 'a year of four digits, such as 1950',
    incomplete: (columns, missing) =>
      fault(
        [
          ...(columns.length > 0 ? [`these columns are not understood: ${listed(columns)}`] : []),
          ...(missing.includes('number') ? ['there is no column of numbers, and no --assign CLASS'] : []),
          ...(missing.includes('title') ? ['there is no column of titles'] : []),
        ].join('; '),
        'say what the columns are with --map; --save-map writes down those that are understood, to be completed',
      ),
    declined: () => fault('nothing was imported', 'say what the columns are with --map'),
  },
  reasons,
  at: (sheet, line) => (sheet === undefined ? `line ${line}` : `sheet "${sheet}", line ${line}`),
  refusedRow: (at, reason, advice) => `${at}: ${reason}. To mend it: ${advice}`,
  addedRow: (at, number, title) => `${at}: new ${number} ${title}`,
  changedRow: (at, number) => `${at}: changes ${number}`,
  difference: (field, from, to) => `    ${field}: ${from ?? '(empty)'} → ${to ?? '(empty)'}`,
  summary: ({ added, same, changed, refused }, written) =>
    `${written ? '' : '(nothing written) '}${added} added, ${changed} changed, ${same} the same, ${refused} rows wrong`,
  nothing: 'Until the rows that are wrong are mended, none is taken; nothing was written.',
  needsWhy: (fields) =>
    fault(
      `${fields} registered values change, which takes change entries`,
      'add --by NAME --reason TEXT and run it again',
    ),
  badCentury: (text) => fault(`--century ${text} is no year`, 'write a year of four digits, such as 1950'),
  ask: { by: 'Who makes the change?', reason: 'Why?' },
  mapSaved: (path) => `map written to ${path}`,
  steps: {
    read: 'reading the table',
    plan: 'going through the rows',
    check: 'checking the register',
    write: 'writing',
  },
  done: (rows) => `${rows} rows`,
  newRegister: (register) =>
    fault(
      `there is no register "${register}" yet, and a regulation is never proposed together with records`,
      'propose the regulation first, and import once it is merged',
    ),
  alreadyProposed: (name) =>
    fault(`the same is proposed already and waits: ${name}`, 'wait for it, or withdraw it first'),
};

function badTable(bad: TableFault): FaultWords {
  switch (bad.reason) {
    case 'encoding':
      return fault('the file is neither UTF-8, UTF-16 nor GB18030', 'save it as "CSV UTF-8"');
    case 'quotes':
      return fault(
        `the quotes in line ${bad.line}${bad.column === undefined ? '' : `, column ${bad.column},`} do not match`,
        'a quote inside a cell is written twice',
      );
    case 'empty':
      return fault('the file is empty', 'the first line holds the headings');
    case 'format':
      return {
        ods: fault('this is an .ods file', 'save it as .xlsx'),
        xlsb: fault('this is an .xlsb file', 'save it as .xlsx'),
        other: fault('this is no table', 'only .xlsx and .csv can be imported'),
      }[bad.what];
    case 'old-excel':
      return fault(
        'this is an .xls file of before 2007, renamed',
        'save it as .xlsx; renaming is not enough',
      );
    case 'encrypted':
      return fault('the file is protected by a password', 'open it and save it without a password');
    case 'macros':
      return fault('the file has macros in it (.xlsm)', 'save it as .xlsx, without macros');
    case 'damaged':
      return fault(
        'the file is damaged, or no spreadsheet wrote it',
        'open it in a spreadsheet and save it anew',
      );
    case 'doctype':
      return fault(
        `${bad.part} inside the file has definitions that do not belong there (DOCTYPE)`,
        'open it in a spreadsheet and save it anew',
      );
    case 'too-big':
      return fault(
        `${bad.part} inside the file would be too large (most: ${bad.most} MB)`,
        'import it in several files; do not open a file that you do not know',
      );
    case 'too-many':
      return fault(
        `too many ${{ cells: 'cells', columns: 'columns', rows: 'rows', parts: 'files inside' }[bad.what]} (most: ${bad.most})`,
        'keep the table only: delete rows and columns beside it, or import it in several files',
      );
    case 'no-sheet':
      return fault(`there is no sheet "${bad.given}"`, `sheets: ${listed(bad.known)}`);
    case 'which-sheet':
      return fault(
        `${bad.known.length} sheets have something in them: ${listed(bad.known)}`,
        'name one with --sheet, one at a time',
      );
  }
}

function reasons(bad: RowFault): FaultWords {
  switch (bad.reason) {
    case 'no-number':
      return fault(
        'it has no number',
        'fill it in, or let the register give one with --assign CLASS; delete rows that are no records',
      );
    case 'no-title':
      return fault('it has no title', 'fill it in; delete rows that are no records');
    case 'bad-number':
      return fault(`the number "${bad.number}" fits no class`, 'write it as the regulation numbers records');
    case 'twice':
      return fault(
        `the number ${bad.number} stands in line ${bad.line} already`,
        'a number has one row: mend or delete one of them',
      );
    case 'bad-value':
      return fault(
        `"${bad.value}" in column "${bad.column}" cannot be read`,
        'write days as 2024-03-05, and counts in figures only',
      );
    case 'century':
      return fault(
        `"${bad.value}" in column "${bad.column}" has a year of two digits`,
        'write four, or say with --century what two digits mean',
      );
    case 'ragged':
      return fault(
        `it has ${bad.has} cells, the heading has ${bad.want}`,
        'look at the separators and quotes of the row',
      );
    case 'cell':
      return cellReason(bad.column, bad.why);
    case 'total':
      return fault(`"${bad.text}" adds up other rows, it is no record`, 'delete the row');
    case 'no-class':
      return fault(
        `"${bad.value}" in column "${bad.column}" is no class of this register`,
        'write the title or the code of a class',
      );
    case 'other-class':
      return fault(
        `the number ${bad.number} belongs to "${bad.class}", not to the class of the row`,
        'mend the class; to move a record to another class, renumber it',
      );
    case 'no-part':
      return fault(
        `without "${bad.field}" there is no number${bad.allowed.length > 0 ? ` (one of: ${listed(bad.allowed)})` : ''}`,
        'fill in that column, or write a number',
      );
    case 'full':
      return fault(`the series ${bad.template} is used up`, 'amend the regulation first');
    case 'gone':
      return fault(
        `${bad.number} is ${status[bad.status]}; what it said stays as it is`,
        'delete the row; what is wrong takes a change entry of its own',
      );
    case 'unread':
      return fault(`the file of ${bad.number} cannot be read`, 'run check, and mend that file first');
  }
}

function cellReason(column: string, why: Extract<RowFault, { reason: 'cell' }>['why']): FaultWords {
  const what = {
    formula: fault(
      'is a formula, and a text file holds no result',
      "write the result; before text that begins with = goes a '",
    ),
    'no-value': fault(
      'is a formula whose result is not stored',
      'open and save it in a spreadsheet, or paste values',
    ),
    error: fault('is an error value', 'mend the formula, or write the value'),
    elsewhere: fault('comes from another file', 'paste values'),
    command: fault('would start another program', 'delete the cell, and ask where the file comes from'),
    digits: fault(
      'has more than 15 digits, the last ones are lost',
      'make the cell text, and fill it in again',
    ),
  }[why];
  return fault(`column "${column}" ${what.message}`, what.fix);
}
