import type { FindingWords } from '../finding-words.ts';

export const finding: FindingWords = {
  from: '日期起',
  to: '日期止',
  held: '冻结中',
  presets: {
    label: '常用条件',
    onLoan: '未归还',
    overdue: '逾期',
    held: '冻结中',
    thisMonth: '本月',
    lastMonth: '上月',
    thisQuarter: '本季',
    thisYear: '本年',
  },
  table: {
    ascending: '按{q}升序排列',
    descending: '按{q}降序排列',
    asked: '条件：{q}',
    askedNothing: '条件：全部',
    between: '；',
    label: '{q}：{v}',
    fileName: '档案登记册 {q}',
  },
  jump: ['跳至', '页'],
  chooseColumns: '选择列',
  export: '导出 CSV',
  scroll: '档案登记册，可左右滚动',
};
