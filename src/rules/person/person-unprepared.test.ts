import { checkRule } from '../../testing/check-rule.ts';

const asking = (staff: string) => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
roles:
  keeper: [档案管理员]
classes:
  - code: letters
    title: 往来函件
staff:
${staff}
---
`,
});
const keepers = asking('  - { roles: [keeper], papers: [保密协议] }');
const trained = asking('  - { roles: [keeper], papers: [培训证书], before: post }');
const people = (...lines: string[]) => ({ 'people.md': `---\npeople:\n${lines.join('\n')}\n---\n` });
const mark = ' #! person-unprepared';

checkRule('person-unprepared', {
  guilty: {
    'no papers at all': { files: { ...keepers, ...people(`  - { name: 李娟, roles: [keeper] }${mark}`) } },
    'another paper': {
      files: {
        ...keepers,
        ...people('  - name: 李娟', '    roles: [keeper]', `    papers: { 上岗证: 2020-01-01 }${mark}`),
      },
    },
    'trained after the first day': {
      files: {
        ...trained,
        ...people(
          '  - name: 李娟',
          '    roles: [keeper]',
          '    from: 2023-03-01',
          '    papers:',
          `      培训证书: 2023-03-02${mark}`,
        ),
      },
    },
    'two people, two papers, one lacks both': {
      files: {
        ...asking('  - { roles: [keeper, manager], papers: [保密协议, 培训证书] }'),
        ...people(
          '  - { name: 李娟, roles: [keeper], papers: { 保密协议: 2020-01-01, 培训证书: 2020-01-01 } }',
          '  - { name: 王敏, roles: [manager] }',
        ),
      },
      expect: ['people.md:4', 'people.md:4'],
    },
    'somebody who stands in': {
      files: {
        ...keepers,
        ...people(
          '  - name: 李娟',
          '    roles: [keeper]',
          '    papers: { 保密协议: 2020-01-01 }',
          '    stand-ins: [{ person: 王敏, from: 2024-06-24, until: 2024-06-30 }]',
          `  - name: 王敏${mark}`,
        ),
      },
    },
  },
  innocent: {
    'the paper is there': {
      files: {
        ...keepers,
        ...people('  - { name: 李娟, roles: [keeper], papers: { 保密协议: 2020-01-01 } }'),
      },
    },
    'somebody in another role': {
      files: { ...keepers, ...people('  - { name: 王敏, roles: [manager] }') },
    },
    'somebody who left, somebody who has not come yet': {
      files: {
        ...keepers,
        ...people(
          '  - { name: 李娟, roles: [keeper], until: 2024-06-29 }',
          '  - { name: 王敏, roles: [keeper], from: 2024-07-01 }',
        ),
      },
    },
    'nothing is asked': { files: { ...asking('  []'), ...people('  - { name: 李娟, roles: [keeper] }') } },
    'the list cannot be read: told once, over there': {
      files: { ...keepers, ...people('  - { nam: 李娟, roles: [keeper] }') },
    },
  },
  boundary: {
    'trained on the first day': {
      files: {
        ...trained,
        ...people('  - { name: 李娟, roles: [keeper], from: 2023-03-01, papers: { 培训证书: 2023-03-01 } }'),
      },
    },
    'the first day is not known': {
      files: {
        ...trained,
        ...people('  - { name: 李娟, roles: [keeper], papers: { 培训证书: 2023-03-01 } }'),
      },
    },
    'signed today': {
      files: {
        ...keepers,
        ...people('  - { name: 李娟, roles: [keeper], papers: { 保密协议: 2024-06-30 } }'),
      },
    },
    'signed tomorrow': {
      files: {
        ...keepers,
        ...people(`  - { name: 李娟, roles: [keeper], papers: { 保密协议: 2024-07-01 } }${mark}`),
      },
    },
    'last day in the office': {
      files: { ...keepers, ...people(`  - { name: 李娟, roles: [keeper], until: 2024-06-30 }${mark}`) },
    },
    'asked by two lines, told once': {
      files: {
        ...asking(
          '  - { roles: [keeper], papers: [保密协议] }\n  - { roles: [keeper, keeper], papers: [保密协议] }',
        ),
        ...people(`  - { name: 李娟, roles: [keeper] }${mark}`),
      },
    },
    'standing in was trained before that, though after the first day': {
      files: {
        ...trained,
        ...people(
          '  - name: 李娟',
          '    roles: [keeper]',
          '    papers: { 培训证书: 2020-01-01 }',
          '    stand-ins: [{ person: 王敏, from: 2024-06-24, until: 2024-06-30 }]',
          '  - { name: 王敏, from: 2015-01-01, papers: { 培训证书: 2020-01-01 } }',
        ),
      },
    },
  },
});
