import { dutiesFor } from '../../domain/duty-state.ts';
import { formsOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** A form leaves points unanswered or instruments unread that its duty asks for (ENV-03, BAK-02). */
export const dutyIncomplete = rule('duty-incomplete', 'error', function* ({ register }) {
  if (!register.versions.some(({ data }) => data.duties?.some(({ checks, bands }) => checks || bands)))
    return;
  for (const form of formsOf(register, 'duties')) {
    const { path, fields } = form;
    const duty = dutiesFor(register, form).find(({ code }) => code === fields.duty);
    if (!duty) continue;
    const asked = { checks: duty.checks ?? [], readings: Object.keys(duty.bands ?? {}) };
    for (const part of ['checks', 'readings'] as const) {
      const missing = asked[part].filter((name) => fields[part]?.[name] === undefined);
      if (missing.length === 0) continue;
      yield { at: { path, field: [part], ofName: true }, facts: { duty: duty.what, part, missing } };
    }
  }
});
