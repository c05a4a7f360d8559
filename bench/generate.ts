import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const topics = [
  '漏水报修',
  '电梯困人',
  '噪音投诉',
  '装修申请',
  '钥匙签收',
  '收楼验收',
  '停车位咨询',
  '物业费查询',
  '门禁卡补办',
  '高空抛物',
];
const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜';
const givenNames = '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰文博思雨嘉懿';
const bodies = [
  '来电反映卫生间顶棚渗水,已派工程部上门查看,住户同意次日上午维修。',
  '住户反映楼上夜间装修,已电话劝阻,并在楼道张贴提示。',
  '现场核对无误,双方签字,资料随卷保存。',
];

/** What lies under a synthetic register: a plain regulation, or the fullest of the shipped ones (S004-1). */
export type Under = 'plain' | 'fullest';

/**
 * Writes a synthetic register: one record in three has a text, ten records share a dossier, numbers run per
 * year and kind as in S004-1. The same count gives the same bytes.
 */
export function generate(folder: string, count: number, under: Under = 'plain'): void {
  const register = `${folder}/kefu`;
  const random = generator(count);
  const pick = <T>(items: ArrayLike<T>): T => items[random() % items.length]!;
  mkdirSync(`${register}/dossiers`, { recursive: true });
  writeFileSync(`${folder}/people.md`, under === 'plain' ? people : everyRole);
  writeFileSync(`${folder}/stores.md`, stores);
  writeFileSync(`${register}/regulation.md`, under === 'plain' ? regulation : fullest());
  const dossiers = Math.max(1, Math.floor(count / 10));
  const unit = (index: number) =>
    `${1 + (index % 50)}-${1 + (Math.floor(index / 50) % 3)}-${101 + Math.floor(index / 150)}`;
  for (let index = 0; index < (under === 'plain' ? dossiers : 0); index++) {
    const number = `${unit(index)}-01`;
    const customer = `${pick(surnames)}${pick(givenNames)}${pick(givenNames)}`;
    const fields = `dossier: ${number}\nunit: ${unit(index)}\ncustomer: ${customer}\nopened: 2015-01-01\n`;
    writeFileSync(`${register}/dossiers/${number}.md`, `---\n${fields}---\n`);
  }
  const sequences = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const year = 2016 + (index % 10);
    const mail = random() % 3 === 0;
    const scope = `G${year}${mail ? '邮件' : '电话'}`;
    const sequence = (sequences.get(scope) ?? 0) + 1;
    sequences.set(scope, sequence);
    const number = `${scope}${String(sequence).padStart(3, '0')}`;
    const home = index % dossiers;
    const lines = [
      `number: ${number}`,
      `title: ${unit(home)} ${pick(topics)}${mail ? '邮件' : '来电'}`,
      `document: ${mail ? '邮件往来记录' : '电话沟通记录'}`,
      ...(under === 'plain' ? [`dossier: ${unit(home)}-01`] : []),
      `contacted: ${year}-${String(1 + (random() % 12)).padStart(2, '0')}-18`,
      'pages: 1',
      'medium: paper',
      `place: A-03-2-${String(under === 'plain' ? 1 + (home % 999) : year - 2015).padStart(3, '0')}`,
    ];
    if (under === 'fullest') lines.push(...demanded(number, lines, mail));
    mkdirSync(`${register}/contact/${year}`, { recursive: true });
    const body = index % 3 === 0 ? `\n${pick(bodies)}\n` : '';
    writeFileSync(`${register}/contact/${year}/${number}.md`, `---\n${lines.join('\n')}\n---\n${body}`);
  }
}

/** Whole numbers that look random and are the same each time (a linear congruential generator). */
function generator(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state >> 8;
  };
}

/** What S004-1 asks of a record of this class: who, when, scanned when, and what was said. */
function demanded(number: string, lines: readonly string[], mail: boolean): string[] {
  const [title, day] = ['title', 'contacted'].map((name) =>
    lines.find((line) => line.startsWith(`${name}: `))!.slice(name.length + 2),
  );
  const said = mail
    ? ['收件人: 物业客服', '抄送: 工程部', '正文: 见附件']
    : ['内容: 已答复', '沟通人: 沈知微'];
  return [
    'department: 客户服务部门',
    'submitter: 梁栖梧',
    `finished: ${day}`,
    `扫描日期: ${day}`,
    `提交日期: ${day}`,
    `filed: ${day}`,
    `efile: ${number}${title}${day!.replaceAll('-', '')}`,
    ...said,
  ];
}

/** The fullest of the shipped regulations, its blanks filled in. */
function fullest(): string {
  const text = readFileSync(new URL('../src/regulations/S004-1.md', import.meta.url), 'utf8');
  return text
    .replaceAll('within: 待填', 'within: 5个工作日')
    .replaceAll('keep: 待填', 'keep: 30年')
    .replace('keep-record: 待填', 'keep-record: 50年');
}

const people = '---\npeople:\n  - name: 李娟\n    roles: [keeper]\n---\n';

const everyRole = `---
people:
  - name: 沈知微
    roles: [keeper, file-department, named-post, sales, service, marketing]
    papers: { 保密协议: 2014-12-01 }
  - { name: 贺长庚, roles: [file-department], papers: { 保密协议: 2014-12-01 } }
  - { name: 陆望舒, roles: [department-head, relevant-department] }
  - { name: 顾明远, roles: [executive] }
  - { name: 韩砚秋, roles: [supervisor] }
  - { name: 梁栖梧, roles: [service], papers: { 保密协议: 2014-12-01 } }
---
`;

const stores = `---
rooms:
  - code: A
    title: 档案室
    cabinets:
      - code: "03"
        shelves:
          - code: "2"
            boxes: [001…999]
---
`;

const regulation = `---
regulation: 客户沟通文件管理办法
effective: 2015-01-01
levels: [内部]
dossiers: { unit: household, template: "{unit}-{seq:2}" }
classes:
  - code: contact
    title: 客户沟通与服务
    documents: [电话沟通记录, 邮件往来记录]
    numbers:
      - template: "G{year}{kind}{seq:3}"
        year: contacted
        segments: { kind: { field: document, values: { 电话沟通记录: 电话, 邮件往来记录: 邮件 } } }
---

# 客户沟通文件管理办法
`;
