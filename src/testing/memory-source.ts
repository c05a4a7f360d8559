import type { Source } from '../store/source.ts';

/** Files of a records folder by path: text, bytes, or what stands there instead of a file. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly kind: 'symlink' | 'other' }>>;

/** A records folder in memory. */
export function memorySource(files: Files): Source {
  const paths = Object.keys(files).sort();
  return {
    files: () =>
      paths.map((path) => {
        const file = files[path]!;
        return { path, kind: typeof file === 'object' && 'kind' in file ? file.kind : 'file' };
      }),
    read: (path, limit) => {
      const bytes = bytesOf(files[path]!);
      return bytes.length > limit ? undefined : bytes;
    },
  };
}

/** The bytes of a file. */
export function bytesOf(file: Files[string]): Uint8Array {
  if (typeof file === 'string') return new TextEncoder().encode(file);
  return file instanceof Uint8Array ? file : new Uint8Array();
}
