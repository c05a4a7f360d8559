import { canonical } from '../../src/domain/number/canonical.ts';
import { answersTo, searchTexts } from '../../src/domain/search-text.ts';
import { registersThen } from '../holdings.ts';
import { type Answer, answer, type Situation } from '../outcome.ts';
import { statesOf } from './show.ts';

/** Looks records up by any scrap of number, title, room, name or other field; the exact number comes first. */
export function find(situation: Situation, typed: string): Answer {
  const wanted = canonical(typed);
  const hits = registersThen(situation).flatMap((register) =>
    register.records
      .filter((record) => answersTo(searchTexts(register, record), typed))
      .map(statesOf(situation, register)),
  );
  const collator = new Intl.Collator('zh-CN', { numeric: true });
  const exact = (number: string) => (canonical(number) === wanted ? 0 : 1);
  hits.sort((a, b) => exact(a.number) - exact(b.number) || collator.compare(a.number, b.number));
  const { status, nothingFound } = situation.messages.command;
  return answer(situation, hits, () =>
    hits.length === 0
      ? nothingFound(typed)
      : hits
          .map((hit) => [hit.number, status[hit.status], hit.location ?? '-', hit.title].join('\t'))
          .join('\n'),
  );
}
