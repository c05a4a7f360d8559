import { formSchemas } from '../../domain/form.ts';
import { rule } from '../rule.ts';

/** Two classes share a code, and so a folder; or a class takes the folder of the dossiers or of an act. */
export const regulationClass = rule('regulation-class', 'error', function* ({ register }) {
  const taken = new Map(
    ['dossiers', 'versions', ...Object.keys(formSchemas)].map((folder) => [folder, folder]),
  );
  for (const { code, title, at: field } of register.plan.order) {
    const other = taken.get(code.toLowerCase());
    if (other === undefined) taken.set(code.toLowerCase(), title);
    else
      yield {
        at: { path: register.regulation.path, field: [...field, 'code'] },
        facts: { code, title, other },
      };
  }
});
