/** A picture in the handbook: a page of the sample site, as a browser of that size shows it. */
export interface HandbookPicture {
  readonly name: string;
  /** The page, from the root of a language. */
  readonly page: string;
  /** What stands at the top of the window, where that is not the page's own: a selector. */
  readonly to?: string;
  /** Size of the window in pixels; the picture has it, too. */
  readonly width: number;
  readonly height: number;
}

const desk = { width: 1366, height: 768 } as const;

/** The pictures, by name; `npm run screenshots` makes them. The record is the one that the first day files. */
export const handbookPictures: readonly HandbookPicture[] = [
  { name: 'home', page: '', ...desk },
  { name: 'record', page: 'r/TZ2026-03.html', ...desk },
  { name: 'labels', page: 'labels/?q=TZ2026-03&border=1', to: '.label-form .print-buttons', ...desk },
  { name: 'loans', page: 'forms/loans/', ...desk },
  { name: 'phone', page: 'r/TZ2026-03.html', width: 390, height: 844 },
];

/** The file of a picture, below the handbook's folder: each language has its own. */
export function pictureFile(name: string, language: string): string {
  return language === 'zh-CN' ? `${name}.webp` : `${name}-${language}.webp`;
}
