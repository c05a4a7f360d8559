import { nearest } from '../domain/nearest.ts';
import { canonical } from '../domain/number/canonical.ts';
import { indexOf, type Register } from '../domain/register.ts';
import type { RequestFault } from '../locales/request-words.ts';
import type { RequestText } from './read-request.ts';

/** Questions whose answers are numbers that must be known: of records, dossiers, boxes, loans, holds. */
const naming = ['items', 'damaged', 'number', 'loan', 'hold'];

/** A stocktake names where it counts; what it found too much nobody need know. */
const places: Partial<Record<RequestText['act'], readonly string[]>> = { stocktake: ['place', 'damaged'] };

/** The register that a request is about: the first that knows any number it names. */
export function registerMeant(text: RequestText, registers: readonly Register[]): Register | undefined {
  const numbers = numbersOf(text).map(({ number }) => number);
  return registers.find((register) => numbers.some((number) => knows(register, number)));
}

/** The numbers that none of the registers knows. @param headingOf the heading of a question */
export function unknownNumbers(
  text: RequestText,
  registers: readonly Register[],
  headingOf: (question: string) => string,
): RequestFault[] {
  return numbersOf(text)
    .filter(({ number }) => !registers.some((register) => knows(register, number)))
    .map(({ question, number }) => {
      const known = registers.flatMap(({ records }) => records.map(({ fields }) => fields.number));
      const given = number.length > longest ? `${number.slice(0, longest)}…` : number;
      const near = number.length > longest ? undefined : nearest(number, known);
      return {
        problem: 'unknown-number',
        line: text.lines[question]!,
        heading: headingOf(question),
        given,
        near,
      };
    })
    .slice(0, most) as RequestFault[];
}

/** As much of a number as is repeated, and as many of them. */
const longest = 40;
const most = 10;

function numbersOf({ act, answers }: RequestText): { question: string; number: string }[] {
  return (places[act] ?? naming).flatMap((question) =>
    (answers[question] ?? []).map((text) => ({ question, number: text.split('=')[0]!.trim() })),
  );
}

function knows(register: Register, number: string): boolean {
  const { records, dossiers } = indexOf(register);
  const name = canonical(number);
  return (
    records.has(name) ||
    dossiers.has(number) ||
    register.places.has(number) ||
    register.forms.some((form) => canonical(form.number) === name)
  );
}
