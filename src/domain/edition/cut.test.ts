import { expect, test } from 'vitest';
import { readHoldings } from '../../store/read-holdings.ts';
import { memorySource } from '../../testing/memory-source.ts';
import { miniature } from '../../testing/miniature.ts';
import { regulated } from '../../testing/regulated.ts';
import type { ReadingFault, Register } from '../register.ts';
import { cutHoldings } from './cut.ts';

const register = (id: string, editions: string, more: Partial<Register> = {}): Register => {
  const files = { ...miniature, ...regulated(editions) };
  return { ...readHoldings(memorySource(files)).registers[0]!, id, ...more };
};
const full = '{ code: inner, title: 内部版, roles: [manager], level: sensitive }';
const part = '{ code: inner, title: 内部版, roles: [manager], level: sensitive, hides: [customer] }';
const one = register('one', `editions: [${full}]`);
const fault: ReadingFault = { rule: 'file-unreadable', at: { path: 'x.md' }, facts: {} };
const cut = (registers: readonly Register[], edition = 'inner') =>
  cutHoldings({ registers, faults: [fault] }, { edition });

test('who may see everything gets everything, what could not be read included', () => {
  const { holdings, whole } = cut([one, { ...one, id: 'two' }]);
  expect(whole).toBe(true);
  expect(holdings.faults).toEqual([fault]);
  expect(holdings.registers[0]).toBe(one);
  expect(holdings.registers.map(({ id }) => id)).toEqual(['one', 'two']);
});

test('of an empty office everything is nothing', () => {
  expect(cut([])).toEqual({ holdings: { registers: [], faults: [fault] }, whole: true });
});

test('where one register is cut it is not all; the others stay as they are', () => {
  const { holdings, whole } = cut([one, register('two', `editions: [${part}]`)]);
  expect([whole, holdings.faults]).toEqual([false, []]);
  expect(holdings.registers[0]).toBe(one);
  expect(holdings.registers[1]!.dossiers[0]!.fields.customer).toBeUndefined();
  expect(holdings.registers[1]!.id).toBe('two');
});

test('a regulation without editions, or with others, is not for these readers', () => {
  const none = { holdings: { registers: [], faults: [] }, whole: false };
  expect(cut([register('two', '')])).toEqual(none);
  expect(cut([one], 'outer')).toEqual(none);
  expect(cut([register('two', ''), one]).holdings.registers).toEqual([one]);
});

test('of files that could not be read only those are named that tell nothing', () => {
  const unread = new Set(['people.md', 'people', 'stores.md', 'calendar.md', 'J2023009', 'people.md.md', '']);
  const two = register('two', `editions: [${part}]`, { unread, faults: [fault] });
  const [seen] = cut([two]).holdings.registers;
  expect([...seen!.unread]).toEqual(['people.md', 'people', 'stores.md', 'calendar.md']);
  expect(seen!.faults).toEqual([]);
});

test('colleagues know one another by name, post, department and time, and by who stands in for them', () => {
  const known = {
    name: '李娟',
    roles: ['keeper'],
    department: '客服部',
    from: '2020-01-01',
    until: '2030-01-01',
    'stand-ins': [{ person: '王敏', from: '2024-01-01', until: '2024-01-31' }],
  };
  const secret = { login: 'lijuan', key: 'ssh-ed25519 AAAA', papers: { 保密协议: '2020-01-01' } };
  const people = [{ ...known, ...secret }, { name: '王敏' }] as unknown as Register['people'];
  const [seen] = cut([register('two', `editions: [${part}]`, { people })]).holdings.registers;
  expect(seen!.people).toEqual([known, { name: '王敏' }]);
  expect(seen!.people[0]).not.toHaveProperty('login');
});
