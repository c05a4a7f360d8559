import { type Integrity, integrity } from '../../src/history/integrity.ts';
import { sealsOf } from '../../src/history/seals.ts';
import { signersOf } from '../../src/history/signers.ts';
import type { Messages } from '../../src/locales/messages.ts';
import { visible } from '../../src/report/visible.ts';
import { type AuditedStep, auditedSteps } from '../audit.ts';
import { knownMain, newestMain } from '../main-branch.ts';
import { type Answer, Refused, type Situation } from '../outcome.ts';
import { peopleAt } from '../people-at.ts';
import type { SignerOptions } from '../person-of.ts';
import { putSeal } from '../put-seal.ts';
import { repositoryOf } from '../repository-of.ts';
import { ringAsked } from '../ring/ring-asked.ts';
import { auditRing, type RingAudit } from '../sealing/ring-audit.ts';

/** What to do beside looking. */
export interface AuditOptions extends SignerOptions {
  /** Put the day's seal on main when nothing was found. */
  readonly seal?: boolean;
  /** Look at the key ring, too: at a path, or where it usually is. */
  readonly ring?: string | true;
}

/**
 * Proves the history offline: reads every byte again, holds main against its seals, and replays every step of main with
 * the approvals that the repository keeps. Exit 1 when anything is found.
 */
export async function audit(situation: Situation, options: AuditOptions): Promise<Answer> {
  const { messages, json, today } = situation;
  const { repository, folder } = repositoryOf(situation);
  const head = options.seal
    ? (await newestMain(situation, repository)).commit
    : knownMain(situation, repository);
  const state = integrity(repository);
  const canReplay = state.whole && !state.shallow;
  const steps = canReplay ? [...auditedSteps(repository, folder, head, messages)] : [];
  const signers = signersOf(canReplay ? peopleAt(repository, head, folder) : []);
  const seals = canReplay ? sealsOf(repository, head, signers) : [];
  const keys = canReplay ? ringOf(situation, options, head) : undefined;
  const report = {
    head,
    merges: steps.length,
    steps,
    findings: [
      ...ofIntegrity(state, messages),
      ...ofSeals(seals, messages),
      ...steps.flatMap((step) => ofStep(step, messages)),
      ...(keys?.findings ?? []).map((found): AuditFinding => ({ kind: 'ring', commit: null, ...found })),
    ],
    seals: seals.map(({ ref, seal: put, state: kept }) => ({
      ref,
      day: put?.day ?? null,
      commit: put?.commit ?? null,
      kept: kept === 'kept',
    })),
    ...(keys && { ring: keys.said }),
  };
  const exitCode = report.findings.length > 0 ? 1 : 0;
  if (options.seal && exitCode === 0) await putSeal(situation, repository, options, head);
  if (json) return { output: `${JSON.stringify(report, null, 2)}\n`, exitCode };
  const sealed = options.seal && exitCode === 0 ? `${messages.sharing.audit.sealed(today, head)}\n` : '';
  return { output: `${textOf(report, messages)}${sealed}`, exitCode };
}

/** What is found of the key ring, where it is asked for. */
function ringOf(situation: Situation, { ring: asked }: AuditOptions, head: string): RingAudit | undefined {
  if (asked === undefined) return undefined;
  const ring = ringAsked(situation, asked === true ? {} : { ring: asked });
  if (!ring) throw new Refused(situation.messages.privacy.refusals.noRing());
  return auditRing(situation, ring, repositoryOf(situation), head);
}

/** One thing that was found. */
interface AuditFinding {
  readonly kind: 'damage' | 'shallow' | 'seal' | 'bypass' | 'rule' | 'ring';
  readonly commit: string | null;
  readonly path: string | null;
  readonly message: string;
}

function ofIntegrity(
  { shallow, damages }: Integrity,
  { sharing: { audit: words } }: Messages,
): AuditFinding[] {
  const cut: AuditFinding[] = shallow
    ? [{ kind: 'shallow', commit: null, path: null, message: words.shallow }]
    : [];
  const broken = damages.map(
    ({ id, message, paths }): AuditFinding => ({
      kind: 'damage',
      commit: null,
      path: paths[0] ?? null,
      message: words.damage(id, message, paths),
    }),
  );
  return [...cut, ...broken];
}

function ofSeals(seals: ReturnType<typeof sealsOf>, { sharing: { audit: words } }: Messages): AuditFinding[] {
  return seals.flatMap(({ ref, seal: put, state }): AuditFinding[] => {
    const found = (message: string, commit: string | null = null): AuditFinding => ({
      kind: 'seal',
      commit,
      path: null,
      message,
    });
    if (state === 'damaged' || !put) return [found(words.sealDamaged(ref))];
    if (state !== 'kept') {
      const { position, sealed, found: now } = state.diverged;
      return [found(words.sealBroken(put.day, position, sealed, now), sealed ?? null)];
    }
    return typeof put.signature === 'string' ? [found(words.sealUnsigned(put.day), put.commit)] : [];
  });
}

function ofStep({ commit, faults, findings }: AuditedStep, { sharing }: Messages): AuditFinding[] {
  return [
    ...faults.map(
      ({ fault, path = null }): AuditFinding => ({
        ...{ kind: 'bypass', commit, path },
        message: `${path === null ? '' : `${path}：`}${sharing.mergeFault(fault)}`,
      }),
    ),
    ...findings.map(
      ({ path, message }): AuditFinding => ({ kind: 'rule', commit, path, message: `${path}：${message}` }),
    ),
  ];
}

interface Report {
  readonly steps: readonly AuditedStep[];
  readonly findings: readonly AuditFinding[];
  readonly seals: readonly { readonly day: string | null; readonly kept: boolean }[];
  readonly ring?: readonly string[];
}

function textOf({ steps, findings, seals, ring = [] }: Report, { sharing, privacy }: Messages): string {
  const { audit: words } = sharing;
  const acts = steps.flatMap(({ on, acts: done, approvals }) => {
    const given = approvals.map(({ person, role, via }) => words.approval(person, role, via));
    return done.map(({ name, number, approved }) => words.act(on, name, number, given, approved));
  });
  const counted = steps.reduce((sum, { approvals }) => sum + approvals.length, 0);
  const parts = [
    [words.headings.acts, acts],
    [words.headings.seals, seals.flatMap(({ day, kept }) => (kept && day ? [words.sealKept(day)] : []))],
    [
      words.headings.findings,
      findings.map(({ commit, message }) => (commit === null ? message : words.finding(commit, message))),
    ],
    [privacy.audit.heading, ring],
  ] as const;
  const shown = parts.flatMap(([heading, lines]) =>
    lines.length === 0 ? [] : ['', `# ${heading}`, ...lines.map(visible)],
  );
  return `${[words.summary(steps.length, acts.length, counted, findings.length), ...shown].join('\n')}\n`;
}
