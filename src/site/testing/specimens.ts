import { type Files, memorySource } from '../../testing/memory-source.ts';
import { miniature } from '../../testing/miniature.ts';
import { readOffice } from '../data.ts';
import type { Office } from '../model/office.ts';

/** A record file. */
function recordFile(fields: Readonly<Record<string, string>>, body = ''): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** The register of the tests: the miniature, everything that can become of a record, and what means harm. */
export const specimens: Files = {
  ...miniature,
  'kefu/dossiers/3-1-1502-00.md': recordFile({
    dossier: '3-1-1502-00',
    unit: '3-1-1502',
    customer: '钱<s>二</s>',
    opened: '2015-01-01',
    closed: '2022-04-30',
  }),
  'kefu/dossiers/10-2-0301-01.md': `---
dossier: 10-2-0301-01
unit: 10-2-0301
customer: 孙三
opened: 2021-01-01
absent:
  - { document: 身份证复印件, reason: 业主在外地, collector: 李娟 }
annexes:
  - { title: 钥匙托管单, pages: 2 }
---
`,
  'kefu/deeds/3-1-1502-01~2.md': recordFile({
    number: '3-1-1502-01',
    title: '车位权证',
    dossier: '3-1-1502-01',
  }),
  'kefu/basics/2024/J2024001.md': recordFile({
    number: 'J2024001',
    title: '<img src=x onerror="document.title=1"><script>document.title=2</script>',
    dossier: '10-2-0301-01',
    generated: '2024-01-02',
    place: 'A-01-1-003',
    level: 'sensitive',
    filed: '2024-01-05',
  }),
  'kefu/basics/2024/J2024002.md': recordFile(
    { number: 'J2024002', title: '长'.repeat(300), generated: '2024-02-02', place: '不明<i>处' },
    '<script>document.title=3</script>\n\n![图](https://example.com/x.png) [点我](javascript:alert(1))\n\n| 甲 | 乙 |\n| --- | --- |\n| <s>1</s> | 2 |',
  ),
  'kefu/basics/2024/J2024003.md': recordFile({
    number: 'J2024003',
    title: '写错了号',
    'renumbered-to': 'J2024001',
  }),
  'kefu/basics/2024/J2024004.md': recordFile({
    number: 'J2024004',
    title: '作废的号',
    void: '2024-03-01',
    'void-reason': '重复登记',
  }),
  'kefu/letters/odd.md': recordFile({ number: '../%2F#a?b·<i>c', title: '怪编号' }),
  'kefu/letters/dots.md': recordFile({ number: '..', title: '只有点' }),
  'kefu/letters/long.md': recordFile({ number: '信'.repeat(200), title: '长编号' }),
  'kefu/letters/h-001.md.md': recordFile({ number: 'h-001', title: '只差大小写' }),
  'kefu/letters/H-010.md': recordFile({ number: 'H-010', title: '第十封', related: '' }).replace(
    'related: ""',
    'related: [H-2, J2023001]',
  ),
  'kefu/letters/H-002.md': recordFile({ number: 'H-2', title: '第二封' }),
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
  - number: J2024001
  - number: H-010
borrower: 周明<u>
purpose: 核对
out: 2024-06-01
due: 2024-06-20
handed-out-by: 李娟
---
`,
  'kefu/returns/2024/GH2024002.md': `---
return: GH2024002
loan: JY2024002
items:
  - number: H-010
returned: 2024-06-10
received-by: 李娟
---
`,
  'kefu/changes/2024/YD2024001.md': `---
change: YD2024001
number: J2024001
field: place
from: A-01-1-001
to: A-01-1-003
on: 2024-05-01
by: 李娟
reason: 换盒
---
`,
};

/** The office that the specimens make. */
export function officeOf(files: Files = specimens, asOf = '2024-06-30'): Office {
  return readOffice(memorySource(files), asOf, '/');
}
