import { type Person, peopleSchema } from '../src/domain/person.ts';
import type { ReadingFault } from '../src/domain/register.ts';
import { commitFiles } from '../src/history/commit-files.ts';
import { commitOf } from '../src/history/commits.ts';
import type { Repository } from '../src/history/git.ts';
import { readSingle } from '../src/store/read-single.ts';

/** The people of the office at a commit; none where the file is not there or cannot be read. */
export function peopleAt(repository: Repository, ref: string, folder: string): readonly Person[] {
  const commit = commitOf(repository, ref);
  if (commit === undefined) return [];
  const source = commitFiles(repository, commit, folder);
  const faults: ReadingFault[] = [];
  return readSingle(source, source.files(), 'people.md', peopleSchema, faults)?.people ?? [];
}
