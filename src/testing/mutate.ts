/** Numbers from 0 to below `limit`, the same ones for the same seed (mulberry32). */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** Pieces that mean something to YAML, Markdown, Unicode, or a careless program. */
const snippets = [
  ...['---', '\n---\n', '---js\n', '+++', '...', '%YAML 1.1\n', '\n', '\n\n', '\n\n\n\n\n', '\t'],
  ...[' ', '\r\n', '\r', ': ', ':', ' #', '#', '- ', '? ', '| ', '|-\n', '>', '>+9\n', '"', "'"],
  ...['\\', '"\\x00"', '"\\u202e"', '\\q', '[', ']', '{', '}', ',', '&a ', '*a', '<<: ', '!'],
  ...['!!js/function ', '!!binary ', '!<x> ', '@', '`', '%', '=', '__proto__: x\n'],
  ...['constructor: x\n', 'toString: ', 'number: H-002\n', 'title: 甲\n', 'related: [H-001]\n'],
  ...['pages: 1\n', 'filed: 2023-02-29\n', 'medium: paper\n', 'parts:\n  - a\n', '  b: c\n'],
  ...['- a: b\n', '0012', '1e5', '<b>', '</', '<!--', '-->', '<script>', '<?', '![', '](', ']: '],
  ...['[a]', 'javascript:', 'https://', '<https://', '`', '\0', '\ufeff', '\u200b', '\u202e'],
  ...['\u3164', '\u2028', '\ue000', '\ud800', 'e\u0301', '\uf900', '\u{e0041}', '甲', '　', '：', '“'],
  ...['𠮷', '☎️', '../', '\\\\', '%2F', '＃', 'Ｈ-００２', '[[[[[[[[', '{a: {a: {a: ', '- - - - - '],
];

/** Makes broken files out of files: bytes flipped, pieces cut out, put in, doubled, or taken from another file. */
export function mutator(seeds: readonly string[], random: (limit: number) => number): () => Uint8Array {
  const pick = <T>(items: readonly T[]): T => items[random(items.length)]!;
  const change = (text: string): string => {
    const at = random(text.length + 1);
    const end = Math.min(text.length, at + random(12));
    switch (random(6)) {
      case 0:
        return text.slice(0, at) + text.slice(end);
      case 1:
        return text.slice(0, at) + text.slice(at, end).repeat(2 + random(3)) + text.slice(end);
      case 2: {
        const other = pick(seeds);
        return text.slice(0, at) + other.slice(random(other.length + 1));
      }
      default:
        return text.slice(0, at) + pick(snippets) + text.slice(random(2) ? at : end);
    }
  };
  return () => {
    let text = pick(seeds);
    if (random(50) === 0) text = Array.from({ length: random(40) }, () => pick(snippets)).join('');
    for (let times = 1 + random(3); times > 0; times -= 1) text = change(text);
    const bytes = new TextEncoder().encode(text);
    if (random(8) === 0 && bytes.length > 0) bytes[random(bytes.length)]! ^= 1 << random(8);
    return bytes;
  };
}
