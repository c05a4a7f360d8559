import { readBlock } from '../../domain/personal/block.ts';
import { sealedFiles } from '../../domain/personal/personal-files.ts';
import { rule } from '../rule.ts';

/**
 * Two files, or two levels of a file, bear the same key: a block was copied. It opens only where it was made, so what
 * the other one says is lost; and destroying one would take the key of both (CNF-15).
 */
export const personalMoved = rule('personal-moved', 'error', function* ({ register }) {
  const first = new Map<string, string>();
  for (const { file } of sealedFiles(register)) {
    for (const [level, text] of Object.entries(file.fields.sealed!)) {
      const key = readBlock(text)?.key;
      if (key === undefined) continue;
      const other = first.get(key);
      if (other === undefined) first.set(key, file.path);
      else yield { at: { path: file.path, field: ['sealed', level] }, facts: { level, other } };
    }
  }
});
