import type { PenaltyWords } from '../penalty-words.ts';

const per = (text: string | undefined) => (text === undefined ? '' : `／${text}`);

/** 处罚汇总用语。 */
export const penalties: PenaltyWords = {
  summary: '处罚汇总',
  details: '处罚明细',
  sum: '合计',
  signers: '登记人：　　　　执行人：　　　　审核人：　　　　日期：',
  columns: {
    at: '序号',
    person: '姓名',
    department: '部门',
    times: '次数',
    least: '最低金额（元）',
    most: '最高金额（元）',
    on: '日期',
    offence: '违规登记',
    what: '违规行为',
    count: '数量',
    besides: '其他处分',
    basis: '依据',
    about: '所涉文件',
    mended: '改正日期',
  },
  howRanges: '最低、最高金额不同的，制度给了范围，由执行人确定；没有罚款的写零。',
  of: (regulation, clause) => `《${regulation}》${clause ?? ''}`,
  fixed: (yuan, unit) => `${yuan} 元${per(unit)}`,
  range: (from, to, unit) => `${from} 元至 ${to} 元${per(unit)}`,
  noFine: '不罚款',
  settled: (yuan, post) => `${post === undefined ? '' : `由${post}`}定为 ${yuan} 元`,
  toSettle: (post) => `范围之内由${post ?? '执行人'}确定`,
  time: (time, earlier) => (time === 1 ? '当月第 1 次' : `当月第 ${time} 次（此前：${earlier.join('、')}）`),
  doubled: (from) => `第 ${from} 次起加倍`,
  again: (repeat, within) => `${within}没有改正，再算第 ${repeat} 次，金额同前`,
  measure: (measure) => measure,
  measures: (measures) => `可给予：${measures.join(' → ')}`,
  share: (percent, of) => `扣${of} ${percent}%`,
  shareOpen: (from, to, of) => `可扣${of} ${from}%至 ${to}%`,
  joint: '；',
  notMended: '尚未改正',
};
