import type { Series } from '../../domain/number/series.ts';
import { rule } from '../rule.ts';

/** A number of a series could be read in two ways: a segment text continues another with digits (NUM-10). */
export const regulationAmbiguous = rule('regulation-ambiguous', 'error', function* ({ register }) {
  for (const node of register.plan.order) {
    for (const [index, series] of node.series.entries()) {
      const pair = clash(series);
      if (!pair) continue;
      const at = { path: register.regulation.path, field: [...node.at, 'numbers', index, 'template'] };
      yield { at, facts: { template: series.template, texts: pair } };
    }
  }
});

function clash(series: Series): readonly [string, string] | undefined {
  for (const [index, part] of series.parts.entries()) {
    const next = series.parts[index + 1];
    if (part.kind !== 'segment' || (next?.kind !== 'sequence' && next?.kind !== 'year')) continue;
    const texts = [...(series.segments.get(part.name)?.values?.values() ?? [])];
    // A running number has no zero too many in front, so VIP0 cannot be the start of one of VIP's.
    const digits = next.kind === 'sequence' ? /^[1-9]\d*$/ : /^\d+$/;
    for (const short of texts) {
      const long = texts.find((text) => text.startsWith(short) && digits.test(text.slice(short.length)));
      if (long !== undefined) return [short, long];
    }
  }
  return undefined;
}
