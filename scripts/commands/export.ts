import { standings } from '../../src/domain/state.ts';
import { settingKey } from '../../src/locales/settings.ts';
import { regulationJsonSchema } from '../../src/regulations/json-schema.ts';
import { registersThen } from '../holdings.ts';
import { type Answer, Refused, type Situation } from '../outcome.ts';

/** What can be exported. */
const kinds = ['records', 'dossiers', 'forms', 'regulation-schema'] as const;

/** Writes a register out as JSON, every field as its file says it. */
export function exportAll(situation: Situation, what: string): Answer {
  if (!(kinds as readonly string[]).includes(what)) {
    throw new Refused(situation.messages.command.refusals.badWord('WHAT', what, kinds));
  }
  if (what === 'regulation-schema') return schemaOf(situation);
  const rows = registersThen(situation).flatMap((register): object[] => {
    const standingOf = standings(register, situation.today);
    if (what === 'dossiers') {
      return register.dossiers.map(({ fields, path }) => ({ register: register.id, ...fields, path }));
    }
    if (what === 'forms') {
      return register.forms.map(({ room, fields, path }) => ({
        register: register.id,
        form: room,
        ...fields,
        path,
      }));
    }
    return register.records.map((record) => ({
      register: register.id,
      class: record.class.code,
      ...record.fields,
      status: standingOf(record).status,
      body: record.body.trim(),
      path: record.path,
    }));
  });
  return { output: `${JSON.stringify(rows, null, 2)}\n`, exitCode: 0 };
}

/** The JSON Schema of a regulation's frontmatter, for editors that complete and explain. */
function schemaOf({ messages: { settings } }: Situation): Answer {
  const schema = regulationJsonSchema((path) => settings[settingKey(settings, path) ?? '']);
  return { output: `${JSON.stringify(schema, null, 2)}\n`, exitCode: 0 };
}
