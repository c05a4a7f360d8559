import { parseDay } from '../domain/day.ts';
import type { Value } from './act.ts';

/** Word before the `=` → field of the line. */
const fields: Readonly<Record<string, string>> = {
  ...{ 日期: 'on', 时间: 'time', 位置: 'place', 测点: 'spot', 天气: 'weather' },
  ...{ 措施: 'measures', 记录人: 'by', 备注: 'note' },
  ...{ on: 'on', time: 'time', place: 'place', spot: 'spot', weather: 'weather' },
  ...{ measures: 'measures', by: 'by', note: 'note' },
};

/** What stands before the name of an instrument → the readings that are meant. */
const readings: readonly [RegExp, string][] = [
  [/^(?:库外|室外|outside-)(.+)$/, 'outside'],
  [/^(?:处理后|after-)(.+)$/, 'after'],
];

/**
 * A line of a log as it is typed: `2026-11-03 09:00 A 温度=25.1 相对湿度=58 措施=开空调 处理后温度=22.5`. Day, time and place
 * stand first, each if there is one; where the parts are set apart by tabs, they may have spaces in them.
 * @returns `undefined` when it is no such line
 */
export function logLineOf(text: string): Value | undefined {
  const parts = (text.includes('\t') ? text.split('\t') : text.split(/[ 　]+/))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const line: Record<string, string | Record<string, string>> = {};
  for (const part of parts) {
    const [, name, value] = /^([^=]+)=(.+)$/s.exec(part) ?? [];
    if (name === undefined || value === undefined) {
      const field = bareField(part, line);
      if (field === undefined) return undefined;
      line[field] = part;
      continue;
    }
    const own = fields[name.trim()];
    if (own !== undefined) line[own] = value.trim();
    else {
      const [instrument, kind] = instrumentOf(name.trim());
      const known = line[kind];
      line[kind] = { ...(typeof known === 'object' && known), [instrument]: value.trim() };
    }
  }
  return line.readings === undefined ? undefined : line;
}

/** What a part without `=` says: the day first, then the time, then the place. */
function bareField(part: string, line: Readonly<Record<string, unknown>>): string | undefined {
  if (parseDay(part) !== undefined) return line.on === undefined ? 'on' : undefined;
  if (/^(?:\d{1,2}[:：]\d{2}|上午|中午|下午|晚上)$/.test(part))
    return line.time === undefined ? 'time' : undefined;
  return line.place === undefined ? 'place' : undefined;
}

function instrumentOf(name: string): [instrument: string, kind: string] {
  for (const [pattern, kind] of readings) {
    const instrument = pattern.exec(name)?.[1];
    if (instrument !== undefined) return [instrument, kind];
  }
  return [name, 'readings'];
}
