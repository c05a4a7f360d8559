import { dutiesFor } from '../../domain/duty-state.ts';
import { formsOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** An instrument reads less or more than it may (ENV-01, ENV-02). */
export const dutyBand = rule('duty-band', 'warning', function* ({ register }) {
  if (!register.versions.some(({ data }) => data.duties?.some(({ bands }) => bands))) return;
  for (const form of formsOf(register, 'duties')) {
    const { path, fields } = form;
    const duty = dutiesFor(register, form).find(({ code }) => code === fields.duty);
    for (const [name, band] of Object.entries(duty?.bands ?? {})) {
      const value = fields.readings?.[name];
      if (value === undefined || (value >= band.from && value <= band.to)) continue;
      yield { at: { path, field: ['readings', name] }, facts: { name, value, ...band } };
    }
  }
});
