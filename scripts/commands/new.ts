import { readingOf } from '../../src/domain/reading.ts';
import type { RecordFields } from '../../src/domain/record.ts';
import { pathOf } from '../../src/domain/record-path.ts';
import { readHoldings } from '../../src/store/read-holdings.ts';
import { fileText } from '../../src/store/write.ts';
import type { Plan } from '../../src/store/write-plan.ts';
import { classOf, registerOf, sourceOf } from '../holdings.ts';
import { objectionsTo } from '../objections.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import { carryOut } from '../writing.ts';
import { givenFields, type NumberOptions, numberFor } from './number.ts';

/**
 * Files a new record under the next free number. The file is checked as if it stood in the register already;
 * when any rule objects, the command is refused and nothing is written.
 */
export async function create(
  situation: Situation,
  code: string,
  options: NumberOptions & { title: string },
): Promise<Answer> {
  const { command } = situation.messages;
  sourceOf(situation);
  const { plan, number } = await carryOut(situation, (source) => {
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
    if (path === undefined) throw new Refused(command.refusals.noSeries(code));
    const text = fileText(fields as unknown as Record<string, string>);
    const plan: Plan = { name: `new ${number}`, files: [{ path, text }] };
    const objections = objectionsTo(situation, source, plan);
    if (objections.length > 0)
      throw new Refused(command.acting.forbidden(command.acting.names.new, objections));
    return { plan, number };
  });
  const path = `${situation.records}/${plan.files[0]!.path}`;
  return answer(situation, { number, path }, () => command.created(number, path));
}
