import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! regulation-duty';
const regulation = (duties: string) => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - { code: letters, title: 往来函件, numbers: [{ template: "H-{seq:3}" }] }
duties:
${duties}
---
`,
});
const duty = (code: string, more = ', evidence: 巡查记录') =>
  `  - { code: ${code}, what: 库房巡查, every: 每月底${more} }`;
const band = (from: number, to: number) =>
  `, evidence: 温湿度记录, bands: { 温度: { from: ${from}, to: ${to}, unit: ℃ } }`;

checkRule('regulation-duty', {
  guilty: {
    'nothing proves it': { files: regulation(duty('round', '') + mark) },
    'two with one code': { files: regulation(`${duty('round')}\n${duty('round')}${mark}`) },
    'three with one code': {
      files: regulation(`${duty('round')}\n${duty('round')}${mark}\n${duty('round')}${mark}`),
    },
    'a band upside down': { files: regulation(duty('climate', band(24, 14)) + mark) },
    'one of two bands': {
      files: regulation(
        `  - code: climate
    what: 测温湿度
    every: 每日
    evidence: 温湿度记录
    bands:
      温度: { from: 14, to: 24, unit: ℃ }
      相对湿度: { from: 60, to: 45, unit: "%" }${mark}`,
      ),
    },
  },
  innocent: {
    'no duties': { files: regulation('  []') },
    'two duties': { files: regulation(`${duty('round')}\n${duty('climate', band(14, 24))}`) },
    'no rhythm, but evidence': {
      files: regulation('  - { code: training, what: 培训, every: 未规定, evidence: 签到表 }'),
    },
  },
  boundary: {
    'a band of one figure': { files: regulation(duty('climate', band(14, 14))) },
    'a band upside down by one': { files: regulation(duty('climate', band(15, 14)) + mark) },
    'codes that differ by a letter': { files: regulation(`${duty('round')}\n${duty('rounds')}`) },
    'codes that differ by case': { files: regulation(`${duty('round')}\n${duty('Round')}`) },
    'no bands at all': { files: regulation(duty('climate', ', evidence: 温湿度记录, bands: {}')) },
  },
});
