import type { Draft } from '../../src/acts/act.ts';
import type { Declined } from '../../src/acts/declined.ts';
import { renumber, renumberLater } from '../../src/acts/renumber.ts';
import { voidRecord } from '../../src/acts/void.ts';
import type { ClassNode } from '../../src/domain/file-plan.ts';
import type { RecordEntry } from '../../src/domain/record.ts';
import type { Register } from '../../src/domain/register.ts';
import { readHoldings } from '../../src/store/read-holdings.ts';
import { planOf } from '../act-plan.ts';
import { classOf, registerOf, sourceOf } from '../holdings.ts';
import { objectionsTo } from '../objections.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import { carryOut } from '../writing.ts';
import { numberFor } from './number.ts';

/** Moves a record to the next number of a class, or the later of two claimants to the next of its own. */
export function renumberRecord(
  situation: Situation,
  typed: string,
  code: string | undefined,
  options: { later?: boolean; register?: string },
): Promise<Answer> {
  const { refusals } = situation.messages.command;
  if ((code === undefined) === !options.later)
    throw new Refused(refusals.usage('commander.missingArgument', 'CLASS / --later', undefined));
  return plainAct(situation, options.register, (register) => {
    const next = (node: ClassNode) => (record: RecordEntry) =>
      numberFor(situation, register, node, textFields(record));
    if (code === undefined) return renumberLater(register, typed, (record) => next(record.class)(record));
    const node = classOf(situation, register, code);
    return renumber(register, typed, node, next(node));
  });
}

/** Voids a number. */
export function voidNumber(
  situation: Situation,
  typed: string,
  options: { reason: string; register?: string },
): Promise<Answer> {
  return plainAct(situation, options.register, (register) =>
    voidRecord(register, situation.today, typed, options.reason),
  );
}

/** Carries out an act that writes no form. */
async function plainAct(
  situation: Situation,
  registerId: string | undefined,
  drafted: (register: Register) => Draft | Declined,
): Promise<Answer> {
  const { acting } = situation.messages.command;
  sourceOf(situation);
  const { draft } = await carryOut(situation, (source) => {
    const draft = drafted(registerOf(situation, readHoldings(source), registerId));
    if ('declined' in draft) throw new Refused(acting.declined(draft.declined, (question) => question));
    const plan = planOf(situation, source, draft);
    const objections = objectionsTo(situation, source, plan);
    if (objections.length > 0) throw new Refused(acting.forbidden(nameOf(situation, draft), objections));
    return { plan, draft };
  });
  const path = `${situation.records}/${draft.path}`;
  const { act, number } = draft;
  return answer(situation, { act, number, path }, () => acting.done(nameOf(situation, draft), number, path));
}

function nameOf({ messages }: Situation, { act }: Draft): string {
  return act === 'renumber' || act === 'void' ? messages.command.acting.names[act] : messages.acts[act];
}

/** The fields that may decide a number, as their file says them. */
function textFields({ fields }: RecordEntry): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
