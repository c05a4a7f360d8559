import { describe, expect, test } from 'vitest';
import { loan } from '../testing/lending-specimens.ts';
import { officeOf, specimens } from '../testing/specimens.ts';
import { formsPages, hrefOfForm, yearOfForm } from './forms.ts';
import type { Office } from './office.ts';

const formOf = ({ shelves }: Office, number: string, at = 0) =>
  shelves[at]!.register.forms.find((form) => form.number === number)!;

describe('where a form is shown', () => {
  test('a row of its year, in both languages', () => {
    const office = officeOf();
    const form = formOf(office, 'JY2024001');
    expect(hrefOfForm(office, 'zh-CN', form)).toBe('/forms/loans/2024.html#JY2024001');
    expect(hrefOfForm(office, 'en', form)).toBe('/en/forms/loans/2024.html#JY2024001');
  });

  test('a page of its own', () => {
    const office = officeOf({
      ...specimens,
      'kefu/holds/2024/DJ2024001.md':
        '---\nhold: DJ2024001\nitems: [{ number: H-001 }]\non: 2024-06-01\nby: 王敏\nreason: 诉讼\n---\n',
    });
    expect(hrefOfForm(office, 'zh-CN', formOf(office, 'DJ2024001'))).toBe('/f/DJ2024001.html');
  });

  test('two registers may use one number', () => {
    const second = Object.fromEntries(
      Object.entries(specimens).flatMap(([path, file]) =>
        path.startsWith('kefu/') ? [[path.replace('kefu/', 'other/'), file] as const] : [],
      ),
    );
    const office = officeOf({ ...specimens, ...second });
    const hrefs = [0, 1].map((at) => hrefOfForm(office, 'zh-CN', formOf(office, 'JY2024001', at)));
    expect(hrefs).toEqual(['/forms/loans/2024.html#JY2024001', '/forms/loans/2024.html#JY2024001~2']);
    expect(formsPages(office, 'loans').map(({ name, parts }) => [name, parts.length])).toEqual([['2024', 2]]);
  });
});

test('the year is that of the number; of the day where the number shows none', () => {
  const fields = { out: '2025-01-02' } as never;
  const year = (number: string) => yearOfForm({ path: '', room: 'loans', number, fields });
  expect(['JY2024999', 'JY24', '2024', 'XJ2024001'].map(year)).toEqual(['2024', '2025', '2025', '2025']);
});

test('a long year has further pages; what stands on a page stays there', () => {
  const many = (count: number) =>
    Object.assign(
      {},
      ...Array.from({ length: count }, (_, at) => loan(`JY2022${String(at + 1).padStart(3, '0')}`, {})),
    );
  const office = officeOf({ ...specimens, ...many(301) });
  const pages = formsPages(office, 'loans').map(({ name, parts: [part] }) => [
    name,
    part!.before,
    part!.forms[0]!.number,
    part!.forms.length,
  ]);
  expect(pages).toEqual([
    ['2024', 0, 'JY2024001', 2],
    ['2022', 0, 'JY2022001', 150],
    ['2022-2', 150, 'JY2022151', 150],
    ['2022-3', 300, 'JY2022301', 1],
  ]);
  expect(hrefOfForm(office, 'zh-CN', formOf(office, 'JY2022301'))).toBe('/forms/loans/2022-3.html#JY2022301');
});
