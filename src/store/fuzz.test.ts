import { expect, test } from 'vitest';
import type { Holdings, ReadingFault } from '../domain/register.ts';
import type { FaultWords } from '../locales/messages.ts';
import { rules as words } from '../locales/zh-CN/rules.ts';
import { fileCases, textOf } from '../testing/corpus.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { mutator, randomNumbers } from '../testing/mutate.ts';
import { worked } from '../testing/worked.ts';
import { locate } from './locate.ts';
import { readHoldings } from './read-holdings.ts';

const inputs = 100_000;
const batch = 500;
/** Half of the inputs start from an ordinary record, the others from something odd or broken. */
const odd = fileCases()
  .map(textOf)
  .filter((text) => text.length > 0 && text.length < 300);
const seeds = odd.flatMap((text, index) => [text, ordinary(index)]);
const random = randomNumbers(20_260_331);

test(`${inputs} broken files are read or refused, and never anything else`, () => {
  const mutated = mutator(seeds, random);
  let refused = 0;
  let slowest = 0;
  for (let done = 0; done < inputs; done += batch) {
    const entries = Array.from({ length: batch }, (_, index) => {
      const path: string = `kefu/letters/H-${String(index + 2).padStart(3, '0')}.md`;
      return [path, mutated()] as const;
    });
    const started = worked();
    const faults = faultsOf(readHoldings(memorySource({ ...miniature, ...Object.fromEntries(entries) })));
    slowest = Math.max(slowest, worked() - started);
    const texts = new Map(entries.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
    for (const fault of faults) expectSensible(fault, texts.get(fault.at.path) ?? '');
    refused += new Set(faults.map(({ at }) => at.path)).size;
  }
  expect(refused).toBeGreaterThan(inputs / 2);
  expect(refused).toBeLessThan(inputs);
  expect(slowest / batch).toBeLessThan(5);
});

test('1,000 broken regulations are read or refused, and never anything else', () => {
  const path = 'kefu/regulation.md';
  const mutated = mutator([miniature[path] as string], random);
  for (let done = 0; done < 1000; done += 1) {
    const bytes = mutated();
    const files = { [path]: bytes, 'kefu/letters/H-001.md': miniature['kefu/letters/H-001.md']! };
    const text = new TextDecoder().decode(bytes);
    for (const fault of faultsOf(readHoldings(memorySource(files)))) expectSensible(fault, text);
  }
});

function ordinary(index: number): string {
  return `---\nnumber: H-${index}\ntitle: 来函\nfiled: 2024-01-05\npages: 12\nmedium: paper\n---\n\n正文。\n`;
}

function faultsOf({ faults, registers }: Holdings): ReadingFault[] {
  return [...faults, ...registers.flatMap((register) => register.faults)];
}

/** A fault of a known rule, at a place that the file has, that can be put into words. */
function expectSensible({ rule, at, facts }: ReadingFault, text: string): void {
  const say = (words[rule as keyof typeof words] as { words: (facts: unknown) => FaultWords }).words;
  const { message, fix } = say(facts);
  const position = at.position ?? (random(10) === 0 ? locate(text, at) : { line: 1, column: 1 });
  const line = text.split('\n', position.line)[position.line - 1];
  const sensible = message !== '' && fix !== '' && line !== undefined && position.column <= line.length + 1;
  if (!sensible || position.column < 1) expect.fail(`${rule} ${JSON.stringify({ at, facts, text })}`);
}
