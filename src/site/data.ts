import { readFileSync } from 'node:fs';
import { parseDay } from '../domain/day.ts';
import { type Reader, readerOf } from '../domain/edition/audience.ts';
import { cutHoldings } from '../domain/edition/cut.ts';
import { type Opened, withOpened } from '../domain/edition/opened.ts';
import { type Regulation, regulationSchema } from '../domain/regulation/regulation.ts';
import { rememberedOf } from '../domain/remembered.ts';
import { wideLimits } from '../store/guard.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { readText } from '../store/read-text.ts';
import { diskSource, type Source } from '../store/source.ts';
import { cutFacts, type GitFacts, noFacts } from './git-facts.ts';
import { editionMark } from './model/edition-mark.ts';
import { type Office, openOffice } from './model/office.ts';

/** Regulations by id, for the pages that compare them. @param texts of the shipped regulations, by id */
export const readShipped = rememberedOf(
  (texts: ReadonlyMap<string, string>): ReadonlyMap<string, Regulation> =>
    new Map(
      [...texts].flatMap(([id, text]) => {
        const read = readText(new TextEncoder().encode(text), wideLimits);
        const parsed = 'fields' in read ? regulationSchema.safeParse(read.fields) : undefined;
        return parsed?.success ? [[id, parsed.data] as const] : [];
      }),
    ),
);

/**
 * Reads a records folder for the site: the only way in which data enters it.
 * @param records the folder, or what stands for it in tests
 * @param asOf the day the site speaks of; throws when it is none
 * @param facts the file with what git knows
 * @param reader for whom: what is above them is gone before anything else sees it (law 10); throws where they may not
 * @param opened the file with what the sealed fields say that they may read
 */
export function readOffice(
  records: string | Source,
  asOf: string,
  base: string,
  facts?: string,
  reader?: Reader,
  opened?: string,
): Office {
  const day = parseDay(asOf);
  if (day === undefined) throw new Error(`GUIDANG_AS_OF must be a day (YYYY-MM-DD), not "${asOf}"`);
  const source = typeof records === 'string' ? diskSource(records) : records;
  const closed = readHoldings(source);
  const read =
    opened === undefined ? closed : withOpened(closed, JSON.parse(readFileSync(opened, 'utf8')) as Opened);
  if (reader && 'problem' in readerOf(read, reader, day))
    throw new Error(`no such edition: ${reader.edition}`);
  const { holdings, whole } = reader ? cutHoldings(read, reader) : { holdings: read, whole: true };
  const texts = new Map(
    holdings.registers.map(({ id, regulation }) => {
      const text = readText(source.read(regulation.path, wideLimits.file), wideLimits);
      return [id, 'body' in text ? text.body : ''];
    }),
  );
  const known = facts === undefined ? noFacts : (JSON.parse(readFileSync(facts, 'utf8')) as GitFacts);
  return openOffice(
    holdings,
    texts,
    day,
    base,
    whole ? known : cutFacts(known, holdings),
    editionMark(holdings, reader, whole),
  );
}
