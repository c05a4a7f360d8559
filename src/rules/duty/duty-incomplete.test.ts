import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const path = 'kefu/duties/2024/DQ2024001.md';
const duty = (settings: string) =>
  regulated(`duties:\n  - { code: store, what: 库房检查, every: 每月底, ${settings} }`);
const done = (lines: string) => ({
  [path]: `---
entry: DQ2024001
duty: store
for: 2024-05
done: 2024-05-31
by: 李娟
${lines}---
`,
});
const checks = duty('checks: [防火, 防盗, 防潮]');
const bands = duty(
  'bands: { 温度: { from: "14", to: "24", unit: ℃ }, 相对湿度: { from: "40", to: "60", unit: "%" } }',
);
const both = duty('checks: [防火], bands: { 温度: { from: "14", to: "24", unit: ℃ } }');
const rooms = duty('bands: { 温度: { from: "14", to: "24", unit: ℃ } }, rooms: [A, B], times: [上午, 下午]');
const line = (more: string, readings = '{ 温度: "20" }') => `  - { ${more}, readings: ${readings} }\n`;
const mark = ' #! duty-incomplete';

checkRule('duty-incomplete', {
  guilty: {
    'nothing was answered': { files: { ...checks, ...done('') }, expect: [`${path}:1`] },
    'one of three was not': {
      files: { ...checks, ...done(`checks:${mark}\n  防火: 完好\n  防盗: 完好\n`) },
    },
    'another point instead': { files: { ...checks, ...done(`checks: { 防水: 完好 }${mark}\n`) } },
    'one instrument was not read': {
      files: { ...bands, ...done(`readings: { 温度: "20" }${mark}\n`) },
    },
    'a line of the log lacks an instrument': {
      files: {
        ...bands,
        ...done(`log:\n  - time: 上午\n    readings: { 温度: "20" }${mark}\n`),
      },
    },
    'one room was not read in the afternoon': {
      files: {
        ...rooms,
        ...done(
          `log:${mark}\n${line('time: 上午, place: A')}${line('time: 上午, place: B')}${line('time: 下午, place: A')}`,
        ),
      },
    },
    'no log where rooms are named': {
      files: { ...rooms, ...done('readings: { 温度: "20" }\n') },
      expect: [`${path}:1`],
    },
    'neither answered nor read': {
      files: { ...both, ...done('result: 已检查\n') },
      expect: [`${path}:1`, `${path}:1`],
    },
  },
  innocent: {
    'every point was answered': {
      files: { ...checks, ...done('checks: { 防火: 完好, 防盗: 完好, 防潮: 除湿机待修 }\n') },
    },
    'every room at every time': {
      files: {
        ...rooms,
        ...done(
          `log:\n${line('time: "08:30", place: A')}${line('time: 上午, place: B-01')}${line('time: 下午, place: A')}${line('time: "12:00", place: B')}`,
        ),
      },
    },
    'every instrument was read': {
      files: { ...bands, ...done('readings: { 温度: "20", 相对湿度: "50" }\n') },
    },
    'it was not done, and somebody says why': { files: { ...both, ...done('omitted: 停电\n') } },
    'nothing is asked': { files: { ...duty('evidence: 检查表'), ...done('') } },
  },
  boundary: {
    'more than was asked': {
      files: {
        ...both,
        ...done('checks: { 防火: 完好, 防鼠: 完好 }\nreadings: { 温度: "20", 气压: "1013" }\n'),
      },
    },
    'nought degrees are a reading': {
      files: { ...both, ...done('checks: { 防火: 完好 }\nreadings: { 温度: "0" }\n') },
    },
    'empty lists ask for nothing': { files: { ...duty('checks: [], bands: {}'), ...done('') } },
    'an unknown duty: told as that': {
      files: { ...checks, [path]: done('')[path]!.replace('duty: store', 'duty: stores') },
    },
  },
});
