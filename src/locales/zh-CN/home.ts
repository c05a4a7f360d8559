import type { HomeWords } from '../home-words.ts';

/** 首页用语。 */
export const home: HomeWords = {
  work: '今日待办',
  nothing: '今天没有待办事项。',
  figures: {
    overdue: '已逾期',
    today: '今日应还',
    waiting: '等待批准',
    appraisal: '到期待鉴定',
    duties: '定期工作',
    differences: '账物不符',
    soon: '七天内应还',
    timed: '限期办理',
    incomplete: '缺件案卷',
    absent: '待补收资料',
    holds: '冻结中',
  },
  totals: { records: '文件', dossiers: '案卷', onLoan: '借出未还' },
  loans: '借出未还',
  late: (days, working) =>
    working === undefined || working === days ? `逾期 ${days} 天` : `逾期 ${working} 个工作日`,
  left: (days) => (days === 0 ? '今日应还' : `还有 ${days} 天`),
  otherLoans: (n) => `其余借出 ${n} 件`,
  waitsFor: (names) => `等${names.join('、')}批准`,
  since: (day) => `${day} 提出`,
  dueSince: (day) => `${day} 到期`,
  dueBy: (day) => `${day} 前办完`,
  isLate: '已过期',
  who: (names) => `由${names.join('、')}办理`,
  lacks: '缺',
  or: '或',
  and: '、',
  more: (n) => `另有 ${n} 项`,
  all: (n) => `查看全部 ${n} 项`,
  filings: '归档数量',
  filed: { month: '本月归档', lastMonth: '上月同期', lastYear: '去年同期' },
  filedTo: (day) => `截至 ${day}`,
  months: (n, total, most, month) =>
    total === 0
      ? `近 ${n} 个月没有归档。`
      : `近 ${n} 个月共归档 ${total} 件，最多的是 ${month}，${most} 件。`,
  toCharts: '更多统计图',
  newest: '最近归档',
  classes: '按类别查阅',
  first: {
    title: '登记册还是空的',
    intro: '登记第一件文件，只要三步：',
    steps: (code) => [
      ['看看制度把文件分成哪些类别，各类怎样编号。'],
      ['登记一件，编号自动取下一个。', `npx guidang new ${code} --title 题名`],
      [
        '已有 Excel 登记表的，另存为 CSV，成批导入；--dry-run 只看结果，不写入。',
        'npx guidang import 登记表.csv --map 对照表.yaml --dry-run',
      ],
    ],
    handbook: '使用手册',
    regulation: '查看制度',
  },
};
