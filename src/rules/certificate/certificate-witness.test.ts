import { checkRule } from '../../testing/check-rule.ts';
import { certificate, disposing, list } from '../../testing/disposing.ts';

const mark = ' #! certificate-witness';
const people = {
  'people.md': `---
people:
  - name: 李娟
    roles: [keeper]
    stand-ins: [{ person: 孙悦, from: 2024-06-20, until: 2024-06-21 }]
  - name: 王敏
    roles: [manager]
  - { name: 孙悦, roles: [clerk] }
  - { name: 何平, roles: [clerk], until: 2024-06-19 }
---
`,
};
const under = (settings: string) => ({
  ...people,
  ...disposing(`disposal: { ${settings} }`),
  ...list(['H-001']),
});
const one = under('witness: { role: manager, count: 1 }');
const two = under('witness: { count: 2 }');
const silent = under('witness: 未规定');
const done = (witnesses: string, executor = '李娟', on = '2024-06-20') =>
  certificate(['H-001'], { witnesses, executor, on });

checkRule('certificate-witness', {
  guilty: {
    'nobody watched': { files: { ...one, ...done(`[]${mark}`) } },
    'nobody watched, and how many is not said': {
      files: { ...under('witness: { role: manager }'), ...done(`[]${mark}`) },
    },
    'one of two': { files: { ...two, ...done(`[王敏]${mark}`) } },
    'one named twice, once with the department': { files: { ...two, ...done(`[王敏, 客服部 王敏]${mark}`) } },
    'the executor watched': { files: { ...one, ...done(`[李娟, 王敏]${mark}`) } },
    'the executor watched where nobody has to': { files: { ...silent, ...done(`[客服部 李娟]${mark}`) } },
    'a stranger carried it out and watched': { files: { ...silent, ...done(`[周明]${mark}`, '周明') } },
    'somebody in another post watched': { files: { ...one, ...done(`[孙悦]${mark}`) } },
    'a stranger watched': { files: { ...one, ...done(`[周明]${mark}`) } },
    'it had to be carried out by the keeper': {
      files: { ...under('executor: keeper'), ...done('[孙悦]', `王敏${mark}`) },
    },
    'somebody who had left watched': {
      files: { ...under('witness: { role: clerk }'), ...done(`[何平]${mark}`) },
    },
  },
  innocent: {
    'one watched': { files: { ...one, ...done('[王敏]') } },
    'two watched': { files: { ...two, ...done('[王敏, 孙悦]') } },
    'more than need be': { files: { ...two, ...done('[王敏, 孙悦, 周明]') } },
    'nobody has to': { files: { ...silent, ...done('[]') } },
    'the regulation says nothing': { files: { ...under('executor: keeper'), ...done('[]') } },
    'the executor may watch': {
      files: { ...under('witness: { role: keeper, not-executor: no }'), ...done('[李娟]') },
    },
    'it went to its owner': {
      files: {
        ...people,
        ...disposing('disposal: { witness: { role: manager }, return: { route: [manager] } }'),
        ...list(['H-001'], { outcome: 'return' }),
        ...done('[]'),
      },
    },
    'the list of people cannot be read: told over there': {
      files: { ...one, 'people.md': '---\npeople: 李娟\n---\n', ...done('[周明]') },
    },
    'an executor whom nobody knows is told over there': {
      files: { ...under('executor: keeper'), ...done('[王敏]', '周明') },
    },
  },
  boundary: {
    'on the last day of standing in': {
      files: { ...under('executor: keeper'), ...done('[王敏]', '孙悦', '2024-06-21') },
    },
    'a day later': {
      files: { ...under('executor: keeper'), ...done('[王敏]', `孙悦${mark}`, '2024-06-22') },
    },
    'on the last day in the office': {
      files: { ...under('witness: { role: clerk }'), ...done('[何平]', '李娟', '2024-06-19') },
    },
    'none is enough': { files: { ...under('witness: { count: 0 }'), ...done('[]') } },
  },
});
