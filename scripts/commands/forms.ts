import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/locales/index.ts';
import { formFolder, issueForms } from '../../src/requests/issue-form.ts';
import { holdingsOf } from '../holdings.ts';
import { type Answer, answer, type Situation } from '../outcome.ts';

/** Writes the issue forms that the acts and the office's regulations ask for, or says which are out of date (exit 1). */
export function forms(situation: Situation, { check = false }: { check?: boolean }): Answer {
  const { world, messages } = situation;
  const words = [languages['zh-CN']!, languages.en!] as const;
  const files = issueForms(holdingsOf(situation).registers, words);
  const other = [...files].filter(([path, text]) => textAt(join(world.folder, path)) !== text);
  const paths = other.map(([path]) => path);
  if (!check && other.length > 0) {
    mkdirSync(join(world.folder, formFolder), { recursive: true });
    for (const [path, text] of other) writeFileSync(join(world.folder, path), text);
  }
  const { formsCurrent, formsOutOfDate, formsWritten } = messages.requests;
  const told = check ? formsOutOfDate : formsWritten;
  const said = answer(
    situation,
    { forms: [...files.keys()], [check ? 'outOfDate' : 'written']: paths },
    () => (paths.length === 0 ? formsCurrent(files.size) : told(paths)),
  );
  return { ...said, exitCode: check && paths.length > 0 ? 1 : 0 };
}

function textAt(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
