import type { ChartWords } from '../chart-words.ts';

/** 统计图用语。 */
export const charts: ChartWords = {
  title: '统计',
  intro: '每张图下都有一句读图说明和数据表；数字由登记册算出。',
  table: '数据表',
  scroll: (title) => `${title}（可左右滚动）`,
  total: '合计',
  filings: {
    title: '每月归档数量',
    reading: (months, total, most, month) =>
      `近 ${months} 个月共归档 ${total} 件，平均每月 ${average(total, months)} 件；最多的是 ${month}，${most} 件。`,
    none: (months) => `近 ${months} 个月没有归档。`,
    columns: ['月份', '归档件数'],
  },
  retention: {
    title: '到期鉴定：按年度和类别',
    reading: (past, next, year, most) =>
      `${past > 0 ? `已到期待鉴定 ${past} 件；` : '目前没有到期待鉴定的文件；'}今后共有 ${next} 件将陆续到期，最多的是 ${year} 年，${most} 件。`,
    readingPast: (past) => `已到期待鉴定 ${past} 件；今后没有将要到期的文件。`,
    none: '没有会到期的文件。',
    class: '类别',
    past: '已到期',
    after: (year) => `${year} 以后`,
  },
  shelves: {
    title: '各层存放量',
    reading: (shelves, records, pages, fullest, most) =>
      `${shelves} 层共存 ${records} 件、${pages} 页；最多的是${fullest}，${most} 件。`,
    none: '还没有登记存放位置的文件。',
    columns: ['位置', '件数', '页数', '未写页数的件数'],
    bar: (records, pages) => `${records} 件 ${pages} 页`,
    left: (n) => `图中只画存放最多的各层，另有 ${n} 层见数据表。`,
  },
  completeness: {
    title: '在用案卷齐全情况',
    reading: (complete, all, worst, missing) =>
      `${all} 个在用案卷中，${complete} 个资料齐全；缺件最多的是${worst}，${missing} 个案卷缺件。`,
    readingAll: (all) => `${all} 个在用案卷资料齐全，或已写明缺存原因。`,
    none: '制度没有规定案卷应存资料，或还没有在用案卷。',
    columns: ['楼栋', '齐全', '已写明缺存原因', '缺件'],
    bar: (complete, all) => `齐全 ${complete}/${all}`,
    others: '不分楼栋',
  },
  loans: {
    title: '借出未还：按借出时间',
    reading: (out, old, late) => `借出未还 ${out} 件，其中 ${old} 件已借出 30 天以上，${late} 件逾期。`,
    none: '没有借出未还的文件。',
    columns: ['借出时间', '未到期', '逾期'],
    ages: {
      week: '7 天以内',
      month: '8 至 30 天',
      quarter: '31 至 90 天',
      year: '91 天至一年',
      more: '一年以上',
    },
  },
};

function average(total: number, months: number): number {
  return Math.round((total / months) * 10) / 10;
}
