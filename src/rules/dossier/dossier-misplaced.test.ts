import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! dossier-misplaced';
const dossier = (file: string, number: string, unit: string, mark = '') => ({
  [`kefu/dossiers/${file}.md`]: `---\ndossier: ${number}${mark}\nunit: ${unit}\nopened: 2022-05-01\n---\n`,
});
const regulation = (dossiers: string) => ({
  'kefu/regulation.md': `---
regulation: 公司客户档案管理制度
effective: 2020-01-01
${dossiers}
classes:
  - code: papers
    title: 项目资料
---
`,
});
const projects = regulation(`dossiers:
  unit: project
  template: "{series}第{seq:3}号"
  segments:
    series: { values: [鸿借字, 鸿保字] }`);
const [none, broken] = [
  regulation('levels: [normal]'),
  regulation('dossiers: { unit: project, template: "{seq" }'),
];

checkRule('dossier-misplaced', {
  guilty: {
    'the household without its running number': {
      files: dossier('3-1-1503', '3-1-1503', '3-1-1503', mark),
    },
    'the number of another household': { files: dossier('3-1-1503-01', '3-1-1503-01', '3-1-1504', mark) },
    'file and number disagree': { files: dossier('3-1-1503-01', '3-1-1503-02', '3-1-1503', mark) },
    'a series that the regulation does not have': {
      files: { ...projects, ...dossier('鸿租字第001号', '鸿租字第001号', '城东仓库贷款', mark) },
    },
    'the regulation numbers no dossiers': {
      files: { ...none, ...dossier('3-1-1503-01', '3-1-1503-01', '3-1-1503', mark) },
      without: ['kefu/dossiers/3-1-1502-01.md'],
    },
  },
  innocent: {
    'unit and running number': { files: dossier('3-1-1503-01', '3-1-1503-01', '3-1-1503') },
    'the second customer of a unit': { files: dossier('3-1-1502-02', '3-1-1502-02', '3-1-1502') },
    'a project numbered by series, without a year': {
      files: { ...projects, ...dossier('鸿借字第001号', '鸿借字第001号', '城东仓库贷款') },
    },
  },
  boundary: {
    'the 99th and the hundredth customer of a unit': {
      files: {
        ...dossier('3-1-1503-99', '3-1-1503-99', '3-1-1503'),
        ...dossier('3-1-1503-100', '3-1-1503-100', '3-1-1503'),
      },
    },
    'one digit, or a zero too many': {
      files: {
        ...dossier('3-1-1503-1', '3-1-1503-1', '3-1-1503', mark),
        ...dossier('3-1-1503-001', '3-1-1503-001', '3-1-1503', mark),
      },
    },
    'a unit that itself ends in a number': { files: dossier('A-2-01', 'A-2-01', 'A-2') },
    'the template cannot be read: only the regulation is at fault': {
      files: { ...broken, ...dossier('3-1-1503', '3-1-1503', '3-1-1503') },
    },
  },
});
