import type { Day } from '../src/domain/day.ts';
import type { Refusal } from '../src/locales/command-words.ts';
import type { Messages } from '../src/locales/messages.ts';
import type { World } from './world.ts';

/** What a command is given. */
export interface Situation {
  readonly world: World;
  /** The records folder as the caller named it. */
  readonly records: string;
  readonly today: Day;
  readonly messages: Messages;
  /** Whether to answer in JSON. */
  readonly json: boolean;
}

/** What a command answers. */
export interface Answer {
  readonly output: string;
  readonly exitCode: 0 | 1;
}

/** A command declines: nothing was written. Carried as an exception to the one place that catches. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** An answer in JSON or in words. */
export function answer(situation: Situation, value: unknown, words: () => string): Answer {
  const output = situation.json ? `${JSON.stringify(value, null, 2)}\n` : words();
  return { output: output.endsWith('\n') || output === '' ? output : `${output}\n`, exitCode: 0 };
}
