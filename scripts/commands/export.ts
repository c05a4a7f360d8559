import type { Register } from '../../src/domain/register.ts';
import { standings } from '../../src/domain/state.ts';
import { describe } from '../../src/exchange/archivists/description.ts';
import { ead3 } from '../../src/exchange/archivists/ead3.ts';
import { isadSheet } from '../../src/exchange/archivists/isad-sheet.ts';
import { lists } from '../../src/exchange/lists/index.ts';
import { recordSheet } from '../../src/exchange/record-columns.ts';
import type { Sheet } from '../../src/exchange/sheets/sheet.ts';
import { writeCsv } from '../../src/exchange/sheets/write-csv.ts';
import { columnWordsOf } from '../../src/locales/column-words.ts';
import { settingKey } from '../../src/locales/settings.ts';
import { regulationJsonSchema } from '../../src/regulations/json-schema.ts';
import { openOffice } from '../../src/site/model/office.ts';
import { type Answer, Refused, type Situation } from '../outcome.ts';
import { papers } from '../papers/index.ts';
import { contentsList } from '../papers/lists-of-records.ts';
import { type RegisterChoice, registersAsked } from '../registers-asked.ts';
import { formatOf, give, giveSheets, type Output } from '../write-sheets.ts';

/** What is exported, and how. */
export interface ExportOptions extends Output, RegisterChoice {
  readonly year?: string;
  /** The dossier whose contents are listed. */
  readonly dossier?: string;
  /** Who keeps the records, for archivists. */
  readonly agency?: string;
}

/** Exports what files say, a list or form as the office prints it, or a description for archivists. */
export async function exportAll(situation: Situation, what: string, options: ExportOptions): Promise<Answer> {
  const { messages } = situation;
  const isPlain = formatOf(options) === 'json' && Object.hasOwn(asFiled, what);
  if (what === 'regulation-schema') return give(situation, schemaOf(situation), options, 1);
  if (!known.includes(what)) throw new Refused(messages.command.refusals.badWord('WHAT', what, known));
  const registers = registersAsked(situation, options);
  if (isPlain) {
    const rows = registers.flatMap((register) => asFiled[what]!(situation, register));
    return give(situation, `${JSON.stringify(rows, null, 2)}\n`, options, rows.length);
  }
  if (what === 'ead3') return findingAid(situation, registers, options);
  if (what === 'isad') return forAtom(situation, registers, options);
  return await giveSheets(situation, what, sheetsOf(situation, what, registers, options), options);
}

/** What files say, field by field, as JSON. */
const asFiled: Readonly<Record<string, (situation: Situation, register: Register) => readonly object[]>> = {
  records: ({ today }, register) => {
    const standingOf = standings(register, today);
    return register.records.map((record) => ({
      register: register.id,
      class: record.class.code,
      ...record.fields,
      status: standingOf(record).status,
      body: record.body.trim(),
      path: record.path,
    }));
  },
  dossiers: (_situation, { id, dossiers }) =>
    dossiers.map(({ fields, path }) => ({ register: id, ...fields, path })),
  forms: (_situation, { id, forms }) =>
    forms.map(({ room, fields, path }) => ({ register: id, form: room, ...fields, path })),
};

/** What can be exported. */
const known = [
  ...new Set([
    ...Object.keys(asFiled),
    ...Object.keys(lists),
    'contents',
    ...Object.keys(papers),
    'isad',
    'ead3',
    'regulation-schema',
  ]),
];

function sheetsOf(
  { messages, today }: Situation,
  what: string,
  registers: readonly Register[],
  { year, dossier }: ExportOptions,
): readonly Sheet[] {
  if (what === 'records') {
    return registers.map((register) => recordSheet(register, columnWordsOf(messages)));
  }
  if (Object.hasOwn(lists, what)) {
    const list = lists[what as keyof typeof lists];
    const many = registers.length > 1;
    return registers.flatMap((register) =>
      list({ register, on: today, messages }).map((sheet) =>
        many ? { ...sheet, name: `${register.id} ${sheet.name}` } : sheet,
      ),
    );
  }
  const office = openOffice({ registers, faults: [] }, new Map(), today, '/');
  if (what === 'contents') {
    if (dossier === undefined) throw new Refused(messages.lists.refusals.whichDossier());
    const contents = contentsList(office, messages, dossier);
    if (!contents) throw new Refused(messages.lists.refusals.noDossier(dossier));
    return contents;
  }
  if (what !== 'forms') return papers[what]!(office, messages, year);
  return Object.entries(papers).flatMap(([name, paper]) =>
    registers.some(({ forms }) => forms.some(({ room }) => room === name))
      ? paper(office, messages, year)
      : [],
  );
}

/** A table for AtoM, of all registers; AtoM wants no byte order mark. */
function forAtom(situation: Situation, registers: readonly Register[], options: ExportOptions): Answer {
  const { messages, today } = situation;
  const format = options.format ?? 'csv';
  if (format !== 'csv') throw new Refused(messages.lists.refusals.format('isad', format, ['csv']));
  const [first, ...others] = registers.map((register) =>
    isadSheet(register, describe(register, today), messages, options.agency),
  );
  const rows = [first, ...others].flatMap((sheet) => sheet?.rows ?? []);
  return give(situation, writeCsv({ ...first!, rows }, false), options, rows.length);
}

/** An EAD3 finding aid speaks of one register. */
function findingAid(situation: Situation, registers: readonly Register[], options: ExportOptions): Answer {
  const { messages, today: on } = situation;
  const format = options.format ?? 'xml';
  if (format !== 'xml') throw new Refused(messages.lists.refusals.format('ead3', format, ['xml']));
  const [register, ...others] = registers;
  if (!register || others.length > 0) {
    throw new Refused(
      messages.command.refusals.noRegister(
        undefined,
        registers.map(({ id }) => id),
      ),
    );
  }
  const top = describe(register, on);
  const agency = options.agency ?? register.regulation.data.regulation;
  return give(situation, ead3({ register, top, on, messages, agency }), options, register.records.length);
}

/** The JSON Schema of a regulation's frontmatter, for editors that complete and explain. */
function schemaOf({ messages: { settings } }: Situation): string {
  const schema = regulationJsonSchema((path) => settings[settingKey(settings, path) ?? '']);
  return `${JSON.stringify(schema, null, 2)}\n`;
}
