import type { Layer } from '../regulations/cases.ts';
import { regulationText, type SampleFields, sampleOf, sampleText } from '../regulations/shipped.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { type Canary, planted } from './canary.ts';
import { type Files, memorySource } from './memory-source.ts';

/** A shipped regulation as one register of an office. */
export interface SownRegister {
  /** The register's folder. */
  readonly id: string;
  readonly regulation: string;
  /** How the regulation reads instead. */
  readonly words?: Readonly<Record<string, string>>;
  /** Files beside those of the sample; paths below the register's folder. */
  readonly more?: Layer;
}

/** An office of several registers with a canary in every field. */
export function sownOffice(registers: readonly SownRegister[]): {
  readonly files: Files;
  readonly canaries: readonly Canary[];
} {
  const all: Record<string, SampleFields> = {};
  const people: unknown[] = [];
  const rooms: unknown[] = [];
  const texts: Record<string, string> = {};
  for (const { id, regulation, words = {}, more = {} } of registers) {
    const text = Object.entries(words).reduce((said, [from, to]) => {
      if (!said.includes(from)) throw new Error(`the regulation has no "${from}"`);
      return said.replace(from, to);
    }, regulationText(regulation));
    texts[`${id}/regulation.md`] = text;
    const {
      'people.md': staff,
      'stores.md': stores,
      ...files
    } = { ...sampleOf(regulation).files, ...more } as Record<string, SampleFields>;
    people.push(...((staff?.people as unknown[]) ?? []));
    if (rooms.length === 0) rooms.push(...((stores?.rooms as unknown[]) ?? []));
    for (const [path, fields] of Object.entries(files)) all[`${id}/${path}`] = fields;
  }
  const extra = { login: '登录', key: '公钥', papers: { 保密协议: '2026-01-01' } };
  const shared = {
    'people.md': {
      people: people.map((person, index) => (index === 0 ? { ...(person as object), ...extra } : person)),
    },
    'stores.md': { rooms },
  };
  const data = readHoldings(memorySource(texts)).registers.map(({ regulation }) => regulation.data);
  const { files, canaries } = planted({ ...shared, ...all }, data);
  const laid = Object.entries(files).map(([path, fields]) => [path, sampleText(fields)]);
  return { files: { ...texts, ...Object.fromEntries(laid) }, canaries };
}

/** One form of every act about a record, with every text that such a form can hold. */
export function formsAbout(number: string, year: string, more: SampleFields = {}): Layer {
  const items = [{ number }];
  const on = `${year}-03-01`;
  const form = (room: string, name: string, fields: SampleFields): [string, SampleFields] => [
    `${room}/${year}/${name}.md`,
    fields,
  ];
  const n = (prefix: string) => `${prefix}${year}9${number.replace(/\D/g, '').slice(-2)}`;
  const [loan, hold, disposal] = [n('JY'), n('DJ'), n('XH')];
  return Object.fromEntries([
    form('loans', loan, {
      loan,
      items,
      borrower: '某甲',
      kind: '某类',
      purpose: '某用途',
      evidence: [{ paper: '介绍信', on, number: '介字' }],
      out: on,
      due: on,
      'handed-out-by': '某乙',
      signed: { 借阅人: '某甲' },
      ...more,
    }),
    form('renewals', n('XJ'), { renewal: n('XJ'), loan, on, due: on, reason: '还要用', by: '某乙' }),
    form('recalls', n('CH'), { recall: n('CH'), loan, on, by: '某乙', how: '电话', answer: '明天还' }),
    form('returns', n('GH'), {
      return: n('GH'),
      loan,
      items,
      returned: on,
      'received-by': '某乙',
      use: '用于核对',
    }),
    form('readings', n('CY'), {
      reading: n('CY'),
      items,
      reader: '某甲',
      purpose: '某用途',
      on,
      place: 'A',
      escort: '某丙',
      use: '看过',
      'handed-out-by': '某乙',
      ...more,
    }),
    form('reservations', n('YY'), {
      reservation: n('YY'),
      items,
      borrower: '某甲',
      on,
      until: on,
      by: '某乙',
      purpose: '要看',
    }),
    form('handovers', n('YJ'), {
      handover: n('YJ'),
      items,
      from: '某甲',
      to: '某乙',
      on,
      shortage: '缺一页',
      signed: { 移交人: '某甲' },
    }),
    form('changes', n('YD'), {
      change: n('YD'),
      number,
      field: 'title',
      from: '旧题名',
      to: '新题名',
      on,
      by: '某乙',
      reason: '写错',
    }),
    form('stocktakes', n('PD'), {
      stocktake: n('PD'),
      place: 'A',
      on,
      by: '某乙',
      witness: '某丙',
      items: [{ number, result: 'missing', note: '没找到' }],
    }),
    form('duties', n('DQ'), {
      entry: n('DQ'),
      duty: 'backup',
      done: on,
      by: '某乙',
      result: '备份了某甲的档案',
      omitted: '没做',
      checks: { 内容: '齐' },
      log: [{ readings: { 温度: '20' }, weather: '晴', spot: '中间', note: '某甲来过' }],
    }),
    form('offences', n('WG'), {
      offence: n('WG'),
      registered: on,
      code: 'lost',
      person: '某甲',
      on,
      note: '丢了',
      by: '某乙',
    }),
    form('holds', hold, { hold, items, on, by: '某乙', reason: '打官司' }),
    form('releases', n('JC'), { release: n('JC'), hold, on, by: '某乙', reason: '结案' }),
    form('appraisals', n('JD'), {
      appraisal: n('JD'),
      on,
      by: ['某乙'],
      items: [{ number, answer: 'destroy', reason: '没用' }],
    }),
    form('disposals', disposal, {
      disposal,
      ground: '期满',
      reason: '清理',
      'asked-by': '某乙',
      on,
      quantity: '1',
      items: [{ number, title: '某甲的文件', reason: '过期' }],
    }),
    form('certificates', n('XZ'), {
      certificate: n('XZ'),
      disposal,
      on,
      place: '碎纸房',
      executor: '某乙',
      witnesses: ['某丙'],
      items: [{ number, method: '粉碎' }],
    }),
  ]);
}
