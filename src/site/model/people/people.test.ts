import { expect, test } from 'vitest';
import { miniature } from '../../../testing/miniature.ts';
import { officeOf, specimens } from '../../testing/specimens.ts';
import { peopleView } from './people-view.ts';
import { rolesToday, routeLines } from './route-lines.ts';

const people = `---
people:
  - name: 李娟
    roles: [keeper]
    login: secret-login
    stand-ins:
      - { person: 王敏, from: 2024-07-01, until: 2024-07-05 }
      - { person: 王敏, from: 2024-06-30, until: 2024-06-30 }
      - { person: 赵六, from: 2024-01-01, until: 2024-06-29 }
  - name: 王敏
    roles: [manager]
    from: 2024-06-30
  - name: 周明<u>
    department: 工程部
    until: 2024-06-29
  - name: 新人
    from: 2024-07-01
---
`;
const access = `roles:
  keeper: [档案管理员]
  manager: [经理]
loans:
  route: [manager]
  longer-route: [manager, keeper]
  special:
    - { when: { level: sensitive }, allowed: no }
    - { when: { kind: 外单位 }, route: [keeper, manager] }
holds: { route: [manager], release: unstated }
classes:`;
const office = officeOf({
  ...specimens,
  'people.md': people,
  'kefu/regulation.md': (miniature['kefu/regulation.md'] as string).replace('classes:', access),
});

test('tells those who work here from those to come and those who left, and what each holds', () => {
  const { present, coming, left, strangers } = peopleView(office);
  const names = (lines: typeof present) => lines.map(({ person }) => person.name);
  expect([names(present), names(coming), names(left)]).toEqual([['李娟', '王敏'], ['新人'], ['周明<u>']]);
  expect(left[0]).toMatchObject({ held: { items: 1, overdue: 1 } });
  expect(present[0]).toMatchObject({ posts: ['档案管理员'], held: { items: 0, overdue: 0 } });
  expect(strangers).toEqual([]);
});

test('stand-ins of today come first, on their first and last day, too', () => {
  expect(peopleView(office).present[0]!.standIns.map(({ name, when }) => [name, when])).toEqual([
    ['王敏', 'today'],
    ['王敏', 'ahead'],
    ['赵六', 'past'],
  ]);
});

test('a borrower who is on no list is shown all the same', () => {
  expect(peopleView(officeOf()).strangers).toEqual([{ name: '周明<u>', held: { items: 1, overdue: 1 } }]);
});

test('says who acts in each role today', () => {
  expect(rolesToday(office.shelves[0]!, office.asOf, 'zh-CN')).toEqual([
    {
      posts: '档案管理员',
      acting: [
        { name: '李娟', standsIn: false },
        { name: '王敏', standsIn: true },
      ],
    },
    { posts: '经理', acting: [{ name: '王敏', standsIn: false }] },
  ]);
});

test('puts every route of approval in words', () => {
  expect(routeLines(office.shelves[0]!, 'zh-CN').map(({ act, route }) => [act, route])).toEqual([
    ['借出', '经理'],
    ['借出', '经理，再由档案管理员'],
    ['借出', '档案管理员，再由经理'],
    ['冻结', '经理'],
    ['解除冻结', '须批准，由谁批准未规定'],
  ]);
});
