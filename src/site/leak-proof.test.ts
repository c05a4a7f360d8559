import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';
import type { Reader } from '../domain/edition/audience.ts';
import { cutHoldings } from '../domain/edition/cut.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { judged } from '../testing/edition-oracle.ts';
import { type FilledOffice, filledOffice, type Planted, textsOf } from '../testing/filled-office.ts';
import { gradedRegulations, inFewBuilds, type SealedOffice, sealed } from '../testing/graded-office.ts';
import { leakScanner } from '../testing/leak-scan.ts';
import { bench, differences } from '../testing/leak-site.ts';
import { type Files, memorySource } from '../testing/memory-source.ts';

// The site of all registers at once is built and searched: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 600_000 });

const { texts, readers } = inFewBuilds(gradedRegulations());
const office = filledOffice(texts);
const scanner = leakScanner(office.planted);
const place = bench('leak-proof');
let closed: SealedOffice;
beforeAll(async () => {
  closed = await sealed(office);
});
afterAll(() => {
  closed.ring.remove();
  place.close();
});

/** Builds a site. @returns the folder that it stands in */
async function built(files: Files, reader?: Reader, keys?: SealedOffice): Promise<string> {
  const home = place.lay(files);
  const outDir = join(home, 'site');
  const opened = reader && keys && (await keys.openedFor(reader));
  const records = join(home, 'records');
  await buildSite({
    records,
    outDir,
    asOf: '2026-03-16',
    ...(reader && { reader }),
    ...(opened && { opened }),
  });
  return outDir;
}

/** Which values a site tells: where, and how it is written there. */
function tellings(site: string): ReadonlyMap<Planted, string> {
  const leaks = [...scanner.inFolder(site)].flatMap(([path, some]) =>
    some.map(({ secret, ways }) => [secret, `${path}: ${ways.join(' > ')}`] as const),
  );
  return new Map(leaks);
}

/** The same office where what an audience may not see is of other words, and longer. */
function otherwise(reader: Reader): FilledOffice {
  const names = new Set(judged(office, reader, true).forbidden.map(({ of, field }) => `${of} ${field}`));
  return filledOffice(texts, (of, field) => names.has(`${of} ${field}`));
}

/** Fails where a site tells what is forbidden, or does not tell what is owed. */
function expectOnly(site: string, { forbidden, owed }: ReturnType<typeof judged>): void {
  const told = tellings(site);
  const name = ({ of, field, token }: Planted) => `${of} ${field} ${token}`;
  expect(forbidden.flatMap((one) => (told.has(one) ? `${name(one)} in ${told.get(one)}` : []))).toEqual([]);
  expect(owed.flatMap((one) => (told.has(one) ? [] : name(one)))).toEqual([]);
}

describe('CNF-23: nothing above the audience in any byte of any edition, whatever the class', () => {
  const sites = new Map<string, string>();
  for (const reader of readers) {
    describe(reader.edition, () => {
      test('with the keys of its readers: nothing above them, and all that is theirs', async () => {
        const site = await built(closed.files, reader, closed);
        sites.set(reader.edition, site);
        const judgement = judged(office, reader, true);
        expect(judgement.owed.length).toBeGreaterThan(2);
        expectOnly(site, judgement);
      });

      test('of a register in clear the cut is the same, too', () => {
        const cut = (one: FilledOffice) =>
          cutHoldings(readHoldings(memorySource(textsOf(one))), reader).holdings;
        const seen = (one: FilledOffice) =>
          cut(one).registers.map(({ calendar: _, ...register }) => ({ ...register, plan: undefined }));
        expect(seen(otherwise(reader))).toEqual(seen(office));
      });
    });
  }

  for (const at of ['all1', 'area1']) {
    test(`${at}: byte for byte the same with other values above it, and longer ones`, async () => {
      const reader = readers.find(({ edition }) => edition === at)!;
      const other = await sealed(otherwise(reader));
      try {
        expect(differences(sites.get(at)!, await built(other.files, reader, other))).toEqual([]);
      } finally {
        other.ring.remove();
      }
    });
  }

  test('of one area: byte for byte the same, built from a register in clear', async () => {
    const reader = readers.find(({ area }) => area !== undefined)!;
    const site = await built(textsOf(office), reader);
    expectOnly(site, judged(office, reader, true));
    expect(differences(site, await built(textsOf(otherwise(reader)), reader))).toEqual([]);
  });

  test('without keys: nothing that is sealed, and all else', async () => {
    const judgement = judged(office, undefined, false);
    expect([judgement.forbidden.length > 300, judgement.owed.length > 200]).toEqual([true, true]);
    expectOnly(await built(closed.files), judgement);
  });
});
