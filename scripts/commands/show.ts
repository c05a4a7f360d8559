import { holdsOver } from '../../src/domain/hold-state.ts';
import { nearest } from '../../src/domain/nearest.ts';
import { canonical } from '../../src/domain/number/canonical.ts';
import { isStub, type RecordEntry } from '../../src/domain/record.ts';
import { indexOf, type Register } from '../../src/domain/register.ts';
import { type Expiry, expiries, outcomeOf, retentionOf, startOf } from '../../src/domain/retention-state.ts';
import { standings } from '../../src/domain/state.ts';
import { hasLeft } from '../../src/domain/status.ts';
import { registersThen } from '../holdings.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import { offenceNumbered, showOffence } from './show-offence.ts';

/** Shows one record and its state, or what an offence costs: the number may be typed in any spelling. */
export function show(situation: Situation, typed: string): Answer {
  const { messages } = situation;
  const registers = registersThen(situation);
  const offence = offenceNumbered(registers, typed);
  if (offence) return showOffence(situation, offence);
  const found = findNumber(registers, typed);
  if ('near' in found) throw new Refused(messages.command.refusals.notFound(typed, found.near));
  const state = statesOf(situation, found.register)(found.record);
  return answer(situation, state, () => lines(state, messages.command));
}

/** The function that tells the state of any record in the keys of the command-line contract. */
export function statesOf({ records, today }: Situation, register: Register) {
  const standingOf = standings(register, today);
  const holdsOf = holdsOver(register, today);
  const expiryOf = expiries(register, today);
  return (record: RecordEntry) => {
    const { fields, class: node } = record;
    const { status, loan, late } = standingOf(record);
    return {
      number: fields.number,
      title: fields.title,
      class: node.code,
      dossier: fields.dossier ?? null,
      status,
      location: hasLeft(status) ? null : (fields.place ?? null),
      onLoan: loan
        ? {
            borrower: loan.loan.fields.borrower,
            due: loan.due ?? null,
            /** Days left; negative when overdue. */
            days: late === undefined ? null : 0 - late,
            loan: loan.loan.number,
          }
        : null,
      hold: holdsOf(record).map(({ hold: { number, fields } }) => ({
        hold: number,
        on: fields.on,
        by: fields.by,
        reason: fields.reason,
      })),
      retention: retentionState(record, expiryOf(record)),
      level: fields.level ?? node.level ?? null,
      path: `${records}/${record.path}`,
    };
  };
}

/** Nothing falls due of a stub, nor where the regulation is silent or leaves the figure open. */
function retentionState(record: RecordEntry, expiry: Expiry) {
  const retention = retentionOf(record);
  if (isStub(record)) return null;
  if (expiry.state === 'timed') {
    const { term, due, outcome, kept } = expiry;
    return { trigger: term?.after ?? kept?.form.number ?? null, start: term?.start ?? null, due, outcome };
  }
  if (expiry.state === 'permanent') return { trigger: expiry.state, start: null, due: null, outcome: null };
  if (typeof retention !== 'object') return null;
  const start = startOf(retention, record) ?? null;
  return { trigger: retention.after, start, due: null, outcome: outcomeOf(retention) };
}

function findNumber(registers: readonly Register[], typed: string) {
  const wanted = canonical(typed);
  const numbers: string[] = [];
  for (const register of registers) {
    const { records } = indexOf(register);
    const record = records.get(wanted)?.[0];
    if (record) return { register, record };
    numbers.push(...register.records.map(({ fields }) => fields.number));
  }
  const near = nearest(typed, numbers);
  return { near: near === undefined ? [] : [near] };
}

function lines(
  state: ReturnType<ReturnType<typeof statesOf>>,
  words: Situation['messages']['command'],
): string {
  const { status, fields, stated } = words;
  const rows: [string, string | null][] = [
    ['number', state.number],
    ['title', state.title],
    ['class', state.class],
    ['dossier', state.dossier],
    ['status', status[state.status]],
    ['location', state.location],
    ['borrower', state.onLoan?.borrower ?? null],
    ['due', state.onLoan?.due ?? null],
    ...state.hold.map(({ hold, on, by, reason }): [string, string] => [
      'hold',
      words.held(hold, on, by, reason),
    ]),
    ['level', state.level],
    ['path', state.path],
  ];
  return rows
    .flatMap(([name, value]) => (value === null ? [] : [stated(fields[name] ?? name, value)]))
    .join('\n');
}
