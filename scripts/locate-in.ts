import type { FaultPlace } from '../src/domain/finding.ts';
import type { Locate } from '../src/report/findings.ts';
import { locate } from '../src/store/locate.ts';
import type { Source } from '../src/store/source.ts';

/**
 * Finds places in the files of a source, reading a file again only when something in it is reported.
 * @param folder the source's folder, with which the paths of faults begin; empty where they do not
 */
export function locateIn(source: Source, folder = ''): Locate {
  const prefix = folder === '' ? '' : `${folder}/`;
  let last = { path: '', text: '' };
  return (at: FaultPlace) => {
    if (last.path !== at.path) {
      const inside = at.path.startsWith(prefix);
      last = { path: at.path, text: inside ? textOf(source, at.path.slice(prefix.length)) : '' };
    }
    const position = locate(last.text, at);
    const quoted = last.text.split('\n', position.line)[position.line - 1];
    const pointed = at.field !== undefined || at.position !== undefined;
    return pointed && quoted !== undefined ? { ...position, source: quoted } : position;
  };
}

/** A file's text for quoting; what cannot be read quotes as nothing. */
function textOf(source: Source, path: string): string {
  try {
    return new TextDecoder().decode(source.read(path, 512 * 1024) ?? new Uint8Array());
  } catch {
    return '';
  }
}
