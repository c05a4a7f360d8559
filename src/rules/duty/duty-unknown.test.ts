import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const duty = (every: string) => regulated(`duties:\n  - { code: tidy, what: 前台整理, every: ${every} }`);
const done = (lines: string, of = 'tidy') => ({
  'kefu/duties/2024/DQ2024001.md': `---
entry: DQ2024001
duty: ${of}
${lines}
done: 2024-05-31
by: 李娟
---
`,
});
const mark = ' #! duty-unknown';
const bad = (every: string, name: string) => ({
  files: { ...duty(every), ...done(`for: ${name}${mark}`) },
});
const good = (every: string, name: string) => ({ files: { ...duty(every), ...done(`for: ${name}`) } });

checkRule('duty-unknown', {
  guilty: {
    'a misspelt duty': { files: { ...duty('每月底'), ...done('for: 2024-05', `tydi${mark}`) } },
    'no duties at all': { files: done('for: 2024-05', `tidy${mark}`) },
    'a quarter, where it is monthly': bad('每月底', '2024-Q2'),
    'a month, where it is quarterly': bad('每季度', '2024-05'),
    'a month that there is not': bad('每月底', '2024-13'),
    'a quarter that there is not': bad('每季度', '2024-Q5'),
    'a half-year that there is not': bad('每半年', '2024-H3'),
    'in words': bad('每月底', '五月'),
    'a day that there is not': bad('每日', '2024-02-30'),
    'the 53rd week of a year that has 52': bad('每周', '2024-W53'),
    'week nought': bad('每周', '2024-W00'),
    'without the zero': bad('每周', '2024-W5'),
    'explained before it has begun': {
      files: { ...duty('每月底'), ...done(`for: 2024-06${mark}\nomitted: 停电`) },
    },
  },
  innocent: {
    'a month': good('每月1日', '2024-05'),
    'a quarter': good('每季度', '2024-Q2'),
    'a half-year': good('每半年', '2024-H1'),
    'a year': good('每年1月10日', '"2024"'),
    'a week': good('每周', '2024-W22'),
    'a day': good('每日', '2024-05-31'),
    'no round is named': { files: { ...duty('每月底'), ...done('result: 已整理') } },
  },
  boundary: {
    'explained on the last day of the round': {
      files: { ...duty('每月底'), ...done('for: 2024-05\nomitted: 停电') },
    },
    'done before the round has begun is done': good('每月底', '2024-06'),
    'a duty without a rhythm has no rounds to name': good('未规定', '第一次'),
    'a rhythm that is still to be filled in': good('待填', '2024-05'),
    'the 53rd week of a year that has 53': good('每周', '2020-W53'),
    'the first week, which began in the year before': good('每周', '2026-W01'),
    'a year that nobody will see': good('每年', '"9999"'),
    'under the version of its day': {
      files: {
        'kefu/regulation.md': String(duty('每季度')['kefu/regulation.md']).replace(
          'effective: 2020-01-01',
          'effective: 2024-06-01\nearlier: own-version',
        ),
        'kefu/versions/2020-01-01.md': duty('每月底')['kefu/regulation.md']!,
        ...done('for: 2024-05'),
      },
    },
  },
});
