/** Where a record stands in its life, in the order in which lists sort it. */
export const statuses = [
  'in-store',
  'on-loan',
  'overdue',
  /** It came back damaged, and its loan is open still (RTN-08). */
  'damaged',
  /** It stands on a disposal list, and has not gone yet. */
  'listed',
  'destroyed',
  /** Returned to its owner (清退). */
  'returned',
  /** Handed to another archive. */
  'transferred',
  'void',
  'renumbered',
] as const;

/** Whether it has left the shelves for good: it has no place any more. */
export function hasLeft(status: Status): boolean {
  return statuses.indexOf(status) >= statuses.indexOf('destroyed');
}

/** Where a record stands in its life. */
export type Status = (typeof statuses)[number];
