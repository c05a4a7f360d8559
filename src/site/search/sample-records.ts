import type { SearchRecord } from './write-search.ts';

/** Random numbers that are the same on every run (mulberry32). `pick` takes one of a list. */
export function seeded(seed: number): { int(below: number): number; pick<T>(list: readonly T[]): T } {
  let state = seed;
  const int = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
  return { int, pick: (list) => list[int(list.length)]! };
}

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾单仇肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈',
];
const given = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰飞红梅建国志文辉力永健世广义兴良海山仁波宁贵福生龙元全胜学祥才发武新利清彬富顺信子昌成康星光天达安岩中茂进有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆民友裕河哲江浩亮政谦亨奇固之轮翰朗伯宏言若鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士以家致树炎德行时泰盛雄琛钧冠策腾楠榕风航弘',
];
const estates = ['碧水湾', '翠湖花园', '锦绣江南', '金色家园', '阳光里', '东方明珠', '云栖里', '梧桐苑'];
const types = [
  '房屋交付确认书',
  '装修施工许可申请表',
  '业主信息登记表',
  '物业服务合同',
  '车位租赁协议',
  '投诉处理单',
  '报修派工单',
  '钥匙领用登记表',
  '巡检记录',
  '催费通知单',
  '会议纪要',
  '电梯维保记录',
];
const matters = [
  '卫生间漏水',
  '高空抛物',
  '电梯困人',
  '外墙渗水',
  '车位纠纷',
  '噪声扰民',
  '门禁失灵',
  '水管爆裂',
  '装修违规',
  '消防通道占用',
  '宠物伤人',
  '空调外机移位',
];
const verbs = ['反映', '申请处理', '要求赔偿', '登记备案', '要求复查', '提出异议'];
const said = [
  '客服当日上门查看，',
  '工程部三日内完成维修；',
  '业主对结果表示满意。',
  '现场拍照存档，',
  '已电话回访，',
  '责任界定尚无结论，',
  '费用由公共维修资金承担。',
  '双方签字确认。',
  '因材料缺货，延期至下周二处理。',
  '邻居拒绝开门，改日再约。',
  '社区网格员到场协调，',
  '保险公司定损一千二百元。',
];

/** A made-up property-management register: `count` records, every third with a body, the same every time. */
export function sampleRecords(count: number, seed = 7): SearchRecord[] {
  const { int, pick } = seeded(seed);
  const counters = new Map<string, number>();
  return Array.from({ length: count }, (_, at) => {
    const name = pick(surnames) + pick(given) + (int(4) > 0 ? pick(given) : '');
    const [building, unit, floor, door] = [1 + int(28), 1 + int(3), 1 + int(30), 1 + int(4)];
    const room = `${floor}0${door}`;
    const year = 2015 + Math.floor((at * 12) / count);
    const series = `J001-KF·${year}-${pick(['Y', 'D30'])}`;
    const item = (counters.get(series) ?? 0) + 1;
    counters.set(series, item);
    const number = `${series}-${String(item).padStart(4, '0')}`;
    const type = pick(types);
    const estate = pick(estates);
    const matter = pick(matters);
    const title = pick([
      `${estate}${building}栋${unit}单元${room}室${name}${type}`,
      `关于${name}${pick(verbs)}${matter}的${type}`,
      `${name}${type}（${estate}${building}栋）`,
      `${year}年度${estate}${building}栋${matter}${type}`,
    ]);
    const sentences = Array.from({ length: 4 + int(8) }, () => pick(said)).join('');
    return {
      number,
      title,
      href: `/records/${number.replaceAll('·', '-').toLowerCase()}/`,
      status: pick(['在库', '在库', '在库', '借出', '待鉴定']),
      place: `${1 + int(9)}号柜-${1 + int(6)}层-${String(1 + int(40)).padStart(2, '0')}盒`,
      texts: [
        `HU-${building}-${unit}-${room}`,
        `${building}栋${unit}单元${room}`,
        `${building}-${unit}-${room}`,
        `${year}-${String(1 + int(12)).padStart(2, '0')}-${String(1 + int(28)).padStart(2, '0')}`,
        `138${String(int(1e8)).padStart(8, '0')}`,
      ],
      people: [name],
      documents: [type],
      ...(at % 3 === 0
        ? { body: `${name}${pick(verbs)}“${matter}”。${sentences}${pick(surnames)}工，工单${int(1e6)}。` }
        : {}),
    };
  });
}
