import { readFileSync } from 'node:fs';
import { nearest } from '../../src/domain/nearest.ts';
import { ruleOf, rules } from '../../src/rules/index.ts';
import { rulePage } from '../../src/rules/page.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';

/** Prints the page of a rule, the same that the site shows. */
export function explain(situation: Situation, id: string): Answer {
  const rule = ruleOf(id);
  if (!rule) {
    const near = nearest(
      id,
      rules.map((one) => one.id),
    );
    throw new Refused(situation.messages.command.refusals.noRule(id, near));
  }
  const file = new URL(`../../src/rules/${id.split('-')[0]}/${id}.md`, import.meta.url);
  const page = rulePage(readFileSync(file, 'utf8'), situation.messages.tag);
  return answer(situation, { rule: id, severity: rule.severity, page }, () => page);
}
