import { expect, test } from 'vitest';
import { canonical, fileNameOf } from './canonical.ts';

test.each([
  ['full width', 'Ｊ２０２３００１', 'j2023001'],
  ['lower case', 'j2023001', 'j2023001'],
  ['a space inside', 'J2023 001', 'j2023001'],
  ['a wide space inside', '鸿借字　第001号', '鸿借字第001号'],
  ['traditional characters', 'Y2023銷售合同002', 'y2023销售合同002'],
  ['middle dot', 'J001-WS·2023', 'j001-ws·2023'],
  ['full stop', 'J001-WS.2023', 'j001-ws·2023'],
  ['katakana middle dot', 'J001-WS・2023', 'j001-ws·2023'],
  ['half-width katakana middle dot', 'J001-WS･2023', 'j001-ws·2023'],
  ['bullet', 'J001-WS•2023', 'j001-ws·2023'],
  ['full-width full stop', 'J001-WS．2023', 'j001-ws·2023'],
  ['full-width hyphen', 'QMS－PM－31301', 'qms-pm-31301'],
  ['en dash and minus', 'QMS–PM−31301', 'qms-pm-31301'],
])('%s is the same number', (_, typed, same) => expect(canonical(typed)).toBe(same));

test.each([
  ['a digit', 'J2023001', 'J2023002'],
  ['a zero', 'J2023001', 'J20230001'],
  ['the kind', 'Y2023销售合同002', 'Y2023采购合同002'],
  ['the ideographic full stop', 'A。1', 'A·1'],
  ['the prolonged sound mark', 'Aー1', 'A-1'],
])('%s makes another number', (_, one, other) => expect(canonical(one)).not.toBe(canonical(other)));

test.each([
  ['Y2023销售合同002', 'Y2023销售合同002'],
  ['J001-WS·2023-Y-0001', 'J001-WS.2023-Y-0001'],
  ['租户/商住-001', '租户%2F商住-001'],
  ['A:1*?"<>|\\', 'A%3A1%2A%3F%22%3C%3E%7C%5C'],
  ['100%-1', '100%25-1'],
])('the file of %s is called %s', (number, name) => expect(fileNameOf(number)).toBe(name));
