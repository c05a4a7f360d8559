import type { Files } from './memory-source.ts';

const usual = `personal:
  - { level: sensitive, fields: [联系电话, 备用电话], readers: [keeper], of: dossiers }
  - { level: normal, fields: [邮箱], readers: [keeper, manager], of: dossiers }
  - { level: sensitive, fields: [证件号], readers: [keeper], of: records }`;

/** A register whose regulation has fields of persons sealed, to be laid over the miniature. @param personal its settings */
export function personalRegister(personal = usual, files: Files = {}): Files {
  return {
    'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
levels: [normal, sensitive]
roles:
  keeper: [档案管理员]
  manager: [客服部经理]
dossiers:
  unit: household
  template: "{unit}-{seq:2}"
  fields:
    - { name: kind, type: choice, values: [owner, tenant] }
    - { name: 联系电话, type: text }
    - { name: 备用电话, type: landline }
    - { name: 邮箱, type: text }
    - { name: 封存方式, type: choice, values: [密封, 装订] }
    - { name: 入住, type: day }
    - { name: 人数, type: count }
    - { name: 电话, type: list }
classes:
  - code: basics
    title: 客户基础资料
    documents: [业主信息登记表, 身份证复印件, 住户手册]
    numbers: [{ template: "J{year}{seq:3}", year: generated }]
  - code: business
    title: 业务往来
    documents: [业务合同]
    numbers: [{ template: "Y{year}{kind}{seq:3}", year: signed, segments: { kind: { values: [销售合同, 采购合同] } } }]
  - code: deeds
    title: 权证
    linked: dossier
  - code: letters
    title: 往来函件
    numbers: [{ template: "H-{seq:3}" }]
    fields:
      - { name: 联系电话, type: text }
      - { name: 证件号, type: text }
${personal === '' ? '' : `${personal}\n`}---

# 客户文件管理办法
`,
    ...files,
  };
}

/** That register with a dossier. @param fields lines of its frontmatter beside what every dossier has */
export function personalDossier(fields: string): Files {
  const text = `---\ndossier: 3-1-1502-01\nunit: 3-1-1502\nopened: 2022-05-01\n${fields}\n---\n`;
  return personalRegister(usual, { 'kefu/dossiers/3-1-1502-01.md': text });
}

/** That register with a letter. @param fields lines of its frontmatter beside what every record has */
export function recordWith(fields: string): Files {
  const text = `---\nnumber: H-001\ntitle: 致业主的一封信\n${fields}\n---\n`;
  return personalRegister(usual, { 'kefu/letters/H-001.md': text });
}
