const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map(Array.from(digits, (digit, value) => [digit.charCodeAt(0), value]));

/**
 * Writes an ascending list of row positions as a short text: for each unbroken run the gap before it
 * and its length, as numbers in base 32 with a continuation bit. Neighbouring rows of a register are
 * alike, so runs are long; text, because static servers compress text.
 */
export function encodePostings(rows: readonly number[]): string {
  let out = '';
  const put = (value: number): void => {
    let rest = value;
    do {
      const low = rest & 31;
      rest >>>= 5;
      out += digits[rest > 0 ? low | 32 : low];
    } while (rest > 0);
  };
  let next = 0;
  for (let i = 0; i < rows.length; ) {
    const first = rows[i]!;
    let length = 1;
    while (rows[i + length] === first + length) length++;
    put((first - next) * 2 + (length > 1 ? 1 : 0));
    if (length > 1) put(length - 2);
    next = first + length;
    i += length;
  }
  return out;
}

/** Calls `each` with every row of a list written by {@link encodePostings}, ascending. */
export function decodePostings(list: string, each: (row: number) => void): void {
  let at = 0;
  const take = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = values.get(list.charCodeAt(at++)) ?? 0;
      value |= (digit & 31) << shift;
      if (digit < 32) return value;
    }
  };
  let row = 0;
  while (at < list.length) {
    const head = take();
    row += head >>> 1;
    const length = head & 1 ? take() + 2 : 1;
    for (const end = row + length; row < end; row++) each(row);
  }
}
