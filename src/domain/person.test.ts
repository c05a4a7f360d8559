import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { actingIn, isPresent, type Person } from './person.ts';

const day = (text: string) => text as Day;
const people: Person[] = [
  {
    name: '王敏',
    roles: ['manager'],
    'stand-ins': [
      { person: '李娟', from: day('2024-05-01'), until: day('2024-05-07') },
      { person: '孙悦', from: day('2024-05-05'), until: day('2024-05-05') },
      { person: '外聘顾问', from: day('2024-05-01'), until: day('2024-05-07') },
    ],
  },
  { name: '李娟', roles: ['keeper'] },
  { name: '孙悦', from: day('2024-05-02'), until: day('2024-08-31') },
  { name: '陈立', roles: ['manager', 'auditor'], from: day('2024-07-01') },
];
const acting = (role: string, on: string) => actingIn(people, role, day(on)).map(({ name }) => name);

test.each([
  ['the day before the stand-in', '2024-04-30', ['王敏']],
  ['the first day of the stand-in', '2024-05-01', ['王敏', '李娟']],
  ['a second stand-in for one day', '2024-05-05', ['王敏', '李娟', '孙悦']],
  ['the last day of the stand-in', '2024-05-07', ['王敏', '李娟']],
  ['the day after', '2024-05-08', ['王敏']],
  ['the day before a second manager starts', '2024-06-30', ['王敏']],
  ['the first day of the second manager', '2024-07-01', ['王敏', '陈立']],
])('who acts as manager: %s', (_, on, names) => expect(acting('manager', on)).toEqual(names));

test('a stand-in takes over that role only', () => expect(acting('keeper', '2024-05-05')).toEqual(['李娟']));
test('a role nobody holds', () => expect(acting('director', '2024-05-05')).toEqual([]));
test.each([
  ['the last day', '2024-05-03', ['王敏', '李娟']],
  ['the day after', '2024-05-04', ['王敏']],
])('a stand-in who leaves acts until %s', (_, on, names) => {
  const left = people.map((person) =>
    person.name === '李娟' ? { ...person, until: day('2024-05-03') } : person,
  );
  expect(actingIn(left, 'manager', day(on)).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['2024-05-01', false],
  ['2024-05-02', true],
  ['2024-08-31', true],
  ['2024-09-01', false],
])('孙悦 is in the office on %s: %s', (on, present) => expect(isPresent(people[2]!, day(on))).toBe(present));
