import { expect, test } from 'vitest';
import { en } from '../locales/en/index.ts';
import { settingKey } from '../locales/settings.ts';
import { zhCN } from '../locales/zh-CN/index.ts';
import { regulationJsonSchema, settingsIn } from './json-schema.ts';

const paths = [...settingsIn(regulationJsonSchema(() => undefined))].map(({ path }) => path);

for (const { tag, settings } of [zhCN, en]) {
  test(`every setting is told in ${tag}, and nothing else`, () => {
    expect(paths.filter((path) => settingKey(settings, path) === undefined)).toEqual([]);
    const used = new Set(paths.map((path) => settingKey(settings, path)));
    expect(Object.keys(settings).filter((key) => !used.has(key))).toEqual([]);
  });
}

test('an editor is told what a setting means and what may stand there', () => {
  const schema = regulationJsonSchema((path) => zhCN.settings[settingKey(zhCN.settings, path) ?? '']);
  expect(schema.properties?.effective).toMatchObject({ description: zhCN.settings.effective });
  expect(schema.properties?.earlier).toMatchObject({ enum: ['strict', 'warn', 'own-version'] });
  expect(schema.additionalProperties).toBe(false);
});
