import { mkdirSync } from 'node:fs';
import { locked } from './write-lock.ts';
import { type PlannedFile, recover, writePlan } from './write-plan.ts';

/**
 * Writes files that do not exist yet: all of them or none. The records folder need not be there.
 * @throws Taken when a file of that name exists
 */
export function writeFiles(folder: string, name: string, files: readonly PlannedFile[]): void {
  mkdirSync(folder, { recursive: true });
  locked(folder, () => {
    recover(folder);
    writePlan(folder, { name, files });
  });
}
