/**
 * Setting → what it means. A key is the setting's name, or the name after that of the setting it stands in, where
 * one name means several things (`clocks.field`, `updates.field`).
 */
export type SettingWords = Readonly<Record<string, string>>;

/** The key of the words for a setting: the longer one where there are words for it. */
export function settingKey(words: SettingWords, path: readonly string[]): string | undefined {
  const [above, name] = [path.at(-2), path.at(-1) ?? ''];
  return [`${above}.${name}`, name].find((key) => Object.hasOwn(words, key));
}
