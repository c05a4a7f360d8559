import type { Answers, Draft } from '../acts/act.ts';
import { compose } from '../acts/compose.ts';
import type { Declined } from '../acts/declined.ts';
import { parseDay } from '../domain/day.ts';
import type { ActName } from '../domain/form.ts';
import type { Register } from '../domain/register.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { actingDay, actingOffice } from './acting-office.ts';
import { type Files, memorySource } from './memory-source.ts';

/** The register of {@link actingOffice}, with files laid over it. */
export function officeWith(laid: Files = {}): Register {
  return readHoldings(memorySource({ ...actingOffice, ...laid })).registers[0]!;
}

/** What an act is going to write in that office, or why it cannot be put down. */
export function composed(name: ActName, answers: Answers, laid?: Files, day = actingDay): Draft | Declined {
  return compose(name, officeWith(laid), parseDay(day)!, answers);
}

/** The fields that an act fills in, those without a value left out; or why it cannot be put down. */
export function decided(name: ActName, answers: Answers, laid?: Files, day?: string) {
  const draft = composed(name, answers, laid, day);
  return 'declined' in draft ? draft.declined : JSON.parse(JSON.stringify(draft.fields));
}

/** A file that is frontmatter alone. */
export function form(text: string): string {
  return `---\n${text.trim()}\n---\n`;
}

/** The regulation of that office with some of its text put otherwise. */
export function regulationWith(...changes: readonly (readonly [was: string, is: string])[]): Files {
  const text = String(actingOffice['kefu/regulation.md']);
  return {
    'kefu/regulation.md': changes.reduce((changed, [was, is]) => {
      if (!changed.includes(was)) throw new Error(`the regulation does not say ${was}`);
      return changed.replace(was, is);
    }, text),
  };
}

/** The regulation of that office with further settings, as they stand at the margin of the file. */
export function regulationAnd(settings: string): Files {
  return regulationWith(['\nclasses:\n', `\n${settings.trim()}\nclasses:\n`]);
}
