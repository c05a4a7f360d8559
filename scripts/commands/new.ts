import { resolve } from 'node:path';
import { readingOf } from '../../src/domain/reading.ts';
import type { RecordFields } from '../../src/domain/record.ts';
import { pathOf } from '../../src/domain/record-path.ts';
import type { FaultWords } from '../../src/locales/messages.ts';
import { checkHoldings } from '../../src/rules/check.ts';
import { readHoldings } from '../../src/store/read-holdings.ts';
import { overlaid, type Source } from '../../src/store/source.ts';
import { fileText } from '../../src/store/write.ts';
import { writeFiles } from '../../src/store/write-files.ts';
import { classOf, registerOf, sourceOf } from '../holdings.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import { givenFields, type NumberOptions, numberFor } from './number.ts';

/**
 * Files a new record under the next free number. The file is checked as if it stood in the register already;
 * when any rule objects, the command is refused and nothing is written.
 */
export function create(
  situation: Situation,
  code: string,
  options: NumberOptions & { title: string },
): Answer {
  const source = sourceOf(situation);
  const register = registerOf(situation, readHoldings(source), options.register);
  const node = classOf(situation, register, code);
  const given = givenFields(situation, options);
  const yearField = node.series.find(
    ({ documents }) => !documents || (given.document !== undefined && documents.has(given.document)),
  )?.yearField;
  if (yearField !== undefined) given[yearField] ??= situation.today;
  const number = numberFor(situation, register, node, given);
  const fields = { number, title: options.title, ...given } as unknown as RecordFields;
  const path = pathOf(register.id, { class: node, fields, reading: readingOf(node, fields) });
  if (path === undefined) throw new Refused(situation.messages.command.refusals.noSeries(code));
  const text = fileText(fields as unknown as Record<string, string>);
  refuseFaults(situation, overlaid(source, new Map([[path, text]])), path);
  writeFiles(resolve(situation.world.folder, situation.records), [{ path, text }]);
  const shown = `${situation.records}/${path}`;
  return answer(situation, { number, path: shown }, () => situation.messages.command.created(number, shown));
}

function refuseFaults(situation: Situation, source: Source, path: string): void {
  const { refusals } = situation.messages.command;
  for (const { rule, fault } of checkHoldings(readHoldings(source), [], situation.today)) {
    if (fault.at.path !== path || rule.severity !== 'error') continue;
    const { words } = situation.messages.rules[rule.id as keyof typeof situation.messages.rules];
    const { message, fix } = (words as (facts: unknown) => FaultWords)(fault.facts);
    throw new Refused(refusals.unfit(message, fix));
  }
}
