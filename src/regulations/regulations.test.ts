import { describe, expect, test } from 'vitest';
import type { Day } from '../domain/day.ts';
import { checkHoldings } from '../rules/check.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { failuresOf, sampleFiles } from '../testing/cases.ts';
import { decidedOtherwise, misjudged } from '../testing/gate-cases.ts';
import { memorySource } from '../testing/memory-source.ts';
import { casesOf, gateCasesOf } from './cases.ts';
import { sampleOf, shippedRegulations } from './shipped.ts';

const all: readonly Rule[] = rules;
const only = process.env.REGULATION;

for (const id of shippedRegulations().filter((one) => only === undefined || only === one)) {
  describe(id, () => {
    test('its sample is in order', () => {
      const holdings = readHoldings(memorySource(sampleFiles(id)));
      const faults = checkHoldings(holdings, [], sampleOf(id).asOf as Day)
        .filter(({ rule }) => rule.severity !== 'notice' && rule.id !== 'regulation-blank')
        .map(
          ({ rule, fault: { at, facts } }) => `${rule.id} ${at.path} ${at.field} ${JSON.stringify(facts)}`,
        );
      expect(faults).toEqual([]);
    });
    for (const one of casesOf(id)) {
      test(`${one.name}: ${one.proves.join(' ')}`, () => {
        expect(one.guilty.length, 'a case has somebody guilty').toBeGreaterThan(0);
        expect(one.innocent.length, 'a case has somebody innocent').toBeGreaterThan(0);
        expect(all.map((rule) => rule.id)).toContain(one.rule);
        expect(failuresOf(one)).toEqual([]);
      });
      test(`${one.name}: with ${one.rule} off it fails`, () => {
        const first = { ...one, guilty: one.guilty.slice(0, 1), innocent: [] };
        const off = all.filter((rule) => rule.id !== one.rule);
        expect(failuresOf(first, off)).not.toEqual([]);
      });
    }
    for (const one of gateCasesOf(id)) {
      test(`${one.name}: ${one.proves.join(' ')}`, () => {
        expect(one.guilty.length, 'a case has somebody guilty').toBeGreaterThan(0);
        expect(one.innocent.length, 'a case has somebody innocent').toBeGreaterThan(0);
        expect(misjudged(one)).toEqual([]);
      });
      test(`${one.name}: with the regulation off it is decided otherwise`, () => {
        expect(decidedOtherwise(one)).not.toEqual([]);
      });
    }
  });
}
