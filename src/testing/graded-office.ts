import type { Day } from '../domain/day.ts';
import type { Reader } from '../domain/edition/audience.ts';
import { type Opened, wantedBlocks } from '../domain/edition/opened.ts';
import { sealedWord } from '../domain/personal/block.ts';
import { personalFieldsOf } from '../domain/personal/personal-fields.ts';
import type { Register } from '../domain/register.ts';
import type { CustomField } from '../domain/regulation/demand.ts';
import { regulationText, shippedRegulations } from '../regulations/shipped.ts';
import { sealFiles } from '../sealing/seal-files.ts';
import { openFiles } from '../sealing/unseal.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { areas } from './filled-office/filled-file.ts';
import { type FilledOffice, textsOf } from './filled-office.ts';
import { type Files, memorySource } from './memory-source.ts';
import { type ThrowAwayRing, throwAwayRing } from './throw-away-ring.ts';

/**
 * The shipped regulations that know levels, editions or sealed fields, by register. One that names levels and no
 * edition gets one of its lowest level; one that seals nothing seals its text fields, level by level.
 */
export function gradedRegulations(): Record<string, string> {
  const graded = shippedRegulations().filter((id) =>
    /^(levels|editions|personal):/m.test(regulationText(id)),
  );
  return Object.fromEntries(
    graded.map((id) => {
      const text = regulationText(id);
      const { data } = registerOf(text).regulation;
      const probe = data.levels
        ? [`  - { code: probe, title: 最低一级, roles: [keeper], level: ${data.levels[0]} }`]
        : [];
      const more = [
        ...(data.editions ? [] : ['editions:', ...probe]),
        ...(data.personal || !data.levels ? [] : personalOf(registerOf(text))),
      ];
      return [
        id.toLowerCase(),
        text.replace(/\n---\n/, `\n${more.map((line) => `${line}\n`).join('')}---\n`),
      ];
    }),
  );
}

/**
 * The same with the editions of all under few names, so that few builds show them all: the first of each regulation
 * together, the second together; those of one area apart from those of all.
 */
export function inFewBuilds(texts: Readonly<Record<string, string>>): {
  readonly texts: Record<string, string>;
  readonly readers: readonly Reader[];
} {
  const readers = new Map<string, Reader>();
  const renamed = Object.entries(texts).map(([id, text]) => {
    const counts = { all: 0, area: 0 };
    const editions = registerOf(text).regulation.data.editions ?? [];
    const said = editions.reduce((now, { code, area }) => {
      const kind = area ? 'area' : 'all';
      const name = `${kind}${++counts[kind]}`;
      readers.set(name, { edition: name, ...(area && { area: areas[0] }) });
      return now.replace(new RegExp(`(^editions:[^]*?)code: ${code}\\b`, 'm'), `$1code: ${name}`);
    }, text);
    return [id, said] as const;
  });
  return { texts: Object.fromEntries(renamed), readers: [...readers.values()] };
}

/** An office whose personal fields are sealed, and the keys. */
export interface SealedOffice {
  readonly files: Files;
  readonly ring: ThrowAwayRing;
  /** What a reader may read of the sealed fields. */
  openedFor(reader: Reader): Promise<Opened>;
}

/** Seals the personal fields of an office with keys that nobody will want again. */
export async function sealed(office: FilledOffice): Promise<SealedOffice> {
  const wanted = office.files.flatMap(({ register, kind, path, fields }) => {
    const regulation = office.registers.find(({ id }) => id === register)?.regulation.data;
    if (!regulation || (kind !== 'dossier' && kind !== 'record')) return [];
    const personal = personalFieldsOf(regulation, `${kind}s`).filter(
      ({ field }) => fields[field] !== undefined,
    );
    const levels = Map.groupBy(personal, ({ level }) => level);
    return [...levels].map(([level, listed]) => ({
      path,
      level,
      fields: Object.fromEntries(listed.map(({ field }) => [field, String(fields[field])])),
    }));
  });
  const places = new Map(
    wanted.map(({ path, level }) => [
      `${path.split('/')[0]} ${level}`,
      { register: path.split('/')[0]!, level, names: ['某人'] },
    ]),
  );
  const ring = await throwAwayRing([...places.values()]);
  const blocks = await sealFiles(ring.open(), wanted, '2026-03-12' as Day);
  const files = office.files.map((file) => {
    const own = blocks.filter(({ path }) => path === file.path);
    const names = wanted
      .filter(({ path }) => path === file.path)
      .flatMap(({ fields }) => Object.keys(fields));
    const closed = Object.fromEntries(names.map((name) => [name, sealedWord]));
    const sealedField = own.length > 0 && {
      sealed: Object.fromEntries(own.map(({ level, block }) => [level, block])),
    };
    return { ...file, fields: { ...file.fields, ...closed, ...sealedField } };
  });
  const texts = textsOf({ files, regulations: office.regulations });
  return {
    files: texts,
    ring,
    async openedFor(reader) {
      const asked = wantedBlocks(readHoldings(memorySource(texts)), reader);
      const { fields, faults } = await openFiles(ring.open(), ring.identities.get('某人')!, asked);
      if (faults.length > 0) throw faults[0];
      const opened: Record<string, Record<string, string>> = {};
      for (const { path, fields: names } of asked) {
        const said = Object.fromEntries(names.map((name) => [name, fields.get(path)![name]!]));
        opened[path] = { ...opened[path], ...said };
      }
      return opened;
    },
  };
}

function registerOf(text: string): Register {
  return readHoldings(memorySource({ 'x/regulation.md': text })).registers[0]!;
}

function personalOf({ regulation: { data }, plan }: Register): string[] {
  const levels = data.levels ?? [];
  const deciding = new Set(
    (data.editions ?? []).flatMap((edition) => [edition['area-field'], ...Object.keys(edition.except ?? {})]),
  );
  const texts = (fields: readonly CustomField[]) =>
    fields.flatMap(({ name, type }) => (type === 'text' && !deciding.has(name) ? name : []));
  const lines = (of: string, names: readonly string[]) =>
    levels.flatMap((level, at) => {
      const own = [...new Set(names)].filter((_, index) => index % levels.length === at);
      return own.length > 0
        ? [`  - { level: ${level}, fields: [${own.join(', ')}], readers: [keeper], of: ${of} }`]
        : [];
    });
  const all = [
    ...(data.dossiers ? lines('dossiers', ['customer', ...texts(data.dossiers.fields ?? [])]) : []),
    ...lines(
      'records',
      ['submitter', ...plan.order.flatMap((node) => texts(node.fields))].filter(
        (name) => !deciding.has(name),
      ),
    ),
  ];
  return all.length > 0 ? ['personal:', ...all] : [];
}
