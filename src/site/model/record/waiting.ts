import { canonical } from '../../../domain/number/canonical.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import type { Waiting } from '../../git-facts.ts';
import type { Office } from '../office.ts';

/** The proposals about a record or dossier that wait for approval. */
export function waitingFor(office: Office, number: string): readonly Waiting[] {
  return byNumber(office).get(canonical(number)) ?? [];
}

const byNumber = rememberedOf(({ facts }: Office) => {
  const found = new Map<string, Waiting[]>();
  for (const waiting of facts.waiting) {
    for (const number of waiting.numbers) found.set(number, [...(found.get(number) ?? []), waiting]);
  }
  return found;
});
