import { describe, expect, test } from 'vitest';
import { recordSheet } from '../../exchange/record-columns.ts';
import { columnWordsOf } from '../../locales/column-words.ts';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { miniature } from '../../testing/miniature.ts';
import { personalDossier, recordWith } from '../../testing/personal-register.ts';
import { shapedBlock } from '../../testing/shaped-block.ts';
import { languages } from '../languages.ts';
import { officeOf } from '../testing/specimens.ts';
import { dossierHtml } from './dossier-html.ts';
import { recordHtml } from './record-html.ts';
import { searchRecords } from './search-records.ts';

const block = shapedBlock('0123456789abcdef');
const office = officeOf({
  ...miniature,
  ...recordWith(`证件号: 密封\nsealed:\n  sensitive: ${block}`),
  ...personalDossier(`customer: 赵一鸣\n联系电话: 密封\n封存方式: 密封\nsealed:\n  sensitive: ${block}`),
});
const [shelf] = office.shelves as [(typeof office.shelves)[number]];
const pages = {
  'zh-CN': ['内容已加密，档案管理员持有密钥', '密封'],
  en: ['Encrypted; the keys are with: 档案管理员', 'Sealed'],
} as const;

describe.each(languages)('a sealed field in %s', (language) => {
  const [sentence, tag] = pages[language];
  const [dossier] = shelf.register.dossiers;
  const { record } = office.records.find((one) => one.record.fields.number === 'H-001')!;
  const written = [
    dossierHtml(office, shelf, dossier!, language).main,
    recordHtml(office, shelf, record, language).main,
  ];

  test.each(written)('is a tag, and who can open it', (page) => {
    expect(page.split(`<span class="tag">${tag}</span> <span class="quiet">${sentence}</span>`)).toHaveLength(
      2,
    );
  });
  test.each(written)('shows no ciphertext', (page) => {
    expect(page).not.toContain('0123456789abcdef');
    expect(page).not.toContain('sealed:');
    expect(page).not.toContain('[object');
  });
  test('a word that a field may have is not taken for it', () => {
    expect(written[0]).toContain('<dt>封存方式</dt><dd>密封</dd>');
  });
  test('is found by nothing', () => {
    const known = JSON.stringify([...searchRecords(office, language)]);
    expect(known).not.toMatch(/密封|0123456789abcdef|object Object/);
    expect(known).toContain('赵一鸣');
  });
});

test('in a sheet there is the word and no block', () => {
  const sheet = recordSheet(shelf.register, columnWordsOf(zhCN));
  const row = sheet.rows.find(([number]) => number === 'H-001')!;
  expect(row[sheet.columns.findIndex(({ heading }) => heading === '证件号')]).toBe('密封');
  expect(JSON.stringify(sheet)).not.toContain('0123456789abcdef');
  expect(sheet.columns.map(({ heading }) => heading)).not.toContain('sealed');
});
