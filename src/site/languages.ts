import { settings as settingsEn } from '../locales/en/settings.ts';
import { site as en } from '../locales/en/site.ts';
import type { SettingWords } from '../locales/settings.ts';
import type { SiteWords } from '../locales/site-words.ts';
import { settings as settingsZh } from '../locales/zh-CN/settings.ts';
import { site as zh } from '../locales/zh-CN/site.ts';

/** The languages of the site; the first stands at the root, others in a folder of their name. */
export type Language = 'zh-CN' | 'en';

/** All languages. */
export const languages: readonly Language[] = ['zh-CN', 'en'];

/** The words of a language. */
export const wordsOf: Readonly<Record<Language, SiteWords>> = { 'zh-CN': zh, en };

/** What the settings of a regulation mean, by language. */
export const settingsOf: Readonly<Record<Language, SettingWords>> = { 'zh-CN': settingsZh, en: settingsEn };

/** Folder of a language below the root: empty for the first. */
export function folderOf(language: Language): string | undefined {
  return language === 'zh-CN' ? undefined : language;
}

/** The language of a page from its folder. */
export function languageOf(folder: string | undefined): Language {
  return folder === 'en' ? 'en' : 'zh-CN';
}

/** Static paths of a page that exists in every language. */
export function inEveryLanguage(): { params: { lang: string | undefined } }[] {
  return languages.map((language) => ({ params: { lang: folderOf(language) } }));
}
