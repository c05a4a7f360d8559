/** Columns of the table, all of which can be sorted by. */
export const columns = [
  'number',
  'title',
  'class',
  'year',
  'day',
  'dossier',
  'customer',
  'place',
  'level',
  'status',
] as const;
export type Column = (typeof columns)[number];

/** The columns that are shown unless others are chosen. */
export const usualColumns: readonly Column[] = columns.filter((column) => column !== 'day');

/** Names of the filters in the address. */
export const filterNames = [
  'q',
  'class',
  'year',
  'building',
  'box',
  'level',
  'status',
  'from',
  'to',
] as const;
export type FilterName = (typeof filterNames)[number];

/** How many rows a page may have. */
export const pageSizes = [10, 20, 50, 100] as const;

/** Everything a reader may ask of the table; it all stands in the address. */
export interface Query {
  readonly filters: Readonly<Record<FilterName, string>>;
  readonly sort: Column;
  readonly descending: boolean;
  /** From 1. */
  readonly page: number;
  readonly per: number;
  /** The columns shown, in their order; the number is always among them. */
  readonly columns: readonly Column[];
}

const usual = { sort: 'number', per: 50 } as const;

/** Reads the address. What it cannot mean is left out. */
export function readQuery(search: string): Query {
  const params = new URLSearchParams(search);
  const filters = Object.fromEntries(filterNames.map((name) => [name, (params.get(name) ?? '').trim()]));
  const sort = columns.find((column) => column === params.get('sort')) ?? usual.sort;
  const per = pageSizes.find((size) => String(size) === params.get('per')) ?? usual.per;
  const page = Math.max(1, Math.floor(Number(params.get('page') ?? 1)) || 1);
  const chosen = params.get('columns')?.split('-');
  return {
    filters: filters as Query['filters'],
    sort,
    descending: params.get('dir') === 'desc',
    page,
    per,
    columns: chosen ? columns.filter((name) => name === 'number' || chosen.includes(name)) : usualColumns,
  };
}

/** Writes the address; what is usual is left out. Starts with `?`, or is empty. */
export function writeQuery({ filters, sort, descending, page, per, columns: shown }: Query): string {
  const params = new URLSearchParams();
  for (const name of filterNames) if (filters[name] !== '') params.set(name, filters[name]);
  if (sort !== usual.sort) params.set('sort', sort);
  if (descending) params.set('dir', 'desc');
  if (per !== usual.per) params.set('per', String(per));
  if (shown.join() !== usualColumns.join()) params.set('columns', shown.join('-'));
  if (page > 1) params.set('page', String(page));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
