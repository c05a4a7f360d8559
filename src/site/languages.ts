import type { ChartWords } from '../locales/chart-words.ts';
import type { ClimateWords } from '../locales/climate-words.ts';
import type { CustodyWords } from '../locales/custody-words.ts';
import type { DutyWords } from '../locales/duty-words.ts';
import type { EditionWords } from '../locales/edition-words.ts';
import { charts as chartsEn } from '../locales/en/charts.ts';
import { climate as climateEn } from '../locales/en/climate.ts';
import { custody as custodyEn } from '../locales/en/custody.ts';
import { duties as dutiesEn } from '../locales/en/duties.ts';
import { edition as editionEn } from '../locales/en/edition.ts';
import { finding as findingEn } from '../locales/en/finding.ts';
import { handbook as handbookEn } from '../locales/en/handbook.ts';
import { home as homeEn } from '../locales/en/home.ts';
import { labels as labelsEn } from '../locales/en/labels.ts';
import { lending as lendingEn } from '../locales/en/lending.ts';
import { people as peopleEn } from '../locales/en/people.ts';
import { record as recordEn } from '../locales/en/record.ts';
import { regulation as regulationEn } from '../locales/en/regulation.ts';
import { retention as retentionEn } from '../locales/en/retention.ts';
import { settings as settingsEn } from '../locales/en/settings.ts';
import { singleFile as singleFileEn } from '../locales/en/single-file.ts';
import { site as en } from '../locales/en/site.ts';
import { stocktake as stocktakeEn } from '../locales/en/stocktake.ts';
import { storage as storageEn } from '../locales/en/storage.ts';
import { units as unitsEn } from '../locales/en/units.ts';
import type { FindingWords } from '../locales/finding-words.ts';
import type { HandbookWords } from '../locales/handbook-words.ts';
import type { HomeWords } from '../locales/home-words.ts';
import type { LabelWords } from '../locales/label-words.ts';
import type { LendingWords } from '../locales/lending-words.ts';
import type { PeopleWords } from '../locales/people-words.ts';
import type { RecordWords } from '../locales/record-words.ts';
import type { RegulationWords } from '../locales/regulation-words.ts';
import type { RetentionWords } from '../locales/retention-words.ts';
import type { SettingWords } from '../locales/settings.ts';
import type { SingleFileWords } from '../locales/single-file-words.ts';
import type { SiteWords } from '../locales/site-words.ts';
import type { StocktakeWords } from '../locales/stocktake-words.ts';
import type { StorageWords } from '../locales/storage-words.ts';
import type { UnitWords } from '../locales/unit-words.ts';
import { charts as chartsZh } from '../locales/zh-CN/charts.ts';
import { climate as climateZh } from '../locales/zh-CN/climate.ts';
import { custody as custodyZh } from '../locales/zh-CN/custody.ts';
import { duties as dutiesZh } from '../locales/zh-CN/duties.ts';
import { edition as editionZh } from '../locales/zh-CN/edition.ts';
import { finding as findingZh } from '../locales/zh-CN/finding.ts';
import { handbook as handbookZh } from '../locales/zh-CN/handbook.ts';
import { home as homeZh } from '../locales/zh-CN/home.ts';
import { labels as labelsZh } from '../locales/zh-CN/labels.ts';
import { lending as lendingZh } from '../locales/zh-CN/lending.ts';
import { people as peopleZh } from '../locales/zh-CN/people.ts';
import { record as recordZh } from '../locales/zh-CN/record.ts';
import { regulation as regulationZh } from '../locales/zh-CN/regulation.ts';
import { retention as retentionZh } from '../locales/zh-CN/retention.ts';
import { settings as settingsZh } from '../locales/zh-CN/settings.ts';
import { singleFile as singleFileZh } from '../locales/zh-CN/single-file.ts';
import { site as zh } from '../locales/zh-CN/site.ts';
import { stocktake as stocktakeZh } from '../locales/zh-CN/stocktake.ts';
import { storage as storageZh } from '../locales/zh-CN/storage.ts';
import { units as unitsZh } from '../locales/zh-CN/units.ts';

/** The languages of the site; the first stands at the root, others in a folder of their name. */
export type Language = 'zh-CN' | 'en';

/** All languages. */
export const languages: readonly Language[] = ['zh-CN', 'en'];

/** The words of a language. */
export const wordsOf: Readonly<Record<Language, SiteWords>> = { 'zh-CN': zh, en };

/** What the settings of a regulation mean, by language. */
export const settingsOf: Readonly<Record<Language, SettingWords>> = { 'zh-CN': settingsZh, en: settingsEn };

/** The words of the search and of the register's table, by language. */
export const findingWordsOf: Readonly<Record<Language, FindingWords>> = {
  'zh-CN': findingZh,
  en: findingEn,
};

/** Words of handover, appraisal, disposal, holding and stocktaking, by language. */
export const custodyWordsOf: Readonly<Record<Language, CustodyWords>> = {
  'zh-CN': custodyZh,
  en: custodyEn,
};

/** The words of the lists of loans, readings and the like, by language. */
export const lendingWordsOf: Readonly<Record<Language, LendingWords>> = {
  'zh-CN': lendingZh,
  en: lendingEn,
};

/** What the pages of regulations and rules say, by language. */
export const regulationWordsOf: Readonly<Record<Language, RegulationWords>> = {
  'zh-CN': regulationZh,
  en: regulationEn,
};

/** The words of the stores, by language. */
export const storageWordsOf: Readonly<Record<Language, StorageWords>> = {
  'zh-CN': storageZh,
  en: storageEn,
};

/** The words of the label sheets, by language. */
export const labelWordsOf: Readonly<Record<Language, LabelWords>> = { 'zh-CN': labelsZh, en: labelsEn };

/** Words of the calendar of retention, by language. */
export const retentionWordsOf: Readonly<Record<Language, RetentionWords>> = {
  'zh-CN': retentionZh,
  en: retentionEn,
};

/** What the pages of records, dossiers, changes and past days say, by language. */
export const recordWordsOf: Readonly<Record<Language, RecordWords>> = { 'zh-CN': recordZh, en: recordEn };

/** What stands around the handbook's pages, by language. */
export const handbookWordsOf: Readonly<Record<Language, HandbookWords>> = {
  'zh-CN': handbookZh,
  en: handbookEn,
};

/** Words of the home page, by language. */
export const homeWordsOf: Readonly<Record<Language, HomeWords>> = { 'zh-CN': homeZh, en: homeEn };

/** Words of stocktakes, by language. */
export const stocktakeWordsOf: Readonly<Record<Language, StocktakeWords>> = {
  'zh-CN': stocktakeZh,
  en: stocktakeEn,
};

/** Words of the climate of the stores, by language. */
export const climateWordsOf: Readonly<Record<Language, ClimateWords>> = {
  'zh-CN': climateZh,
  en: climateEn,
};

/** Words of the page of figures, by language. */
export const chartWordsOf: Readonly<Record<Language, ChartWords>> = { 'zh-CN': chartsZh, en: chartsEn };

/** Words of the duties and of the notices for the wall, by language. */
export const dutyWordsOf: Readonly<Record<Language, DutyWords>> = { 'zh-CN': dutiesZh, en: dutiesEn };

/** What is said of editions, by language. */
export const editionWordsOf: Readonly<Record<Language, EditionWords>> = { 'zh-CN': editionZh, en: editionEn };

/** Words of single-file editions, by language. */
export const singleFileWordsOf: Readonly<Record<Language, SingleFileWords>> = {
  'zh-CN': singleFileZh,
  en: singleFileEn,
};

/** Words of the pages of units, by language. */
export const unitWordsOf: Readonly<Record<Language, UnitWords>> = { 'zh-CN': unitsZh, en: unitsEn };

/** Words of the page of people, by language. */
export const peopleWordsOf: Readonly<Record<Language, PeopleWords>> = { 'zh-CN': peopleZh, en: peopleEn };

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
