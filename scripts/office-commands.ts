import type { Adding } from './adding.ts';

/** The commands for an office's own repository. */
export function addOffice({ add, situation, tell, messages }: Adding): void {
  const { help } = messages.office;
  add('owners', help.owners)
    .option('--check', help.ownersCheck)
    .action(async (options, command) =>
      tell((await import('./commands/owners.ts')).owners(situation(command), options)),
    );
  add('upgrade', help.upgrade)
    .option('--to <PIN>', help.to)
    .option('--engine <DIR>', help.engine)
    .option('--dry-run', help.dryRun)
    .option('--generated', help.generated)
    .action(async ({ generated, ...options }, command) => {
      const { generatedFiles, upgrade } = await import('./commands/upgrade.ts');
      tell(generated ? generatedFiles(situation(command)) : upgrade(situation(command), options));
    });
}
