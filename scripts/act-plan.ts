import type { Draft, Edit } from '../src/acts/act.ts';
import { usualLimits } from '../src/store/guard.ts';
import type { Source } from '../src/store/source.ts';
import { fileText } from '../src/store/write.ts';
import { withField } from '../src/store/write-field.ts';
import type { Plan, PlannedFile } from '../src/store/write-plan.ts';
import { Refused, type Situation } from './outcome.ts';

/** The files that an act writes, word for word. */
export function planOf(situation: Situation, source: Source, draft: Draft): Plan {
  const { act, number, path, fields, copy, edits, removed = [] } = draft;
  const files: PlannedFile[] = fields ? [{ path, text: fileText(fields) }] : [];
  if (copy) files.push({ path: copy.path, text: edited(situation, textOf(source, copy.from), copy) });
  for (const edit of edits) {
    const instead = textOf(source, edit.path);
    files.push({ path: edit.path, text: edited(situation, instead, edit), instead });
  }
  const gone = removed.map((path) => ({ path, instead: textOf(source, path) }));
  return { name: `${act} ${number}`, files, removed: gone };
}

function edited({ messages: { command } }: Situation, text: string, { set }: Edit): string {
  return Object.entries(set).reduce((before, [field, value]) => {
    const after = withField(before, field, value);
    if (after === undefined)
      throw new Refused(command.acting.declined({ problem: 'list', field }, (question) => question));
    return after;
  }, text);
}

function textOf(source: Source, path: string): string {
  return new TextDecoder().decode(source.read(path, usualLimits.file));
}
