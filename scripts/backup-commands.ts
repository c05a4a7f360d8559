import { type Adding, addProposing, repeated } from './adding.ts';

/** The commands that keep a register safe: backing it up, restoring it. */
export function addBackup({ add, situation, tell, messages }: Adding): void {
  const { backup: words, command } = messages;
  const { help } = words;
  addProposing(add('backup <DIR>', help.backup), messages)
    .option('--with-uncommitted', help.withUncommitted)
    .option('--ring <PATH>', messages.privacy.help.backupRing)
    .option('--attest', help.attest)
    .option('--kept <PLACE>', help.kept)
    .option('--by <NAME>', help.by)
    .option('--duty <CODE>', help.duty)
    .option('--check <POINT=ANSWER>', help.check, repeated)
    .option('--set <NAME=VALUE>', command.help.set, repeated)
    .option('--register <NAME>', command.help.register)
    .action(async (folder, options, command) => {
      const asked = situation(command);
      if (options.attest) tell(await (await import('./commands/attest.ts')).attest(asked, folder, options));
      else tell(await (await import('./commands/backup.ts')).backup(asked, folder, options));
    });
  add('restore <BACKUP> <TARGET>', help.restore)
    .option('--ring <PATH>', messages.privacy.help.restoreRing)
    .action(async (from, target, options, command) =>
      tell(await (await import('./commands/restore.ts')).restore(situation(command), from, target, options)),
    );
}
