/** A text made safe to show on one line of a terminal or a log: control and invisible characters as `�`. */
export function visible(text: string): string {
  return text.replace(/[\p{C}\u2028\u2029]/gu, '\ufffd');
}
