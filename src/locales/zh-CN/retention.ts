import type { RetentionWords } from '../retention-words.ts';

/** 保管期限一览的用语。 */
export const retention: RetentionWords = {
  title: '保管期限一览',
  intro: '到期日由制度规定的起算日和期限推算，不另行登记。到期只表示该由人鉴定，任何文件都不会自动销毁。',
  calendar: '今后三十年到期',
  silent: '不到期的',
  year: (year) => `${year}年`,
  restOfYear: (year) => `${year}年内到期`,
  later: (year) => `${year}年以后`,
  overdue: '已到期',
  overdueList: '已到期，尚未鉴定',
  columns: { when: '年份', count: '件数', classes: '其中', why: '情形' },
  records: (n) => `${n} 件`,
  total: (n) => `现存 ${n} 件`,
  silences: {
    permanent: '永久',
    unstated: '未规定',
    blank: '待填',
    'not-started': '未起算',
    unknown: '无法推算',
    answered: '已鉴定',
  },
  meanings: {
    permanent: '永久保管，任何时候都不得销毁。',
    unstated: '制度没有规定期限：合规，但永远不会因此到期。',
    blank: '制度把期限留给本单位填写，还没有填。',
    'not-started': '起算的日子还没有登记，例如合同尚未履行完毕。',
    unknown: '工作日历缺少所需年份，补上后才能推算。',
    answered: '已有鉴定意见，不再到期；去向见鉴定表和销毁文件目录。',
  },
  class: '类别',
  why: '依据',
  afterwards: '到期办理',
  outcomes: { appraise: '鉴定', update: '更新', transfer: '移交', return: '清退' },
  keptUntil: '续存至该日',
  rest: (n) =>
    `另有 ${n} 件未列出；全部名单用命令列出：已到期的 guidang overdue，将到期的 guidang due --within 366。`,
  noneOverdue: '没有已到期而未鉴定的文件。',
  noneThisYear: '本年内没有其他文件到期。',
};
