import { canonical } from '../../src/domain/number/canonical.ts';
import { indexOf } from '../../src/domain/register.ts';
import { SealFault } from '../../src/sealing/fault.ts';
import { openFiles } from '../../src/sealing/unseal.ts';
import { holdingsOf } from '../holdings.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import { identityAsked } from '../ring/identity-asked.ts';
import { ringAsked } from '../ring/ring-asked.ts';
import { sealingRefused } from '../ring/sealing-refused.ts';
import type { KeyOptions } from '../sealing/sealed-plan.ts';

/** Shows what is sealed of a record or dossier, as far as whoever asks may read it. */
export async function unseal(situation: Situation, typed: string, options: KeyOptions): Promise<Answer> {
  const { messages } = situation;
  const { refusals, unsealed } = messages.privacy;
  const entries = holdingsOf(situation).registers.flatMap((register) => {
    const { records, dossiers } = indexOf(register);
    return [...(records.get(canonical(typed)) ?? []), dossiers.get(typed) ?? []].flat();
  });
  if (entries.length === 0) throw new Refused(refusals.noEntry(typed));
  const wanted = entries.flatMap(({ path, fields: { sealed = {} } }) =>
    Object.entries(sealed).map(([level, block]) => ({ path, level, block })),
  );
  if (wanted.length === 0) throw new Refused(refusals.notSealed(typed));
  try {
    const ring = ringAsked(situation, options);
    if (!ring) throw new SealFault('no-ring');
    const { fields, faults } = await openFiles(ring, await identityAsked(situation, options), wanted);
    if (fields.size === 0 && faults[0]) throw faults[0];
    const closed = faults.map(({ problem, place }) => messages.sealing.fault(problem, place).message);
    const labels = messages.site.fields as Readonly<Record<string, string>>;
    const files = [...fields].map(([path, said]) => ({ path, fields: said }));
    return answer(situation, { number: typed, files, closed }, () =>
      [
        ...files.flatMap(({ path, fields: said }) => [
          `${unsealed(typed)}（${path}）`,
          ...Object.entries(said).map(([name, value]) => `  ${labels[name] ?? name}：${value}`),
        ]),
        ...closed,
      ].join('\n'),
    );
  } catch (error) {
    throw sealingRefused(situation, error);
  }
}
