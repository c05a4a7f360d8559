import { type Status, statuses } from '../../domain/status.ts';
import { type Language, recordWordsOf, wordsOf } from '../languages.ts';

/** What the script of past days says; travels in the page. */
export interface PastWords {
  /** `{d}`: the day. */
  readonly heading: string;
  readonly filed: string;
  /** In the order in which lines are shown. */
  readonly statuses: readonly (readonly [Status, string])[];
  readonly columns: readonly string[];
  /** `{n}`: how many. */
  readonly filedThen: string;
  readonly nothing: string;
  /** `{n}`: how many. */
  readonly more: string;
  readonly failed: string;
  readonly bad: string;
}

/** The words of a language. */
export function pastWords(language: Language): PastWords {
  const { heading, filed, columns, filedThen, nothing, more, failed, bad } = recordWordsOf[language].past;
  const { status } = wordsOf[language];
  return {
    ...{ heading, filed, columns, filedThen, nothing, more, failed, bad },
    statuses: statuses.map((name) => [name, status[name]] as const),
  };
}
