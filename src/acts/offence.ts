import { canonical } from '../domain/number/canonical.ts';
import { indexOf } from '../domain/register.ts';
import { versionFor } from '../domain/version.ts';
import type { Act } from './act.ts';
import { decline } from './declined.ts';

/** Somebody broke the regulation (违规登记): by the code of the penalty, or by what it is called where that is clear. */
export const offence: Act = {
  room: 'offences',
  args: ['code', 'person'],
  fill: ({ register, today, said, one }) => {
    const [given, on = today] = [one('code'), one('on')];
    if (given === undefined) return decline({ problem: 'missing', questions: ['code'] });
    const { penalties = [] } = versionFor(register.versions, on).data;
    const named = penalties.filter(({ what }) => what === given);
    const meant = penalties.find(({ code }) => code === given) ?? (named.length === 1 ? named[0] : undefined);
    const known = penalties.map(({ code, of, what }) => [code, of, what].filter(Boolean).join(' '));
    if (!meant) return decline({ problem: 'unknown', what: 'penalty', given, known });
    const about = one('about');
    const record = about === undefined ? undefined : indexOf(register).records.get(canonical(about))?.[0];
    return { fields: { code: meant.code, on, about: record?.fields.number ?? said.about } };
  },
};
