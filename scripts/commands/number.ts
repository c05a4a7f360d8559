import { type Day, parseDay, yearOf } from '../../src/domain/day.ts';
import type { ClassNode } from '../../src/domain/file-plan.ts';
import { fileNameOf } from '../../src/domain/number/canonical.ts';
import { nextNumber } from '../../src/domain/number/next.ts';
import type { Series } from '../../src/domain/number/series.ts';
import type { Register } from '../../src/domain/register.ts';
import { classOf, holdingsOf, registerOf } from '../holdings.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';

/** What a caller may say about the record that wants a number. */
export interface NumberOptions {
  readonly register?: string;
  readonly document?: string;
  readonly set?: readonly string[];
}

/** Tells the next free number of a class. */
export function number(situation: Situation, code: string, options: NumberOptions): Answer {
  const register = registerOf(situation, holdingsOf(situation), options.register);
  const node = classOf(situation, register, code);
  const given = givenFields(situation, options);
  const next = numberFor(situation, register, node, given);
  return answer(situation, { number: next }, () => next);
}

/** The fields given by `--document` and `--set name=value`. */
export function givenFields(
  situation: Situation,
  { document, set = [] }: NumberOptions,
): Record<string, string> {
  const fields: Record<string, string> = document === undefined ? {} : { document };
  for (const pair of set) {
    const equals = pair.indexOf('=');
    const name = pair.slice(0, equals).trim();
    const value = pair.slice(equals + 1).trim();
    if (equals < 1 || name === '' || value === '') {
      throw new Refused(situation.messages.command.refusals.badField(pair));
    }
    fields[name] = value;
  }
  return fields;
}

/** The next free number of a class for a record with these fields. */
export function numberFor(
  situation: Situation,
  register: Register,
  node: ClassNode,
  given: Readonly<Record<string, string>>,
): string {
  const { refusals } = situation.messages.command;
  if (node.data.linked) {
    if (given.dossier !== undefined) return given.dossier;
    throw new Refused(refusals.missingPart(node.title, 'dossier', []));
  }
  const series = seriesFor(situation, node, given.document);
  const decides = series.yearField === undefined ? undefined : given[series.yearField];
  const day: Day | undefined = decides === undefined ? situation.today : parseDay(decides);
  if (day === undefined) throw new Refused(refusals.badDay(decides!));
  const isTaken = (number: string) => register.unread.has(fileNameOf(number));
  const next = nextNumber(series, register.records, { ...given, year: yearOf(day) }, isTaken);
  if (next === 'full') throw new Refused(refusals.seriesFull(series.template));
  if ('missing' in next) throw new Refused(refusals.missingPart(series.template, next.missing, next.allowed));
  return next.number;
}

function seriesFor(situation: Situation, node: ClassNode, document: string | undefined): Series {
  const { refusals } = situation.messages.command;
  const fitting = node.series.filter(
    ({ documents }) => !documents || (document !== undefined && documents.has(document)),
  );
  if (fitting[0]) return fitting[0];
  if (node.series.length === 0) throw new Refused(refusals.noSeries(node.code));
  throw new Refused(
    refusals.whichSeries(
      node.code,
      node.series.map(({ template, documents }) => `${template}:${[...(documents ?? [])].join('/')}`),
    ),
  );
}
