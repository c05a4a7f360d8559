import type { StationeryWords } from '../stationery-words.ts';

const listed = (items: readonly string[]) => items.slice(0, 10).join('、') + (items.length > 10 ? '…' : '');

/** 用命令打印标签、卡片、盒签的用语。 */
export const stationery: StationeryWords = {
  help: {
    label:
      '排标签，每张 A4 一个 SVG 文件：records 二维码标签、barcodes 条形码标签、stamps 归档章、cards 索引卡片、boxes 盒签、spines 脊背、covers 封面',
    items: '文件编号；盒签、脊背、封面写库位（盒、层、柜、库房），盒签也可写案卷号',
    class: '只要这一类',
    year: '只要这一年',
    box: '只要这一库位里的',
    sheet: '标签纸：3x8、4x10、5x13、stamps、2x4（A7 卡片）',
    start: '从这张纸的第几枚开始（用过的标签纸），默认 1',
    spine: '脊背宽：20、30、40、50 毫米，默认 30',
    fonds: '全宗号',
    name: '全宗名称（封面）',
    url: '网站的地址；二维码即为该件页面的网址，不写则只有编号',
    border: '印出边框，便于对齐和裁切',
    out: '写到这个文件夹；只有一张时可以不写，直接输出',
  },
  refusals: {
    choose: (what) =>
      what === 'boxes' || what === 'spines' || what === 'covers'
        ? { message: '没有写明哪些盒', fix: '写盒的库位；写层、柜、库房的，取其中有文件的各盒' }
        : { message: '没有写明哪些文件', fix: '写编号，或用 --class、--year、--box 选取' },
    unknown: (given) => ({ message: `登记册里没有：${listed(given)}`, fix: '核对编号或库位' }),
    none: () => ({ message: '没有符合的', fix: '核对所选的类别、年度、库位；已销毁、移出、作废的不印' }),
    tooMany: (count, limit) => ({
      message: `共 ${count} 枚，一次最多 ${limit} 枚`,
      fix: '按类别、年度或库位分几次印',
    }),
    badStart: (given, last) => ({
      message: `“${given}”不是这张纸上的位置`,
      fix: `写 1 至 ${last} 的整数，从左上角起横着数`,
    }),
    badUrl: (given) => ({
      message: `“${given}”不是网站的地址`,
      fix: '写作 https://… 或 http://…，以 / 结尾',
    }),
    several: (sheets) => ({ message: `要排 ${sheets} 张，一张一个文件`, fix: '用 --out 写明放在哪个文件夹' }),
    unfit: (sheet) => ({
      message: `标签纸 ${sheet} 放不下这种标签`,
      fix: '归档章至少要 45×16 毫米，卡片、盒签至少要 70×37 毫米',
    }),
  },
  instead: (count) => `${count} 枚的编号含汉字等字符，或条形码会过密，已改印二维码`,
  written: (labels, files) =>
    `共 ${labels} 枚，${files.length} 张：${files.length > 2 ? `${files[0]} … ${files.at(-1)}` : files.join('、')}`,
  scale: '打印时选“实际大小（100%）”，不要选“适合页面”',
  labels: {
    name: '名称',
    number: '编号',
    pages: '页数',
    filed: '归档时间',
    place: '位置',
    class: '类别',
    year: '年度',
    date: '日期',
    dossier: '案卷',
    retention: '保管期限',
  },
  comma: '、',
  pages: (pages, unpaged) => `${pages} 页${unpaged === 0 ? '' : `（${unpaged} 件未记页数）`}`,
  records: (count) => `${count} 件`,
};
