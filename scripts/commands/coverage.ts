import { type CoverageLine, coverage, type Standing } from '../../src/regulations/coverage.ts';
import { type Answer, answer, type Situation } from '../outcome.ts';

const standings: readonly Standing[] = ['enforced', 'evidenced', 'shown', 'planned', 'outside'];

/** Accounts for every demand of the catalogue of regulations: how it is met, and what proves that. */
export function tellCoverage(situation: Situation): Answer {
  const lines = coverage();
  const counts = Object.fromEntries(
    standings.map((standing) => [standing, lines.filter((line) => line.standing === standing).length]),
  ) as Record<Standing, number>;
  const { coverage: words } = situation.messages.command;
  return answer(situation, { total: lines.length, counts, rules: lines }, () =>
    [...lines.map((line) => lineOf(line, words.standings)), '', words.summary(lines.length, counts)].join(
      '\n',
    ),
  );
}

function lineOf({ id, standing, by, demand, proofs }: CoverageLine, words: Record<Standing, string>): string {
  const proof = proofs.length > 0 ? `  ${proofs[0]}${proofs.length > 1 ? ` +${proofs.length - 1}` : ''}` : '';
  return `${id}  ${words[standing]}  ${demand}  ${by.join(', ')}${proof}`;
}
