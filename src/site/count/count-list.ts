/** A record that ought to stand in a box. */
export interface Listed {
  readonly number: string;
  /** The code of its box. */
  readonly place: string;
  readonly isOut: boolean;
  /** The end of its page's address: what the QR code on its label says. */
  readonly page: string;
}

/** A box that is counted. */
export interface ListedBox {
  readonly code: string;
  readonly page: string;
}

/** What is counted: the boxes of a shelf in their order, and what ought to stand in them. */
export interface CountList {
  readonly items: readonly Listed[];
  readonly boxes: readonly ListedBox[];
}

/** Where something was seen, and what was said of it. */
export interface Mark {
  readonly box: string;
  readonly damaged?: boolean;
  readonly note?: string;
}

/** How far a count has come. */
export interface CountState {
  /** The shelf, or one of its boxes alone. */
  readonly scope: string;
  /** The box that was scanned last. */
  readonly box: string | undefined;
  /** Number → what was seen. */
  readonly seen: Readonly<Record<string, Mark>>;
  /** What was scanned and is not on the list. */
  readonly extra: readonly { readonly code: string; readonly box: string }[];
}

/** What is said of something scanned. */
export interface Heard {
  readonly kind: 'found' | 'again' | 'elsewhere' | 'surplus' | 'box' | 'outside' | 'out';
  readonly code: string;
  /** Where it belongs. */
  readonly place: string;
  /** Where it was noted. */
  readonly box: string;
}

/** A count that has not begun. */
export function freshCount(scope: string): CountState {
  return { scope, box: undefined, seen: {}, extra: [] };
}

/** Takes something scanned or typed: a box, a record, or what is not on the list. */
export function take(list: CountList, state: CountState, typed: string): [CountState, Heard] {
  const text = typed.trim();
  const page = pageOf(text);
  const isMeant = ({ page: own }: { page: string }, name: string) =>
    page === undefined ? plain(name) === plain(text) : own === page;
  const box = list.boxes.find((one) => isMeant(one, one.code));
  if (box) {
    const inScope = within(box.code, state.scope);
    const heard: Heard = {
      kind: inScope ? 'box' : 'outside',
      code: box.code,
      place: box.code,
      box: box.code,
    };
    return [inScope ? { ...state, box: box.code } : state, heard];
  }
  const item = list.items.find((one) => isMeant(one, one.number));
  const at = state.box ?? (item && within(item.place, state.scope) ? item.place : state.scope);
  if (!item) {
    const known = state.extra.some(({ code }) => plain(code) === plain(text));
    const extra = [...state.extra.filter(({ code }) => plain(code) !== plain(text)), { code: text, box: at }];
    return [
      { ...state, extra },
      { kind: known ? 'again' : 'surplus', code: text, place: '', box: at },
    ];
  }
  const before = state.seen[item.number];
  const seen = { ...state.seen, [item.number]: { ...before, box: at } };
  const kind =
    before?.box === at
      ? 'again'
      : item.isOut
        ? 'out'
        : within(at, item.place) || within(item.place, at)
          ? 'found'
          : 'elsewhere';
  return [
    { ...state, seen },
    { kind, code: item.number, place: item.place, box: at },
  ];
}

/** What ought to be seen within the scope, and how much of it was. */
export function progress(list: CountList, { scope, seen }: CountState): { seen: number; expected: number } {
  const expected = list.items.filter(({ place, isOut }) => !isOut && within(place, scope));
  return { seen: expected.filter(({ number }) => seen[number]).length, expected: expected.length };
}

/** The count as `guidang stocktake … --scanned` takes it: boxes, and behind each what was seen in it. */
export function resultOf({ boxes }: CountList, { scope, seen, extra }: CountState): string {
  const lines = [
    ...Object.entries(seen).map(([number, mark]) => ({ box: mark.box, line: lineOf(number, mark) })),
    ...extra.map(({ code, box }) => ({ box, line: lineOf(code, { box }) })),
  ];
  const order = [scope, ...boxes.map(({ code }) => code)];
  const places = [...new Set([...order, ...lines.map(({ box }) => box)])];
  const parts = places.flatMap((place) => {
    const here = lines.filter(({ box }) => box === place).map(({ line }) => line);
    return here.length > 0 ? [place, ...here] : [];
  });
  return [`# ${scope}`, ...parts, ''].join('\n');
}

function lineOf(code: string, { damaged, note }: Mark): string {
  const clean = (text: string) => text.replace(/\s+/gu, ' ').trim();
  if (!damaged && !note) return clean(code);
  return [clean(code), damaged ? 'damaged' : 'found', clean(note ?? '')].join('\t').trimEnd();
}

function within(place: string, other: string): boolean {
  return place === other || place.startsWith(`${other}-`);
}

/** The end of a page's address: `r/J2023001.html`. */
function pageOf(text: string): string | undefined {
  return /^https?:\/\/\S+\/([rp]\/[^/?#]+\.html)/i.exec(text)?.[1];
}

/** Codes are the same in either width and case, and with any dash. */
function plain(code: string): string {
  return code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-');
}
