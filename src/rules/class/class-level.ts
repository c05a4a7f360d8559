import { nearest } from '../../domain/nearest.ts';
import { rule } from '../rule.ts';

/** A view level that the regulation does not list. */
export const classLevel = rule('class-level', 'error', function* ({ register }) {
  const { levels = [] } = register.regulation.data;
  for (const { path, fields } of register.records) {
    const { level } = fields;
    if (level === undefined || levels.includes(level)) continue;
    yield { at: { path, field: ['level'] }, facts: { level, levels, nearest: nearest(level, levels) } };
  }
  for (const node of register.plan.order) {
    const { level } = node.data;
    if (level === undefined || levels.includes(level)) continue;
    const at = { path: register.regulation.path, field: [...node.at, 'level'] };
    yield { at, facts: { level, levels, nearest: nearest(level, levels) } };
  }
});
