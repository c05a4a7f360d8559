import type { Office, Shelf } from '../office.ts';

/** A regulation and the texts that it has put up on the wall (上墙内容; TRN-14). */
export interface WallSheet {
  readonly shelf: Shelf;
  readonly notices: readonly string[];
}

/** The regulations of the office that have something to put up. */
export function wallSheets({ shelves }: Office): readonly WallSheet[] {
  return shelves.flatMap((shelf) => {
    const { notices = [] } = shelf.register.regulation.data;
    return notices.length > 0 ? [{ shelf, notices }] : [];
  });
}
