import { pathOf } from '../../domain/record-path.ts';
import { rule } from '../rule.ts';

/** A record stands where its number does not lead (law 1: path is number; NUM-03). */
export const numberMisplaced = rule('number-misplaced', 'error', function* ({ register }) {
  for (const record of register.records) {
    const expected = pathOf(register.id, record);
    if (expected === undefined || record.path === expected) continue;
    if (record.class.data.linked && isPartOf(record.path, expected)) continue;
    const facts = { number: record.fields.number, expected };
    yield { at: { path: record.path, field: ['number'] }, facts };
  }
});

/** Several deeds bear one number: `<number>~2.md` stands beside `<number>.md` (NUM-13). */
function isPartOf(path: string, whole: string): boolean {
  const base = whole.slice(0, -'.md'.length);
  return path.startsWith(`${base}~`) && /^~[2-9]\d{0,3}\.md$|^~1\d{1,3}\.md$/.test(path.slice(base.length));
}
