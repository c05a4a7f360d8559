import type { DutyWords } from '../duty-words.ts';

const standings: DutyWords['standings'] = {
  done: '已办',
  late: '补办',
  omitted: '未办，已说明',
  missed: '逾期未办',
  open: '待办',
  ahead: '未到期',
};

/** 定期工作一览的用语。 */
export const duties: DutyWords = {
  title: '定期工作',
  of: (year) => `${year} 年`,
  intro:
    '每项定期工作在这一年的各期：谁在哪一天办的，凭什么为证；逾期未办的一直留在这里，直到补办或者说明原因。',
  none: '制度没有规定定期工作。',
  print: '打印本年一览',
  years: '年度',
  standings,
  columns: {
    duty: '工作',
    round: '期次',
    last: '最迟日期',
    done: '办理日期',
    by: '经办人',
    evidence: '凭据与结果',
    standing: '情况',
    month: '月份',
  },
  counted: (standing, n) => `${standings[standing]} ${n}`,
  comma: '；',
  because: (reason) => `原因：${reason}`,
  times: (n) => `制度只说定期，没有规定多久一次；本年已办 ${n} 次`,
  head: { regulation: '依据制度：', asOf: '截至：' },
  signers: ['填表人', '审核人', '日期'],
  all: '全部定期工作',
  notices: {
    title: '上墙内容',
    print: '打印上墙内容',
    link: '上墙内容（可打印张贴）',
    foot: (regulation) => `摘自${regulation}`,
  },
};
