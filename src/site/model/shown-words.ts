import { rememberedOf } from '../../domain/remembered.ts';
import type { SiteWords } from '../../locales/site-words.ts';
import { editionWordsOf, type Language, wordsOf } from '../languages.ts';
import type { Office } from './office.ts';

/** The words of a site: where something was left out for its audience, what does not stand in it is not said to be missing. */
export function shownWords(office: Office, language: Language): SiteWords {
  return wordsFor(office)[language];
}

const wordsFor = rememberedOf((office: Office): Readonly<Record<Language, SiteWords>> => {
  if (office.edition?.whole !== false) return wordsOf;
  return { 'zh-CN': unlisting('zh-CN'), en: unlisting('en') };
});

function unlisting(language: Language): SiteWords {
  const words = wordsOf[language];
  const { unlisted } = editionWordsOf[language];
  return {
    ...words,
    record: { ...words.record, noPlace: unlisted, noHistory: unlisted },
    dossier: { ...words.dossier, noChecklist: unlisted, noContents: unlisted },
  };
}
