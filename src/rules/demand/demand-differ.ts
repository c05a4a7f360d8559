import { demandsWith, groundOf } from '../../domain/demanded.ts';
import type { FieldPath } from '../../domain/finding.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { rule } from '../rule.ts';

/** Two fields name the same person or thing, and the regulation asks for two. Look-alike spellings are the same. */
export const demandDiffer = rule('demand-differ', 'error', function* ({ register }) {
  for (const demanded of demandsWith(register, 'differ')) {
    const { path, fields, demand } = demanded;
    if (demand.differ.filter((name) => fields[name] !== undefined).length < 2) continue;
    const named = new Map<string, string>();
    for (const second of demand.differ) {
      for (const [field, value] of namesIn(second, fields[second])) {
        const first = named.get(canonical(value));
        if (first === undefined) named.set(canonical(value), second);
        else if (first !== second)
          yield { at: { path, field }, facts: { first, second, value, ...groundOf(demanded) } };
      }
    }
  }
});

/** Whom or what a field names, one or several, and where. */
function namesIn(name: string, value: unknown): (readonly [FieldPath, string])[] {
  const places: (readonly [FieldPath, unknown])[] = Array.isArray(value)
    ? value.map((item, index) => [[name, index], item] as const)
    : [[[name], value]];
  return places.flatMap(([field, item]) =>
    (typeof item === 'string' || typeof item === 'number') && canonical(String(item)) !== ''
      ? [[field, String(item)] as const]
      : [],
  );
}
