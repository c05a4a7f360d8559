import type { Register } from '../src/domain/register.ts';
import { en } from '../src/locales/en/index.ts';
import { zhCN } from '../src/locales/zh-CN/index.ts';
import { type CodeOwners, codeOwners } from '../src/office/code-owners.ts';
import { type OfficeForge, ownersFile } from '../src/office/office-forge.ts';
import { workflowFiles } from '../src/office/workflows.ts';
import { issueForms } from '../src/requests/issue-form.ts';
import type { Situation } from './outcome.ts';

/** What the files of a forge are made from. */
export interface Office {
  readonly registers: readonly Register[];
  /** The records folder from the top of the repository. */
  readonly folder: string;
  readonly forge: OfficeForge;
}

/** All files that the engine makes for a forge: path from the top of the repository → text. */
export function forgeFiles(situation: Situation, office: Office): Map<string, string> {
  const { forge, registers } = office;
  return new Map([
    ...workflowFiles(forge),
    [ownersFile(forge), ownersOf(situation, office).text],
    ...issueForms(registers, [zhCN, en]),
  ]);
}

/** The owners of an office's files on the situation's day. */
export function ownersOf({ today }: Situation, office: Office): CodeOwners {
  return codeOwners({ ...office, today });
}
