import { answerOn } from '../domain/appraisal-state.ts';
import { goneOn, listedOn } from '../domain/disposal-state.ts';
import { formsOf } from '../domain/register.ts';
import type { Act, Asked, Line } from './act.ts';
import { type Declined, decline } from './declined.ts';
import { isSame, untilAndWhy } from './lines.ts';
import { listLine } from './list-line.ts';

/** What may go, and why (销毁文件目录): what is named, or what was appraised so; each with what its file says today. */
export const dispose: Act = {
  room: 'disposals',
  args: ['items'],
  by: 'asked-by',
  derived: ['quantity'],
  sorts: { field: 'answer', usual: 'destroy' },
  knowsItems: true,
  fill: (asked) => {
    const { register, today, said } = asked;
    const lines = asked.lines.some(({ sort }) => sort !== 'keep') ? asked.lines : appraised(asked);
    if ('declined' in lines) return lines;
    if (lines.length === 0) return decline({ problem: 'nothing', what: 'left' });
    const grounds = Object.keys(register.regulation.data.disposal?.grounds ?? {});
    const items = lines.map(({ number, detail, sort }) => ({
      ...listLine(register, today, number),
      ...(sort === 'keep' && { answer: 'keep', ...untilAndWhy(detail) }),
    }));
    return {
      fields: {
        ground: said.ground ?? (grounds.length === 1 ? grounds[0] : undefined),
        appraisal: said.appraisal ?? soleAppraisal(asked, lines),
        quantity: String(lines.filter(({ sort }) => sort !== 'keep').length),
        items,
      },
    };
  },
};

/** What the appraisals, or the one named, say is to go this way, and stands on no list yet. */
function appraised({ register, today, said, lines }: Asked): Line[] | Declined {
  const { appraisal, outcome = 'destroy' } = said;
  const forms = formsOf(register, 'appraisals');
  const meant = forms.filter(({ number }) => typeof appraisal !== 'string' || isSame(number, appraisal));
  if (typeof appraisal === 'string' && meant.length === 0)
    return decline({
      problem: 'unknown',
      what: 'appraisal',
      given: appraisal,
      known: forms.map(({ number }) => number),
    });
  return meant.flatMap((form) =>
    form.fields.items
      .filter(({ number, answer }) => {
        if (answer !== outcome || answerOn(register, number, today)?.form !== form) return false;
        return !goneOn(register, number, today) && listedOn(register, number, today).length === 0;
      })
      .map(
        ({ number }): Line =>
          lines.find((line) => isSame(line.number, number)) ?? { number, detail: undefined, sort: 'destroy' },
      ),
  );
}

/** The appraisal on which all items rest, where it is one. */
function soleAppraisal({ register, today }: Asked, lines: readonly Line[]): string | undefined {
  const forms = lines.map(({ number }) => answerOn(register, number, today)?.form);
  const [first] = forms;
  const isSole = first?.room === 'appraisals' && forms.every((form) => form === first);
  return isSole ? first.number : undefined;
}
