import { parseDay } from '../day.ts';
import type { Joined } from './digit-groups.ts';

/** Prefixes that the ministry has given out (工信部 码号资源). */
const mobile = /^1(?:3\d|4[014-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])\d{8}$/;
/** How a mobile is written in groups; eleven single digits are one, too. */
const mobileGroups = new Set([
  '11',
  '3,4,4',
  '3,8',
  '4,3,4',
  '4,4,3',
  '3,3,5',
  '7,4',
  Array(11).fill(1).join(),
]);
/** A sign for money, or the whole part of a decimal number, before; what is measured, after: an amount. */
const amountBefore = /(?:[¥￥$€]\s*|\d\.)$/;
const amountAfter = /^(?:\.\d|\s*(?:元|万|亿|千克|公斤|吨|度|立方|平方|m[²³]|㎡|kwh|次|份|页|件|%))/i;

/** A mobile of the Chinese mainland, with or without the country code. */
export function isMobile({ digits, sizes, before, after, continues }: Joined): boolean {
  const [, code = '', rest = ''] = /^(86|0086)?(1\d{10})$/.exec(digits) ?? [];
  if (!mobile.test(rest) || isPartOfCode(before, after)) return false;
  if (amountBefore.test(before) || amountAfter.test(after)) return false;
  return !continues && mobileGroups.has(withoutCode(sizes, code.length).join());
}

/**
 * Whether an identity card number (GB 11643) it is: a province, a day of birth, a check digit.
 * @returns how many signs the X at its end takes, `undefined` where it is none
 */
export function identityCardEnd({ digits, after }: Joined): number | undefined {
  const [letter = ''] = /^[ -]?[Xx](?![A-Za-z\d])/.exec(after) ?? [];
  if (digits.length !== (letter === '' ? 18 : 17) || !isProvince(digits)) return undefined;
  const last = letter === '' ? digits[17] : 'X';
  return isBirthday(digits.slice(6, 14)) && checkSign(digits) === last ? letter.length : undefined;
}

/** The number of a bank card: the issuer's prefix, its length, and the check digit of ISO 7812. */
export function isBankCard({ digits, sizes, before, after }: Joined): boolean {
  if (!issuers.test(digits) || isPartOfCode(before, after) || amountAfter.test(after)) return false;
  return (sizes.length === 1 || isCardGroups(sizes)) && luhn(digits);
}

/** 银联 62 and 81, the old 工商银行 9558; 16 digits of Visa, Mastercard and JCB. */
const issuers =
  /^(?:(?:62|81)\d{14,17}|9558\d{15}|4\d{15}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|35(?:2[89]|[3-8]\d)\d{12})$/;

/** Part of an order or serial number with letters: `JD138…`, `HT-2024-138…`; `TEL138…` is none. */
function isPartOfCode(before: string, after: string): boolean {
  const [code] = /[A-Z_]+(?:[\d-]*-)?$/.exec(before) ?? [];
  return (code !== undefined && !/^(?:TEL|PHONE|MOBILE|QQ|WX)/.test(code)) || /^[A-Za-z_]/.test(after);
}

/** The groups of a number without the digits of the country code. */
function withoutCode(sizes: readonly number[], length: number): readonly number[] {
  if (length === 0) return sizes;
  const [first = 0, ...rest] = sizes;
  return first === length ? rest : [first - length, ...rest];
}

/** Fours and what is left, or six and the rest, as on the card. */
function isCardGroups(sizes: readonly number[]): boolean {
  const fours = sizes.every((size, index) => size === 4 || (index === sizes.length - 1 && size < 4));
  return fours || (sizes.length === 2 && sizes[0] === 6);
}

const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);

function isProvince(digits: string): boolean {
  return provinces.has(digits.slice(0, 2));
}

function isBirthday(digits: string): boolean {
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return /^(?:19|20)/.test(day) && parseDay(day) !== undefined;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function checkSign(digits: string): string | undefined {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'[sum % 11];
}

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, sign, index) => {
    const value = Number(sign) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
