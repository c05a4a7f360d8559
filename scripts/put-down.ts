import type { Register } from '../src/domain/register.ts';
import { readHoldings } from '../src/store/read-holdings.ts';
import type { Source } from '../src/store/source.ts';
import type { Plan } from '../src/store/write-plan.ts';
import { registerOf, sourceOf } from './holdings.ts';
import { objectionsTo } from './objections.ts';
import { type Answer, answer, Refused, type Situation } from './outcome.ts';
import { type ProposeOptions, propose } from './propose.ts';
import { fieldsOf } from './sealing/file-seals.ts';
import { sealedPlan } from './sealing/sealed-plan.ts';
import { carryOut } from './writing.ts';

/** How something is put down, beside what is put down. */
export interface PutDownOptions extends ProposeOptions {
  readonly register?: string;
  /** Propose it on a branch, for others to approve, instead of writing it here. */
  readonly propose?: boolean;
}

/** What is to be put down: files, and how it is told of. */
export interface PutDown {
  readonly plan: Plan;
  /** The number of the form or record it makes. */
  readonly number: string;
  /** The name of the act in the reader's language. */
  readonly name: string;
  /** For programs; `path` is that of the file it makes, below the records folder. */
  readonly told: { readonly path: string } & Readonly<Record<string, unknown>>;
  /** For people, once it is written at that path. */
  readonly done: (path: string) => string;
  /** What comes before the sentence, as a form's whole text. */
  readonly shown?: string;
}

/**
 * Decides on the register as it stands and writes what was decided, or proposes it. Personal fields are sealed before
 * anything else sees them. It is checked as if it stood in the
 * register already: when any rule objects that had no objection before, it is refused in the rule's own words and
 * nothing is written.
 */
export async function putDown(
  situation: Situation,
  options: PutDownOptions,
  decide: (register: Register, source: Source) => Promise<PutDown> | PutDown,
): Promise<Answer> {
  const { messages, records } = situation;
  const decideOn = async (source: Source, pending: readonly string[] = []) => {
    const register = registerOf(situation, readHoldings(source), options.register);
    const unread = new Set([...register.unread, ...pending]);
    const asked = await decide({ ...register, unread }, source);
    const { plan, keep } = await sealedPlan(situation, register, asked.plan);
    const decided = asWritten(asked, plan);
    const objections = objectionsTo(situation, source, plan);
    if (objections.length > 0) throw new Refused(messages.command.acting.forbidden(decided.name, objections));
    keep();
    return decided;
  };
  const answered = ({ told, shown }: PutDown, more: object, sentence: (path: string) => string) => {
    const path = `${records}/${told.path}`;
    const before = shown === undefined ? '' : `${shown}\n`;
    return answer(situation, { ...told, path, ...more }, () => `${before}${sentence(path)}`);
  };
  if (options.propose) {
    const { decided, proposed } = await propose(situation, options, decideOn);
    return answered(decided, proposed, () => messages.sharing.proposed(proposed.branch, proposed.url));
  }
  sourceOf(situation);
  const decided = await carryOut(situation, decideOn);
  return answered(decided, {}, decided.done);
}

/** What is told of a form that was sealed is what stands in its file. */
function asWritten(decided: PutDown, plan: Plan): PutDown {
  const [before, after] = [decided.plan.files[0]?.text, plan.files[0]?.text];
  if (before === undefined || after === undefined || before === after) return { ...decided, plan };
  const form = 'form' in decided.told ? { form: fieldsOf(after) } : {};
  const shown = decided.shown?.replace(before, () => after);
  return { ...decided, plan, told: { ...decided.told, ...form }, ...(shown !== undefined && { shown }) };
}
