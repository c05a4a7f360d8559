import type { Day } from './day.ts';
import type { FormFields } from './form.ts';
import type { Duty } from './regulation/duty.ts';

/** A reading that a log ought to have and has not. */
export interface LogGap {
  readonly day: Day;
  /** The room; `undefined` where the duty names none. */
  readonly room: string | undefined;
  /** The time of the day; `undefined` where the duty names none. */
  readonly time: string | undefined;
}

/**
 * What a form leaves unread of the rooms and times that its duty asks for, on each day of its log (ENV-01, ENV-02). A
 * place within a room is read for the room; an hour before noon counts as 上午, any other as 下午.
 */
export function logGaps(
  { rooms, times }: Duty,
  { done, log }: Pick<FormFields<'duties'>, 'done' | 'log'>,
): LogGap[] {
  if (!rooms && !times) return [];
  const days = Map.groupBy(log ?? [], ({ on = done }) => on);
  if (days.size === 0) days.set(done, []);
  return [...days].flatMap(([day, lines]) =>
    (rooms ?? [undefined]).flatMap((room) =>
      (times ?? [undefined])
        .filter((time) => !lines.some((line) => isIn(room, line.place) && isAt(time, line.time)))
        .map((time) => ({ day, room, time })),
    ),
  );
}

function isIn(room: string | undefined, place: string | undefined): boolean {
  return room === undefined || place === room || (place?.startsWith(`${room}-`) ?? false);
}

function isAt(asked: string | undefined, time: string | undefined): boolean {
  if (asked === undefined || asked === time) return true;
  const hour = /^(\d{1,2})[:：]\d{2}$/.exec(time ?? '')?.[1];
  return hour !== undefined && asked === (Number(hour) < 12 ? '上午' : '下午');
}
