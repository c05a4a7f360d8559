import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git, type Repository } from './git.ts';

/** One object of a repository. */
export interface StoredObject {
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  readonly bytes: Buffer;
}

/** Whether the text is a whole object id, and so can be nothing else to git: no option, no second line. */
export function isObjectId(text: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/**
 * Reads many objects in one call of git. What is missing is absent from the answer.
 * @param limit with it, sizes are asked first and objects of more bytes are left out: for what strangers pushed
 * @throws RangeError when an id is not a whole object id; GitFailure when an object is damaged
 */
export function readObjects(
  repository: Repository,
  ids: Iterable<string>,
  limit?: number,
): Map<string, StoredObject> {
  let wanted = [...new Set(ids)];
  const wrong = wanted.find((id) => !isObjectId(id));
  if (wrong !== undefined) throw new RangeError(`not an object id: ${wrong.slice(0, 80)}`);
  if (limit !== undefined && wanted.length > 0) {
    wanted = sizes(repository, wanted).flatMap(([id, size]) => (size <= limit ? [id] : []));
  }
  if (wanted.length === 0) return new Map();
  const answer = answerInFile(repository, ['cat-file', '--batch', '--buffer'], `${wanted.join('\n')}\n`);
  const objects = new Map<string, StoredObject>();
  let at = 0;
  for (const id of wanted) {
    const end = answer.indexOf(10, at);
    const [, type, size] = answer.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    const bytes = answer.subarray(at, at + Number(size));
    objects.set(id, { type: type as StoredObject['type'], bytes });
    at += bytes.length + 1;
  }
  return objects;
}

function sizes(repository: Repository, ids: readonly string[]): [string, number][] {
  const input = `${ids.join('\n')}\n`;
  const answer = git(repository, ['cat-file', '--batch-check', '--buffer'], { input });
  return answer
    .toString('latin1')
    .split('\n')
    .flatMap((line): [string, number][] => {
      const [id, , size] = line.split(' ');
      return id === undefined || size === undefined ? [] : [[id, Number(size)]];
    });
}

/** A hundred megabytes come twice as fast through a file as through a pipe. */
function answerInFile(repository: Repository, args: readonly string[], input: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'guidang-'));
  try {
    const path = join(folder, 'answer');
    const answer = openSync(path, 'w');
    try {
      git(repository, args, { input, answer });
    } finally {
      closeSync(answer);
    }
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
