import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const paper = (fields: string, body = '') => ({
  'kefu/letters/H-002.md': `---\nnumber: H-002\n${fields}\n---\n${body}`,
});
const entry = (field: string, number = 'YD2024001', of = 'H-002') => ({
  [`kefu/changes/2024/${number}.md`]: `---
change: ${number}
number: ${of}
field: ${field}
on: 2024-06-20
by: 李娟
reason: 登记时误写
---
`,
});

const personal = {
  'kefu/regulation.md': String(
    regulated('personal: [{ level: normal, fields: [submitter], readers: [keeper] }]')['kefu/regulation.md'],
  ),
};
const sealed = 'sealed:\n  normal: 3f9a0c1d2e4b5a67.YWdl';

checkRule('record-rewritten', {
  guilty: {
    'a field that is not personal says that it is sealed': {
      base: { ...personal, ...paper('title: 通知\ndepartment: 客服部') },
      files: { ...personal, ...paper(`title: 通知\ndepartment: 密封 #! record-rewritten\n${sealed}`) },
    },
    'a personal field says that it is sealed, and there is no block': {
      base: { ...personal, ...paper('title: 通知\nsubmitter: 李娟') },
      files: { ...personal, ...paper('title: 通知\nsubmitter: 密封 #! record-rewritten') },
    },
    'another title': {
      base: paper('title: 停水通知'),
      files: paper('title: 停电通知 #! record-rewritten'),
    },
    'fewer pages': {
      base: paper('title: 通知\npages: 3'),
      files: paper('title: 通知\npages: 2 #! record-rewritten'),
    },
    'a field was taken out': {
      base: paper('title: 通知\nsubmitter: 李娟'),
      files: paper('title: 通知'),
      expect: ['kefu/letters/H-002.md:1'],
    },
    'other text': {
      base: paper('title: 通知', '\n6 月 1 日停水。\n'),
      files: paper('title: 通知', '\n6 月 2 日停水。\n'),
      expect: ['kefu/letters/H-002.md:1'],
    },
    'the change entry speaks of another field': {
      base: paper('title: 停水通知'),
      files: { ...paper('title: 停电通知 #! record-rewritten'), ...entry('pages') },
    },
    'the change entry speaks of another record': {
      base: paper('title: 停水通知'),
      files: { ...paper('title: 停电通知 #! record-rewritten'), ...entry('title', 'YD2024001', 'H-001') },
    },
    'the change entry belongs to an earlier change': {
      base: { ...paper('title: 停水通知'), ...entry('title') },
      files: { ...paper('title: 停电通知 #! record-rewritten'), ...entry('title') },
    },
  },
  innocent: {
    'with a change entry': {
      base: paper('title: 停水通知'),
      files: { ...paper('title: 停电通知'), ...entry('title') },
    },
    'a second change has its own entry': {
      base: { ...paper('title: 停水通知'), ...entry('title') },
      files: { ...paper('title: 停电通知'), ...entry('title'), ...entry('title', 'YD2024002') },
    },
    'moved to another box': {
      base: paper('title: 通知\nplace: A-01-1-001'),
      files: paper('title: 通知\nplace: A-01-1-003'),
    },
    'the text, with a change entry': {
      base: paper('title: 通知', '\n6 月 1 日停水。\n'),
      files: { ...paper('title: 通知', '\n6 月 2 日停水。\n'), ...entry('body') },
    },
    'sealed, and sealed again': {
      base: { ...personal, ...paper('title: 通知\nsubmitter: 李娟') },
      files: { ...personal, ...paper(`title: 通知\nsubmitter: 密封\n${sealed}`) },
    },
    'declared void': {
      base: paper('title: 通知'),
      files: paper('title: 通知\nvoid: 2024-06-20\nvoid-reason: 未发出'),
    },
  },
  boundary: {
    'an empty field is filled in': { base: paper('title: 通知'), files: paper('title: 通知\npages: 2') },
    'text where there was none': {
      base: paper('title: 通知'),
      files: paper('title: 通知', '\n已张贴。\n'),
    },
    'fields in another order, a blank line more': {
      base: paper('title: 通知\npages: 2', '已张贴。\n'),
      files: paper('pages: 2\ntitle: 通知', '\n已张贴。\n\n'),
    },
    'one character of text taken away': {
      base: paper('title: 通知', '\n已张贴。\n'),
      files: paper('title: 通知', '\n已张贴\n'),
      expect: ['kefu/letters/H-002.md:1'],
    },
  },
});
