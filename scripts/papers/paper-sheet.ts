import type { Sheet } from '../../src/exchange/sheets/sheet.ts';
import type { ListWords } from '../../src/locales/list-words.ts';

/** A form as the site prints it, with as much as it says. */
export interface Paper {
  readonly title: string;
  /** Number of the form. */
  readonly code?: string;
  readonly head?: readonly (readonly [string, string])[];
  readonly cover?: readonly { readonly label: string; readonly text: string }[];
  readonly columns: readonly { readonly label: string; readonly width?: string | undefined }[];
  readonly rows: readonly (readonly string[])[];
  readonly notes?: readonly string[];
  readonly signers?: readonly string[];
}

/** So many millimetres of paper hold a character. */
const perCharacter = 1.45;

/** A printed form as a sheet: its head and cover above the table, its signatures below. @param name of the tab */
export function paperSheet(name: string, paper: Paper, words: ListWords): Sheet {
  const { title, code, head = [], cover = [], columns, rows, notes = [], signers = [] } = paper;
  const line = ([label, text]: readonly [string, string]) =>
    `${label.replace(/[：:]\s*$/, '')}: ${text || '________'}`;
  const above = [
    ...(code === undefined ? [] : [line([words.form, code])]),
    ...head.map(line),
    ...cover.map(({ label, text }) => line([label, text])),
  ];
  return {
    name,
    title,
    columns: columns.map(({ label, width }) => {
      const millimetres = Number(width?.replace('w-', ''));
      return {
        heading: label,
        ...(millimetres > 0 && { width: Math.max(6, Math.round(millimetres / perCharacter)) }),
      };
    }),
    rows,
    ...(above.length > 0 && { notes: above }),
    foot: [...notes, ...signers.map((signer) => words.signature(signer.replace(/[：:]\s*$/, '')))],
  };
}
