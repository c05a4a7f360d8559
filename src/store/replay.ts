import { fileNameOf } from '../domain/number/canonical.ts';
import type { Holdings } from '../domain/register.ts';
import { readHoldings } from './read-holdings.ts';
import { isRule, stemOf, textsIn } from './read-part.ts';
import type { SourceFile } from './source.ts';

/** What becomes of one file in one step. Paths are below the records folder; `undefined`: there is none. */
export interface Step {
  readonly path: string;
  /** Git's name of the contents. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * A register's history step by step: what it says before and after each step, as far as the step speaks of it. The
 * state is carried on, so that a step costs by what it changes and not by how much there is.
 */
export class Replay {
  readonly #blobOf = new Map<string, string>();
  readonly #rules = new Set<string>();
  readonly #named = new Map<string, Set<string>>();
  readonly #read: (blob: string, limit: number) => Uint8Array | undefined;

  /** @param read the bytes of a blob; the same object for the same blob, so that it is parsed once */
  constructor(read: (blob: string, limit: number) => Uint8Array | undefined) {
    this.#read = read;
  }

  /** What there was and what there is, of the files that the steps touch and of those that they name. */
  take(steps: readonly Step[]): { readonly base: Holdings; readonly head: Holdings } {
    const part = new Set(steps.map(({ path }) => path));
    for (let known = -1; known < part.size; ) {
      known = part.size;
      const now = this.#holdings(part);
      const next = this.#with(steps, () => this.#holdings(part));
      for (const text of [...textsIn(now), ...textsIn(next)])
        for (const path of this.#named.get(fileNameOf(text)) ?? []) part.add(path);
    }
    const base = this.#holdings(part);
    this.#apply(steps, 'after');
    return { base, head: this.#holdings(part) };
  }

  /** Takes steps without looking at them. */
  pass(steps: readonly Step[]): void {
    this.#apply(steps, 'after');
  }

  #with<T>(steps: readonly Step[], look: () => T): T {
    this.#apply(steps, 'after');
    const seen = look();
    this.#apply(steps, 'before');
    return seen;
  }

  #apply(steps: readonly Step[], side: 'before' | 'after'): void {
    for (const step of steps) {
      const { path } = step;
      const blob = step[side];
      const name = stemOf(path);
      if (blob === undefined) {
        this.#blobOf.delete(path);
        this.#rules.delete(path);
        this.#named.get(name)?.delete(path);
        continue;
      }
      this.#blobOf.set(path, blob);
      if (isRule(path)) this.#rules.add(path);
      else this.#named.set(name, (this.#named.get(name) ?? new Set()).add(path));
    }
  }

  #holdings(part: ReadonlySet<string>): Holdings {
    const paths = [
      ...this.#rules,
      ...[...part].filter((path) => !this.#rules.has(path) && this.#blobOf.has(path)),
    ];
    const files = paths.sort().map((path): SourceFile => ({ path, kind: 'file' }));
    return readHoldings({
      files: () => files,
      read: (path, limit) => this.#read(this.#blobOf.get(path)!, limit),
    });
  }
}
