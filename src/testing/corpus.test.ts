import { describe, expect, test } from 'vitest';
import { type Day, parseDay } from '../domain/day.ts';
import type { Holdings } from '../domain/register.ts';
import type { Messages } from '../locales/messages.ts';
import { rules } from '../locales/zh-CN/rules.ts';
import { findingsOf } from '../report/findings.ts';
import { checkHoldings } from '../rules/check.ts';
import { locate } from '../store/locate.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { type CorpusCase, fileCases, textOf } from './corpus.ts';
import { byteCases } from './corpus-bytes.ts';
import { nameCases } from './corpus-names.ts';
import { type Files, memorySource } from './memory-source.ts';
import { miniature } from './miniature.ts';
import { worked } from './worked.ts';

const today = parseDay('2024-06-30') as Day;
const messages = { rules } as Messages;
const cases = [...fileCases(), ...byteCases(), ...nameCases()];
const good = cases.filter(({ finding }) => finding === undefined);

/** Words in the values of the corpus that nothing printed may repeat. */
const canary = /canary|金丝雀/i;

test('the corpus is large enough, and every case has its own name', () => {
  expect(good.length).toBeGreaterThanOrEqual(50);
  expect(cases.length - good.length).toBeGreaterThanOrEqual(170);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

describe.each(cases)('$name', (one) => {
  test(one.finding ? 'is refused at its place, and nothing else is' : 'is read', () => {
    const files = overlay(one);
    const limit = one.name.endsWith('50-mb') ? 1000 : 200;
    const { holdings, taken } = readTimed(files, limit);
    const findings = findingsOf(
      checkHoldings(holdings, [], today),
      (at) => locate(typeof files[at.path] === 'string' ? (files[at.path] as string) : '', at),
      messages,
      '',
    );
    const places = findings.map(({ rule, path, line }) => ({ rule, path, line }));
    expect(places).toEqual(one.finding ? [one.finding] : []);
    for (const { column, message, fix } of findings) {
      expect(column).toBeGreaterThanOrEqual(1);
      expect(message + fix).not.toMatch(canary);
    }
    expect(otherRecords(holdings, one)).toEqual(one.others === 0 ? [] : otherRecords(whole, one));
    expect(taken).toBeLessThan(limit);
    if (!one.finding) expectRead(holdings, one);
  });
});

const whole = readHoldings(memorySource(miniature));

/** Reads within so many milliseconds; when the collector comes between, the third try counts. */
function readTimed(files: Files, limit: number): { holdings: Holdings; taken: number } {
  for (let tries = 1; ; tries += 1) {
    const started = worked();
    const holdings = readHoldings(memorySource(files));
    const taken = worked() - started;
    if (taken < limit || tries === 3) return { holdings, taken };
  }
}

function overlay({ path, file, without = [] }: CorpusCase): Files {
  const kept = Object.entries(miniature).filter(([name]) => !without.includes(name));
  return { ...Object.fromEntries(kept), [path]: file };
}

function otherRecords({ registers }: Holdings, { path }: CorpusCase): string[] {
  return registers
    .flatMap(({ records }) => records.map((record) => record.path))
    .filter((one) => one !== path);
}

function expectRead({ registers }: Holdings, one: CorpusCase): void {
  const record = registers[0]!.records.find(({ path }) => path === one.path)!;
  const text = textOf(one);
  expect(record.fields).toMatchObject({ ...one.fields });
  const close = text.indexOf('\n---', 3);
  expect(record.body).toBe(text.slice(close + '\n---\n'.length));
}
