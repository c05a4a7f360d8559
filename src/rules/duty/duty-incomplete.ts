import { dutiesFor } from '../../domain/duty-state.ts';
import type { FieldPath } from '../../domain/finding.ts';
import type { FormFields } from '../../domain/form.ts';
import { logGaps } from '../../domain/log-gaps.ts';
import { formsOf } from '../../domain/register.ts';
import type { Duty } from '../../domain/regulation/duty.ts';
import { rule } from '../rule.ts';

/** What is left out, and where. */
interface Gap {
  readonly part: 'checks' | 'readings' | 'log';
  readonly field: FieldPath;
  readonly missing: readonly string[];
}

/** A form leaves points unanswered, or instruments, rooms or times unread that its duty asks for (ENV-03, BAK-02). */
export const dutyIncomplete = rule('duty-incomplete', 'error', function* ({ register }) {
  const isAsking = ({ checks, bands, rooms, times }: Duty) => checks || bands || rooms || times;
  if (!register.versions.some(({ data }) => data.duties?.some(isAsking))) return;
  for (const form of formsOf(register, 'duties')) {
    const { path, fields } = form;
    const duty = dutiesFor(register, form).find(({ code }) => code === fields.duty);
    if (!duty || fields.omitted !== undefined) continue;
    for (const { part, field, missing } of gapsOf(duty, fields)) {
      if (missing.length === 0) continue;
      yield { at: { path, field, ofName: true }, facts: { duty: duty.what, part, missing } };
    }
  }
});

function gapsOf(duty: Duty, fields: FormFields<'duties'>): Gap[] {
  const names = Object.keys(duty.bands ?? {});
  const unread = (readings: Readonly<Record<string, number>> | undefined) =>
    names.filter((name) => readings?.[name] === undefined);
  const unanswered = (duty.checks ?? []).filter((name) => fields.checks?.[name] === undefined);
  const read: Gap[] = fields.log
    ? fields.log.map(({ readings }, index) => ({
        part: 'readings',
        field: ['log', index, 'readings'],
        missing: unread(readings),
      }))
    : [{ part: 'readings', field: ['readings'], missing: unread(fields.readings) }];
  const passed = logGaps(duty, fields).map(({ day, room, time }) =>
    [day, room, time].filter((part) => part !== undefined).join(' '),
  );
  return [
    { part: 'checks', field: ['checks'], missing: unanswered },
    ...read,
    { part: 'log', field: ['log'], missing: passed },
  ];
}
