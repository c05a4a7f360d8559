import { measures, type Sheet, type SheetName, sheetNames, sheets } from './sheet.ts';

/** What can stand on a label. */
export const labelKinds = ['qr', 'code128', 'stamp'] as const;
export type LabelKind = (typeof labelKinds)[number];

/** What is asked of the page; it stands in the address, together with the table's filters. */
export interface Wish {
  /** Numbers, as they were typed. */
  readonly numbers: string;
  readonly kind: LabelKind;
  readonly name: SheetName;
  readonly sheet: Sheet;
  /** The first label that is printed, from 1. */
  readonly start: number;
  readonly border: boolean;
  /** Number of the fonds, for stamps. */
  readonly fonds: string;
}

/** Reads the address. What it cannot mean is as usual. */
export function readWish(params: URLSearchParams): Wish {
  const kind = labelKinds.find((one) => one === params.get('kind')) ?? 'qr';
  const usual: SheetName = kind === 'stamp' ? 'stamps' : '3x8';
  const name = sheetNames.find((one) => one === params.get('sheet')) ?? usual;
  const sheet = name === 'own' ? measured(params) : sheets[name];
  const perSheet = Math.max(1, sheet.columns * sheet.rows || 1);
  const start = Math.floor(Number(params.get('start'))) || 1;
  return {
    numbers: params.get('q') ?? '',
    kind,
    name,
    sheet,
    start: Math.min(Math.max(start, 1), perSheet),
    border: params.get('border') !== null,
    fonds: (params.get('fonds') ?? '').trim(),
  };
}

function measured(params: URLSearchParams): Sheet {
  const given = measures.map((name) => [name, Number(params.get(name) || Number.NaN)] as const);
  const known = given.map(([name, length]) => [name, Number.isFinite(length) ? length : 0]);
  return Object.fromEntries(known) as unknown as Sheet;
}
