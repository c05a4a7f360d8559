import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Day } from '../domain/day.ts';
import type { Person } from '../domain/person.ts';
import type { Register } from '../domain/register.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { diskSource } from '../store/source.ts';
import { codeOwners, type Owned } from './code-owners.ts';
import { officeForges, ownersFile } from './office-forge.ts';

const today = '2026-11-22' as Day;
const registerOf = (data: object, people: readonly object[], id = 'kefu') =>
  ({ id, regulation: { data }, people }) as unknown as Register;
const people: (Partial<Person> & { name: string })[] = [
  {
    name: '王经理',
    roles: ['manager'],
    login: 'wang',
    'stand-ins': [{ person: '陈', from: today, until: today }],
  },
  { name: '林', roles: ['keeper'], login: 'lin' },
  { name: '陈', roles: ['clerk'], login: 'chen' },
];
const amendment = { amendment: ['manager'], roles: { manager: ['经理'], keeper: ['档案管理员'] } };
const owned = (more: Partial<Owned> = {}): Owned => ({
  ...{ registers: [registerOf(amendment, people)], folder: 'records', forge: 'github', today },
  ...more,
});
const lines = (more: Partial<Owned> = {}) =>
  codeOwners(owned(more))
    .text.split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

describe('of this repository', () => {
  test.each(officeForges)('%s: up to date', (forge) => {
    const { registers } = readHoldings(diskSource('records'));
    const { text } = codeOwners({ registers, folder: 'records', forge, today });
    expect(readFileSync(ownersFile(forge), 'utf8')).toBe(text);
  });
});

describe('who owns what decides over records', () => {
  test('those who approve changes of the regulation, and their stand-ins', () => {
    expect(lines()).toEqual([
      '/.github/ @chen @wang',
      '/.gitea/ @chen @wang',
      '/package.json @chen @wang',
      '/package-lock.json @chen @wang',
      '/.gitignore @chen @wang',
      '/records/people.md @chen @wang',
      '/records/calendar.md @chen @wang',
      '/records/kefu/regulation.md @chen @wang',
      '/records/kefu/versions/ @chen @wang',
    ]);
  });
  test('a stand-in whose last day is over, and whoever has left, are out', () => {
    const tomorrow = '2026-11-23' as Day;
    expect(lines({ today: tomorrow })[0]).toBe('/.github/ @wang');
    const gone = people.map((person) => (person.name === '王经理' ? { ...person, until: today } : person));
    expect(lines({ registers: [registerOf(amendment, gone)], today: tomorrow })[0]).toBe('/.github/');
  });
  test('where the regulation names nobody, whoever approves anything; each register its own', () => {
    const other = registerOf({ amendment: 'unstated', holds: { route: ['keeper'] } }, people, 'caiwu');
    const both = lines({ registers: [registerOf(amendment, people), other] });
    expect(both).toContain('/records/people.md @chen @lin @wang');
    expect(both).toContain('/records/kefu/regulation.md @chen @wang');
    expect(both).toContain('/records/caiwu/regulation.md @lin');
  });
  test('people without a login, or with one that says something else here, are left out and told', () => {
    const odd = [
      { name: '王经理', roles: ['manager'] },
      { name: '赵', roles: ['manager'], login: 'zhao @lin' },
      { name: '钱', roles: ['manager'], login: 'x\n* @qian' },
      { name: '孙', roles: ['manager'], login: 'sun' },
    ];
    const { text, without } = codeOwners(owned({ registers: [registerOf(amendment, odd)] }));
    expect(without).toEqual(['王经理', '赵', '钱']);
    expect([...new Set(text.match(/@\S+/g))]).toEqual(['@sun']);
  });
  test('Gitea takes regular expressions, with each backslash doubled', () => {
    const [github, , settings] = lines({ forge: 'gitea' });
    expect([github, settings]).toEqual(['\\\\.github/.* @chen @wang', 'package\\\\.json @chen @wang']);
  });
  test('a folder name cannot become another pattern', () => {
    const registers = [registerOf(amendment, people, 'a *#b')];
    expect(lines({ registers })).toContain('/records/a\\ \\*\\#b/regulation.md @chen @wang');
  });
});
