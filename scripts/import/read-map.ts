import { existsSync, readFileSync } from 'node:fs';
import { type ImportMap, importMapSchema } from '../../src/exchange/rows/map.ts';
import type { FaultWords } from '../../src/locales/messages.ts';
import { schemaFaults } from '../../src/store/schema-faults.ts';
import { YamlFault, yamlFields } from '../../src/store/yaml-fields.ts';
import { Refused, type Situation } from '../outcome.ts';

/** Reads a mapping file as strictly as a file of the register. Refuses with the first thing that is wrong. */
export function readMap(situation: Situation, path: string): ImportMap {
  const { refusals } = situation.messages.command;
  if (!existsSync(path)) throw new Refused(refusals.noFile(path));
  const raw = readYaml(situation, path);
  const result = importMapSchema.safeParse(raw);
  if (result.success) return result.data;
  const [fault] = schemaFaults(path, raw, result.error, importMapSchema);
  throw refusalOf(situation, path, fault!.rule, fault!.facts);
}

function readYaml(situation: Situation, path: string): Record<string, unknown> {
  try {
    return yamlFields(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    const place = `${path}:${error.position.line}:${error.position.column}`;
    throw refusalOf(situation, place, 'file-yaml', { problem: error.problem });
  }
}

function refusalOf({ messages }: Situation, place: string, rule: string, facts: unknown): Refused {
  const { words } = messages.rules[rule as keyof typeof messages.rules];
  const { message, fix } = (words as (facts: unknown) => FaultWords)(facts);
  return new Refused({ message: `${place} ${message}`, fix });
}
