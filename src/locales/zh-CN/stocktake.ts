import type { StocktakeWords } from '../stocktake-words.ts';
import { custody } from './custody.ts';

const { results } = custody;

const listed = (numbers: readonly string[]) =>
  numbers.length > 5 ? `${numbers.slice(0, 5).join('、')} 等` : numbers.join('、');

/** 盘点用语。 */
export const stocktake: StocktakeWords = {
  results,
  sheet: {
    name: '盘点表',
    title: '档案盘点表',
    scope: (place, code, day, items, out) =>
      `盘点范围：${place}（${code}）　账面截至 ${day}　账面 ${items} 件${out > 0 ? `，其中借出 ${out} 件` : ''}`,
    how: '填写：在就在“实存”写 1，不在写 0；破损、错位的写在“结果”，错位的在“备注”开头写实际位置；多出的在表末加行。',
    columns: {
      at: '序号',
      place: '位置',
      number: '编号',
      title: '题名',
      dossier: '案卷',
      pages: '页数',
      out: '借出',
      seen: '实存',
      result: '结果',
      note: '备注',
    },
    isOut: '借出',
    signers: '盘点人：　　　　　　　　监盘人：　　　　　　　　日期：',
  },
  help: {
    sheet: '不登记，只把应有的文件按上架次序写成盘点表（.xlsx 或 .csv）',
    counted: '填好的盘点表（.xlsx 或 .csv）',
  },
  written: (path, items) => `盘点表 ${items} 件，写入 ${path}`,
  exists: (path) => ({ message: `已有文件 ${path}`, fix: '换一个文件名，免得盖掉已经填好的表' }),
  tooLarge: (path) => ({ message: `${path} 太大，不像一处的盘点或一个月的记录`, fix: '核对文件' }),
  sheetFault: (fault) => {
    switch (fault.reason) {
      case 'column': {
        const names = fault.columns.map((column) => `“${stocktake.sheet.columns[column]}”`);
        return {
          message: `盘点表里没有${names.join('或')}一列`,
          fix: '用 guidang stocktake 位置 --sheet 文件 重新导出，列名不要改',
        };
      }
      case 'open':
        return {
          message: `盘点表有 ${fault.lines.length} 行没有填写：第 ${fault.lines.slice(0, 10).join('、')} 行${fault.lines.length > 10 ? '等' : ''}`,
          fix: '没有填的等于没有点：在“实存”写 1 或 0，再交',
        };
      case 'word':
        return {
          message: `盘点表第 ${fault.line} 行的“${fault.word}”不是盘点结果`,
          fix: `“实存”写 1 或 0，“结果”写${Object.values(results).join('、')}`,
        };
    }
  },
  came: (counts) => {
    const differing = (['missing', 'misplaced', 'damaged', 'surplus'] as const).filter(
      (result) => counts[result] > 0,
    );
    const parts = differing.map((result) => `${results[result]} ${counts[result]} 件`);
    return parts.length === 0
      ? `账物相符，共 ${counts.found} 件`
      : `${results.found} ${counts.found} 件，${parts.join('，')}`;
  },
  compared: (before, on, { settled, still, fresh }) => {
    const parts = [
      settled.length > 0 ? `已查清 ${settled.length} 件（${listed(settled)}）` : '',
      still.length > 0 ? `仍然不符 ${still.length} 件（${listed(still)}）` : '',
      fresh.length > 0 ? `新发现 ${fresh.length} 件（${listed(fresh)}）` : '',
    ].filter((part) => part !== '');
    return `与上次 ${before}（${on}）相比：${parts.length > 0 ? parts.join('；') : '没有变化'}`;
  },
  open: {
    title: '账物不符',
    since: (day) => `${day} 盘点`,
    seenAt: '见于',
    belongsAt: '应在',
    due: (day) => `${day} 前查明`,
    more: (n) => `另有 ${n} 件`,
  },
  comparison: {
    title: '与上次盘点比较',
    settled: '已查清',
    still: '仍然不符',
    fresh: '新发现',
    with: (number, day) => `上次：${number}，${day}`,
  },
  page: {
    title: (place) => `盘点 ${place}`,
    link: '用手机盘点',
    intro:
      '扫一个盒的位置码，再扫盒里的文件；也可以逐件点选。没有网络也能用，进度记在这台设备上，交出结果以前不会改动登记册。',
    plain: '这里列出登记在此处的全部文件，可以打印后逐件核对。启用脚本后，可以在本页扫码、点选。',
    scope: '盘点范围',
    whole: '整层',
    scan: '扫码或输入编号',
    scanHelp: '扫描枪扫一下即可；手工输入后按回车。',
    take: '记下',
    camera: '用摄像头扫码',
    cameraStop: '关闭摄像头',
    noCamera: '这个浏览器不能用摄像头识别条码，请用扫描枪，或逐件点选。',
    cameraRefused: '摄像头没有打开：没有得到允许，或被别的程序占用。',
    box: '当前盒',
    tick: '在',
    remark: '备注',
    progress: '已点 {n} 件，应有 {of} 件',
    unknown: '另外扫到的',
    unknownHere: '不在这个范围的清单里，交回后由登记册判断是错位还是多出。',
    remove: '去掉',
    heard: {
      found: '{code} 相符',
      again: '{code} 已经点过',
      elsewhere: '{code} 应在 {place}，记作在 {box}',
      surplus: '{code} 不在清单里，记作在 {box}',
      box: '现在点 {code}',
      outside: '{code} 不在盘点范围内，没有记下',
      out: '{code} 登记为借出，却在架上，记作多出',
    },
    kept: '进度已存在这台设备上。',
    notKept: '这个浏览器不能保存进度：关闭本页以前请先交出结果。',
    start: '清空重来',
    startSure: '清空这一处的盘点进度？',
    result: '盘点结果',
    resultHelp: '交给档案管理员：复制或下载后执行下面的命令，或直接提交申请。没有点到的记作缺失。',
    copy: '复制',
    copied: '已复制',
    download: '下载',
    request: '提交申请',
    command: '登记命令',
    empty: '这里没有登记文件。',
  },
};
