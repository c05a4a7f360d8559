import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const mark = ' #! duty-missed';
const duty = (settings: string, marked = mark) =>
  regulated(
    `duties:\n  - code: tidy${marked}\n    what: 前台整理\n    ${settings.split(', ').join('\n    ')}`,
  );
const done = (number: string, lines: string, of = 'tidy') => ({
  [`kefu/duties/2024/DQ2024${number}.md`]: `---\nentry: DQ2024${number}\nduty: ${of}\n${lines}\nby: 李娟\n---\n`,
});
const monthly = 'every: 每月底, from: 2024-04-01';
const [april, may] = [
  done('001', 'for: 2024-04\ndone: 2024-04-30'),
  done('002', 'for: 2024-05\ndone: 2024-05-31'),
];

checkRule('duty-missed', {
  guilty: {
    'never done': { files: duty('every: 每月底') },
    'a month left out, told once': { files: { ...duty(monthly), ...may } },
    'done, but another duty': {
      files: {
        ...duty(`${monthly}\n  - code: backup\n    what: 备份\n    every: 未规定`),
        ...april,
        ...done('002', 'for: 2024-05\ndone: 2024-05-31', 'backup'),
      },
    },
    'done in May, for April; nothing for May': {
      files: { ...duty(monthly), ...done('001', 'for: 2024-04\ndone: 2024-05-31') },
    },
    'on the first of the month, and it is the second': {
      files: duty('every: 每月1日, from: 2024-06-01'),
      today: '2024-06-02',
    },
    'a day in the year': { files: duty('every: 每年1月10日, from: 2024-01-01') },
    'a quarter': { files: duty('every: 每季度, from: 2024-01-01') },
    'a week': { files: duty('every: 每周, from: 2024-06-17') },
    yesterday: { files: duty('every: 每日, from: 2024-06-29') },
    'the form is of a later day than today': {
      files: { ...duty(monthly), ...april, ...done('002', 'for: 2024-05\ndone: 2024-07-01') },
    },
  },
  innocent: {
    'explained why it was not done': {
      files: {
        ...duty(monthly, ''),
        ...april,
        ...done('002', 'for: 2024-05\ndone: 2024-06-03\nomitted: 停电'),
      },
    },
    'every month': { files: { ...duty(monthly, ''), ...april, ...may } },
    'the form does not say for which month': {
      files: { ...duty(monthly, ''), ...april, ...done('002', 'done: 2024-05-02') },
    },
    '定期, and no figure': { files: duty('every: 未规定', '') },
    'the figure is still to be filled in': { files: duty('every: 待填', '') },
    'no duties': { files: {} },
  },
  boundary: {
    'due today': { files: { ...duty(monthly, ''), ...april }, today: '2024-05-31' },
    'due yesterday': { files: { ...duty(monthly), ...april }, today: '2024-06-01' },
    'the last day of grace': {
      files: { ...duty(`${monthly}, grace: 5天`, ''), ...april },
      today: '2024-06-05',
    },
    'the day after it': { files: { ...duty(`${monthly}, grace: 5天`), ...april }, today: '2024-06-06' },
    'grace that is still to be filled in never ends': { files: duty(`${monthly}, grace: 待填`, '') },
    'working days of grace in a year that nobody has announced': {
      files: duty('every: 每月底, from: 2061-01-01, grace: 3个工作日', ''),
      today: '2061-06-30',
    },
    'rounds long past are past, whatever is known of their working days': {
      files: duty('every: 每年, grace: 3个工作日'),
    },
    'a round that had begun when the regulation came does not count': {
      files: {
        'kefu/regulation.md': String(duty('every: 每季度', '')['kefu/regulation.md']).replace(
          'effective: 2020-01-01',
          'effective: 2024-01-02',
        ),
      },
      today: '2024-06-29',
    },
    'a first day before the regulation does not count': {
      files: {
        'kefu/regulation.md': String(
          duty('every: 每月底, from: 2024-01-01', '')['kefu/regulation.md'],
        ).replace('effective: 2020-01-01', 'effective: 2024-06-01'),
      },
    },
    'a first day that has not come': { files: duty('every: 每日, from: 2024-07-01', '') },
  },
});
