import { tmpdir } from 'node:os';
import type { Answers } from '../../src/acts/act.ts';
import { commitOf } from '../../src/history/commits.ts';
import { factsOf } from '../backup/facts.ts';
import { ringBeside } from '../backup/ring-back.ts';
import { holdingsOf, registerOf } from '../holdings.ts';
import { type Answer, Refused, type Situation } from '../outcome.ts';
import type { PutDownOptions } from '../put-down.ts';
import { repositoryOf } from '../repository-of.ts';
import { act } from './act.ts';
import { onTrial, verified } from './restore.ts';

/** How a backup is attested. */
export interface AttestOptions extends PutDownOptions {
  /** Where it is kept. */
  readonly kept?: string;
  readonly by?: string;
  /** The code of the duty, where several have to do with backups. */
  readonly duty?: string;
  /** Points that the duty asks for, `POINT=ANSWER`. */
  readonly check?: readonly string[];
  /** Fields of the regulation's own, `NAME=VALUE`. */
  readonly set?: readonly string[];
}

/**
 * Files the backup duty of the regulation for a backup: not on anybody's word, but after it was restored on trial,
 * compared to the byte, checked and audited.
 */
export async function attest(situation: Situation, folder: string, options: AttestOptions): Promise<Answer> {
  const { messages, today } = situation;
  const { backup: words, command } = messages;
  const missing = (['kept', 'by'] as const).filter((name) => options[name] === undefined);
  if (missing.length > 0) throw new Refused(words.refusals.needs(missing.map((name) => `--${name}`)));
  const own = (options.set ?? []).map((pair) => {
    const equals = pair.indexOf('=');
    if (equals < 1) throw new Refused(command.refusals.badField(pair));
    return [pair.slice(0, equals).trim(), [pair.slice(equals + 1).trim()]] as const;
  });
  const duty = options.duty ?? backupDuty(situation, options);
  const backup = await verified(situation, folder);
  const { repository } = repositoryOf(situation);
  if (commitOf(repository, backup.manifest.main) === undefined)
    throw new Refused(words.refusals.foreign(folder));
  await onTrial(situation, backup, tmpdir(), () => {});
  const { copy, faults } = ringBeside(situation, backup, repository);
  const { attested } = messages.privacy.backup;
  const ring = copy && faults.length === 0 ? [attested(copy.section.keys, copy.section.sha256)] : faults;
  const answers: Answers = {
    duty: [duty],
    by: [options.by!],
    result: [[words.attestation(factsOf(backup), options.kept!, today), ...ring].join('；')],
    ...(options.check && { checks: options.check }),
    ...Object.fromEntries(own),
  };
  return act(situation, 'duty', answers, options);
}

/** The code of the regulation's one duty of backing up. */
function backupDuty(situation: Situation, { register: id }: AttestOptions): string {
  const register = registerOf(situation, holdingsOf(situation), id);
  const duties = register.regulation.data.duties ?? [];
  const about = duties.filter(({ code, what }) => /备份|backup/i.test(`${code} ${what}`));
  const meant = about.find(({ code }) => code === 'backup') ?? (about.length === 1 ? about[0] : undefined);
  if (meant) return meant.code;
  const known = about.map(({ code, what }) => `${code} ${what}`);
  throw new Refused(situation.messages.backup.refusals.noDuty(known));
}
