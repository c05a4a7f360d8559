import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const mark = ' #! duty-log';
const duty = (every: string) =>
  regulated(
    `duties:\n  - { code: climate, what: 温湿度, every: ${every}, bands: { 温度: { from: "14", to: "24", unit: ℃ } } }`,
  );
const sheet = (number: string, lines: string, log: string) => ({
  [`kefu/duties/2024/DQ2024${number}.md`]: `---\nentry: DQ2024${number}\nduty: climate\n${lines}\nby: 李娟\nlog:\n${log}\n---\n`,
});
const line = (on: string, place = 'A') => `  - on: ${on}\n    place: ${place}\n    readings: { 温度: "20" }`;
const may = (log: string) => ({
  files: { ...duty('每月底'), ...sheet('001', 'for: 2024-05\ndone: 2024-05-31', log) },
});

checkRule('duty-log', {
  guilty: {
    'read after the form was done': may(line(`2024-06-01${mark}`)),
    'of the month before': may(line(`2024-04-30${mark}`)),
    'one of two': may(`${line('2024-05-30')}\n${line(`2024-04-01${mark}`)}`),
    'a room that there is not': may(line('2024-05-30', `C${mark}`)),
    'under a duty without a rhythm, too, if it is later': {
      files: { ...duty('未规定'), ...sheet('001', 'done: 2024-05-31', line(`2024-06-01${mark}`)) },
    },
  },
  innocent: {
    'in its month': may(line('2024-05-15')),
    'no round is named': {
      files: { ...duty('每月底'), ...sheet('001', 'done: 2024-05-31', line('2024-03-15')) },
    },
    'the line names no place': may('  - readings: { 温度: "20" }'),
  },
  boundary: {
    'the first and the last day of the month': may(`${line('2024-05-01')}\n${line('2024-05-31')}`),
    'done late, for the month before': {
      files: { ...duty('每月底'), ...sheet('001', 'for: 2024-05\ndone: 2024-06-03', line('2024-05-31')) },
    },
    'due on the first of the month, read on its last day': {
      files: { ...duty('每月1日'), ...sheet('001', 'for: 2024-05\ndone: 2024-05-31', line('2024-05-31')) },
    },
    'an older log names a place that was given up since': {
      files: {
        ...duty('每月底'),
        ...sheet('001', 'for: 2024-04\ndone: 2024-04-30', line('2024-04-30', 'C')),
        ...sheet('002', 'for: 2024-05\ndone: 2024-05-31', line('2024-05-31')),
      },
    },
    'a shelf is a place': may(line('2024-05-30', 'A-01-1')),
  },
});
