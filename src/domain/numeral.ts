const digits = '一二三四五六七八九';

/** A whole number in figures, or in Chinese below a hundred: 三, 两, 十五, 三十. `undefined` for any other text. */
export function numberOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '两') return 2;
  const found = new RegExp(`^(?:([${digits}]?)(十))?([${digits}]?)$`).exec(text);
  if (!found || text === '') return undefined;
  const [, tens, , ones] = found.map((part) => (part ? digits.indexOf(part) + 1 : 0));
  return (found[2] ? Math.max(tens!, 1) * 10 : 0) + ones!;
}
