import type { ActWords } from '../act-words.ts';

const listed = (items: readonly string[]) => items.join('、');

/** 办理各种手续时的用语。 */
export const actWords: ActWords = {
  help: {
    lend: '借出：登记一张借阅单，应还日期按制度自动填写',
    read: '查阅：登记一次当场查阅',
    renew: '续借：为借出的文件另定应还日期',
    recall: '催还：登记一次催还',
    return: '归还：默认归还该借单上尚未归还的全部文件',
    reserve: '预约：为某人预留文件',
    handover: '移交：登记一张移交清单，页数按登记自动填写',
    change: '异动登记：改一个字段，登记与文件一并改好',
    stocktake: '盘点：默认该处应有的文件都在，另行写明缺失、多出、错放、破损的',
    duty: '登记一次定期工作，或写明为什么没有做',
    offence: '登记一次违规，金额按制度计算',
    mend: '登记违规已经改正',
    issue: '发放受控文件：登记一份带份号的用表、清单或制度；份号按发放先后自动编',
    withdraw: '收回受控文件：默认作废留存，销毁、遗失的另行写明',
    hold: '冻结：停止销毁，直到解除',
    release: '解除冻结：默认全部解除',
    appraise: '鉴定：为到期的文件逐件作出处理意见',
    dispose: '列出销毁文件目录，默认列入鉴定为销毁的文件',
    certify: '登记销毁记录，默认为目录上尚未销毁的全部文件',
    renumber: '改号：编错号的改编新号，原号留注；两件同号的，用 --later 改后来的一件',
    void: '作废一个编号：写明日期和原因，号码不再使用',
    due: '将要到期的：借阅、保管期限、时限、定期工作、预约',
    overdue: '已经逾期的，逾期天数同时按工作日计',
    leaver: '离职清查：某人手上还有什么没有归还',
    later: '两件同号时，改后来登记的一件',
    reason: '原因',
    within: '多少天以内（默认 30）',
  },
  names: { renumber: '改号', void: '作废', new: '登记' },
  questions: {
    items: '文件编号',
    by: '经办人',
    'lend.by': '经手借出的人',
    'read.by': '经手人',
    'return.by': '接收人',
    'dispose.by': '申请人',
    'appraise.by': '鉴定人',
    'stocktake.by': '盘点人',
    loan: '借单编号（或借出文件的编号）',
    borrower: '借阅人',
    'reserve.borrower': '预约人',
    reader: '查阅人',
    kind: '借阅人身份',
    'read.kind': '查阅人身份',
    department: '部门',
    applicant: '申请人（不是借阅人本人时填写）',
    purpose: '用途',
    evidence: '凭证',
    due: '应还日期',
    booked: '预约的日期',
    place: '位置',
    'read.place': '查阅地点',
    'stocktake.place': '盘点的库房、柜、层或盒',
    'certify.place': '销毁地点',
    escort: '在场陪同人',
    copied: '复制、摘录的页数',
    signed: '签字',
    reason: '原因',
    how: '催还方式',
    answer: '借阅人的答复',
    good: '完好归还的',
    damaged: '破损的',
    use: '利用效果',
    reshelved: '放回原处的日期',
    until: '预留到哪一天',
    from: '移交人',
    to: '接收人',
    'change.to': '改为（不填即清空）',
    copies: '份数',
    shortage: '缺少什么',
    number: '文件或案卷的编号',
    field: '要改的字段',
    witness: '监盘人',
    missing: '缺失的',
    surplus: '多出的',
    misplaced: '错放的',
    scanned: '实点清单',
    duty: '哪项定期工作',
    for: '哪一期',
    result: '结果',
    omitted: '没有做的原因（这一期不算已办，也不再催办）',
    code: '制度中处罚的代码',
    person: '违规的人',
    'offence.on': '违规的日期（不填即今天）',
    'mend.on': '改正的日期（不填即今天）',
    'offence.by': '登记人',
    'mend.by': '登记人',
    count: '几项、几件、几次（不填即一）',
    about: '所涉的文件、借单或定期工作',
    mended: '改正的日期（已经改正的才填）',
    settled: '在制度范围内定下的金额（元）',
    share: '在制度范围内定下的扣减比例（%）',
    measure: '给予的处分，按制度所列',
    note: '说明',
    offence: '违规登记的编号',
    checks: '逐项检查',
    readings: '读数',
    log: '记录表',
    edition: '哪种用表（制度中的代号）',
    document: '文件名称（不填即该用表或原件的名称）',
    version: '版本（不填即现行版）',
    area: '片区、楼栋等范围',
    holder: '领用人',
    'copied-from': '从哪一份复制（份号）',
    stamp: '所盖的章，如 受控',
    'issue.by': '发放人',
    'withdraw.by': '收回人',
    'withdraw.items': '份号，收回后作废留存的',
    destroyed: '收回后销毁的份号',
    lost: '遗失、收不回的份号',
    hold: '冻结编号',
    destroy: '销毁的',
    keep: '继续保存的',
    return: '退还原主的',
    transfer: '移交其他单位的',
    update: '更新的',
    rest: '其余到期文件的处理意见',
    outcome: '去向（不填即销毁）',
    ground: '依据',
    appraisal: '所依据的鉴定',
    disposal: '销毁文件目录编号',
    time: '时间',
    executor: '执行人',
    witnesses: '监销人',
    checked: '与目录核对的日期',
    scan: '签字扫描件的 SHA-256',
    method: '方式',
    register: '登记册',
  },
  hints: {
    text: '',
    day: '写作 2026-03-15',
    count: '写数字',
    choice: '从所列词语中选',
    numbers: '几个编号之间空一格',
    list: '一行一条',
    person: '写姓名',
    seen: '一行一个编号；盒的位置码表示以下各件在这一盒',
  },
  details: {
    items: '编号，清点页数与登记不同时写作 编号=页数',
    damaged: '编号，可写明情况：编号=情况',
    destroyed: '份号，可写明情况：份号=情况',
    lost: '份号，可写明情况：份号=情况',
    missing: '编号，可写明情况：编号=情况',
    surplus: '编号，可写明它的位置：编号=位置',
    misplaced: '编号=实际所在位置，后面可空一格写说明',
    keep: '编号=保存到的日期 原因',
    destroy: '编号，可写明原因：编号=原因',
    evidence: '名称 日期，如：保密协议 2026-03-01',
    signed: '称谓=姓名，如：移交人=陶思雨',
    checks: '项目=情况，如：防火=正常',
    readings: '项目=数字，如：温度=22.5',
    log: '一行一次，如：2026-11-03 09:00 A 温度=25.1 相对湿度=58 措施=开空调 处理后温度=22.5',
  },
  done: (act, number, path) => `已办理${act} ${number}：${path}`,
  leftover: (name, outcome) =>
    outcome === 'completed'
      ? `上次的“${name}”中途停止，现已补写完整`
      : name === undefined
        ? '上次的命令中途停止，什么也没有写入'
        : `上次的“${name}”中途停止，所涉文件后来又有改动，已全部撤回`,
  declined: (why, label) => {
    switch (why.problem) {
      case 'missing':
        return {
          message: `还要写明：${listed(why.questions.map(label))}`,
          fix: `用 ${why.questions.map((question) => `--${question}`).join(' ')} 写明，或在终端里运行，逐项回答`,
        };
      case 'several':
        return { message: `“${label(why.question)}”只能写一个`, fix: '去掉多余的' };
      case 'unreadable':
        return {
          message: `“${label(why.question)}”读不出来：${why.given}`,
          fix: `按 guidang --help 所示格式写`,
        };
      case 'no-question':
        return { message: `没有“${why.question}”这一项`, fix: `可填：${listed(why.known)}` };
      case 'unknown': {
        const what = {
          loan: '借出未还的借单或文件',
          hold: '生效中的冻结',
          disposal: '销毁文件目录',
          appraisal: '鉴定',
          entry: '文件或案卷',
          place: '位置',
          duty: '定期工作',
          copy: '发放在外的受控文件',
          edition: '用表',
          penalty: '处罚代码',
          offence: '尚未改正的违规',
        }[why.what];
        return {
          message: `没有${what}“${why.given}”`,
          fix:
            why.known.length > 0
              ? `现有：${listed(why.known.slice(0, 10))}`
              : '核对编号；可用 guidang find 查找',
        };
      }
      case 'nothing':
        return {
          due: { message: '没有到期待鉴定的文件', fix: '用 guidang due 查看将要到期的' },
          there: { message: '按登记，那里没有文件', fix: '核对位置；多出的文件用 --surplus 写明' },
          left: { message: '没有可以列入的文件', fix: '先鉴定，或直接写明编号' },
        }[why.what];
      case 'unanswered':
        return {
          message: `${why.numbers.length} 件到期文件还没有处理意见：${listed(why.numbers.slice(0, 5))}${why.numbers.length > 5 ? '…' : ''}`,
          fix: '用 --destroy、--keep 等逐件写明，其余用 --rest 一并写明',
        };
      case 'count': {
        const reasons = {
          outside: `不在 ${why.place} 之内`,
          dossier: '是案卷号，卷内文件须逐件清点',
          nowhere: '写了错位，没有写明实际在哪里',
        };
        const lines = why.faults
          .slice(0, 10)
          .map(({ line, code, reason }) => `第 ${line} 行 ${code.slice(0, 40)} ${reasons[reason]}`);
        const more = why.faults.length > 10 ? `；另有 ${why.faults.length - 10} 行` : '';
        return {
          message: `实点清单有 ${why.faults.length} 行用不上：${lines.join('；')}${more}`,
          fix: '更正这些行再交；在别处清点到的，改点上一级位置，或用 --misplaced 编号=位置 写明',
        };
      }
      case 'list':
        return { message: `字段“${why.field}”是一组内容，不能这样改`, fix: '直接改文件，并另填异动登记' };
      case 'same':
        return { message: `“${label(why.field)}”已是如此，不用改`, fix: '核对编号和内容' };
      case 'single':
        return {
          message: `只有一件文件用编号 ${why.number}`,
          fix: '改到别的编号：guidang renumber 编号 类别',
        };
    }
  },
  forbidden: (act, objections) => {
    const [first] = objections;
    if (objections.length === 1) return { message: `不能办理${act}：${first!.message}`, fix: first!.fix };
    const lines = objections.map(({ message, fix }, index) => `  ${index + 1}. ${message}（${fix}）`);
    return {
      message: `不能办理${act}，有 ${objections.length} 处不合规定：\n${lines.join('\n')}`,
      fix: '逐条改正后再办理',
    };
  },
  busy: () => ({ message: '另一条命令正在写入', fix: '稍后再试' }),
  taken: (path) => ({ message: `${path} 刚被别处写入`, fix: '再运行一次' }),
  notWritable: (path) => ({ message: `不能写入 ${path}`, fix: '核对文件夹的权限和剩余空间' }),
  kinds: {
    loan: '应还',
    reservation: '预约到期',
    retention: '保管期满',
    clock: '时限',
    update: '更新',
    duty: '定期工作',
    paper: '上岗须有',
    difference: '账物不符',
  },
  due: (kind, what) => `${kind}：${what}`,
  together: (names) => names.join('、'),
  left: (days) => (days === 0 ? '今日到期' : `还有 ${days} 天`),
  late: (days, workingDays) =>
    `逾期 ${days} 天${workingDays === undefined ? '' : `（${workingDays} 个工作日）`}`,
  nothingDue: '没有将要到期的',
  nothingLate: '没有逾期的',
  stillHolds: (name, count) => `${name}手上还有 ${count} 张借单没有还清，不能办结离职：`,
  holdsCopies: (name, count) => `${name}手上还有 ${count} 份受控文件没有收回，不能办结离职：`,
  heldCopy: (copy, document, version) => `${copy}：《${document}》${version}`,
  holdsThings: (name, count) => `${name}名下还有 ${count} 件钥匙等物品没有移交，不能办结离职：`,
  heldThing: (number, title) => `${number}：${title}（交接后改登记的保管人）`,
  holdsNothing: (name) => `${name}手上没有未归还的文件`,
  held: (loan, items, due) => `${loan}：${listed(items)}${due === undefined ? '' : `（应还 ${due}）`}`,
};
