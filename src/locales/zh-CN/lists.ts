import type { ListWords } from '../list-words.ts';

const listed = (items: readonly string[]) => items.join('、');

/** Lists that leave the register, in Chinese. */
export const lists: ListWords = {
  columns: {
    at: '序号',
    number: '档号',
    title: '题名',
    class: '类别',
    place: '存放位置',
    date: '日期',
    filed: '归档日期',
    pages: '页数',
    medium: '载体',
    level: '密级',
    status: '状态',
    borrower: '借阅人',
    due: '应还日期',
    keptUntil: '保管期满',
    efile: '电子文件名',
    inElectronic: '电子索引',
    inPaper: '纸质索引',
    dossier: '案卷号',
    volume: '案卷题名',
    span: '起止日期',
    items: '件数',
    retention: '保管期限',
    opened: '立卷日期',
    closed: '结卷日期',
    remarks: '备注',
  },
  titles: {
    index: '索引目录',
    paperIndex: '纸质索引',
    electronicIndex: '电子索引',
    ledger: '档案台账',
    dossiers: '案卷目录',
    closedDossiers: '案卷目录（已结卷）',
  },
  head: (regulation, day) => `${regulation}　截至${day}`,
  crossed: (paper, electronic, both) =>
    `纸质 ${paper} 件，电子 ${electronic} 件；两处都有的 ${both} 件，只有纸质的 ${paper - both} 件，只有电子的 ${electronic - both} 件`,
  line: (at) => `第 ${at} 条`,
  withDossier: (place) => `${place}（随案卷）`,
  agrees: (units, dossiers) => `汇总表 ${units} 户，未结案卷 ${dossiers} 个，相符`,
  differs: (units, dossiers, several, none) =>
    [
      `汇总表 ${units} 户，未结案卷 ${dossiers} 个，不符`,
      ...(several.length ? [`不止一个未结案卷的：${listed(several)}`] : []),
      ...(none.length ? [`没有未结案卷的：${listed(none)}`] : []),
    ].join('；'),
  unnamed: '（未写客户）',
  tab: '表',
  form: '编号',
  signature: (signer) => `${signer}：＿＿＿＿＿＿`,
  help: {
    format: '格式：json、xlsx、csv；EAD3 为 xml',
    out: '写入该文件；不写则直接输出（xlsx 必须写）',
    dossier: '哪个案卷（卷内文件目录）',
    year: '只要这一年的',
    sheet: '只要这几张表，可多次使用',
    registers: '只要这个登记册（文件夹）',
  },
  written: (file, rows) => `已写入 ${file}，共 ${rows} 行\n`,
  split: (sheet, most) => `“${sheet}”超过 ${most} 行，一张表放不下，已接着写在后面的表里\n`,
  refusals: {
    binary: () => ({ message: 'xlsx 不能直接输出到屏幕', fix: '用 --out 写明文件，如 --out 台账.xlsx' }),
    format: (what, format, formats) => ({
      message: `${what} 没有 ${format} 格式`,
      fix: `可用：${listed(formats)}`,
    }),
    inside: (file) => ({
      message: `${file} 在登记册文件夹里`,
      fix: '换一个地方；登记册文件夹里只放登记册自己的文件',
    }),
    folder: (folder) => ({
      message: `${folder} 里写不了文件，或没有这个文件夹`,
      fix: '先建好文件夹，或核对 --out',
    }),
    taken: (file) => ({ message: `${file} 已经存在`, fix: '换一个名称，或先把它移走；不会覆盖已有的文件' }),
    nothing: (what) => ({
      message: `登记册里没有 ${what} 可列的内容`,
      fix: '核对 --year、--register 等选项；有些表只有某些制度才有',
    }),
    several: (sheets) => ({
      message: `共有 ${sheets.length} 张栏目不同的表，一个 csv 放不下：${listed(sheets.slice(0, 12))}`,
      fix: '用 --sheet 指明其中一张，或用 --format xlsx',
    }),
    noSheet: (name, sheets) => ({ message: `没有表“${name}”`, fix: `现有：${listed(sheets.slice(0, 40))}` }),
    tooLong: (sheet, row, column, most) => ({
      message: `“${sheet}”第 ${row} 行“${column}”的文字超过 ${most} 个字符，Excel 的一格放不下`,
      fix: '改用 --format csv 或 json；不会替您截断',
    }),
    tooWide: (sheet) => ({ message: `“${sheet}”的栏目太多，Excel 放不下`, fix: '改用 --format csv 或 json' }),
    whichDossier: () => ({ message: '没有写明哪个案卷', fix: '用 --dossier 写明案卷号' }),
    noDossier: (number) => ({
      message: `没有案卷“${number}”`,
      fix: '先用 guidang export dossiers 查看案卷号',
    }),
  },
};
