/** A plate in a text. */
interface Plate {
  readonly kind: 'plate';
  readonly start: number;
  readonly end: number;
}

/** The signs of the provinces. */
export const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

/** Province, letter of the city, five signs; six on the green plates of electric cars (GA 36). I and O are not used. */
const plates = new RegExp(
  String.raw`(?<![更最全创翻崭焕刷](?=新))[${provinces}] ?[A-HJ-NP-Z][ ·.-]?(?:(?=(?:[A-Z]*\d){3})[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]|[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK])(?![A-Z0-9])`,
  'gi',
);

/** The plates of vehicles in a text of half-width signs. */
export function* platesIn(text: string): Generator<Plate> {
  for (const { 0: found, index } of text.matchAll(plates)) {
    yield { kind: 'plate', start: index, end: index + found.length };
  }
}
