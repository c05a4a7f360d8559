import type { Draft } from '../../src/acts/act.ts';
import type { Declined } from '../../src/acts/declined.ts';
import { renumber, renumberLater } from '../../src/acts/renumber.ts';
import { voidRecord } from '../../src/acts/void.ts';
import type { ClassNode } from '../../src/domain/file-plan.ts';
import type { RecordEntry } from '../../src/domain/record.ts';
import type { Register } from '../../src/domain/register.ts';
import { planOf } from '../act-plan.ts';
import { classOf } from '../holdings.ts';
import { type Answer, Refused, type Situation } from '../outcome.ts';
import { type PutDownOptions, putDown } from '../put-down.ts';
import { numberFor } from './number.ts';

/** Moves a record to the next number of a class, or the later of two claimants to the next of its own. */
export function renumberRecord(
  situation: Situation,
  typed: string,
  code: string | undefined,
  options: PutDownOptions & { later?: boolean },
): Promise<Answer> {
  const { refusals } = situation.messages.command;
  if ((code === undefined) === !options.later)
    throw new Refused(refusals.usage('commander.missingArgument', 'CLASS / --later', undefined));
  return plainAct(situation, options, (register) => {
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
  options: PutDownOptions & { reason: string },
): Promise<Answer> {
  return plainAct(situation, options, (register) =>
    voidRecord(register, situation.today, typed, options.reason),
  );
}

/** Carries out an act that writes no form. */
function plainAct(
  situation: Situation,
  options: PutDownOptions,
  drafted: (register: Register) => Draft | Declined,
): Promise<Answer> {
  const { acting } = situation.messages.command;
  return putDown(situation, options, (register, source) => {
    const draft = drafted(register);
    if ('declined' in draft) throw new Refused(acting.declined(draft.declined, (question) => question));
    const { act, number, path } = draft;
    const name = nameOf(situation, draft);
    return {
      plan: planOf(situation, source, draft),
      number,
      name,
      told: { act, number, path },
      done: (path) => acting.done(name, number, path),
    };
  });
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
