import type { LoanFacts, ReminderStep, RequestFault, RequestWords } from '../request-words.ts';

const listed = (items: readonly string[]) => items.join('、');
const things = ({ items }: LoanFacts) =>
  listed(items.map(({ number, title }) => (title === undefined ? number : `《${title}》（${number}）`)));

function fault(why: RequestFault) {
  switch (why.problem) {
    case 'no-form':
      return {
        message: '这不是用申请表提交的，看不出要办什么',
        fix: `新建一份申请，选用其中一种表：${listed(why.kinds)}`,
      };
    case 'too-long':
      return {
        message: `内容有 ${why.bytes} 字节，超过 ${why.limit} 字节`,
        fix: '写短些；附件不要贴在申请里',
      };
    case 'character':
      return {
        message: `第 ${why.line} 行${why.heading === undefined ? '' : `（“${why.heading}”）`}有看不见的字符 ${why.code}`,
        fix: '删去这一行，用键盘重新输入',
      };
    case 'comment':
      return {
        message: `“${why.heading}”里有 HTML 注释（第 ${why.line} 行）`,
        fix: '删去注释，只留要填的内容',
      };
    case 'fence':
      return {
        message: `“${why.heading}”里有代码框（第 ${why.line} 行）`,
        fix: '删去 ``` 或 ~~~ 的行，直接写内容',
      };
    case 'several-lines':
      return { message: `“${why.heading}”只能写一行（第 ${why.line} 行起是多出的）`, fix: '合成一行' };
    case 'before':
      return {
        message: `第 ${why.line} 行在第一个标题之前，不属于任何一项`,
        fix: '删去，或写到相应的标题下面',
      };
    case 'unknown-heading':
      return {
        message: `第 ${why.line} 行的标题“${why.heading}”不是这份表里的`,
        fix: `去掉行首的 ###；表里的标题是：${listed(why.known)}`,
      };
    case 'identity':
      return {
        message: `第 ${why.line} 行填了“${why.heading}”；是谁以登录名为准，不能填写`,
        fix: '删去这个标题和它下面的内容；替别人办理的，请本人提出，或到档案室办理',
      };
    case 'twice':
      return {
        message: `标题“${why.heading}”出现两次（第 ${why.first} 行、第 ${why.line} 行），不知以哪一处为准`,
        fix: '只留一处；内容里不要有以 ### 开头的行',
      };
    case 'missing':
      return { message: `没有填写：${listed(why.headings)}`, fix: '在这些标题下面填写' };
    case 'choice':
      return {
        message: `“${why.heading}”（第 ${why.line} 行）不是可选的词`,
        fix: `从中选一个：${listed(why.allowed)}`,
      };
    case 'unreadable': {
      const how = {
        day: '写作 2026-03-15，且确有这一天',
        count: '写一个整数，如 3',
        list: '每行写作 名称 日期，或 称谓=姓名',
        numbers: '写编号，几个编号之间空一格',
        seen: '一行写一个编号或盒的位置码',
        text: '写一行文字',
        choice: '从所列词语中选',
        person: '写人员表里的姓名',
      }[why.kind];
      return { message: `“${why.heading}”（第 ${why.line} 行）读不出来`, fix: how };
    }
    case 'unknown-number':
      return {
        message: `“${why.heading}”（第 ${why.line} 行）里的“${why.given}”没有登记`,
        fix:
          why.near === undefined
            ? '核对编号；可在网站上按题名、房号或姓名查找'
            : `是否应为 ${why.near}？可在网站上查找`,
      };
    case 'unknown-login':
      return {
        message: `登录名 ${why.login} 不在人员表里，或者今天不在岗`,
        fix:
          why.ask.length > 0
            ? `请${listed(why.ask)}在 people.md 里登记您的登录名，再提出申请`
            : '请保管人在 people.md 里登记您的登录名，再提出申请',
      };
    case 'no-department':
      return {
        message: '制度要写明部门，而人员表里没有写您的部门',
        fix: `请${why.ask.length > 0 ? listed(why.ask) : '保管人'}在 people.md 里补上，再提出申请`,
      };
    case 'account-gone':
      return { message: '提出申请的账号已经不存在', fix: '用自己的账号重新提出' };
    case 'no-keeper':
      return { message: '今天没有在岗的保管人，无人经手', fix: '请负责人在 people.md 里登记保管人或代班' };
    case 'rival':
      return {
        message: `同一文件已有办理中的申请 #${why.issue}（合并请求 #${why.number}）`,
        fix: '等它办结后再提出；要预留的，用“预约”',
      };
  }
}

const stepName = ({ days, months = 0 }: ReminderStep): string => {
  if (months > 0) return `逾期已满 30 天又 ${months} 个月`;
  if (days < 0) return `到期前 ${-days} 天`;
  return days === 0 ? '到期日' : `逾期已满 ${days} 天`;
};

/** 申请表、答复和提醒的用语。 */
export const requests: RequestWords = {
  help: {
    request: '办理一份申请：读申请表，检查，建分支和合并请求，并在申请里答复',
    issue: '申请的编号',
    forge: '平台：github 或 gitea',
    forms: '按制度和各项手续生成申请表（.github/ISSUE_TEMPLATE）',
    checkForms: '只检查是否最新，不写入',
    remind: '每日提醒：到期前 30、7 天和当天，逾期 7、30 天，以后每月；每月一份到期事项',
    dryRun: '只列出要做的，不动平台',
  },
  kinds: {
    lend: { title: '申请借阅', about: '把文件借出档案室。批准之后到档案室领取。' },
    read: { title: '申请查阅', about: '在档案室当场查阅，不带走。' },
    renew: { title: '续借', about: '已借出的文件要多用几天。' },
    return: { title: '登记归还', about: '已借出的文件还回来了。' },
    reserve: { title: '预约', about: '文件正借给别人，或者过几天要用，请留给我。' },
    change: {
      title: '更正信息或报告损坏',
      about: '登记的内容有误、有变，或者文件有了损坏：写明哪一件、哪个字段、改成什么。',
    },
    stocktake: { title: '交盘点结果', about: '一处的文件清点完了：贴上手机盘点页给出的清单，或只写不符的。' },
    hold: { title: '冻结', about: '文件牵涉投诉、诉讼或检查，暂停销毁。' },
    release: { title: '解除冻结', about: '冻结的原因已经消除，可以照常处置。' },
  },
  form: {
    act: '申请事项',
    actHelp: '不用改。',
    intro:
      '提交之后会自动检查，并在下面答复：由谁批准，或者哪一项要改。**申请人以登录名为准，不用填写姓名。**',
    filled: '不填则按制度计算',
    joint: '；',
    own: (name) => `${name}（制度另设）`,
    help: {
      'return.items': '只还一部分时填写；不填即全部归还',
      'release.items': '只解除一部分时填写；不填即全部解除',
      'hold.items': '文件、案卷的编号，或者档案盒的位置',
      'change.field':
        '文件里的字段名，如 title、place；报告损坏的，写制度为损坏情况所设的字段，没有的请告诉保管人',
      'renew.loan': '写借单编号，或借出文件的编号',
      'return.loan': '写借单编号，或借出文件的编号',
    },
    examples: {
      items: 'J2023001 J2023002',
      'release.items': 'J2023001',
      loan: 'JY2026003',
      hold: 'DJ2026001',
      number: 'J2023001',
      field: 'place',
      'change.to': 'A-01-1-002',
      due: '2026-12-15',
      until: '2026-12-15',
      booked: '2026-12-15',
      purpose: '核对业主姓名',
      'change.reason': '移至新柜',
      'hold.reason': '投诉处理中',
      'release.reason': '投诉已结案',
      'renew.reason': '核对尚未完成',
      evidence: '保密协议 2026-03-01',
      use: '已核对姓名，无误',
      damaged: 'J2023001=第 2 页撕裂',
      copied: '0',
    },
  },
  fault,
  under: (heading) => `（填写在“${heading}”）`,
  mend: '改法：',
  refused: '未能办理，什么也没有写入：',
  editAgain: '改好之后直接编辑本申请，会自动重新处理。',
  closedForGood: '本申请到此关闭；情况变了，请另提一份。',
  submitted: (url) => `已提交审批：${url}`,
  afterwards: '批准之后合并即办结，本申请随之关闭。要改内容，直接编辑本申请；改过之后须重新批准。',
  stillOpen: (url) => `先前提交的内容仍在审批中：${url}。不要了的，请关闭它。`,
  notPushed: (said) => ({
    message: `分支没有推送成功：${said}`,
    fix: '核对推送的权限；刚被别处改动的，再运行一次',
  }),
  noRemote: () => ({ message: '这个仓库没有远端，无处推送', fix: '在平台的克隆里运行' }),
  noIssue: (issue) => ({ message: `平台上没有 #${issue}`, fix: '核对申请的编号' }),
  landed: '已经办结并登记，本申请关闭。',
  turnedDown: '合并请求已关闭而没有合并，即未获批准。本申请关闭；仍有需要的，请另提一份。',
  title: (kind, form, person, issue) => `${kind} ${form}：${person}（申请 #${issue}）`,
  asks: (person, issue) =>
    `申请人：${person}（申请 #${issue}）。批准请用“审阅”里的“批准”；不同意的，选“要求修改”。`,
  closes: (issue) => `Closes #${issue}`,
  told: {
    proposed: (issue) => `申请 #${issue}：已提交审批，并已答复`,
    unchanged: (issue) => `申请 #${issue}：内容没有变，仍在审批中`,
    refused: (issue) => `申请 #${issue}：未能办理，已答复原因`,
    landed: (issue) => `申请 #${issue}：已办结`,
    'turned-down': (issue) => `申请 #${issue}：未获批准，已关闭`,
    closed: (issue) => `申请 #${issue} 已关闭，不再处理`,
    'no-request': (issue) => `#${issue} 是系统自己的事项，不是申请`,
  },
  formsCurrent: (count) => `${count} 份申请表都是最新的`,
  formsWritten: (paths) => `已写入：${listed(paths)}`,
  formsOutOfDate: (paths) => `与制度和各项手续不一致：${listed(paths)}\n改法：运行 guidang forms`,
  reminders: {
    title: ({ loan, borrower, due }) => `归还提醒 ${loan}：${borrower}，${due} 到期`,
    opening: (facts) =>
      `${facts.borrower}借出${things(facts)}（借单 ${facts.loan}）。到期和逾期时在下面提醒；归还登记之后，本事项自动关闭。`,
    step: (step, facts) =>
      step.days <= 0
        ? `${stepName(step)}：请${facts.borrower}于 ${facts.due} 前归还${things(facts)}；还要用的，请在到期前申请续借。`
        : `${stepName(step)}（应于 ${facts.due} 归还）：请${facts.borrower}尽快归还${things(facts)}；确有困难的，请与保管人联系。`,
    thanks: ({ borrower, loan }) => `借单 ${loan} 已全部归还，谢谢${borrower}。本事项关闭。`,
    digestTitle: (month) => `${month} 到期事项`,
    digestOpening: (month) => `${month} 月底前到期、尚未办理的：`,
    digestKind: {
      duty: '定期工作',
      clock: '办理期限',
      update: '更新',
      paper: '上岗须有的证件',
      difference: '账物不符，待查明',
      retention: '保管期满，待鉴定',
    },
    digestItem: ({ number, what, due, who }) =>
      `${due} ${number} ${what}${who.length > 0 ? `（${listed(who)}）` : ''}`,
    more: (count) => `另有 ${count} 项，用 guidang due 查看`,
    superseded: '已有新一个月的到期事项，本月的关闭。',
    nothing: '今天没有要提醒的',
    action: (kind, what) =>
      `${{ remind: '提醒', thank: '致谢并关闭', digest: '新开到期事项', supersede: '关闭旧的到期事项' }[kind]}：${what}`,
  },
};
