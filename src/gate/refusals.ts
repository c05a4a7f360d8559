import type { Day } from '../domain/day.ts';
import { dayOfForm } from '../domain/form.ts';
import { shortageOf } from '../domain/matching.ts';
import { clearNumbersIn } from '../domain/personal/clear-numbers.ts';
import { postsOf } from '../domain/posts.ts';
import { after, type Length } from '../domain/term.ts';
import type { RuleFault } from '../rules/check.ts';
import { type RuleFacts, ruleOf, rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Act } from './act.ts';
import type { Taken } from './approvals.ts';
import type { Decision } from './gate.ts';
import { mayTake, type NeedContext, type Route } from './needs.ts';
import { barredToday, newErrors } from './new-errors.ts';
import type { FileChange, Proposal } from './proposal.ts';

/** What the gate made of a proposal so far. */
interface Findings {
  readonly acts: readonly Act[];
  readonly unowned: readonly FileChange[];
  readonly decisions: readonly Decision[];
  readonly context: NeedContext;
}

/** Everything that speaks against merging a proposal, whoever approves it. Paths are below the repository's root. */
export function proposalFaults(
  proposal: Proposal,
  found: Findings,
  by: 'every-rule' | 'changes',
): RuleFault[] {
  const faults = [
    ...proposal.conflicts.map((path) => fault('gate-conflict', path, {})),
    ...proposal.strays.map(({ path, commit }) => fault('gate-stray', path, { commit })),
    ...mixed(found.acts),
    ...backdated(found.acts, proposal.today),
    ...unprovenProposer(proposal, found),
    ...(by === 'every-rule' ? personalNumbers(proposal) : []),
    ...(by === 'every-rule' ? deadlocks(found) : []),
    ...errors(proposal, found, by),
  ];
  const told = new Set(faults.map(({ fault: { at } }) => at.path));
  const irregular = proposal.files.filter(
    ({ path, mode }) => isInside(path, proposal) && mode && mode !== '100644',
  );
  const unowned = new Set([...found.unowned, ...irregular]);
  return [
    ...faults,
    ...[...unowned].flatMap(({ path, kind, mode }) =>
      told.has(path) ? [] : fault('gate-unowned', path, { kind, mode }),
    ),
  ];
}

function fault<Id extends keyof RuleFacts>(id: Id, path: string, facts: RuleFacts[Id]): RuleFault {
  const rule = ruleOf(id)!;
  return { rule, severity: rule.severity, fault: { at: { path }, facts } };
}

function isInside(path: string, { folder }: Proposal): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

const groups: Partial<Record<Act['act'], 'rules' | 'engine' | 'either'>> = {
  regulation: 'rules',
  people: 'rules',
  calendar: 'rules',
  engine: 'engine',
  readme: 'either',
};

/** Rules, engine and records each come alone (law 5). */
function* mixed(acts: readonly Act[]): Generator<RuleFault> {
  const groupOf = ({ act }: Act) => groups[act] ?? 'records';
  for (const act of acts) {
    const group = groupOf(act);
    if (group !== 'rules' && group !== 'engine') continue;
    const others = acts.filter((other) => groupOf(other) !== group && groupOf(other) !== 'either');
    if (others.length === 0) continue;
    const beside = others.slice(0, 3).map(({ path }) => path);
    yield fault('gate-mixed', act.path, { group, beside, count: others.length });
  }
}

/** How long after its act a form may be filed where the regulation does not say, or leaves it blank. */
const usual: Length = { text: '7天', count: 7, unit: 'day' };

function* backdated(acts: readonly Act[], today: Day): Generator<RuleFault> {
  for (const { form, register, path } of acts) {
    if (!form || !register) continue;
    const on = dayOfForm(form);
    const within = register.regulation.data['filed-within'];
    const last = after(on, within === undefined || within === 'blank' ? usual : within, register.calendar);
    if (typeof last === 'string' && last < today) yield fault('gate-backdated', path, { on, last, today });
  }
}

/** Who proposes is not known, and others must approve: their own approval could not be told from theirs (law 6). */
function unprovenProposer({ proposer }: Proposal, { decisions, context }: Findings): RuleFault[] {
  const first = decisions.find(({ routes }) => routes.length > 0);
  if ('claimed' in proposer || context.proposers.length > 0 || !first) return [];
  const who = 'login' in proposer ? proposer.login : '';
  return [fault('gate-proposer', first.act.path, { proposer: who })];
}

/**
 * Numbers of persons in what is said of a proposal: merging would keep them in the history for good. Kinds that a
 * regulation lets stand anywhere may be named here, too: plates by which dossiers are numbered.
 */
function* personalNumbers({ sayings, files, base }: Proposal): Generator<RuleFault> {
  const [first] = files;
  const waivers = base.registers.flatMap(({ regulation }) => regulation.data.clear ?? []);
  const may = new Set(waivers.flatMap(({ kinds }) => kinds));
  for (const { where, commit, text } of sayings) {
    const kinds = new Set(clearNumbersIn(text).map(({ kind }) => kind));
    for (const kind of kinds) {
      if (first && !may.has(kind)) yield fault('gate-personal', first.path, { kind, where, commit });
    }
  }
}

function* deadlocks({ decisions, context }: Findings): Generator<RuleFault> {
  for (const { act, missing, given } of decisions) {
    for (const route of new Set(missing.map((step) => step.route))) {
      const stuck = shortage(
        route,
        given.filter((taken) => taken.route === route),
        context,
      );
      if (stuck) yield fault('gate-deadlock', act.path, stuck);
    }
  }
}

/**
 * The steps of a route that cannot each have a person of their own, the proposer and those who ask left out. A step
 * that was taken keeps its person, whose time as a stand-in may be over since.
 */
function shortage(
  route: Route,
  given: readonly Taken[],
  context: NeedContext,
): RuleFacts['gate-deadlock'] | undefined {
  const out = [...route.asking, ...context.proposers.map(({ name }) => name)];
  const able = route.steps.map((step, index) => {
    const today = mayTake(step, route, context, context.today).filter(({ name }) => !out.includes(name));
    const before = given.flatMap(({ order, approval }) => (order === index + 1 ? [approval.person] : []));
    return [...new Set([...today, ...before])];
  });
  const short = shortageOf(able);
  if (!short) return undefined;
  const roles = short.steps.map((index) => route.steps[index]!);
  const { data } = (route.register ?? context.registers[0]!).regulation;
  const posts = roles.flatMap((role) => postsOf(data, role));
  return { roles, posts, people: short.people.map(({ name }) => name) };
}

/** Rules that hold what changed against what stood there before. */
const ofChanges: readonly Rule[] = rules.filter(({ id }) =>
  ['form-changed', 'number-changed', 'record-removed', 'record-rewritten'].includes(id),
);

/** What the rules say against it, each place once by a rule; paths as the repository has them. */
function errors(proposal: Proposal, { acts }: Findings, by: 'every-rule' | 'changes'): RuleFault[] {
  const found = newErrors(proposal, acts, by === 'changes' ? ofChanges : rules);
  const placeOf = ({ rule, fault }: RuleFault) => JSON.stringify([rule.id, fault.at]);
  const told = new Set(found.map(placeOf));
  const barred = by === 'changes' ? [] : barredToday(proposal, acts).filter((one) => !told.has(placeOf(one)));
  const prefix = proposal.folder === '' ? '' : `${proposal.folder}/`;
  return [...found, ...barred].map((one) => {
    const { at } = one.fault;
    return { ...one, fault: { ...one.fault, at: { ...at, path: `${prefix}${at.path}` } } };
  });
}
