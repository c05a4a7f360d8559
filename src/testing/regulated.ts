import type { Files } from './memory-source.ts';
import { miniature } from './miniature.ts';

/** The miniature's regulation with further settings, as they stand at the margin of the file. */
export function regulated(settings: string): Files {
  const text = String(miniature['kefu/regulation.md']);
  return { 'kefu/regulation.md': text.replace('\nclasses:\n', `\n${settings.trim()}\nclasses:\n`) };
}
