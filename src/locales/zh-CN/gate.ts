import type { Story } from '../../gate/story.ts';
import type { GateWords } from '../gate-words.ts';

/** 至多列出三件，其余计数。 */
function things({ items }: Story): string {
  const shown = items.slice(0, 3).map(({ number, title }) => (title ? `《${title}》（${number}）` : number));
  return `${shown.join('、')}${items.length > shown.length ? `等 ${items.length} 件` : ''}`;
}

const reason = (text: string | undefined, word = '用于') => (text === undefined ? '' : `，${word}：${text}`);
const office = (said: Story['said']) => (said.department === undefined ? '' : `（${said.department}）`);

const stories: { readonly [Act in Story['act']]: (story: Story) => string } = {
  lend: (s) =>
    `${s.said.borrower}${office(s.said)}要借走${things(s)}${reason(s.said.purpose)}；${s.on}借出，${s.said.due ? `${s.said.due}归还` : '没有写明归还日期'}，由${s.said['handed-out-by']}经手`,
  renew: (s) =>
    `${s.about.borrower ?? '借阅人'}续借${things(s)}（借单 ${s.said.loan}），归还日期改为 ${s.said.due}${reason(s.said.reason, '原因')}`,
  recall: (s) =>
    `${s.on}由${s.said.by}向${s.about.borrower ?? '借阅人'}催还${things(s)}（借单 ${s.said.loan}）`,
  return: (s) => `归还${things(s)}（借单 ${s.said.loan}），${s.on}由${s.said['received-by']}收回`,
  read: (s) =>
    `${s.said.reader}${office(s.said)}要在${s.said.place ?? '原处'}查阅${things(s)}${reason(s.said.purpose)}；日期 ${s.on}${s.said.copied && s.said.copied !== '0' ? `，复制 ${s.said.copied} 页` : ''}`,
  reserve: (s) => `${s.said.borrower}预约${things(s)}，保留到 ${s.said.until}`,
  handover: (s) =>
    `${s.said.from}把${things(s)}移交给${s.said.to}，日期 ${s.on}${reason(s.said.shortage, '缺件')}`,
  change: (s) =>
    `${s.said.number} 的“${s.said.field}”由“${s.said.from ?? '空'}”改为“${s.said.to ?? '空'}”${reason(s.said.reason, '原因')}`,
  stocktake: (s) => `${s.said.by}盘点 ${s.said.place}，共 ${s.items.length} 件，日期 ${s.on}`,
  duty: (s) => `${s.said.by}完成定期工作“${s.said.duty}”，日期 ${s.on}`,
  // 涉及个人，申请列表又会公开显示，故不写姓名。
  offence: (s) => `登记一次违规 ${s.number}`,
  mend: (s) => `登记违规 ${s.said.offence} 已改正，改正日期 ${s.said.on}`,
  issue: (s) =>
    `把《${s.said.document}》${s.said.version}版第 ${s.number} 号发给${s.said.holder}${office(s.said)}，日期 ${s.on}${s.said['copied-from'] ? `；从 ${s.said['copied-from']} 复制` : ''}`,
  withdraw: (s) => `${s.on}由${s.said.by}收回受控文件${things(s)}${reason(s.said.reason, '原因')}`,
  hold: (s) => `${s.said.by}冻结${things(s)}，冻结期间不得销毁${reason(s.said.reason, '原因')}`,
  release: (s) =>
    `${s.said.by}解除冻结 ${s.said.hold}${s.items.length > 0 ? `（${things(s)}）` : ''}，解除后可以按制度处置${reason(s.said.reason, '原因')}`,
  appraise: (s) => `${s.said.by}鉴定${things(s)}，日期 ${s.on}`,
  dispose: (s) =>
    `${s.said['asked-by']}申请${{ return: '清退', transfer: '移交出' }[s.said.outcome ?? ''] ?? '销毁'} ${s.said.quantity} 件：${things(s)}；理由：${s.said.ground}${s.said.reason ? `（${s.said.reason}）` : ''}。批准后仍须有人监督执行`,
  certify: (s) =>
    `${s.said.executor}于 ${s.on} 在${s.said.place}销毁${things(s)}（目录 ${s.said.disposal}），监销人：${s.said.witnesses ?? '无'}`,
  file: (s) => `归档${things(s)}`,
  update: (s) => `补充或调整${things(s)}的位置、关联等登记项，原有内容不变`,
  reclassify: (s) => `更改${things(s)}的密级`,
  void: (s) => `将${things(s)}作废，或恢复作废的文件`,
  renumber: (s) => `${s.number} 改号为 ${s.items[0]?.number ?? ''}，原编号留存`,
  open: (s) => `立卷 ${s.number}`,
  dossier: (s) => `更改案卷 ${s.number} 的登记项`,
  regulation: (s) => `修改制度（${s.number}）`,
  people: () => '修改人员表：岗位、代班、登录名或公钥',
  calendar: () => '修改工作日历',
  places: () => '修改库房、柜架、档案盒的登记',
  readme: () => '修改说明文字',
  engine: (s) => `修改程序、工作流或仓库设置（${s.number}）`,
};

/** 审批说明用语。 */
export const gate: GateWords = {
  plainActs: {
    file: '归档',
    update: '补充登记',
    reclassify: '改密级',
    void: '作废',
    renumber: '改号',
    open: '立卷',
    dossier: '案卷登记',
    regulation: '修改制度',
    people: '修改人员表',
    calendar: '修改日历',
    places: '修改库房表',
    readme: '修改说明',
    engine: '修改程序',
  },
  verdict: { pass: '可以合并', wait: '等待批准', fail: '不能合并' },
  story: (story) => `${stories[story.act](story)}。`,
  paragraph: (story, parts) => `${story}${parts.join('；')}。`,
  reasons: {
    route: '制度规定须经批准',
    longer: '超过规定的借期',
    copying: '要复制或摘录',
    ground: '销毁须经批准',
    'return-to-owner': '清退须经批准',
    hold: '冻结须经批准',
    release: '解除冻结须由他人批准',
    penalty: '处罚须经确认',
    void: '作废须由他人批准',
    reclassify: '改密级须由他人批准',
    amendment: '修改规则须由他人批准',
    register: '须由保管人登记',
  },
  given: (post, person, at) => `${post === undefined ? '' : `${post} `}${person}已于 ${at} 批准`,
  missing: (steps, why) =>
    `还差${steps.map(({ post, people }) => `${post ?? '另一位有批准权的人'}${people.length > 0 ? `（${people.join('、')}）` : '（目前无人可批）'}`).join('，然后')}的批准：${why}`,
  refused: (person) => `${person}不同意`,
  free: '不须批准',
  complete: '批准齐全',
  ignored: (person, why) => `${person}：${why}`,
  whyIgnored: {
    'unknown-person': '不在人员表里，不算',
    own: '自己提出的申请，本人的批准不算',
    asking: '本人是申请人，自己的批准不算',
    'other-commit': '批准的是改动之前的内容，须看过最新内容重新批准',
    withdrawn: '批准已撤回',
    repeated: '同一人只算最后一次',
    absent: '批准时不在岗',
    'stand-in-over': '不在代班期内，也没有这项批准权',
    'too-early': '须在前一步批准之后再批',
    'in-future': '批准的时间在今天之后',
    'not-needed': '这份申请不须此人批准',
  },
  headings: { findings: '须改正', ignored: '不算数的批准' },
  nothing: '没有任何改动。',
  step: (post) => post ?? '另一位有批准权的人',
};
