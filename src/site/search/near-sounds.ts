/** Sounds that many speakers do not tell apart, as patterns with what to write instead. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/(?<=[zcs])h/g, ''],
  [/(?<=[zcs])(?!h)/g, 'h'],
  [/(?<=[aei]n)g/g, ''],
  [/(?<=[aei]n)(?!g)/g, 'g'],
  [/n(?=[aeiouv])/g, 'l'],
  [/l/g, 'n'],
  [/f/g, 'h'],
  [/h(?=u)/g, 'f'],
];
/** Each costs a search. */
const most = 20;

/** Other spellings for what sounds nearly the same, one sound or all of a kind exchanged: `zangwei` → `zhangwei`. */
export function nearSounds(letters: string): string[] {
  const spelt = alike.flatMap(([sound, other]) => [
    ...[...letters.matchAll(sound)].map(
      ({ 0: { length }, index }) => letters.slice(0, index) + other + letters.slice(index + length),
    ),
    letters.replace(sound, other),
  ]);
  return [...new Set(spelt)].filter((one) => one !== letters).slice(0, most);
}
