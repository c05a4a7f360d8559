import type { ClassNode } from '../../domain/file-plan.ts';
import { dossierSchemaOf, recordSchemaOf } from '../../domain/file-schemas.ts';
import { fileNameOf } from '../../domain/number/canonical.ts';
import { printNumber, type Series } from '../../domain/number/series.ts';
import type { Register } from '../../domain/register.ts';
import type { Regulation } from '../../domain/regulation/regulation.ts';
import type { SampleFields } from '../../regulations/shipped.ts';
import { filled, type Given } from './fill-fields.ts';
import { areaFields, areas, type FilledFile, inArea, type Numbered, type Plant } from './filled-file.ts';

/** What editions ask of dossiers, answered in every way. */
export function casesOf(data: Regulation): Given[] {
  const asked = (data.editions ?? []).flatMap(({ except = {} }) => Object.entries(except));
  const choices = new Map(data.dossiers?.fields?.map(({ name, values }) => [name, values ?? []]));
  const answers = asked.flatMap(([field]) => [
    { [field]: undefined },
    ...(choices.get(field) ?? []).map((value) => ({ [field]: value })),
  ]);
  const open = answers.length > 0 ? answers : [{}];
  const current = areas.flatMap((area) =>
    open.map((given) => ({ closed: undefined, ...inArea(data, area), ...given })),
  );
  return [...current, { ...inArea(data, areas[0]), ...open.at(-1) }];
}

export function dossierOf(
  { id, regulation, plan }: Register,
  given: Given,
  at: number,
  plant: Plant,
  numbered: Numbered,
): FilledFile {
  const key = `${id} dossier ${at}`;
  const unit = numbered(key, (serial) => `甲${serial}栋`);
  const number = plan.dossiers ? print(plan.dossiers, { unit }, at + 1) : unit;
  const own = { dossier: number, unit, sealed: undefined, ...given };
  const fields = filled(dossierSchemaOf(regulation.data), plant(key), own) as SampleFields;
  const body = { body: `${plant(key)('text', 'body', 'body')}\n` };
  const path = `${id}/dossiers/${fileNameOf(number)}.md`;
  return { key, register: id, kind: 'dossier', path, number, fields: { ...fields, ...body } };
}

export function recordOf(
  { id, regulation: { data } }: Register,
  node: ClassNode,
  level: string | undefined,
  area: string,
  dossiers: readonly FilledFile[],
  plant: Plant,
  numbered: Numbered,
): FilledFile {
  const key = `${id} ${node.code} ${level ?? ''} ${area}`;
  const own = dossiers.filter(({ fields }) =>
    areaFields(data).every((field) => (fields[field] ?? area) === area),
  );
  const about = own[key.length % Math.max(1, own.length)];
  const series = node.series[0];
  const first = (name: string) => [...(series?.segments.get(name)?.values?.entries() ?? [])][0];
  const segments = [...(series?.segments ?? [])].map(
    ([name, { field }]) => [name, field, first(name) ?? ['甲', '甲']] as const,
  );
  const printed = Object.fromEntries(segments.map(([name, , [, text]]) => [name, text]));
  const number = numbered(key, (serial) =>
    series ? print(series, printed, serial) : `${node.code}${serial}`,
  );
  const given: Given = {
    number,
    dossier: about?.number,
    level,
    document: node.data.documents?.[0],
    related: undefined,
    void: undefined,
    'void-reason': undefined,
    'renumbered-to': undefined,
    'renumbered-from': undefined,
    sealed: undefined,
    ...Object.fromEntries(segments.map(([, field, [value]]) => [field, value])),
    ...inArea(data, area),
  };
  const fields = filled(recordSchemaOf(node), plant(key), given) as SampleFields;
  const body = { body: `${plant(key)('text', 'body', 'body')}\n` };
  const year = series?.parts.some(({ kind }) => kind === 'year') ? '2026/' : '';
  const path = `${id}/${node.code}/${year}${fileNameOf(number)}.md`;
  return {
    key,
    register: id,
    kind: 'record',
    path,
    number,
    level: level ?? node.level,
    about,
    fields: { ...fields, ...body },
  };
}

function print(series: Series, segments: Readonly<Record<string, string>>, sequence: number): string {
  return printNumber(series, { year: '2026', sequence, segments });
}
