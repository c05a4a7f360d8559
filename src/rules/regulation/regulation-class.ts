import { rule } from '../rule.ts';

/** Two classes of a regulation share a code, and so a folder. */
export const regulationClass = rule('regulation-class', 'error', function* ({ register }) {
  for (const node of register.plan.order) {
    const first = register.plan.classes.get(node.code);
    if (first === node) continue;
    const at = { path: register.regulation.path, field: [...node.at, 'code'] };
    yield { at, facts: { code: node.code, title: node.title, other: first!.title } };
  }
});
