import type { Fault } from '../../domain/finding.ts';
import { nearest } from '../../domain/nearest.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { rule } from '../rule.ts';

/** What is wrong with the signatures of a form. */
type UnsignedFacts =
  | {
      readonly problem: 'missing';
      readonly signer: string;
      /** A signature under a word that the regulation does not know, and that was most likely meant. */
      readonly nearest: string | undefined;
    }
  | {
      readonly problem: 'twice';
      readonly person: string;
      readonly first: string;
      readonly second: string;
    };

/** A form lacks a signature that the regulation asks for, or one person signed for two (X28). */
export const formUnsigned = rule('form-unsigned', 'error', function* ({ register }): Generator<
  Fault<UnsignedFacts>
> {
  const { forms: settings = {} } = register.regulation.data;
  if (!Object.values(settings).some((form) => form?.signers?.length)) return;
  for (const { room, path, fields } of register.forms) {
    const signers = new Set(settings[room]?.signers);
    const { signed = {} } = fields;
    const seen = new Map<string, string>();
    for (const signer of signers) {
      const at = { path, field: ['signed', signer] };
      const person = Object.hasOwn(signed, signer) ? signed[signer]! : '';
      const first = seen.get(canonical(person));
      if (!/[\p{L}\p{N}]/u.test(person)) {
        const others = Object.keys(signed).filter((word) => !signers.has(word));
        yield { at, facts: { problem: 'missing', signer, nearest: nearest(signer, others) } };
      } else if (first === undefined) seen.set(canonical(person), signer);
      else yield { at, facts: { problem: 'twice', person, first, second: signer } };
    }
  }
});
