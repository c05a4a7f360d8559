import type { DemandedOf, Ground } from '../../domain/demanded.ts';
import { site } from './site.ts';

/** Labels of fields that a form calls by the same name as something else. */
const onForms: Partial<Record<DemandedOf, Readonly<Record<string, string>>>> = {
  loans: { kind: '借阅人类别', applicant: '申请人', evidence: '证明材料', 'handed-out-by': '经手人' },
  readings: {
    reader: '查阅人',
    kind: '查阅人类别',
    applicant: '申请人',
    evidence: '证明材料',
    booked: '预约日期',
    on: '查阅日期',
    place: '查阅地点',
    escort: '陪同人',
    copied: '复印、摘抄页数',
    'handed-out-by': '经手人',
  },
  handovers: { from: '移交人', to: '接收人', on: '移交日期', shortage: '缺件说明' },
  duties: {
    duty: '定期工作',
    for: '期次',
    done: '完成日期',
    by: '经办人',
    result: '结果',
    omitted: '未做原因',
  },
  offences: {
    registered: '登记日期',
    code: '处罚代码',
    person: '违规人',
    on: '违规日期',
    count: '数量',
    about: '所涉文件',
    mended: '改正日期',
    settled: '确定的金额',
    share: '扣减比例',
    measure: '处分',
    note: '说明',
    by: '登记人',
  },
  mendings: { registered: '登记日期', offence: '违规登记', on: '改正日期', by: '登记人', note: '说明' },
  renewals: { loan: '借出单', on: '续借日期', due: '新的应还日期', reason: '续借理由', by: '经办人' },
  recalls: { loan: '借出单', on: '催还日期', by: '催还人', how: '催还方式', answer: '借阅人答复' },
  reservations: { borrower: '预约人', on: '预约日期', until: '保留至', by: '经办人', purpose: '用途' },
  stocktakes: { place: '盘点位置', on: '盘点日期', by: '盘点人', witness: '监盘人' },
  returns: { loan: '借出单', 'received-by': '经手人', use: '利用情况', reshelved: '归位日期' },
  copies: {
    copy: '份号',
    edition: '用表',
    document: '文件名称',
    version: '版本',
    area: '范围',
    holder: '领用人',
    department: '领用部门',
    'copied-from': '复制自',
    stamp: '受控章',
    on: '发放日期',
    by: '发放人',
  },
  withdrawals: { items: '收回的份号', on: '收回日期', by: '收回人', reason: '收回原因' },
  holds: { items: '冻结范围', on: '冻结日期', by: '设置人', reason: '冻结原因' },
  releases: { hold: '冻结单', items: '解除范围', on: '解除日期', by: '解除人', reason: '解除原因' },
  appraisals: { on: '鉴定日期', by: '鉴定人' },
  disposals: {
    outcome: '处置方式',
    ground: '销毁理由',
    reason: '说明',
    appraisal: '鉴定表',
    'asked-by': '申请人',
    on: '目录日期',
    quantity: '件数',
  },
  certificates: {
    disposal: '销毁文件目录',
    on: '执行日期',
    time: '执行时间',
    place: '执行地点',
    executor: '执行人',
    witnesses: '监销人',
    checked: '核对日期',
    scan: '扫描件校验值',
  },
  changes: {
    field: '更改的字段',
    from: '原内容',
    to: '新内容',
    on: '更改日期',
    by: '经办人',
    reason: '原因',
  },
};

function labelOf(name: string, of: DemandedOf): string | undefined {
  if (of === 'records') return { class: '类别', year: '年度' }[name] ?? site.fields[name];
  if (of === 'dossiers') return site.fields[name];
  return onForms[of]?.[name] ?? { items: '清单', signed: '签名' }[name] ?? site.fields[name];
}

/** A field by its label, with the name under which it stands in the file: “载体”（medium）. */
export function fieldName(name: string, of: DemandedOf): string {
  const label = labelOf(name, of);
  return label === undefined ? `“${name}”` : `“${label}”（${name}）`;
}

/** A value as it stands in the file, with its word where it has one: “纸质”（paper）. */
export function valueName(value: string): string {
  const word = site.values[value];
  return word === undefined ? `“${value}”` : `“${word}”（${value}）`;
}

/** Values among which one chooses: “甲”“乙”或“丙”. */
export function oneOf(values: readonly string[]): string {
  const last = values.at(-1);
  const others = values.slice(0, -1).map(valueName).join('');
  return others === '' ? valueName(last ?? '') : `${others}或${valueName(last!)}`;
}

/** The case in which something is asked, as the start of a sentence: 载体为“纸质”的，… */
export function inCase({ when, of }: Ground): string {
  const lines = Object.entries(when ?? {}).map(([name, wanted]) => {
    const label = labelOf(name, of) ?? (/^\p{Script=Han}+$/u.test(name) ? name : `“${name}”`);
    const values = [wanted].flat();
    if (values.includes('*')) return `填写了${label}`;
    return `${label}为${values.map((value) => `“${site.values[value] ?? value}”`).join('或')}`;
  });
  return lines.length === 0 ? '' : `${lines.join('、')}的，`;
}

/** On what it rests, as the end of a sentence. */
export function restingOn({ because }: Ground): string {
  return because === undefined ? '' : `；依据：${because}`;
}

/** The fields to look at again when the case itself is wrong. */
export function caseFields({ when }: Ground): string[] {
  return Object.keys(when ?? {}).filter((name) => name !== 'class' && name !== 'year');
}
