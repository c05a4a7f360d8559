import { dayOf } from '../domain/day.ts';
import { postsOf } from '../domain/posts.ts';
import type { Holdings } from '../domain/register.ts';
import type { Decision, MissingStep, Verdict } from '../gate/gate.ts';
import type { Route, Step } from '../gate/needs.ts';
import { storyOf } from '../gate/story.ts';
import type { Messages } from '../locales/messages.ts';
import type { ShownFinding } from './findings.ts';
import { visible } from './visible.ts';

/** One act in words. */
export interface ToldDecision {
  readonly act: string;
  readonly number: string;
  readonly path: string;
  /** What it is called: 借出. */
  readonly name: string;
  /** The whole decision as one paragraph. */
  readonly paragraph: string;
}

/** A verdict in words, with the keys of the command-line contract beside them. */
export interface GateReport {
  readonly verdict: Verdict['verdict'];
  readonly changes: readonly ToldDecision[];
  readonly needs: readonly {
    role: string;
    people: readonly string[];
    step: number;
    why: string;
    act: string;
    number: string;
  }[];
  readonly given: readonly { person: string; role: string; step: number; commit: string; at: string }[];
  readonly ignored: readonly { person: string; why: string; commit: string; at: string }[];
  readonly findings: readonly ShownFinding[];
}

/** Puts a verdict into words. @param head the registers as proposed */
export function gateReport(
  { verdict, decisions, ignored }: Verdict,
  findings: readonly ShownFinding[],
  head: Holdings,
  messages: Messages,
): GateReport {
  const { gate } = messages;
  return {
    verdict,
    changes: decisions.map((decision) => told(decision, head, messages)),
    needs: decisions.flatMap(({ act, missing }) =>
      missing.map(({ step, order, people, route }) => ({
        role: step,
        people,
        step: order,
        why: gate.reasons[route.reason],
        act: act.act,
        number: act.number,
      })),
    ),
    given: decisions.flatMap(({ given }) =>
      given.map(({ step, order, approval: { person, commit, at } }) => ({
        person: person.name,
        role: step,
        step: order,
        commit,
        at,
      })),
    ),
    ignored: ignored.map(({ person, why, commit, at }) => ({
      person,
      why: gate.whyIgnored[why],
      commit,
      at,
    })),
    findings,
  };
}

function told(
  { act, routes, given, missing, refused }: Decision,
  head: Holdings,
  messages: Messages,
): ToldDecision {
  const { gate, acts } = messages;
  const id = act.register?.id ?? act.path.split('/')[1];
  const story = storyOf(
    act,
    head.registers.find((register) => register.id === id),
  );
  const known = [...new Map(given.map((one) => [`${one.step}\0${one.approval.person.name}`, one])).values()];
  const parts = [
    ...known.map(({ step, approval }) =>
      gate.given(postOf(step, routes[0]), approval.person.name, dayOf(Date.parse(approval.at))),
    ),
    ...refused.map(({ person }) => gate.refused(person.name)),
    ...missingOf(missing, messages),
  ];
  if (routes.length === 0) parts.push(gate.free);
  else if (missing.length === 0) parts.push(gate.complete);
  const name =
    act.act in acts
      ? acts[act.act as keyof typeof acts]
      : gate.plainActs[act.act as keyof typeof gate.plainActs];
  const paragraph = visible(gate.paragraph(gate.story(story), parts));
  return { act: act.act, number: act.number, path: act.path, name, paragraph };
}

/** The steps that are missing, route by route. */
function missingOf(missing: readonly MissingStep[], { gate }: Messages): string[] {
  const routes = Map.groupBy(missing, ({ route }) => route);
  return [...routes].map(([route, steps]) =>
    gate.missing(
      steps.map(({ step, people }) => ({ post: postOf(step, route), people })),
      gate.reasons[route.reason],
    ),
  );
}

/** The post that a step stands for; `undefined`: no particular one. */
function postOf(step: Step, route: Route | undefined): string | undefined {
  if (step === 'approver') return undefined;
  const data = route?.register?.regulation.data;
  return data ? postsOf(data, step).join('/') : step;
}

/** The verdict in words: for a terminal, or as Markdown for a summary or a comment. */
export function gateText(
  { verdict, changes, ignored, findings }: GateReport,
  { gate }: Messages,
  format: 'terminal' | 'markdown',
): string {
  const plain = format === 'markdown' ? inMarkdown : visible;
  const lines = [`## ${gate.verdict[verdict]}`, ''];
  if (changes.length === 0 && findings.length === 0) lines.push(gate.nothing, '');
  for (const { name, number, paragraph } of changes)
    lines.push(`**${plain(name)} ${plain(number)}**`, '', plain(paragraph), '');
  if (findings.length > 0) {
    lines.push(`### ${gate.headings.findings}`, '');
    for (const { path, line, message, fix } of findings)
      lines.push(
        `- \`${visible(path).replaceAll('`', "'")}:${line}\` ${plain(message)}${fix ? ` → ${plain(fix)}` : ''}`,
      );
    lines.push('');
  }
  if (ignored.length > 0) {
    lines.push(`### ${gate.headings.ignored}`, '');
    for (const { person, why } of ignored) lines.push(`- ${plain(gate.ignored(person, why))}`);
    lines.push('');
  }
  return lines.join('\n');
}

/** Text that cannot become Markdown, HTML, a mention or another line. */
function inMarkdown(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~!&]/g, (char) => `\\${char}`)
    .replaceAll('@', '@\u200b');
}
