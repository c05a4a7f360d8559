import { nearest } from '../../domain/nearest.ts';
import { rule } from '../rule.ts';

/** A place that is not in `stores.md`. */
export const placeUnknown = rule('place-unknown', 'error', function* ({ register }) {
  if (register.unread.has('stores.md')) return;
  for (const { path, fields } of [...register.records, ...register.dossiers]) {
    const { place } = fields;
    if (place === undefined || register.places.has(place)) continue;
    yield {
      at: { path, field: ['place'] },
      facts: { place, nearest: nearest(place, register.places.keys()) },
    };
  }
});
