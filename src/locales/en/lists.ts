import type { ListWords } from '../list-words.ts';

const listed = (items: readonly string[]) => items.join(', ');

/** Lists that leave the register, in English. */
export const lists: ListWords = {
  columns: {
    at: 'No.',
    number: 'Reference code',
    title: 'Title',
    class: 'Class',
    place: 'Place',
    date: 'Date',
    filed: 'Filed',
    pages: 'Pages',
    medium: 'Medium',
    level: 'Level',
    status: 'State',
    borrower: 'Borrower',
    due: 'Due',
    keptUntil: 'Kept until',
    efile: 'Electronic file',
    inElectronic: 'In the electronic index',
    inPaper: 'In the paper index',
    dossier: 'Dossier',
    volume: 'Dossier title',
    span: 'From – to',
    items: 'Items',
    retention: 'Kept for',
    opened: 'Opened',
    closed: 'Closed',
    remarks: 'Remarks',
  },
  titles: {
    index: 'Index of records',
    paperIndex: 'Paper index',
    electronicIndex: 'Electronic index',
    ledger: 'Ledger',
    dossiers: 'List of dossiers',
    closedDossiers: 'List of closed dossiers',
  },
  head: (regulation, day) => `${regulation}; as of ${day}`,
  crossed: (paper, electronic, both) =>
    `On paper ${paper}, electronic ${electronic}; in both ${both}, on paper only ${paper - both}, electronic only ${electronic - both}`,
  line: (at) => `line ${at}`,
  withDossier: (place) => `${place} (with its dossier)`,
  agrees: (units, dossiers) => `Units in the summary ${units}, open dossiers ${dossiers}: they agree`,
  differs: (units, dossiers, several, none) =>
    [
      `Units in the summary ${units}, open dossiers ${dossiers}: they do not agree`,
      ...(several.length ? [`with several open dossiers: ${listed(several)}`] : []),
      ...(none.length ? [`with no open dossier: ${listed(none)}`] : []),
    ].join('; '),
  unnamed: '(no customer named)',
  tab: 'Sheet',
  form: 'Number',
  signature: (signer) => `${signer}: ______________`,
  help: {
    format: 'format: json, xlsx or csv; xml for EAD3',
    out: 'write to this file; without it the answer is printed (xlsx needs it)',
    dossier: 'which dossier (contents)',
    year: 'only this year',
    sheet: 'only these sheets; may be repeated',
    registers: 'only this register (folder)',
  },
  written: (file, rows) => `${file} written, ${rows} rows\n`,
  split: (sheet, most) =>
    `"${sheet}" has more than ${most} rows, more than one sheet holds; it goes on in the next sheet\n`,
  refusals: {
    binary: () => ({
      message: 'xlsx cannot be printed on the screen',
      fix: 'Name a file with --out, for example --out ledger.xlsx',
    }),
    format: (what, format, formats) => ({
      message: `${what} does not come as ${format}`,
      fix: `Use one of: ${listed(formats)}`,
    }),
    inside: (file) => ({
      message: `${file} lies inside the records folder`,
      fix: "Choose another place; the records folder holds nothing but the register's own files",
    }),
    folder: (folder) => ({
      message: `There is no folder ${folder}, or nothing can be written there`,
      fix: 'Make it first, or check --out',
    }),
    taken: (file) => ({
      message: `${file} is there already`,
      fix: 'Choose another name, or move it away; no file is written over',
    }),
    nothing: (what) => ({
      message: `The register holds nothing for ${what}`,
      fix: 'Check --year, --register and the like; some sheets belong to some regulations only',
    }),
    several: (sheets) => ({
      message: `There are ${sheets.length} sheets with different columns, too many for one csv: ${listed(sheets.slice(0, 12))}`,
      fix: 'Name one with --sheet, or use --format xlsx',
    }),
    noSheet: (name, sheets) => ({
      message: `There is no sheet "${name}"`,
      fix: `There are: ${listed(sheets.slice(0, 40))}`,
    }),
    tooLong: (sheet, row, column, most) => ({
      message: `"${sheet}", row ${row}, "${column}": the text is longer than ${most} characters, more than a cell of Excel holds`,
      fix: 'Use --format csv or json; nothing is cut off',
    }),
    tooWide: (sheet) => ({
      message: `"${sheet}" has more columns than Excel holds`,
      fix: 'Use --format csv or json',
    }),
    whichDossier: () => ({ message: 'No dossier is named', fix: 'Name it with --dossier' }),
    noDossier: (number) => ({
      message: `There is no dossier "${number}"`,
      fix: 'See the numbers with guidang export dossiers',
    }),
  },
};
