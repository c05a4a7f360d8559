import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! regulation-blank';
const regulation = (ofClass: string, more = '') => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - code: letters
    title: 往来函件
    numbers: [{ template: "H-{seq:3}" }]
${ofClass}
${more}
---
`,
});
const retention = (text: string) => regulation(`    retention: ${text}`);

checkRule('regulation-blank', {
  guilty: {
    'a period of retention': { files: retention(`{ after: filed, keep: 待填 }${mark}`) },
    'all of retention': { files: retention(`待填${mark}`) },
    'a least period': { files: retention(`{ after: filed, keep: 3年, at-least: blank }${mark}`) },
    'of one type of document': {
      files: regulation(
        `    retention: permanent\n    retention-of:\n      复函: { after: filed, keep: 待填 }${mark}`,
      ),
    },
    'two clocks': {
      files: regulation(`    clocks:
      - { what: 归档, after: void, within: 待填 }${mark}
      - { what: 移交, after: void, within: 待填 }${mark}`),
    },
    'how often, in lending, in a special case, after a destruction': {
      files: regulation(
        '    retention: permanent',
        `loans:
  within: 待填${mark}
  recall: 待填${mark}
  special:
    - { when: { kind: 外单位 }, within: 待填 }${mark}
disposal:
  keep-record: 待填${mark}
duties:
  - { code: round, what: 巡查, every: 待填, evidence: 巡查记录 }${mark}
penalties:
  - { code: late, what: 未按时归档, repeats-after: 待填 }${mark}`,
      ),
    },
    'in a class below': {
      files: regulation(
        `    classes:
      - { code: replies, title: 复函, linked: dossier, retention: 待填 }${mark}`,
      ),
    },
  },
  innocent: {
    figures: { files: retention('{ after: filed, keep: 3年 }') },
    'unstated is no blank': { files: retention('未规定') },
    'a word of a field, a paper, a condition, a document, a role': {
      files: regulation(
        `    documents: [blank, 待填]
    fields:
      - { name: within, type: choice, values: [blank, 待填] }
    demands:
      - { when: { within: blank, document: blank }, is: { within: [blank] }, because: blank }`,
        `roles: { keeper: [blank], keep: [待填] }
loans:
  evidence: [blank]
  special:
    - { when: { within: blank }, evidence: [blank] }
unsaid: [blank]`,
      ),
    },
  },
  boundary: {
    'in English': { files: retention(`blank${mark}`) },
    'a title that is called so': {
      files: {
        'kefu/regulation.md': retention('permanent')['kefu/regulation.md'].replace('往来函件', 'blank'),
      },
    },
    'a period that starts blank': { files: retention('{ after: blank, keep: 3年 }') },
  },
});
