import { describe, expect, test } from 'vitest';
import type { Layer, Replacements } from '../../regulations/cases.ts';
import { sampleOf } from '../../regulations/shipped.ts';
import { readHoldings } from '../../store/read-holdings.ts';
import { reworded, sampleFiles } from '../../testing/cases.ts';
import { memorySource } from '../../testing/memory-source.ts';
import { termsOfCase } from '../case-terms.ts';
import type { Day } from '../day.ts';
import { loanHistories } from '../loan-state.ts';
import type { Holdings, Register } from '../register.ts';
import { type Asked, readerOf } from './audience.ts';
import { cutHoldings } from './cut.ts';

const holdingsOf = (id: string, layer?: Layer, words?: Replacements): Holdings =>
  readHoldings(memorySource(reworded(sampleFiles(id, layer), words)));
const cut = (holdings: Holdings, edition: string, area?: string): Register =>
  cutHoldings(holdings, { edition, area }).holdings.registers[0]!;
const asked = (id: string, wanted: Asked, words?: Replacements) =>
  readerOf(holdingsOf(id, undefined, words), wanted, sampleOf(id).asOf as Day);
const numbers = ({ records }: Register) => records.map(({ fields }) => fields.number);
/** The dossiers, each with the fields that say anything. */
const told = ({ dossiers }: Register) =>
  dossiers.map(({ fields }) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')),
  );

const household = (number: string, more: Record<string, string>) => ({
  dossier: number,
  unit: number.slice(0, -3),
  楼号: '3',
  房号: '1',
  opened: '2025-01-01',
  ...more,
});
/** Four households: an important one, a usual one, one that does not say which, one of another area. */
const households: Layer = {
  'dossiers/3-1502-01.md': '~',
  'dossiers/3-1502-02.md': '~',
  'dossiers/3-0101-01.md': household('3-0101-01', {
    customer: '郑重',
    片区: '东区',
    常用手机: '13900000001',
    重要业户: '是',
  }),
  'dossiers/3-0102-01.md': household('3-0102-01', {
    customer: '平常',
    片区: '东区',
    常用手机: '13900000002',
    重要业户: '否',
  }),
  'dossiers/3-0103-01.md': household('3-0103-01', {
    customer: '未明',
    片区: '东区',
    常用手机: '13900000003',
  }),
  'dossiers/4-0101-01.md': household('4-0101-01', {
    customer: '他处',
    片区: '西区',
    常用手机: '13900000004',
    重要业户: '否',
  }),
};

describe('who may have an edition', () => {
  test('CNF-04: the full summary is for the head of the property company alone', () => {
    expect(asked('S003-2', { edition: 'full', holder: '秦若川' })).toMatchObject({
      edition: 'full',
      holder: '秦若川',
    });
    for (const holder of ['孟晚晴', '卫南星', '裴长风', '路人甲']) {
      const fault = { problem: 'holder', holder, posts: ['物业公司（管理处）负责人'] };
      expect(asked('S003-2', { edition: 'full', holder })).toEqual(fault);
    }
  });
  test('CNF-04: with another post among its readers somebody else gets it', () => {
    const words = { 'roles: [property-head]\n': 'roles: [property-head, service-staff]\n' };
    expect(asked('S003-2', { edition: 'full', holder: '孟晚晴' }, words)).toMatchObject({ holder: '孟晚晴' });
  });

  test('CNF-11: only the keeper and the general manager have a version to look at', () => {
    expect(asked('S001-1', { edition: 'authorised', holder: '陌生人' })).toMatchObject({ problem: 'holder' });
    const [director, manager] = ['sales-director', 'general-manager'].map((role) => holderOf('S001-1', role));
    expect(asked('S001-1', { edition: 'authorised', holder: director! })).toMatchObject({
      problem: 'holder',
    });
    expect(asked('S001-1', { edition: 'authorised', holder: manager! })).toMatchObject({ holder: manager });
    expect(asked('S001-1', { edition: 'open' })).toMatchObject({ problem: 'edition', known: ['authorised'] });
  });
  test('CNF-11: a post that the regulation lets in has it', () => {
    const words = { 'roles: [keeper, general-manager]': 'roles: [keeper, general-manager, sales-director]' };
    const holder = holderOf('S001-1', 'sales-director');
    expect(asked('S001-1', { edition: 'authorised', holder }, words)).toMatchObject({ holder });
  });

  test('CNF-12: nobody but those of the service has a version of the households', () => {
    const holder = holderOf('S003-1', 'service');
    expect(asked('S003-1', { edition: 'service', holder })).toMatchObject({ holder });
    expect(asked('S003-1', { edition: 'service', holder: '陌生人' })).toMatchObject({ problem: 'holder' });
    expect(asked('S003-1', { edition: 'everybody' })).toMatchObject({
      problem: 'edition',
      known: ['service'],
    });
  });
  test('CNF-12: with its roles left empty not even they have it', () => {
    const words = { 'roles: [keeper, service, service-head]': 'roles: []' };
    const holder = holderOf('S003-1', 'service');
    expect(asked('S003-1', { edition: 'service', holder }, words)).toMatchObject({ problem: 'holder' });
  });

  test('CNF-17: whoever is not listed has no version', () => {
    const holder = holderOf('S000-4', 'authorised');
    expect(asked('S000-4', { edition: 'query', holder })).toMatchObject({ holder });
    expect(asked('S000-4', { edition: 'query', holder: '财务部 陌生人' })).toMatchObject({
      problem: 'holder',
    });
    expect(asked('S000-4', { edition: 'finance' })).toMatchObject({
      problem: 'edition',
      known: ['keeper', 'query'],
    });
  });
  test('CNF-17: with the list taken away nobody has one', () => {
    const words = { '  - { code: query, title: 查询版, roles: [authorised], level: 内部 }\n': '' };
    const holder = holderOf('S000-4', 'authorised');
    expect(asked('S000-4', { edition: 'query', holder }, words)).toMatchObject({ problem: 'edition' });
  });

  test('CNF-18: no version is for a customer', () => {
    for (const edition of ['staff', 'sealed']) {
      expect(asked('S001-9', { edition, holder: '田秋菊' })).toMatchObject({
        problem: 'holder',
        holder: '田秋菊',
      });
    }
    expect(asked('S001-9', { edition: 'customer' })).toMatchObject({
      problem: 'edition',
      known: ['staff', 'sealed'],
    });
  });
  test('CNF-18: it would take a post of customers in the regulation', () => {
    const words = {
      '  general-manager: [总经理]\n': '  general-manager: [总经理]\n  customer: [顾客]\n',
      'roles: [doctor, sales-manager, supervisor, representative]': 'roles: [doctor, customer]',
    };
    const holdings = holdingsOf('S001-9', undefined, words);
    const people = [...holdings.registers[0]!.people, { name: '田秋菊', roles: ['customer'] }];
    const office = { ...holdings, registers: [{ ...holdings.registers[0]!, people }] };
    expect(readerOf(office, { edition: 'staff', holder: '田秋菊' }, '2026-03-12' as Day)).toMatchObject({
      holder: '田秋菊',
    });
  });

  test('a controlled copy says for whom it is; what differs from its issue is refused', () => {
    expect(asked('S003-2', { copy: 'sk2026002' })).toEqual({
      edition: 'service',
      area: '东区',
      copy: 'SK2026002',
      holder: '孟晚晴',
    });
    expect(asked('S003-2', { copy: 'SK2026002', holder: '卫南星' })).toEqual({
      problem: 'differs',
      copy: 'SK2026002',
      what: 'holder',
      issued: '孟晚晴',
    });
    expect(asked('S003-2', { copy: 'SK2026002', edition: 'full' })).toMatchObject({
      problem: 'differs',
      what: 'edition',
      issued: 'service',
    });
    expect(asked('S003-2', { copy: 'SK2026009' })).toEqual({ problem: 'copy', copy: 'SK2026009' });
    expect(asked('S003-2', { edition: 'servise' })).toMatchObject({ problem: 'edition', nearest: 'service' });
    expect(asked('S003-2', {})).toMatchObject({ problem: 'edition', edition: '' });
  });

  test('an edition of one area wants an area that is there, and a field that tells it', () => {
    expect(asked('S003-2', { edition: 'service' })).toEqual({
      problem: 'area',
      area: undefined,
      known: ['东区'],
    });
    expect(asked('S003-2', { edition: 'service', area: '南区' })).toMatchObject({
      problem: 'area',
      area: '南区',
    });
    expect(asked('S003-2', { edition: 'full', area: '东区' })).toMatchObject({ problem: 'no-areas' });
    const words = { '    area-field: 片区\n': '' };
    expect(asked('S003-2', { edition: 'service', area: '东区' }, words)).toMatchObject({
      problem: 'area-field',
    });
  });
});

function holderOf(id: string, role: string): string {
  return holdingsOf(id).registers[0]!.people.find(({ roles }) => roles?.includes(role))!.name;
}

describe('what an edition shows', () => {
  const summary = (edition: string, words?: Replacements) =>
    cut(holdingsOf('S003-2', households, words), edition, '东区');
  const line = (number: string, customer: string, more = {}) => ({
    dossier: number,
    unit: number.slice(0, -3),
    customer,
    ...more,
  });

  test('CNF-05: to the service name, mobile, home phone and unit of their own area', () => {
    const shown = summary('service');
    expect(told(shown)).toEqual([
      line('3-0101-01', '郑重'),
      line('3-0102-01', '平常', { 常用手机: '13900000002' }),
      line('3-0103-01', '未明'),
    ]);
    expect([shown.records, shown.dossiers.map(({ body }) => body)]).toEqual([[], ['', '', '']]);
  });
  test('CNF-05: without its list of fields they would see all', () => {
    const words = {
      'level: 内部\n    fields: [dossier, unit, customer, 常用手机, 家庭电话]\n': 'level: 机密\n',
    };
    expect(told(summary('service', words))[1]).toMatchObject({
      楼号: '3',
      片区: '东区',
      opened: '2025-01-01',
    });
  });

  test('CNF-06: no mobile of an important household, nor of one that does not say', () => {
    expect(told(summary('service')).map((fields) => fields.常用手机)).toEqual([
      undefined,
      '13900000002',
      undefined,
    ]);
  });
  test('CNF-06: with nothing to hide there are all mobiles', () => {
    const all = told(summary('service', { '    hides: [常用手机]\n': '' })).map((fields) => fields.常用手机);
    expect(all).toEqual(['13900000001', '13900000002', '13900000003']);
  });

  test('CNF-07: to the supervisor name and unit of their own area', () => {
    expect(told(summary('supervisor'))).toEqual([
      line('3-0101-01', '郑重'),
      line('3-0102-01', '平常'),
      line('3-0103-01', '未明'),
    ]);
  });
  test('CNF-07: without its area there would be the households of others', () => {
    const words = {
      '    fields: [dossier, unit, customer]\n    area: own\n    area-field: 片区\n':
        '    fields: [dossier, unit, customer]\n',
    };
    expect(told(summary('supervisor', words))).toHaveLength(4);
  });

  test('CNF-08: the regulation sets what is seen of important households', () => {
    const words = { '    hides: [常用手机]\n': '    hides: [常用手机, customer]\n' };
    expect(told(summary('service', words)).map(({ customer }) => customer)).toEqual([
      undefined,
      '平常',
      undefined,
    ]);
    const others = { '    except: { 重要业户: 是 }\n': '    except: { 重要业户: 否 }\n' };
    expect(told(summary('service', others)).map((fields) => fields.常用手机)).toEqual([
      '13900000001',
      undefined,
      undefined,
    ]);
  });
  test('CNF-08: without such a rule they are shown like all', () => {
    const words = { '    except: { 重要业户: 是 }\n    hides: [常用手机]\n': '' };
    expect(told(summary('service', words))[0]).toEqual(
      line('3-0101-01', '郑重', { 常用手机: '13900000001' }),
    );
  });

  test('CNF-03: each of the three tiers has its keeper, its readers and those who approve', () => {
    const holdings = holdingsOf('S002-7');
    const { editions = [] } = holdings.registers[0]!.regulation.data;
    const tiers = editions.map(({ level, keeper, roles }) => ({ level, keeper, roles }));
    expect(tiers).toEqual([
      {
        level: '机密-公司级',
        keeper: 'marketing-director',
        roles: ['marketing-director', 'vice-manager', 'general-manager'],
      },
      { level: '机密-部门级', keeper: 'department-manager', roles: ['department-manager'] },
      { level: '机密-个人级', keeper: 'sales', roles: ['sales'] },
    ]);
    const asking = (number: string) =>
      termsOfCase(holdings.registers[0]!, 'readings', {
        room: 'readings',
        fields: {
          reading: 'CY2026002',
          items: [{ number }],
          reader: '荆小川',
          purpose: '了解',
          on: '2026-03-11' as Day,
          'handed-out-by': '苏定远',
        },
      })[0]!.terms.route;
    expect(['JXS2026001', 'JXS2026003', 'ZD2026001'].map(asking)).toEqual([
      ['department-manager', 'general-manager'],
      ['department-manager', 'vice-manager'],
      ['department-manager'],
    ]);
    expect(numbers(cut(holdings, 'company'))).toHaveLength(7);
    expect(numbers(cut(holdings, 'department', '区域'))).toEqual(['JXS2026003', 'JXS2026004']);
    expect(numbers(cut(holdings, 'personal', '荆小川'))).toEqual(['ZD2026001', 'ZD2026002', 'BF20260001']);
    expect(numbers(cut(holdings, 'personal', '滕若兰'))).toEqual([]);
  });
  test('CNF-03: with the tiers made one a department would read what is the company’s', () => {
    const holdings = holdingsOf('S002-7', undefined, {
      'level: 机密-部门级, area': 'level: 机密-公司级, area',
    });
    expect(numbers(cut(holdings, 'department', '区域'))).toHaveLength(4);
  });
});

describe('what is left holds together', () => {
  test('records above the level are gone, with the class that holds nothing else and the forms about them', () => {
    const staff = cut(holdingsOf('S001-9'), 'staff');
    expect(numbers(staff)).toEqual(['GK20260001', 'GK20260002']);
    expect(staff.plan.order.map(({ code }) => code)).toEqual(['files']);
    expect(staff.forms.map(({ number }) => number)).not.toContain('CY2026001');
    expect(staff.records.every(({ class: node }) => staff.plan.classes.get(node.code) === node)).toBe(true);
  });

  test('a loan that names both keeps the state of what is shown, and no word of the rest', () => {
    const layer: Layer = {
      'loans/2026/JY2026002.md': {
        loan: 'JY2026002',
        items: [{ number: 'GK20260002' }, { number: 'DC20260001' }],
        borrower: '简宁',
        用途: '其他',
        purpose: '核对田秋菊的调查表',
        out: '2026-03-12',
        'handed-out-by': '骆清越',
      },
      'returns/2026/GH2026002.md': {
        return: 'GH2026002',
        loan: 'JY2026002',
        items: [{ number: 'DC20260001' }],
        returned: '2026-03-12',
        'received-by': '骆清越',
      },
    };
    const staff = cut(holdingsOf('S001-9', layer), 'staff');
    const { loan } = loanHistories(staff).find((one) => one.loan.number === 'JY2026002')!;
    expect(loan.fields).toEqual({
      loan: 'JY2026002',
      out: '2026-03-12',
      borrower: '***',
      purpose: '***',
      'handed-out-by': '***',
      items: [{ number: 'GK20260002' }],
    });
    expect(staff.forms.map(({ number }) => number)).not.toContain('GH2026002');
  });

  test('a hold on a box that holds what is cut, too: that it is held, not why', () => {
    const hold = {
      hold: 'DJ2026001',
      items: [{ number: 'A-01-1-001' }],
      on: '2026-03-10',
      by: '霍启明',
      reason: '田秋菊起诉',
    };
    const staff = cut(holdingsOf('S001-9', { 'holds/2026/DJ2026001.md': hold }), 'staff');
    expect(staff.forms.find(({ number }) => number === 'DJ2026001')!.fields).toEqual({
      hold: 'DJ2026001',
      on: '2026-03-10',
      by: '***',
      reason: '***',
      items: [{ number: 'A-01-1-001' }],
    });
  });

  test('a record whose title is not listed keeps number, class and what is', () => {
    const words = {
      '    fields: [dossier, unit, customer]\n': '    fields: [dossier, unit, customer, number, place]\n',
    };
    const { records } = cut(holdingsOf('S003-2', undefined, words), 'supervisor', '东区');
    const one = records.find(({ fields }) => fields.number === 'ZX20260001')!;
    expect(one.fields).toEqual({
      number: 'ZX20260001',
      title: '***',
      dossier: '3-1502-02',
      place: 'A-01-1-003',
    });
    expect(one.class.code).toBe('renovation');
    expect(records.map(({ fields }) => fields.dossier)).not.toContain('3-1502-01');
  });

  test('masks: a letter of a name, seven digits of a telephone, wherever they are written', () => {
    const words = {
      'roles: [authorised], level: 内部 }':
        'roles: [authorised], level: 内部, masks: { contact: name, 联系方式: digits } }',
    };
    const layer: Layer = {
      'dossiers/KH0001.md': {
        contact: '申屠禾',
        联系方式: '13800000201',
        body: '找申屠禾，电话 13800000201\n',
      },
      'stocktakes/2026/PD2026001.md': {
        stocktake: 'PD2026001',
        place: 'A-01-1-001',
        on: '2026-03-01',
        by: '某人',
        items: [{ number: 'KH0001', result: 'missing', note: '申屠禾取走' }],
      },
      'communications/2026/GT20260001.md': {
        title: '与申屠禾通话 13800000201',
        body: '远山的人也打过 13800000201',
      },
    };
    const { dossiers, records, forms } = cut(holdingsOf('S000-4', layer, words), 'query');
    expect(forms.find(({ number }) => number === 'PD2026001')!.fields).toMatchObject({
      items: [{ number: 'KH0001', result: 'missing', note: '申**取走' }],
    });
    expect(dossiers[0]!.fields).toMatchObject({ contact: '申**', 联系方式: '138****0201' });
    expect(dossiers[0]!.body).toBe('找申**，电话 138****0201\n');
    expect(records.find(({ fields }) => fields.number === 'GT20260001')!.fields.title).toBe(
      '与申**通话 138****0201',
    );
  });

  test('a register whose regulation does not know the edition is not shown', () => {
    const one = holdingsOf('S003-2').registers[0]!;
    const two = { ...holdingsOf('S001-9').registers[0]!, id: 'two' };
    const { holdings, whole } = cutHoldings({ registers: [one, two], faults: [] }, { edition: 'full' });
    expect([holdings.registers.map(({ id }) => id), whole]).toEqual([['register'], false]);
  });
});
