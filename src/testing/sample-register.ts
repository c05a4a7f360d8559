import type { Day } from '../domain/day.ts';
import type { Register } from '../domain/register.ts';
import type { Layer, Replacements } from '../regulations/cases.ts';
import { sampleOf } from '../regulations/shipped.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { reworded, sampleFiles } from './cases.ts';
import { memorySource } from './memory-source.ts';

/** The sample of a shipped regulation as a register, with files laid over it and the regulation reworded. */
export function sampleRegister(regulation: string, layer?: Layer, words?: Replacements): Register {
  const files = reworded(sampleFiles(regulation, layer), words);
  return readHoldings(memorySource(files)).registers[0]!;
}

/** The day of which a sample is in order. */
export function sampleDay(regulation: string): Day {
  return sampleOf(regulation).asOf as Day;
}
