import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeForges, ownersFile, workflowFolder } from '../../src/office/office-forge.ts';
import { ownersOf } from '../forge-files.ts';
import { holdingsOf } from '../holdings.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import { repositoryOf } from '../repository-of.ts';

/** Writes `CODEOWNERS` for each forge that the repository has workflows for, or says whether it is up to date. */
export function owners(situation: Situation, { check = false }: { check?: boolean }): Answer {
  const { office } = situation.messages;
  const { repository, folder } = repositoryOf(situation);
  const forges = officeForges.filter((forge) => existsSync(join(repository.folder, workflowFolder(forge))));
  if (forges.length === 0) throw new Refused(office.refusals.noForgeFolder());
  const { registers } = holdingsOf(situation);
  const files = forges.map((forge) => {
    const { text, without } = ownersOf(situation, { registers, folder, forge });
    const path = join(repository.folder, ownersFile(forge));
    const current = existsSync(path) && readFileSync(path, 'utf8') === text;
    if (!check && !current) writeFileSync(path, text);
    return { path: ownersFile(forge), current, without, nobody: !text.includes(' @') };
  });
  const { without, nobody } = files[0]!;
  const shown = files.map(({ path, current }) => ({ path, current }));
  const said = answer(situation, { files: shown, without }, () =>
    [
      ...shown.map(({ path, current }) => {
        if (current) return office.owners.current(path);
        return check ? office.owners.stale(path) : office.owners.written(path);
      }),
      ...(without.length > 0 ? [office.owners.without(without)] : []),
      ...(nobody ? [office.owners.nobody] : []),
    ].join('\n'),
  );
  return { ...said, exitCode: check && files.some(({ current }) => !current) ? 1 : 0 };
}
