import type { Messages } from '../locales/messages.ts';
import type { ChangedRoute, Effect, MovedDay } from '../rules/effect.ts';
import { findingsOf, type Locate, type ShownFinding } from './findings.ts';
import { visible } from './visible.ts';

/** What the change of a regulation does, in words and places. */
export interface ShownEffect {
  readonly register: string;
  /** Findings that the change brings. */
  readonly newly: readonly ShownFinding[];
  /** How many findings it takes away. */
  readonly mended: number;
  readonly moved: readonly MovedDay[];
  readonly routes: readonly ChangedRoute[];
}

/** Puts effects into words and places. @param root the records folder as the caller named it */
export function shownEffects(
  effects: readonly Effect[],
  locate: Locate,
  messages: Messages,
  root: string,
): ShownEffect[] {
  return effects.map(({ register, newly, mended, moved, routes }) => ({
    register,
    newly: findingsOf(newly, locate, messages, root),
    mended: mended.length,
    moved: moved.map((day) => ({ ...day, path: `${root}/${day.path}` })),
    routes,
  }));
}

/** How many lines of each kind are told one by one; the rest is counted. JSON has them all. */
const told = 20;

/** What the effects say, a line each, without marks of any format. */
export function effectLines(effects: readonly ShownEffect[], { command }: Messages): string[] {
  const { effect: words } = command;
  return effects.flatMap(({ register, newly, mended, moved, routes }) => [
    words.title(register),
    words.newly(newly.length),
    ...some(newly, ({ path, rule, message }) => `  ${path} ${rule} ${message}`, words.more),
    words.mended(mended),
    words.moved(moved.length),
    ...some(moved, ({ path, what, from, to }) => `  ${path} ${words.day(what, from, to)}`, words.more),
    words.routes(routes.length),
    ...some(routes, ({ setting, from, to }) => `  ${setting} ${words.route(from, to)}`, words.more),
  ]);
}

function some<T>(items: readonly T[], line: (item: T) => string, more: (count: number) => string): string[] {
  const lines = items.slice(0, told).map((item) => visible(line(item)));
  return items.length > told ? [...lines, more(items.length - told)] : lines;
}
