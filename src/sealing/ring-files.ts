/**
 * The files of a key ring, wherever it is kept. Names are paths with `/` below its top; what stands in them is text.
 */
export interface RingFiles {
  /** What people call the place: its path. */
  readonly place: string;
  /** Every name in a folder and below it; the empty text: all of them. */
  list(folder: string): readonly string[];
  /** A file's text; `undefined` when it is not there. */
  read(name: string): string | undefined;
  /**
   * Writes, then removes. Each file changes at once, in this order: whoever is stopped leaves the first ones done and
   * the others as they were. What is removed can be had back neither from the place nor from its history.
   * @throws SealFault `ring-changed` when a file is no longer as it was read here; `ring-busy`
   */
  change(write: ReadonlyMap<string, string>, remove: readonly string[], why: string): void;
  /** Takes away what a change that was stopped left behind: old versions of entries, half-written ones. */
  forget(): void;
  /** The text of everything that the place still holds beside its entries; nothing, after `forget`. */
  leftovers(): readonly string[];
}
