import type { Retention } from '../domain/regulation/retention.ts';
import type { Place } from '../domain/stores.ts';
import { readUnit } from '../domain/unit.ts';
import type { SiteWords } from './site-words.ts';

/**
 * A place in words, `档案室 2号柜-3层-05盒`; a code that the stores do not know stays as it is.
 * @param rooms what lists call the rooms, see {@link shortRooms}; their full names otherwise
 */
export function placeInWords(
  code: string | undefined,
  places: ReadonlyMap<string, Place>,
  words: SiteWords,
  rooms?: ReadonlyMap<string, string>,
): string | undefined {
  if (code === undefined) return undefined;
  const place = places.get(code);
  if (!place) return code;
  const [, cabinet, shelf, box] = place.path;
  return words.place((cabinet && rooms?.get(place.room)) ?? place.room, cabinet, shelf, box);
}

/**
 * What lists call the rooms of an office: nothing where there is one room only, else the name without what
 * stands in brackets (档案室（一楼） → 档案室), as long as that tells the rooms apart.
 */
export function shortRooms(places: Iterable<Place>): Map<string, string> {
  const rooms = [...new Set([...places].map(({ room }) => room))];
  if (rooms.length === 1) return new Map([[rooms[0]!, '']]);
  const short = rooms.map((room) => room.replace(/\s*[（(].*[）)]$/, '') || room);
  return new Map(rooms.map((room, at) => [room, new Set(short).size === rooms.length ? short[at]! : room]));
}

/** What a dossier is about, in words. */
export function unitInWords(unit: string, kind: string | undefined, words: SiteWords): string {
  const parts = kind === 'household' ? readUnit(unit) : undefined;
  return parts ? words.household(parts.building, parts.stair, parts.room) : unit;
}

/** How long something is kept, as its regulation says it. Silence is shown as silence (law 8). */
export function retentionInWords(retention: Retention | undefined, words: SiteWords): string {
  if (retention === undefined) return words.retention.none;
  if (typeof retention === 'string') return words.retention[retention];
  const after = words.fields[retention.after] ?? retention.after;
  const { keep, 'at-least': least } = retention;
  const own = keep === 'blank' ? words.retention.keepBlank(after) : words.retention.keep(keep.text, after);
  return least === undefined || least === 'blank' ? own : words.retention.atLeast(own, least.text);
}
