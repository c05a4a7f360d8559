import { readingOf } from '../../src/domain/reading.ts';
import type { RecordFields } from '../../src/domain/record.ts';
import { pathOf } from '../../src/domain/record-path.ts';
import { fileText } from '../../src/store/write.ts';
import { classOf } from '../holdings.ts';
import { type Answer, Refused, type Situation } from '../outcome.ts';
import { type PutDownOptions, putDown } from '../put-down.ts';
import { givenFields, type NumberOptions, numberFor } from './number.ts';

/** Files a new record under the next free number, or proposes to. */
export function create(
  situation: Situation,
  code: string,
  options: NumberOptions & PutDownOptions & { title: string },
): Promise<Answer> {
  const { command } = situation.messages;
  return putDown(situation, options, (register) => {
    const node = classOf(situation, register, code);
    const given = givenFields(situation, options);
    const yearField = node.series.find(
      ({ documents }) => !documents || (given.document !== undefined && documents.has(given.document)),
    )?.yearField;
    if (yearField !== undefined) given[yearField] ??= situation.today;
    const number = numberFor(situation, register, node, given);
    const fields = { number, title: options.title, ...given } as unknown as RecordFields;
    const path = pathOf(register.id, { class: node, fields, reading: readingOf(node, fields) });
    if (path === undefined) throw new Refused(command.refusals.noSeries(code));
    const text = fileText(fields as unknown as Record<string, string>);
    return {
      plan: { name: `new ${number}`, files: [{ path, text }] },
      number,
      name: command.acting.names.new,
      told: { number, path },
      done: (path) => command.created(number, path),
    };
  });
}
