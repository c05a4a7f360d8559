import { checkRule } from '../../testing/check-rule.ts';

const idCopy = (lines: string, number = 'J2023001') => ({
  [`kefu/basics/2023/${number}.md`]: `---
number: ${number}
title: 赵一鸣身份证
document: 身份证复印件
dossier: 3-1-1502-01
generated: 2023-02-01
${lines}
---
`,
});

checkRule('checklist-form', {
  guilty: {
    'one side where both are asked for': { files: idCopy('form: copy\nsides: one #! checklist-form') },
    'the original where a copy is asked for': {
      files: idCopy('form: original #! checklist-form\nsides: both'),
    },
    'neither is stated': {
      files: idCopy('pages: 1'),
      expect: ['kefu/basics/2023/J2023001.md:1', 'kefu/basics/2023/J2023001.md:1'],
    },
  },
  innocent: {
    'a copy of both sides': { files: idCopy('form: copy\nsides: both') },
    'a paper without such a demand': {
      files: {
        'kefu/basics/2023/J2023002.md':
          '---\nnumber: J2023002\ntitle: 住户手册\ndocument: 住户手册\ndossier: 3-1-1502-01\ngenerated: 2023-02-01\n---\n',
      },
    },
    'the paper is not there at all': { files: {}, without: ['kefu/basics/2023/J2023001.md'] },
  },
  boundary: {
    'an old copy of one side, a new one of both': {
      files: { ...idCopy('form: copy\nsides: one'), ...idCopy('form: copy\nsides: both', 'J2023002') },
    },
    'two copies, neither as asked: the first is named': {
      files: {
        ...idCopy('form: copy\nsides: one #! checklist-form'),
        ...idCopy('form: copy\nsides: one', 'J2023002'),
      },
    },
    'one paper is a copy, another has both sides: neither is a copy of both': {
      files: {
        ...idCopy('form: copy\nsides: one #! checklist-form'),
        ...idCopy('form: original\nsides: both', 'J2023002'),
      },
    },
  },
});
