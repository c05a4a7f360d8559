import { describe, expect, test } from 'vitest';
import { type GateSpecimen, proposed } from '../testing/check-gate.ts';
import * as forms from '../testing/gate-forms.ts';
import { contract, letter, office, paper } from '../testing/gate-office.ts';
import { classify } from './classify.ts';

const dossier = (more: Readonly<Record<string, unknown>>) => ({
  'kefu/dossiers/3-1-1502-01.md': paper({
    dossier: '3-1-1502-01',
    unit: '3-1-1502',
    customer: '赵一鸣',
    label: '赵一鸣',
    opened: '2019-05-01',
    place: 'A-01-1-001',
    ...more,
  }),
});
const opened = {
  'kefu/dossiers/3-1-1503-01.md': paper({ dossier: '3-1-1503-01', unit: '3-1-1503', opened: '2024-07-05' }),
};
const { loan, entry } = forms;
const withBody = (files: GateSpecimen['head'], body: string) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, `${text}${body}`]));

/** The same proposal in a repository whose registers stand at its top. */
function atTop(specimen: GateSpecimen): ReturnType<typeof proposed> {
  const { files, ...proposal } = proposed(specimen);
  const short = files.map(({ path, ...file }) => ({ path: path.replace(/^records\//, ''), ...file }));
  return { ...proposal, files: short, folder: '' };
}
const regulationAsItWas = { 'kefu/regulation.md': String(office['kefu/regulation.md']) };

/** What is proposed, the acts that it is, and what belongs to none. Several files of one act are joined by `+`. */
const cases: Readonly<Record<string, readonly [GateSpecimen, readonly string[], (readonly string[])?]>> = {
  'a loan': [{ head: loan(['H-001']) }, ['lend loans/2024/JY2024001']],
  'a renewal': [{ head: forms.renewal([]) }, ['renew renewals/2024/XJ2024001']],
  'a return': [{ head: forms.back(['H-001']) }, ['return returns/2024/GH2024001']],
  'a reading': [{ head: forms.reading(['H-001']) }, ['read readings/2024/CY2024001']],
  'a hold': [{ head: forms.hold(['H-001']) }, ['hold holds/2024/DJ2024001']],
  'a release': [{ head: forms.release([]) }, ['release releases/2024/JC2024001']],
  'a list': [{ head: forms.list(['H-001']) }, ['dispose disposals/2024/XH2024001']],
  'a certificate': [{ head: forms.certificate(['H-001']) }, ['certify certificates/2024/XZ2024001']],
  'a record is filed': [{ head: letter(4) }, ['file letters/H-004']],
  'it stands elsewhere': [{ head: letter(1, { place: 'A-01-1-003' }) }, ['update letters/H-001']],
  'its level changes': [{ head: letter(1, { level: 'sensitive' }) }, ['reclassify letters/H-001']],
  'it becomes void': [
    { head: letter(1, { void: '2024-07-05', 'void-reason': '重号' }) },
    ['void letters/H-001'],
  ],
  'it is void no more': [
    { base: letter(1, { void: '2024-07-01', 'void-reason': '重号' }), head: letter(1) },
    ['void letters/H-001'],
  ],
  'a dossier is opened': [{ head: opened }, ['open dossiers/3-1-1503-01']],
  'a dossier stands elsewhere': [
    { head: dossier({ place: 'A-01-1-002' }) },
    ['dossier dossiers/3-1-1502-01'],
  ],
  'an entry owns the record that it changes': [
    { head: { ...entry('H-001', 'pages', '2', '3'), ...letter(1, { pages: '3' }) } },
    ['change changes/2024/YD2024001+letters/H-001'],
  ],
  'an entry owns the dossier that it changes': [
    { head: { ...entry('3-1-1502-01', 'label', '赵一鸣', '赵二'), ...dossier({ label: '赵二' }) } },
    ['change changes/2024/YD2024001+dossiers/3-1-1502-01'],
  ],
  'a second entry owns itself': [
    {
      head: {
        ...entry('H-001', 'pages', '2', '3'),
        ...entry('H-001', 'title', '来函1', '复函', 2),
        ...letter(1, { pages: '3', title: '复函' }),
      },
    },
    ['change changes/2024/YD2024001+letters/H-001', 'change changes/2024/YD2024002'],
  ],
  'an entry does not own another record': [
    { head: { ...entry('H-002', 'pages', '2', '3'), ...letter(1, { pages: '3' }) } },
    ['change changes/2024/YD2024001', 'update letters/H-001'],
  ],
  'an entry hides no other level': [
    {
      head: { ...entry('H-001', 'pages', '2', '3'), ...letter(1, { pages: '3', level: 'sensitive' }) },
    },
    ['change changes/2024/YD2024001', 'reclassify letters/H-001'],
  ],
  'an entry hides no void': [
    {
      head: {
        ...entry('H-001', 'pages', '2', '3'),
        ...letter(1, { pages: '3', void: '2024-07-05', 'void-reason': '重号' }),
      },
    },
    ['change changes/2024/YD2024001', 'void letters/H-001'],
  ],
  'a number gives way to another': [
    {
      head: {
        ...letter(1, { 'renumbered-to': 'H-009' }),
        ...letter(9, { title: '来函1', 'renumbered-from': 'H-001' }),
      },
    },
    ['renumber letters/H-001+letters/H-009'],
  ],
  'the heir says something else': [
    {
      head: {
        ...letter(1, { 'renumbered-to': 'H-009' }),
        ...letter(9, { title: '别的', 'renumbered-from': 'H-001' }),
      },
    },
    ['file letters/H-009'],
    ['letters/H-001'],
  ],
  'the heir does not say where it comes from': [
    { head: { ...letter(1, { 'renumbered-to': 'H-009' }), ...letter(9, { title: '来函1' }) } },
    ['file letters/H-009'],
    ['letters/H-001'],
  ],
  'the heir says something else in its text': [
    {
      head: {
        ...letter(1, { 'renumbered-to': 'H-009' }),
        'kefu/letters/H-009.md': `${letter(9, { title: '来函1', 'renumbered-from': 'H-001' })['kefu/letters/H-009.md']}别的`,
      },
    },
    ['file letters/H-009'],
    ['letters/H-001'],
  ],
  'the heir’s text ends in other blanks': [
    {
      base: withBody(letter(1), '来函内容\n\n'),
      head: {
        ...withBody(letter(1, { 'renumbered-to': 'H-009' }), '来函内容\n\n'),
        ...withBody(letter(9, { title: '来函1', 'renumbered-from': 'H-001' }), '\n来函内容\n'),
      },
    },
    ['renumber letters/H-001+letters/H-009'],
  ],
  'the heir was there before': [
    {
      base: letter(9, { title: '来函1' }),
      head: {
        ...letter(1, { 'renumbered-to': 'H-009' }),
        ...letter(9, { title: '来函1', 'renumbered-from': 'H-001' }),
      },
    },
    ['update letters/H-009'],
    ['letters/H-001'],
  ],
  'a stub is mended': [
    {
      base: { ...letter(1, { 'renumbered-to': 'H-009' }), ...letter(9, { 'renumbered-from': 'H-001' }) },
      head: letter(1, { 'renumbered-to': 'H-009', pages: '3' }),
    },
    ['update letters/H-001'],
  ],
  'a stub is no stub any more': [
    {
      base: { ...letter(1, { 'renumbered-to': 'H-009' }), ...letter(9, { 'renumbered-from': 'H-001' }) },
      head: letter(1),
    },
    [],
    ['letters/H-001'],
  ],
  'a record becomes a dossier': [
    {
      base: { 'kefu/dossiers/3-1-1503-01.md': '---\nnumber: H-007\n---\n' },
      head: opened,
    },
    [],
    ['dossiers/3-1-1503-01'],
  ],
  'a page beside the regulation': [{ head: { 'kefu/notes.md': '---\nx: y\n---\n' } }, [], ['notes']],
  'a page below a folder of its name': [
    { head: { 'kefu/regulation.md/notes.md': '---\nx: y\n---\n' } },
    [],
    ['regulation.md/notes'],
  ],
  'a page of its name in a class': [
    { head: { 'kefu/letters/regulation.md': '---\nx: y\n---\n' } },
    [],
    ['letters/regulation'],
  ],
  'a dossier that nobody could read is mended': [
    { base: { 'kefu/dossiers/3-1-1502-01.md': '---\ndossier: 3-1-1502-01\n---\n' }, head: dossier({}) },
    [],
    ['dossiers/3-1-1502-01'],
  ],
  'an entry in a register that is not there': [
    {
      head: {
        'xinfang/changes/2024/YD2024001.md': String(Object.values(entry('H-001', 'pages', '2', '3'))[0]),
      },
    },
    [],
    ['../xinfang/changes/2024/YD2024001'],
  ],
  'a record is removed': [{ head: { 'kefu/letters/H-001.md': null } }, [], ['letters/H-001']],
  'a record is renamed': [
    { head: { 'kefu/letters/H-001.md': null, ...letter(4, { title: '来函1' }) } },
    ['file letters/H-004'],
    ['letters/H-001'],
  ],
  'a closed form changes': [
    { base: loan(['H-001']), head: loan(['H-001'], { due: '2024-07-11' }) },
    [],
    ['loans/2024/JY2024001'],
  ],
  'a form that nobody could read is mended': [
    { base: { 'kefu/loans/2024/JY2024001.md': '---\nloan: JY2024001\n---\n' }, head: loan(['H-001']) },
    ['lend loans/2024/JY2024001'],
  ],
  'a record that nobody could read is mended': [
    { base: { 'kefu/contracts/C-001.md': '---\nnumber: C-001\n---\n' }, head: contract(1) },
    ['update contracts/C-001'],
  ],
  'a form that nobody can read': [
    { head: { 'kefu/loans/2024/JY2024001.md': '---\nloan: JY2024001\n---\n' } },
    [],
    ['loans/2024/JY2024001'],
  ],
  'a form in no room': [
    { head: { 'kefu/bribes/2024/X2024001.md': '---\nx: y\n---\n' } },
    [],
    ['bribes/2024/X2024001'],
  ],
  'the regulation': [
    { head: { 'kefu/regulation.md': `${office['kefu/regulation.md']}\n` } },
    ['regulation regulation'],
  ],
  'a new register': [
    { head: { 'xinfang/regulation.md': String(office['kefu/regulation.md']) } },
    ['regulation ../xinfang/regulation'],
  ],
};

const short = (path: string) =>
  path
    .replace(/\.md$/, '')
    .replace(/^records\/kefu\//, '')
    .replace(/^records\//, '../');

describe('what a change is', () => {
  test.each(Object.entries(cases))('%s', (_, [specimen, acts, unowned = []]) => {
    const found = classify(proposed(specimen));
    expect(found.acts.map(({ act, owns }) => `${act} ${owns.map(short).join('+')}`)).toEqual(acts);
    expect(found.unowned.map(({ path }) => short(path))).toEqual(unowned);
  });

  test.each(Object.entries(cases))('at the top of a repository: %s', (_, [specimen, acts, unowned = []]) => {
    const below = (path: string) => short(`records/${path}`);
    const found = classify(atTop(specimen));
    expect(found.acts.map(({ act, owns }) => `${act} ${owns.map(below).join('+')}`)).toEqual(acts);
    expect(found.unowned.map(({ path }) => below(path))).toEqual(unowned);
  });

  test('the act of a regulation belongs to its own register', () => {
    const regulation = String(office['kefu/regulation.md']);
    const base = { 'xinfang/regulation.md': regulation };
    const { acts } = classify(proposed({ base, head: { 'xinfang/regulation.md': `${regulation}\n` } }));
    expect(acts.map(({ register }) => register?.id)).toEqual(['xinfang']);
  });

  test.each([
    ['people.md', 'people'],
    ['calendar.md', 'calendar'],
    ['stores.md', 'places'],
    ['README.md', 'readme'],
    ['kefu/versions/2019-01-01.md', 'regulation'],
  ])('%s', (path, act) => {
    const head = { [path]: `${office[path] ?? '---\nx: y\n---\n'}\n` };
    expect(classify(proposed({ head })).acts.map((one) => one.act)).toEqual([act]);
    const gone = classify(proposed({ base: head, head: { [path]: null } }));
    expect(gone.acts).toEqual([]);
    expect(gone.unowned).toMatchObject([{ path: `records/${path}`, kind: 'removed' }]);
  });

  test.each([
    'x/.git/config',
    '.GIT/hooks/update',
    'a//b',
    './a',
    'a/../b',
    'Records/people.md',
    'ＲＥＣＯＲＤＳ/a/b',
  ])('a path that a disk may take for another is nobody’s: %s', (path) => {
    const { acts, unowned } = classify(proposed({ head: {}, beside: [path] }));
    expect([acts, unowned.map((one) => one.path)]).toEqual([[], [path]]);
  });

  const unreadable = { 'kefu/regulation.md': '---\nregulation: 客户文件管理办法\n---\n' };
  const other = { 'xinfang/regulation.md': String(office['kefu/regulation.md']) };
  const elsewhere = { 'xinfang/letters/H-004.md': letter(4)['kefu/letters/H-004.md']! };
  test.each<[string, GateSpecimen, readonly string[]]>([
    ['nothing, where no regulation can be read', { base: unreadable, head: loan(['H-001']) }, []],
    [
      'nothing of its register, where one cannot',
      { base: { ...unreadable, ...other }, head: loan(['H-001']) },
      [],
    ],
    [
      'its mending, beside another',
      { base: { ...unreadable, ...other }, head: regulationAsItWas },
      ['regulation'],
    ],
    [
      'its mending, not what comes with it',
      { base: { ...unreadable, ...other }, head: { ...regulationAsItWas, ...loan(['H-001']) } },
      ['regulation'],
    ],
    [
      'what is in the other register, when it is mended',
      { base: { ...unreadable, ...other }, head: { ...regulationAsItWas, ...elsewhere } },
      ['regulation', 'file'],
    ],
    ['what is in the other register', { base: { ...unreadable, ...other }, head: elsewhere }, ['file']],
    [
      'the people',
      { base: { ...unreadable, ...other }, head: { 'people.md': `${office['people.md']}\n` } },
      ['people'],
    ],
  ])('what is judged: %s', (_, specimen, acts) => {
    expect(classify(proposed(specimen)).acts.map(({ act }) => act)).toEqual(acts);
    expect(classify(atTop(specimen)).acts.map(({ act }) => act)).toEqual(acts);
  });

  test('names that every object has are no acts', () => {
    const { acts, unowned } = classify(proposed({ head: { constructor: 'x', toString: 'x' } }));
    expect([acts.length, unowned.length]).toEqual([0, 2]);
  });

  test('what stands beside the records belongs to the engine', () => {
    const beside = [
      '.github/workflows/check.yml',
      'records/.gitattributes',
      'records2/people.md',
      'package.json',
    ];
    const { acts } = classify(proposed({ head: {}, beside }));
    expect(acts.map(({ act, path }) => [act, path])).toEqual(
      beside.toSorted().map((path) => ['engine', path]),
    );
  });
});
