import type { StocktakeWords } from '../../locales/stocktake-words.ts';

/** What the script of the counting page says; pages hand it over as JSON. */
export type CountWords = Pick<
  StocktakeWords['page'],
  | 'camera'
  | 'cameraStop'
  | 'noCamera'
  | 'cameraRefused'
  | 'tick'
  | 'remark'
  | 'progress'
  | 'remove'
  | 'heard'
  | 'kept'
  | 'notKept'
  | 'startSure'
  | 'copied'
> & { readonly damaged: string };
