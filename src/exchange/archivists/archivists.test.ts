import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../domain/day.ts';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { shippedRegulations } from '../../regulations/shipped.ts';
import { readHoldings } from '../../store/read-holdings.ts';
import { memorySource } from '../../testing/memory-source.ts';
import { miniature } from '../../testing/miniature.ts';
import { sampleDay, sampleRegister } from '../../testing/sample-register.ts';
import { describe as describeRegister } from './description.ts';
import { ead3 } from './ead3.ts';
import { isadSheet } from './isad-sheet.ts';

const on = '2024-06-30' as Day;
const hostile = {
  'kefu/letters/H-009.md':
    '---\nnumber: H-009\ntitle: "<c>&]]> \\"=1+1\\" \\u0001"\nlevel: sensitive\n---\n第一段 <b>\n\n第二段\n',
};
const registerOf = (files = {}) => readHoldings(memorySource({ ...miniature, ...files })).registers[0]!;

describe('ISAD(G) for AtoM', () => {
  const register = registerOf();
  const { columns, rows } = isadSheet(register, describeRegister(register, on), zhCN, '客服部档案室');
  const units = rows.map((row) => Object.fromEntries(columns.map(({ heading }, at) => [heading, row[at]])));

  test('has the columns of its template, in its order', () => {
    expect(columns.map(({ heading }) => heading)).toHaveLength(56);
    expect(columns.slice(0, 9).map(({ heading }) => heading)).toEqual([
      'legacyId',
      'parentId',
      'qubitParentSlug',
      'accessionNumber',
      'identifier',
      'title',
      'levelOfDescription',
      'extentAndMedium',
      'repository',
    ]);
    expect(columns.at(-1)!.heading).toBe('culture');
  });
  test('parents come before their parts, and nobody has two', () => {
    const seen = new Set<string>(['']);
    for (const { legacyId, parentId } of units) {
      expect(seen.has(String(parentId))).toBe(true);
      expect(seen.has(String(legacyId))).toBe(false);
      seen.add(String(legacyId));
    }
  });
  test('says what ISAD(G) asks of each unit', () => {
    expect(units.map(({ levelOfDescription, identifier }) => `${levelOfDescription} ${identifier}`)).toEqual([
      'Fonds kefu',
      'File 3-1-1502-01',
      'Item J2023001',
      'Item 3-1-1502-01',
      'Series business',
      'Item Y2023销售合同001',
      'Series letters',
      'Item H-001',
    ]);
    expect(units[2]).toMatchObject({
      title: '赵一鸣身份证复印件',
      extentAndMedium: '1页',
      eventTypes: 'Creation',
      eventStartDates: '2023-02-01',
      physicalObjectName: 'A-01-1-001',
      accessConditions: '密级：normal',
      publicationStatus: 'Draft',
      culture: 'zh',
    });
    expect(units[0]).toMatchObject({ repository: '客服部档案室', extentAndMedium: '4件' });
    expect(units[5]!.scopeAndContent).toBe('双方各执一份。');
  });
  test('what has left or is void is not described', () => {
    const gone = registerOf({
      'kefu/letters/H-001.md': '---\nnumber: H-001\ntitle: 信\nvoid: 2024-01-01\n---\n',
    });
    const after = isadSheet(gone, describeRegister(gone, on), zhCN, undefined);
    expect(after.rows.map((row) => row[4])).not.toContain('H-001');
  });
});

/** What an element of EAD3 may hold, in order, as far as we write it. */
const models: Readonly<Record<string, readonly string[]>> = {
  ead: ['control', 'archdesc'],
  control: [
    'recordid',
    'filedesc',
    'maintenancestatus',
    'maintenanceagency',
    'languagedeclaration',
    'maintenancehistory',
  ],
  filedesc: ['titlestmt'],
  titlestmt: ['titleproper'],
  maintenanceagency: ['agencyname'],
  languagedeclaration: ['language', 'script'],
  maintenancehistory: ['maintenanceevent'],
  maintenanceevent: ['eventtype', 'eventdatetime', 'agenttype', 'agent'],
  archdesc: ['did', 'dsc'],
  dsc: ['c'],
  c: ['did', 'accessrestrict', 'scopecontent', 'c'],
  did: [
    'unitid',
    'unittitle',
    'unitdatestructured',
    'physdescstructured',
    'physdesc',
    'origination',
    'container',
    'physloc',
  ],
  accessrestrict: ['p'],
  scopecontent: ['p'],
  unitdatestructured: ['datesingle', 'daterange'],
  daterange: ['fromdate', 'todate'],
  physdescstructured: ['quantity', 'unittype'],
  origination: ['corpname'],
  corpname: ['part'],
};
const attributes: Readonly<Record<string, readonly string[]>> = {
  maintenancestatus: ['value'],
  eventtype: ['value'],
  agenttype: ['value'],
  archdesc: ['level'],
  c: ['level'],
  physdescstructured: ['coverage', 'physdescstructuredtype'],
};

type Node = Readonly<Record<string, unknown>>;

/** Walks a document that keeps its order, and tells what the models do not allow. */
function faultsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined || name === '?xml') return [];
    const children = node[name] as readonly Node[];
    const names = children.flatMap((child) =>
      Object.keys(child).filter((key) => key !== ':@' && key !== '#text'),
    );
    const model = models[name];
    const places = names.map((child) => model?.indexOf(child) ?? -1);
    const said = Object.keys((node[':@'] ?? {}) as object).map((key) => key.replace('@', ''));
    return [
      ...(places.includes(-1) ? [`${name} may not hold ${names[places.indexOf(-1)]}`] : []),
      ...(places.some((place, at) => at > 0 && place < places[at - 1]!)
        ? [`${name} is out of order: ${names}`]
        : []),
      ...(attributes[name] ?? []).flatMap((wanted) =>
        said.includes(wanted) ? [] : [`${name} lacks @${wanted}`],
      ),
      ...(model && names.length === 0 ? [`${name} is empty`] : []),
      ...faultsOf(children),
    ];
  });
}

const read = (text: string): Node[] =>
  new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
  }).parse(text);

describe('EAD3', () => {
  test('is well formed and keeps to the model of its elements, for every shipped regulation', () => {
    for (const id of shippedRegulations()) {
      const register = sampleRegister(id);
      const day = sampleDay(id);
      const top = describeRegister(register, day);
      const text = ead3({ register, top, on: day, messages: zhCN, agency: '档案室' });
      expect(XMLValidator.validate(text), id).toBe(true);
      expect(faultsOf(read(text)), id).toEqual([]);
      expect(text.match(/<c level="item">/g) ?? [], id).toHaveLength(top.items ?? 0);
    }
  });
  test('hostile titles stay text', () => {
    const register = registerOf(hostile);
    const top = describeRegister(register, on);
    const text = ead3({ register, top, on, messages: zhCN, agency: '<x>&"' });
    expect(XMLValidator.validate(text)).toBe(true);
    expect(faultsOf(read(text))).toEqual([]);
    const title = register.records.find(({ fields }) => fields.number === 'H-009');
    if (title) expect(text).toContain('&lt;c&gt;&amp;]]&gt; &quot;=1+1&quot; \ufffd');
    expect(text).toContain('<agencyname>&lt;x&gt;&amp;&quot;</agencyname>');
  });
  test('names its namespace, its level and who keeps it', () => {
    const register = registerOf();
    const top = describeRegister(register, on);
    const text = ead3({ register, top, on, messages: zhCN, agency: '客服部' });
    expect(text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<ead xmlns="http:\/\/ead3.archivists.org\/schema\/">/,
    );
    expect(text).toContain('<datesingle standarddate="2023-02-01">2023-02-01</datesingle>');
    expect(text).toContain('<container localtype="box">A-01-1-001</container>');
  });
});
