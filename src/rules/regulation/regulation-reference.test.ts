import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! regulation-reference';

/** A regulation with one closed class, one open one, dossiers with a choice; `more` follows. */
const regulation = (more = '', ofContracts = '', ofTalks = '') => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
levels: [普通, 敏感]
roles: { keeper: [档案管理员], manager: [客服部经理] }
classes:
  - code: contracts
    title: 合同
    level: 普通
    documents: [销售合同, 采购合同]
    numbers:
      - template: "Y{year}{seq:3}"
        year: signed
    fields:
      - { name: performed, type: day }
      - { name: party, type: text }
      - { name: state, type: choice, values: [生效, 终止] }
${ofContracts}
  - code: service
    title: 服务
    classes:
      - code: talks
        title: 沟通
        numbers: [{ template: "G{year}{kind}{seq:3}", year: contacted, segments: { kind: { values: [电话, 邮件] } } }]
${ofTalks}
${more || 'dossiers: { unit: household, template: "{unit}-{seq:2}" }'}
---
`,
});
const contracts = (lines: string) => regulation('', lines.replace(/^/gm, '    '));
const dossiers = (lines: string) =>
  regulation(`dossiers:
  unit: household
  template: "{unit}-{seq:2}"
  fields:
    - { name: kind, type: choice, values: [业主, 租户] }
    - { name: checked, type: day }
${lines.replace(/^/gm, '  ')}`);
const forms = (lines: string) => regulation(`forms:\n${lines.replace(/^/gm, '  ')}`);

checkRule('regulation-reference', {
  guilty: {
    'a field that tells open dossiers apart': { files: dossiers(`open-per: kinds${mark}`) },
    'what is to be sealed: a level, a field, a reader that there is not': {
      files: regulation(`personal:
  - level: 机密${mark}
    fields: [party, phone]${mark}
    readers: [keeper, boss]${mark}`),
    },
    'a field of records that is to be sealed in dossiers': {
      files: regulation(`personal:
  - { level: 普通, fields: [party], readers: [keeper], of: dossiers }${mark}`),
    },
    'a field that retention counts from': {
      files: contracts(`retention: { after: perfomed, keep: 10年 }${mark}`),
    },
    'a field that holds no day': { files: contracts(`retention: { after: party, keep: 10年 }${mark}`) },
    'a day of another class': { files: contracts(`retention: { after: contacted, keep: 10年 }${mark}`) },
    'a year that is no day': {
      files: regulation(
        '',
        '',
        `      - code: letters
        title: 往来函件
        fields: [{ name: sent, type: text }]
        numbers: [{ template: "H{year}-{seq:3}", year: sent }]${mark}`,
      ),
    },
    'every part of a demand': {
      files: contracts(`demands:
  - when:
      partty: "*"${mark}
    need:
      - pages
      - sealed${mark}
    is:
      state: [生效]
      condition: [好]${mark}
    order:
      - signed
      - filled${mark}
      - party${mark}
    differ:
      - party
      - submiter${mark}`),
    },
    'words that a field cannot have': {
      files: contracts(`demands:
  - { when: { state: 失效 }, need: [performed] }${mark}
  - { when: { medium: [paper, disk] }, need: [place] }${mark}
  - { is: { state: [生效, 中止] } }${mark}`),
    },
    'every part of a clock and of an update': {
      files: contracts(`clocks:
  - what: 归档
    documents: [销售合同, 租赁合同]${mark}
    when: { stat: 终止 }${mark}
    after: sined${mark}
    field: title${mark}
    within: 5天
    unless: [reason]${mark}
    role: clerk${mark}
updates:
  - what: 复核
    when: { level: 机密 }${mark}
    field: revised${mark}
    every: 1年`),
    },
    'types of document that the class does not have': {
      files: regulation(
        '',
        `    retention: permanent
    retention-of:
      销售合同: permanent
      租赁合同: permanent${mark}`,
        `      - code: letters
        title: 往来函件
        documents: [来函, 去函]
        numbers:
          - template: "H{seq:3}"
            documents: [来信]${mark}
          - template: "L{year}{way}{seq:3}"
            year: sent
            segments:
              way: { field: document, values: { 来函: 来, 复函: 去 } }${mark}
              weg: { values: [甲] }${mark}
            per: [year, wey]${mark}`,
      ),
    },
    'classes, levels and documents of conditions on all records': {
      files: regulation(`demands:
  - { when: { class: contract }, need: [party] }${mark}
  - { when: { class: service }, need: [party] }${mark}
  - { when: { level: [普通, 秘密] }, need: [party] }${mark}
  - { when: { year: "2020" }, need: [parties] }${mark}`),
    },
    dossiers: {
      files: dossiers(`segments:
  block: { values: [一期] }${mark}
demands:
  - { when: { kind: 业户 }, need: [customer] }${mark}
  - { when: { class: contracts }, need: [customer] }${mark}
clocks:
  - { what: 复核, after: opened, field: reviewed, within: 1年 }${mark}
updates:
  - { what: 复核, field: customer, every: 1年 }${mark}`),
    },
    'a checklist': {
      files: {
        'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
dossiers:
  unit: household
  template: "{unit}-{seq:2}"
  fields:
    - { name: kind, type: choice, values: [业主, 租户] }
classes:
  - code: owner
    title: 业主资料
    documents: [收楼书, 登记表]
    numbers: [{ template: "Y{seq:3}" }]
    checklist:
      - { document: 收楼书, when: { kind: 业户 } }${mark}
      - { document: 登记书, when: { kind: 业主 } }${mark}
      - { one-of: [收楼书, 交接单] }${mark}
      - { document: 登记表, when: { kin: 业主 } }${mark}
---
`,
      },
    },
    forms: {
      files: forms(`loans:
  fields: [{ name: proxy, type: text }]
  demands:
    - { when: { kind: 受托人 }, need: [proxi] }${mark}
    - { when: { party: "*" }, need: [proxy] }${mark}
returns:
  demands:
    - { order: [out, returned] }${mark}`),
    },
    'cases of lending and reading, methods of destruction': {
      files: regulation(`readings:
  special:
    - { when: { class: talk }, place: 档案室 }${mark}
loans:
  special:
    - { when: { level: 秘密 }, within: 1周 }${mark}
    - { when: { booked: "*" }, within: 1周 }${mark}
disposal:
  methods:
    - { when: { medium: electronics }, allowed: [删除] }${mark}`),
    },
    storage: {
      files: regulation(`storage:
  places:
    - { of: records, when: { class: deeds }, in: [保险柜] }${mark}
    - { of: dossiers, when: { close: "*" }, in: [迁出柜] }${mark}
  boxes: { of: records, by: [class, yaer] }${mark}`),
    },
    editions: {
      files:
        regulation(`dossiers: { unit: household, template: "{unit}-{seq:2}", fields: [{ name: phone, type: landline }] }
editions:
  - code: short
    title: 简表
    roles: [manager, clerk]${mark}
    level: 秘密${mark}
    fields: [unit, customers]${mark}
    except: { kind: "*" }${mark}
    hides: [phones]${mark}
    area: own
    area-field: district${mark}
    masks: { phones: digits }${mark}`),
    },
    'roles, each time': {
      files: regulation(`readings: { route: [manger], exempt: [keeper] }${mark}
loans: { route: [keeper, manger] }${mark}`),
    },
    'a role, and no list of roles': {
      files: {
        'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - { code: letters, title: 往来函件, numbers: [{ template: "H-{seq:3}" }] }
loans: { route: [manager] }${mark}
---
`,
      },
    },
    'a role with the name of something else': {
      files: regulation(`loans: { route: [constructor] }${mark}`),
    },
  },
  innocent: {
    'a field of dossiers tells open ones apart': { files: dossiers('open-per: kind') },
    'everything named is there': {
      files: regulation(
        `demands:
  - { when: { class: [contracts, talks], level: 敏感, year: "2020", document: 销售合同 }, need: [party, contacted] }
forms:
  loans:
    fields: [{ name: proxy, type: text }]
    demands: [{ when: { kind: 受托人, proxy: "*" }, need: [department, signed], order: [out, due] }]
loans:
  special:
    - { when: { class: talks, kind: [电话, 外单位], borrower: "*", party: 甲 }, within: 1周 }
disposal:
  methods: [{ when: { medium: electronic, level: 敏感 }, allowed: [删除] }]
storage:
  places: [{ of: dossiers, when: { closed: "*" }, in: [迁出柜] }]
  boxes: { of: records, by: [class, year, level, document, closed] }`,
        `    retention: { after: performed, keep: 10年 }
    retention-of:
      采购合同: { after: signed, keep: 5年 }
    demands:
      - { when: { state: [生效, "*"] }, need: [place], order: [signed, filed, performed], differ: [party, submitter] }
    clocks:
      - { what: 归档, documents: [销售合同], after: signed, within: 5天, unless: [party] }
    updates:
      - { what: 复核, field: performed, every: 1年, role: manager }`,
      ),
    },
    'dossiers and their checklist': {
      files: dossiers(`demands: [{ when: { kind: 业主 }, need: [customer], order: [opened, checked, closed] }]
updates: [{ what: 复核, field: checked, every: 1年 }]`),
    },
    'a class that takes any document': {
      files: regulation(
        '',
        '',
        `      - code: letters
        title: 往来函件
        documents: [来函]
        other-documents: yes
        numbers: [{ template: "H{seq:3}", documents: [去函] }]
        retention: permanent
        retention-of: { 复函: permanent }`,
      ),
    },
    'a document of a class that lists none': {
      files: regulation('demands: [{ when: { document: 备忘 }, need: [pages] }]'),
    },
  },
  boundary: {
    'a heading asks for the fields of the classes below it': {
      files: {
        'kefu/regulation.md': regulation()['kefu/regulation.md'].replace(
          '    title: 服务\n',
          '    title: 服务\n    demands: [{ need: [contacted, kind] }]\n    retention: { after: contacted, keep: 3年 }\n',
        ),
      },
    },
    'but not for those beside it': {
      files: {
        'kefu/regulation.md': regulation()['kefu/regulation.md'].replace(
          '    title: 服务\n',
          `    title: 服务\n    demands: [{ need: [performed] }]${mark}\n`,
        ),
      },
    },
    'fields of a template that cannot be read are known': {
      files: regulation(
        '',
        '',
        `      - code: letters
        title: 往来函件
        numbers: [{ template: "H{year{way}", year: sent, segments: { way: { values: [来] } } }]
        demands: [{ need: [sent, way] }]
        retention: { after: sent, keep: 3年 }`,
      ),
    },
    "a level of a class is another rule's": {
      files: {
        'kefu/regulation.md': regulation()['kefu/regulation.md'].replace('level: 普通', 'level: 机密'),
      },
    },
    'empty lists': {
      files: regulation('loans: { special: [] }\nstorage: { places: [] }\neditions: []', '    demands: []'),
    },
    'no levels at all': {
      files: {
        'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
classes:
  - { code: letters, title: 往来函件, numbers: [{ template: "H-{seq:3}" }] }
demands: [{ when: { level: 敏感 }, need: [place] }]${mark}
---
`,
      },
    },
    'a field that is a choice of itself and a text elsewhere': {
      files: regulation(
        'demands: [{ when: { state: 任意 }, need: [pages] }]',
        '',
        `        fields: [{ name: state, type: text }]`,
      ),
    },
  },
});
