/** A part of a whole as people read it, `97.5%`; empty where there is no whole. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${Number(((part / whole) * 100).toFixed(1))}%`;
}
