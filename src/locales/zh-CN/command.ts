import type { CommandWords } from '../command-words.ts';
import { actWords } from './act-words.ts';
import { status } from './status.ts';

const listed = (items: readonly string[]) => items.join('、');

const usage: Record<string, (word: string) => string> = {
  'commander.unknownCommand': (word) => `没有命令“${word}”`,
  'commander.unknownOption': (word) => `没有选项“${word}”`,
  'commander.missingArgument': (word) => `缺少 ${word}`,
  'commander.missingMandatoryOptionValue': (word) => `缺少选项 ${word}`,
  'commander.optionMissingArgument': (word) => `选项 ${word} 后面要写内容`,
  'commander.excessArguments': () => '多写了内容',
};

/** The command line in Chinese. */
export const command: CommandWords = {
  fix: '改法：',
  summary: ({ errors, warnings, notices }, records, asOf) =>
    `共检查 ${records} 件文件：错误 ${errors}，警告 ${warnings}，提示 ${notices}（截至 ${asOf}）`,
  columns: ['级别', '规则', '位置', '问题', '改法'],
  help: {
    program: '归档：用 git 保存、用 CI 检查的档案登记册',
    records: '登记册所在文件夹',
    asOf: '以哪一天为“今天”（YYYY-MM-DD）',
    lang: '语言：zh-CN 或 en',
    json: '以 JSON 输出',
    init: '按某一制度新建登记册',
    check: '检查整个登记册',
    gate: '判断一份改动能否合并、还差谁的批准',
    head: '要合并的提交',
    reviews: 'GitHub 审阅列表（JSON 文件，原样）',
    forge: '从平台读取审阅：github 或 gitea',
    proposal: '平台上合并请求的编号',
    proposer: '提出申请的人的登录名',
    signed: '以本人签名为批准',
    gateFormat: '输出格式：terminal 或 markdown',
    base: '与该提交比较，一并检查改动',
    format: '输出形式：terminal、github、markdown、json',
    create: '登记一件新文件，编号自动给出',
    number: '某类别的下一个编号',
    show: '查看一件文件及其状态',
    find: '按编号、题名、房号、姓名等任意片段查找',
    explain: '说明一条规则',
    coverage: '逐条列出各项制度要求由什么落实',
    export:
      '导出：records、dossiers、forms，各种目录、登记表和清单（index、ledger、items、loans、disposals……），isad、ead3，或制度设置的 JSON Schema（regulation-schema）',
    register: '登记册名称（文件夹）',
    regulation: '制度编号，如 S004-1',
    fill: '填写制度留空的数字：设置=数字，如 classes.1.retention.keep=10年，可多次使用',
    empty: '不带示例文件',
    set: '填写一个字段：名称=内容，可多次使用',
    title: '题名',
    document: '文件种类',
  },
  effect: {
    title: (register) => `制度变动的影响：${register}`,
    newly: (count) => `新出现的检查结果 ${count} 项`,
    mended: (count) => `不再出现的检查结果 ${count} 项`,
    moved: (count) => `到期日改变 ${count} 处`,
    routes: (count) => `审批路线改变 ${count} 处`,
    more: (count) => `  另有 ${count} 项（--json 可看全部）`,
    day: (what, from, to) => `${what === 'retention' ? '保管期满' : what}：${from ?? '无'} → ${to ?? '无'}`,
    route: (from, to) => `${from?.join('、') ?? '无'} → ${to?.join('、') ?? '无'}`,
  },
  coverage: {
    standings: { enforced: '检查', evidenced: '凭证', shown: '页面', planned: '待建', outside: '不能' },
    summary: (total, { enforced, evidenced, shown, planned, outside }) =>
      `共 ${total} 条要求：由检查落实 ${enforced}，有凭证 ${evidenced}，在页面上 ${shown}，尚待建设 ${planned}，登记册不能落实 ${outside}`,
  },
  refusals: {
    noRecords: (folder) => ({
      message: `没有文件夹 ${folder}`,
      fix: '用 --records 指明登记册所在文件夹，或先 guidang init',
    }),
    badDay: (text) => ({ message: `“${text}”不是日期`, fix: '写作 2026-03-15' }),
    badWord: (option, given, allowed) => ({
      message: `${option} 不能是“${given}”`,
      fix: `可用：${listed(allowed)}`,
    }),
    noRegister: (id, known) => ({
      message: id === undefined ? '这里不止一个登记册' : `没有登记册“${id}”`,
      fix: known.length
        ? `用 --register 指明：${listed(known)}`
        : '先用 guidang init 新建，或在对应表中写明 regulation',
    }),
    noClass: (code, known) => ({ message: `没有类别“${code}”`, fix: `现有类别：${listed(known)}` }),
    noSeries: (code) => ({ message: `类别“${code}”没有编号规则`, fix: '在制度中为该类别写明 numbers' }),
    whichSeries: (code, templates) => ({
      message: `类别“${code}”有几种编号，取决于文件种类`,
      fix: `用 --document 写明种类：${templates.join(';')}`,
    }),
    missingPart: (template, field, allowed) => ({
      message: `${template} 需要先知道 ${field}`,
      fix: allowed.length ? `用 --set ${field}=… 写明；可用：${listed(allowed)}` : `用 --set ${field}=… 写明`,
    }),
    seriesFull: (template) => ({ message: `${template} 的编号已用完`, fix: '在制度中放宽 last，或另设序列' }),
    notFound: (number, near) => ({
      message: `没有编号为“${number}”的文件`,
      fix: near.length ? `是否应为 ${listed(near)}？` : '用 guidang find 按题名、房号或姓名查找',
    }),
    stopped: () => ({ message: '已中途停止', fix: '再运行一次；也可用 --fill 直接填写' }),
    noRule: (id, nearest) => ({
      message: `没有规则“${id}”`,
      fix: nearest === undefined ? '规则名见检查结果的方括号内' : `是否应为 ${nearest}？`,
    }),
    headMoved: (asked, now) => ({
      message: `申请已有新的提交 ${now.slice(0, 12)}，要判断的是 ${asked.slice(0, 12)}`,
      fix: '对新的提交重新判断',
    }),
    badReviews: (file, place) => ({
      message: `${file} 不是 GitHub 的审阅列表${place === '' ? '' : `（${place}）`}`,
      fix: '原样保存“List reviews for a pull request”返回的 JSON 数组',
    }),
    noVariable: (name) => ({ message: `没有设置环境变量 ${name}`, fix: '在工作流里运行，或先设置它' }),
    noCommit: (ref) => ({
      message: `没有提交“${ref}”`,
      fix: '写分支名或提交号；浅克隆请先 git fetch --unshallow',
    }),
    notARepository: (folder) => ({
      message: `${folder} 不在 git 仓库里`,
      fix: '在 git 仓库中运行；只想检查现有内容的，不用 --base',
    }),
    noFile: (path) => ({ message: `没有文件 ${path}`, fix: '核对路径' }),
    exists: (path) => ({ message: `${path} 已经存在`, fix: '换一个名称；已有的登记册不会被覆盖' }),
    badField: (text) => ({
      message: `“${text}”写法不对`,
      fix: '字段写作 名称=内容；名称只用文字、数字和连字符',
    }),
    noRegulation: (id, known) => ({ message: `没有制度“${id}”`, fix: `现有：${listed(known)}` }),
    usage: (code, word, meant) => ({
      message: usage[code]?.(word) ?? `命令写法不对：${word}`,
      fix: meant === undefined ? '运行 guidang --help 查看用法' : `是否应为 ${meant}？`,
    }),
  },
  acting: actWords,
  status,
  fields: {
    hold: '冻结',
    number: '编号',
    title: '题名',
    class: '类别',
    dossier: '案卷',
    status: '状态',
    location: '位置',
    borrower: '借阅人',
    due: '应还日期',
    level: '密级',
    path: '文件',
  },
  held: (hold, on, by, reason) => `${hold}（${on} 由${by}设置：${reason}）`,
  stated: (field, value) => `${field}：${value}`,
  created: (number, path) => `已登记 ${number}：${path}`,
  figures: {
    question: (of, setting) =>
      `${of === undefined ? '' : `“${of}”的 `}${setting}：制度留空，本单位定为多少？（回车跳过，以后再填）`,
    wrong: (wanted) =>
      ({
        length: '写作 7天、2个月、10年',
        deadline: '写作 3个工作日、1个月、次年3月底、10年',
        rhythm: '写作 每月底、每季度、每年1月10日',
        retention: '写作 permanent（永久）；有期限的，请在制度文件中写明自何日起算',
      })[wanted],
  },
  initialised: (folder, bare, blanks) =>
    [
      bare
        ? `已建立登记册 ${folder}。请在 people.md 登记人员，在 stores.md 登记库房，再运行 guidang check`
        : `已建立登记册 ${folder}，附有虚构的人员、库房和几件示例文件，换成自己的即可。再运行 guidang check`,
      ...(blanks.length > 0
        ? [
            `制度中有 ${blanks.length} 处待本单位填写，填好之前 guidang check 不会通过：`,
            ...blanks.map((at) => `  ${at}`),
          ]
        : []),
    ].join('\n'),
  nothingFound: (text) => `没有找到“${text}”`,
  built: (seconds) => `网站已生成（${seconds.toFixed(1)} 秒）\n`,
  shownAllTheSame: '登记册有错误，改正之前不宜发布；网站仍照现有内容生成，供在本机查看。\n',
  serving: (address) => `请用浏览器打开 ${address} （按 Ctrl+C 停止）\n`,
  refused: '未执行：',
  bug: (message) =>
    `程序出错，这是我们的问题，数据没有改动。请把下面的内容连同所用命令报告给维护者:\n${message}`,
};
