import type { Files } from './memory-source.ts';
import { regulated } from './regulated.ts';

const usual =
  'disposal: { grounds: { 期满: { route: [manager] }, 无价值: { route: [manager], running: yes } } }';

/**
 * The miniature with two letters kept for three years from the day on which they came: H-001, due since 2023-03-05,
 * and H-002, due on 2024-06-10.
 * @param settings of the regulation, as they stand at the margin of the file
 */
export function disposing(settings = usual, retention = '{ after: received, keep: 3年 }'): Files {
  const roles = 'roles: { manager: [客服部经理], keeper: [档案管理员] }';
  const text = String(regulated(`${roles}\n${settings}`)['kefu/regulation.md']);
  const letters = '          - template: "H-{seq:3}"\n';
  const more = `        fields: [{ name: received, type: day }]\n        retention: ${retention}\n`;
  return {
    'kefu/regulation.md': text.replace(letters, letters + more),
    'kefu/letters/H-001.md':
      '---\nnumber: H-001\ntitle: 致业主的一封信\nreceived: 2020-03-05\npages: 2\nmedium: paper\n---\n',
    'kefu/letters/H-002.md': '---\nnumber: H-002\ntitle: 复函\nreceived: 2021-06-10\n---\n',
  };
}

/** A form of one room, number and year: its fields as they stand in the file. */
function form(room: string, number: string, lines: string): Files {
  return { [`kefu/${room}/${/\d{4}/.exec(number)}/${number}.md`]: `---\n${lines.trim()}\n---\n` };
}

/** Lines of a form's `items`: a number alone, or more fields of its line as `number: …, answer: …`. */
function linesOf(items: readonly string[]): string {
  return items
    .map((item) => {
      const [fields, mark = ''] = item.split(/(?= #! )/);
      return `  - { ${fields!.includes(':') ? fields : `number: ${fields}`} }${mark}`;
    })
    .join('\n');
}

/** A hold; the items may end in a mark. */
export function hold(items: readonly string[], on = '2024-06-01', number = 'DJ2024001'): Files {
  return form(
    'holds',
    number,
    `hold: ${number}\nitems:\n${linesOf(items)}\non: ${on}\nby: 王敏\nreason: 诉讼`,
  );
}

/** A release of DJ2024001; without items, of all that it holds. */
export function release(
  items: readonly string[] | undefined,
  { on = '2024-06-05', number = 'JC2024001', of = 'DJ2024001' } = {},
): Files {
  const named = items ? `items:\n${linesOf(items)}\n` : '';
  return form(
    'releases',
    number,
    `release: ${number}\nhold: ${of}\n${named}on: ${on}\nby: 王敏\nreason: 结案`,
  );
}

/** An appraisal. */
export function appraisal(items: readonly string[], on = '2024-06-01', number = 'JD2024001'): Files {
  return form('appraisals', number, `appraisal: ${number}\non: ${on}\nby: [王敏]\nitems:\n${linesOf(items)}`);
}

/**
 * A disposal list of 2024-06-10: each line with the title of H-001 unless it has its own.
 * @param more further fields, or other values of the usual ones, a line each
 */
export function list(
  items: readonly string[],
  more: Record<string, string> = {},
  number = 'XH2024001',
): Files {
  const going = items.filter((item) => !item.includes('answer: keep')).length;
  const fields = { ground: '期满', 'asked-by': '李娟', on: '2024-06-10', quantity: String(going), ...more };
  const lines = items.map((item) => {
    const [line = '', mark = ''] = item.split(/(?= #! )/);
    const named = line.includes(':') ? line : `number: ${line}`;
    const titled = named.includes('title:') ? named : `${named}, title: ${titles[named] ?? '致业主的一封信'}`;
    return titled + mark;
  });
  const said = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return form('disposals', number, `disposal: ${number}\n${said.join('\n')}\nitems:\n${linesOf(lines)}`);
}

const titles: Readonly<Record<string, string>> = { 'number: H-002': '复函' };

/** A certificate of 2024-06-20 that carries out XH2024001, with 李娟 at work and 王敏 watching. */
export function certificate(
  items: readonly string[],
  more: Record<string, string> = {},
  number = 'XZ2024001',
): Files {
  const usual = {
    disposal: 'XH2024001',
    on: '2024-06-20',
    place: '碎纸间',
    executor: '李娟',
    witnesses: '[王敏]',
  };
  const said = Object.entries({ ...usual, ...more }).map(([name, value]) => `${name}: ${value}`);
  return form(
    'certificates',
    number,
    `certificate: ${number}\n${said.join('\n')}\nitems:\n${linesOf(items)}`,
  );
}

/** A loan of one record. */
export function loan(number: string, out = '2024-06-03'): Files {
  return form(
    'loans',
    'JY2024002',
    `loan: JY2024002\nitems: [{ number: ${number} }]\nborrower: 周明\npurpose: 核对\nout: ${out}\ndue: 2024-07-04\nhanded-out-by: 李娟`,
  );
}

/** The return of that loan. */
export function back(number: string, returned: string, condition = 'good', as = 'GH2024002'): Files {
  return form(
    'returns',
    as,
    `return: ${as}\nloan: JY2024002\nitems: [{ number: ${number}, condition: ${condition} }]\nreturned: ${returned}\nreceived-by: 李娟`,
  );
}
