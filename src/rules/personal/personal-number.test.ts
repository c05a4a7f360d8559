import { checkRule } from '../../testing/check-rule.ts';
import type { Files } from '../../testing/memory-source.ts';
import { miniature } from '../../testing/miniature.ts';
import { personalDossier, personalRegister } from '../../testing/personal-register.ts';
import { shapedBlock } from '../../testing/shaped-block.ts';

const mark = ' #! personal-number';
const letter = (fields: string, body = ''): Files => ({
  'kefu/letters/H-002.md': `---\nnumber: H-002\ntitle: 复函\n${fields}\n---\n${body}`,
});
const inBody = (body: string, ...lines: number[]) => ({
  files: letter('pages: "1"', `\n${body}\n`),
  expect: lines.map((line) => `kefu/letters/H-002.md:${line}`),
});
const clear = (waiver: string, files: Files) => ({
  files: {
    ...files,
    'kefu/regulation.md': String(miniature['kefu/regulation.md']).replace(
      'effective:',
      `clear:\n  - { ${waiver}, because: 值班手机人人可知 }\neffective:`,
    ),
  },
});
const plates = 'because: 案卷以车牌号编号';

checkRule('personal-number', {
  guilty: {
    'in a field': { files: letter(`submitter: 李娟 13800138000${mark}`) },
    'in the title': { files: letter(`efile: 110101199003071233${mark}`) },
    'in a list': { files: letter(`related:\n  - H-001\n  - 京A12345${mark}`) },
    'in a list of one line': { files: letter(`related: [H-001, 京A12345]${mark}`) },
    'in quotes': { files: letter(`submitter: "李娟 138 0013 8000"${mark}`) },
    'over several lines': { files: letter(`submitter: |\n  李娟\n  13800138000${mark}`) },
    'in the text': inBody('电话 13800138000', 7),
    'twice in the text': inBody('电话 13800138000\n\n或 13900139000，13700137000', 7, 9, 9),
    'full-width signs': inBody('１３８－００１３－８０００', 7),
    'a bank card': inBody('卡号 6222-0202-0001-2345-670', 7),
    'in a table': inBody('| 姓名 | 电话 |\n| --- | --- |\n| 张三 | 138-0013-8000 |', 9),
    'in a form, in its items and in the text below': {
      files: {
        'kefu/changes/2024/YD2024001.md': `---\nchange: YD2024001\nnumber: J2023001\nfield: title\nfrom: "13800138000"${mark}\nto: 见原件\non: 2024-03-01\nby: 李娟 13900139000${mark}\n---\n`,
      },
    },
    'among the people': {
      files: {
        'people.md': String(miniature['people.md']).replace('name: 王敏', `name: 王敏 13800138000${mark}`),
      },
    },
    'in the stores': {
      files: {
        'stores.md': String(miniature['stores.md']).replace(
          'title: 档案室',
          `title: 档案室 13800138000${mark}`,
        ),
      },
    },
    'in the calendar': {
      files: { 'calendar.md': '---\ncalendar: china\n---\n\n值班 13800138000\n' },
      expect: ['calendar.md:5'],
    },
    'in the regulation': {
      files: {
        'kefu/regulation.md': String(miniature['kefu/regulation.md']).replace(
          '# 客户文件管理办法',
          '# 客户文件管理办法\n\n值班手机 13800138000。',
        ),
      },
      expect: ['kefu/regulation.md:48'],
    },
    'in an earlier version of the regulation': {
      files: {
        'kefu/versions/2019-01-01.md': `---\nregulation: 旧办法 13800138000${mark}\neffective: 2019-01-01\nclasses:\n  - { code: letters, title: 往来函件, numbers: [{ template: "H-{seq:3}" }] }\n---\n`,
      },
    },
    'in the name of the file alone': {
      files: { 'kefu/letters/皖A12345.md': '---\nnumber: H-002\ntitle: 复函\n---\n' },
      expect: ['kefu/letters/皖A12345.md:1'],
    },
    'in a number, told at the number only': {
      files: {
        ...personalRegister(),
        'kefu/dossiers/皖A12345-01.md': `---\ndossier: 皖A12345-01${mark}\nunit: 见行驶证\nopened: 2022-05-01\n---\n`,
      },
    },
    'in a file with a field that nobody knows': { files: letter(`手机: "13800138000"${mark}`) },
    'in what is called sealed and is no block': {
      files: personalDossier(`联系电话: 密封\nsealed:\n  sensitive: "13800138000"${mark}`),
    },
    'of another kind than is waived': clear('kinds: [plate]', letter(`submitter: 李娟 13800138000${mark}`)),
    'in another field than is waived': clear(
      'kinds: [mobile], fields: [efile]',
      letter(`efile: "13800138000"\nsubmitter: 李娟 13800138000${mark}`),
    ),
    'a waived number before it on the line': clear(
      'kinds: [plate]',
      letter(`submitter: 京A12345 13800138000${mark}`),
    ),
    'in the text where only fields are waived': {
      ...clear('kinds: [mobile], fields: [submitter]', letter('pages: "1"', '\n13800138000\n')),
      expect: ['kefu/letters/H-002.md:7'],
    },
  },
  innocent: {
    'days, numbers, amounts': inBody(
      'J2023001，2024-03-01，人民币 13800138000 元，发票 24342000000012345678',
    ),
    'a land line and a service number': inBody('0551-65881234，400-800-1234，95588'),
    'masked already': inBody('138****8000'),
    'a block': {
      files: personalDossier(`联系电话: 密封\nsealed:\n  sensitive: ${shapedBlock('1380013800012345')}`),
    },
    'a personal field in clear is told as that': { files: personalDossier('联系电话: "13800138000"') },
    'waived everywhere': clear('kinds: [mobile, plate]', letter('submitter: 13800138000', '\n京A12345\n')),
    'waived in the text': clear('kinds: [mobile], fields: [body]', letter('pages: "1"', '\n13800138000\n')),
    'waived deep in a list': clear('kinds: [plate], fields: [related]', letter('related: [京A12345]')),
    'waived in a form': clear('kinds: [mobile], fields: [by]', {
      'kefu/changes/2024/YD2024001.md':
        '---\nchange: YD2024001\nnumber: J2023001\nfield: title\nfrom: 甲\nto: 乙\non: 2024-03-01\nby: 李娟 13900139000\n---\n',
    }),
    'dossiers numbered by plates': {
      files: {
        ...personalRegister(`clear:\n  - { kinds: [plate], fields: [dossier, unit], ${plates} }`),
        'kefu/dossiers/皖A12345-01.md':
          '---\ndossier: 皖A12345-01\nunit: 皖A12345\nopened: 2022-05-01\n---\n',
      },
    },
  },
  boundary: {
    'a digit too few, a digit too many': inBody('1380013800，138001380001'),
    'a check digit that is wrong': inBody('110101199003071234，6228480402564890019'),
    'digits over two fields': { files: letter('submitter: "138"\nefile: "00138000"') },
    'digits over two lines of a folded text': {
      files: letter('submitter: >-\n  138\n  0013 8000'),
      expect: ['kefu/letters/H-002.md:4'],
    },
    'one sign written as an escape': {
      files: letter('submitter: "\\x313800138000"'),
      expect: ['kefu/letters/H-002.md:4'],
    },
    'all of it written as escapes': {
      files: letter(`submitter: "${[...'13800138000'].map((sign) => `\\x3${sign}`).join('')}"`),
      expect: ['kefu/letters/H-002.md:4'],
    },
  },
});
