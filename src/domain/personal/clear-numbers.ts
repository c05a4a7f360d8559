import type { ClearKind } from '../regulation/personal.ts';
import { type Digits, digitGroups, joinedAt } from './digit-groups.ts';
import { identityCardEnd, isBankCard, isMobile } from './person-numbers.ts';
import { platesIn, provinces } from './plates.ts';

/** A number of a person that stands in clear in a text. */
export interface ClearNumber {
  readonly kind: ClearKind;
  /** Where it starts and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** Digits of a mobile: no number of a person has fewer. */
const fewest = 11;
/** Signs that stand between two digits of one number, at most. */
const between = 3;

/** What a sign can be in a number of a person, by its code; 0: it ends every number. */
const kinds = new Uint8Array(0x10000);
const [digit, gap, province, escaping] = [1, 2, 3, 4];
for (const sign of '0123456789０１２３４５６７８９') kinds[sign.charCodeAt(0)] = digit;
for (let code = 0; code < kinds.length; code += 1) {
  if (/[\s\u3000.\u00b7()\uff08\uff09\u2010-\u2015\u2212\uff0d-]/.test(String.fromCharCode(code)))
    kinds[code] = gap;
}
for (const sign of provinces) kinds[sign.charCodeAt(0)] = province;
kinds['\\'.charCodeAt(0)] = escaping;

/**
 * Whether a text may hold a number of a person at all: eleven digits with little between them, or the first two signs
 * of a plate, or an escape (`\x31`), which may stand for any sign. Every file is asked, so it looks at each sign once
 * and at nothing else.
 */
export function mayHoldNumbers(text: string): boolean {
  let [digits, gaps] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === digit) {
      digits = gaps > between ? 1 : digits + 1;
      gaps = 0;
      if (digits === fewest) return true;
    } else if (kind === gap) gaps += 1;
    else {
      digits = 0;
      if (kind === escaping || (kind === province && startsPlate(text, at))) return true;
    }
  }
  return false;
}

/** Whether the sign of a province is followed by a letter, with a space between them or none. */
function startsPlate(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  const code = kinds[next] === gap ? text.charCodeAt(at + 2) : next;
  // A letter's code without what sets full-width and small letters apart.
  const letter = (code >= 0xff21 ? code - 0xfee0 : code) & ~0x20;
  return letter >= 0x41 && letter <= 0x5a;
}

/**
 * The numbers of persons in a text, in their order: mobiles, identity cards, plates and bank cards of the Chinese
 * mainland, by their real prefixes, days and check digits. Full-width signs, spaces and hyphens between groups count
 * as what they mean. A number of which it is part (an amount, a longer number) makes it none.
 */
export function clearNumbersIn(text: string): ClearNumber[] {
  if (!mayHoldNumbers(text)) return [];
  const plain = halfWidth(text);
  const found = [...numbersIn(plain), ...platesIn(plain)];
  return found.sort((a, b) => a.start - b.start);
}

function* numbersIn(text: string): Generator<ClearNumber> {
  for (const groups of digitGroups(text)) {
    let fresh = true;
    for (let first = 0; first < groups.length; ) {
      const number = numberAt(text, groups, first, fresh);
      if (number) yield number.found;
      fresh = number !== undefined;
      first = (number?.last ?? first) + 1;
    }
  }
}

/** The number that starts with a group of digits, the longest that it may be; and its last group. */
function numberAt(
  text: string,
  groups: readonly Digits[],
  first: number,
  fresh: boolean,
): { readonly found: ClearNumber; readonly last: number } | undefined {
  for (const joined of joinedAt(text, groups, first, fresh).reverse()) {
    const { start, end, last } = joined;
    const letter = identityCardEnd(joined);
    if (letter !== undefined) return { found: { kind: 'identity-card', start, end: end + letter }, last };
    if (isBankCard(joined)) return { found: { kind: 'bank-card', start, end }, last };
    if (isMobile(joined)) return { found: { kind: 'mobile', start, end }, last };
  }
  return undefined;
}

/** The same text, sign by sign, with the usual form of what has several: digits, letters, spaces, hyphens. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u00a0\u2002-\u200a\u2010-\u2015\u2212\u2022\u30fb]/g, (sign) => {
    const code = sign.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    if (code === 0x2022 || code === 0x30fb) return '·';
    return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 ? '-' : ' ';
  });
}
