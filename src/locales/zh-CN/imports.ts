import type { RowFault } from '../../exchange/rows/row-fault.ts';
import type { TableFault } from '../../exchange/tables/table-fault.ts';
import type { ImportWords } from '../import-words.ts';
import type { FaultWords } from '../messages.ts';
import { status } from './status.ts';

const listed = (names: readonly (string | number)[]) => names.join('、');
const quoted = (text: string) => `“${text}”`;
const fault = (message: string, fix: string): FaultWords => ({ message, fix });
const separators: Readonly<Record<string, string>> = { ',': '逗号', '\t': '制表符', ';': '分号' };

/** 导入表格的用语。 */
export const imports: ImportWords = {
  name: '导入',
  help: {
    import: '把 .xlsx 或 .csv 表格的各行登记入册；一行有误，全表不导入',
    map: '列与字段的对应表；不给则按表头推断',
    dryRun: '只报告，不写入',
    sheet: '读哪一张工作表',
    hidden: '隐藏的行和列也导入',
    century: '两位数年份最早指哪一年，如 1950：49 为 2049，50 为 1950',
    assign: '没有编号的行归入这一类别，按行的次序编号',
    yes: '按推断的各列导入，不再询问',
    saveMap: '把各列的对应写成对应表，下次可用',
    by: '改动已登记文件的经办人',
    reason: '改动已登记文件的原因',
  },
  headings: { class: '类别', body: '正文' },
  note: (note) => {
    switch (note.note) {
      case 'text':
        return `编码 ${note.encoding}，以${separators[note.separator] ?? quoted(note.separator)}分隔`;
      case 'sheet':
        return `工作表${quoted(note.sheet)}`;
      case 'headings':
        return `表头在第 ${note.line} 行`;
      case 'repeated':
        return `重复的表头 ${note.lines.length} 行，已跳过：第 ${listed(note.lines)} 行`;
      case 'hidden-rows':
        return `隐藏的行${note.taken ? '已一并导入' : '没有导入（要导入请加 --hidden）'}：第 ${listed(note.lines)} 行`;
      case 'hidden-columns':
        return `隐藏的列${note.taken ? '已一并导入' : '没有导入（要导入请加 --hidden）'}：${listed(note.columns)}`;
      case 'hidden-sheets':
        return `隐藏的工作表没有导入（要导入请用 --sheet 写明）：${listed(note.sheets)}`;
      case 'merged':
        return `合并的单元格 ${note.ranges.length} 处，其值用于所占的每一行：${listed(note.ranges)}`;
      case 'formulas':
        return `公式 ${note.count} 处，取文件中保存的结果，没有重新计算`;
      case 'links':
        return '工作簿有指向其他文件的链接；没有读取那些文件';
    }
  },
  badTable,
  badMap: (misfit, known) => {
    const there = `现有的列：${listed(known)}`;
    switch (misfit.fault) {
      case 'no-column':
        return fault(`表中没有“${misfit.column}”列`, there);
      case 'twice-column':
        return fault(`“${misfit.column}”列出现两次`, '改去其中一个表头');
      case 'unused-column':
        return fault(`对应表没有说明“${misfit.column}”列`, '在 fields、body 中使用它，或写入 ignore');
      case 'bare-column':
        return fault(`${misfit.column} 列有内容而没有表头`, '给这一列写上表头，或者删去这一列');
      case 'no-number':
        return fault(
          '没有说明编号从哪里来',
          '对应表写 number: { column: 编号 }，或者 number: { assign: 类别 }',
        );
      case 'no-title':
        return fault('没有说明哪一列是题名', `在对应表 fields 中写 title。${there}`);
    }
  },
  guess: {
    title: '各列的含义：',
    use: (use, field) => {
      if (use === undefined) return '？';
      const uses = {
        number: '编号',
        class: '类别',
        body: '正文',
        lines: '正文（写明列名）',
        markdown: '正文（原样）',
        ignore: '不导入',
      };
      return use.use === 'field' ? field : uses[use.use];
    },
    question: (column) => `“${column}”列是什么？`,
    uses: { ignore: '不导入', body: '写入正文', lines: '写入正文，并写明列名', number: '编号' },
    confirm: '这样导入？',
    yes: '是',
    no: '不，先不导入',
    century: (value) =>
      `日期“${value}”的年份只有两位。两位数最早指哪一年？（如 1950：49 为 2049，50 为 1950）`,
    noCentury: '写四位数的年份，如 1950',
    incomplete: (columns, missing) =>
      fault(
        [
          ...(columns.length > 0 ? [`这些列认不出来：${listed(columns)}`] : []),
          ...(missing.includes('number') ? ['没有编号列，也没有用 --assign 指定编号的类别'] : []),
          ...(missing.includes('title') ? ['没有题名列'] : []),
        ].join('；'),
        '用 --map 写明各列；--save-map 可把已认出的各列写成对应表，再补全',
      ),
    declined: () => fault('没有导入', '用 --map 写明各列后再试'),
  },
  reasons,
  at: (sheet, line) => (sheet === undefined ? `第 ${line} 行` : `工作表“${sheet}”第 ${line} 行`),
  refusedRow: (at, reason, advice) => `${at}：${reason}。${advice}`,
  addedRow: (at, number, title) => `${at}：新增 ${number} ${title}`,
  changedRow: (at, number) => `${at}：改动 ${number}`,
  difference: (field, from, to) => `    ${field}：${from ?? '（空）'} → ${to ?? '（空）'}`,
  summary: ({ added, same, changed, refused }, written) =>
    `${written ? '' : '（未写入）'}新增 ${added} 件，改动 ${changed} 件，相同 ${same} 件，有误 ${refused} 行`,
  nothing: '有误的行改好之前，全表都不导入；什么都没有写入。',
  needsWhy: (fields) =>
    fault(`有 ${fields} 处改动已登记的内容，要写异动登记`, '加 --by 经办人 --reason 原因，再运行一次'),
  badCentury: (text) => fault(`--century ${text} 不是年份`, '写四位数的年份，如 1950'),
  ask: { by: '改动由谁经办？', reason: '为什么改动？' },
  mapSaved: (path) => `对应表已写入 ${path}`,
  steps: { read: '读取表格', plan: '逐行核对', check: '检查登记册', write: '写入' },
  done: (rows) => `共 ${rows} 行`,
  newRegister: (register) =>
    fault(`登记册“${register}”还不存在，制度与文件不能在同一份申请中`, '先提交制度，合并之后再导入'),
  alreadyProposed: (name) => fault(`同样的内容已经提出，等待合并：${name}`, '等它合并，或者先撤回'),
};

function badTable(bad: TableFault): FaultWords {
  switch (bad.reason) {
    case 'encoding':
      return fault('文件既不是 UTF-8、UTF-16，也不是 GB18030 编码', '在 Excel 中另存为“CSV UTF-8”');
    case 'quotes':
      return fault(
        `第 ${bad.line} 行${bad.column === undefined ? '' : ` ${bad.column} 列`}引号不成对`,
        '核对该行的引号；单元格内的引号要写两个',
      );
    case 'empty':
      return fault('文件是空的', '第一行应为表头');
    case 'format':
      return {
        ods: fault('这是 .ods 文件', '在表格软件中另存为 .xlsx'),
        xlsb: fault('这是 .xlsb 文件', '在 Excel 中另存为 .xlsx'),
        other: fault('这不是表格文件', '只能导入 .xlsx 和 .csv'),
      }[bad.what];
    case 'old-excel':
      return fault('这是 2003 版以前的 .xls 文件，只是改了名', '在表格软件中另存为 .xlsx；改文件名没有用');
    case 'encrypted':
      return fault('文件有密码', '打开后取消密码，另存一份再导入');
    case 'macros':
      return fault('文件带有宏（.xlsm）', '另存为不带宏的 .xlsx');
    case 'damaged':
      return fault('文件已损坏，或者不是表格软件写出的', '在表格软件中打开，另存一份再导入');
    case 'doctype':
      return fault(`文件内的 ${bad.part} 含有不该有的定义（DOCTYPE）`, '在表格软件中打开，另存一份再导入');
    case 'too-big':
      return fault(
        `文件内的 ${bad.part} 解开后过大（限 ${bad.most} MB）`,
        '分成几个文件导入；不是自己做的文件不要打开',
      );
    case 'too-many':
      return fault(
        `${{ cells: '单元格', columns: '列', rows: '行', parts: '内含文件' }[bad.what]}过多（限 ${bad.most}）`,
        '只留表格本身：删去右边和下面多余的行列，或者分成几个文件',
      );
    case 'no-sheet':
      return fault(`没有工作表“${bad.given}”`, `现有：${listed(bad.known)}`);
    case 'which-sheet':
      return fault(
        `有 ${bad.known.length} 张工作表有内容：${listed(bad.known)}`,
        '用 --sheet 写明导入哪一张，一次一张',
      );
  }
}

function reasons(bad: RowFault): FaultWords {
  switch (bad.reason) {
    case 'no-number':
      return fault('没有编号', '补上编号；要由登记册编号，用 --assign 写明类别；不是文件的行请删去');
    case 'no-title':
      return fault('没有题名', '补上题名；不是文件的行请删去');
    case 'bad-number':
      return fault(`编号“${bad.number}”不符合任何类别的模板`, '按制度的编号规则改写');
    case 'twice':
      return fault(
        `编号 ${bad.number} 已在第 ${bad.line} 行出现`,
        '一个编号只能有一行：改正其中一行，或者删去',
      );
    case 'bad-value':
      return fault(`“${bad.column}”列的“${bad.value}”读不出来`, '日期写作 2024-03-05，数目只写数字');
    case 'century':
      return fault(
        `“${bad.column}”列的“${bad.value}”年份只有两位`,
        '改写四位年份，或者用 --century 写明两位数最早指哪一年',
      );
    case 'ragged':
      return fault(`有 ${bad.has} 格，表头有 ${bad.want} 格`, '核对该行的分隔符和引号');
    case 'cell':
      return cellReason(bad.column, bad.why);
    case 'total':
      return fault(`“${bad.text}”是合计行，不是文件`, '删去这一行');
    case 'no-class':
      return fault(`“${bad.column}”列的“${bad.value}”不是本册的类别`, '写类别的名称或代码');
    case 'other-class':
      return fault(
        `编号 ${bad.number} 属于“${bad.class}”，不是该行所写的类别`,
        '改正类别；换类别要改号，用 renumber',
      );
    case 'no-part':
      return fault(
        `没有“${bad.field}”，编不出号${bad.allowed.length > 0 ? `（可写：${listed(bad.allowed)}）` : ''}`,
        '补上这一列的内容，或者写上编号',
      );
    case 'full':
      return fault(`号段 ${bad.template} 已经用完`, '先修改制度，增加号段');
    case 'gone':
      return fault(
        `${bad.number} ${status[bad.status]}，所登记的内容不能再改`,
        '删去这一行；确有错误的，另写异动登记',
      );
    case 'unread':
      return fault(`${bad.number} 的文件读不出来`, '先用 check 查看，改好那个文件');
  }
}

function cellReason(column: string, why: Extract<RowFault, { reason: 'cell' }>['why']): FaultWords {
  const what = {
    formula: fault('是公式，文本文件中没有结果', "写上结果；要写等号开头的文字，前面加一个 '"),
    'no-value': fault('是公式，文件中没有保存结果', '在表格软件中打开、保存一次，或者粘贴为值'),
    error: fault('是错误值', '改正公式，或者写上内容'),
    elsewhere: fault('取自另一个文件', '粘贴为值'),
    command: fault('会启动别的程序', '删去这一格；查一查这个文件从哪里来'),
    digits: fault('数字超过 15 位，后面的位数已经丢失', '把单元格设为文本，重新填写'),
  }[why];
  return fault(`“${column}”列${what.message}`, what.fix);
}
