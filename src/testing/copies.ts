import { paper } from './gate-office.ts';
import type { Files } from './memory-source.ts';

/** A controlled copy: 业户资料汇总表, version 2024-01, issued to 李娟 on 2024-01-05 unless told. */
export function copy(
  seq: number,
  more: Readonly<Record<string, string | undefined>> = {},
  place = `2024/SK2024${String(seq).padStart(3, '0')}`,
): Files {
  const usual = {
    copy: `SK2024${String(seq).padStart(3, '0')}`,
    edition: undefined,
    document: '业户资料汇总表',
    version: '2024-01',
    holder: '李娟',
    on: '2024-01-05',
    by: '李娟',
  };
  return { [`kefu/copies/${place}.md`]: paper({ ...usual, ...more }) };
}

/** Copies that come back on a day. */
export function withdrawal(
  seq: number,
  numbers: readonly string[],
  on: string,
  outcome?: 'kept' | 'destroyed' | 'lost',
): Files {
  const number = `HS2024${String(seq).padStart(3, '0')}`;
  const items = numbers.map((one) => ({ number: one, ...(outcome && { outcome }) }));
  return {
    [`kefu/withdrawals/2024/${number}.md`]: paper({ withdrawal: number, items, on, by: '李娟' }),
  };
}
