import type { z } from 'zod';
import { fields, key, list, text } from './field.ts';

/** The frontmatter of `stores.md`: rooms, cabinets, shelves, boxes. */
export const storesSchema = fields({
  rooms: list(
    fields({
      code: key,
      title: text,
      cabinets: list(
        fields({
          code: key,
          title: text.optional(),
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
  /** The room's title, and the codes below it. */
  readonly room: string;
  readonly path: readonly string[];
}

/** All places by their code. */
export function placesOf(stores: Stores): Map<string, Place> {
  const places = new Map<string, Place>();
  const add = (kind: Place['kind'], room: string, path: string[]) => {
    places.set(path.join('-'), { code: path.join('-'), kind, room, path });
  };
  for (const room of stores.rooms) {
    add('room', room.title, [room.code]);
    for (const cabinet of room.cabinets ?? []) {
      add('cabinet', room.title, [room.code, cabinet.code]);
      for (const shelf of cabinet.shelves) {
        add('shelf', room.title, [room.code, cabinet.code, shelf.code]);
        for (const box of (shelf.boxes ?? []).flatMap(boxesOf)) {
          add('box', room.title, [room.code, cabinet.code, shelf.code, box]);
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
