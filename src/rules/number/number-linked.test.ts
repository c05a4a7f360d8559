import { checkRule } from '../../testing/check-rule.ts';

const regulation = {
  'kefu/regulation.md': `---
regulation: 客户档案管理制度(小贷、担保)
effective: 2020-01-01
dossiers:
  unit: project
  template: "{kind}第{seq:3}号"
  segments:
    kind: { values: [鸿借字, 鸿保字] }
classes:
  - code: deeds
    title: 权证
    linked: dossier
---
`,
};
const deed = (lines: string, file = '鸿借字第001号') => ({
  [`kefu/deeds/${file}.md`]: `---\n${lines}\ntitle: 他项权证\n---\n`,
});

checkRule('number-linked', {
  guilty: {
    'the dossier was renumbered, the deed was not': {
      files: { ...regulation, ...deed('number: 鸿借字第001号 #! number-linked\ndossier: 鸿借字第002号') },
    },
    'a deed without a dossier': {
      files: { ...regulation, ...deed('number: 鸿借字第001号') },
      expect: ['kefu/deeds/鸿借字第001号.md:1'],
    },
  },
  innocent: {
    'a deed bears the number of its project': {
      files: { ...regulation, ...deed('number: 鸿借字第001号\ndossier: 鸿借字第001号') },
    },
    'a project with two deeds': {
      files: {
        ...regulation,
        ...deed('number: 鸿借字第001号\ndossier: 鸿借字第001号'),
        ...deed('number: 鸿借字第001号\ndossier: 鸿借字第001号', '鸿借字第001号~2'),
      },
    },
    'a letter may belong to a dossier and bear its own number': {
      files: {
        'kefu/letters/H-002.md': '---\nnumber: H-002\ntitle: 催缴函\ndossier: 3-1-1502-01\n---\n',
      },
    },
  },
  boundary: {
    'alike, but not character for character': {
      files: { ...regulation, ...deed('number: 鸿借字第001号 #! number-linked\ndossier: 鴻借字第001号') },
    },
  },
});
