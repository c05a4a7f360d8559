import type { z } from 'zod';
import { fields, key, list, text } from './field.ts';

/** The frontmatter of `stores.md`: rooms, cabinets, shelves, boxes. */
export const storesSchema = fields({
  rooms: list(
    fields({
      code: key,
      title: text,
      /** What it is built for; a regulation may ask for it. */
      kind: text.optional(),
      cabinets: list(
        fields({
          code: key,
          title: text.optional(),
          /** What it is built for: 保险柜, 防磁柜, 迁出客户柜. Default: as the room. */
          kind: text.optional(),
          shelves: list(
            fields({
              code: key,
              /** Box codes; `001…012` stands for all from the first to the last. */
              boxes: list(text).optional(),
            }),
          ),
        }),
      ).optional(),
    }),
  ),
});

/** The stores as their file says them. */
export type Stores = z.output<typeof storesSchema>;

/** A place that can be named: a room, cabinet, shelf or box. */
export interface Place {
  /** `A-01-2-003`: room–cabinet–shelf–box, or a shorter form for a larger place. */
  readonly code: string;
  readonly kind: 'room' | 'cabinet' | 'shelf' | 'box';
  /** What its cabinet or room is built for. */
  readonly of: string | undefined;
  /** The room's title, and the codes below it. */
  readonly room: string;
  readonly path: readonly string[];
}

/** All places by their code. */
export function placesOf(stores: Stores): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const room of stores.rooms) {
    const add = (kind: Place['kind'], of: string | undefined, ...path: string[]) => {
      const code = [room.code, ...path].join('-');
      places.set(code, { code, kind, of, room: room.title, path: [room.code, ...path] });
    };
    add('room', room.kind);
    for (const cabinet of room.cabinets ?? []) {
      const of = cabinet.kind ?? room.kind;
      add('cabinet', of, cabinet.code);
      for (const shelf of cabinet.shelves) {
        add('shelf', of, cabinet.code, shelf.code);
        for (const box of (shelf.boxes ?? []).flatMap(boxesOf)) {
          add('box', of, cabinet.code, shelf.code, box);
        }
      }
    }
  }
  return places;
}

/** `001…003` → 001, 002, 003; any other text is one box. */
function boxesOf(text: string): string[] {
  const range = /^(\d{1,6})…(\d{1,6})$/.exec(text);
  if (!range) return [text];
  const [first, last] = [Number(range[1]), Number(range[2])];
  const count = Math.min(last - first + 1, 10_000);
  return Array.from({ length: Math.max(count, 0) }, (_, index) =>
    String(first + index).padStart(range[1]!.length, '0'),
  );
}
