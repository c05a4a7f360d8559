import type { Adding } from './adding.ts';

/** The commands behind issues: the forms, what is done about a request, and reminders. */
export function addRequests({ add, situation, tell, messages }: Adding): void {
  const { help } = messages.requests;
  add('forms', help.forms)
    .option('--check', help.checkForms)
    .action(async (options, command) =>
      tell((await import('./commands/forms.ts')).forms(situation(command), options)),
    );
  add('request', help.request)
    .requiredOption('--forge <KIND>', help.forge)
    .requiredOption('--issue <NUMBER>', help.issue)
    .action(async (options, command) =>
      tell(await (await import('./commands/request.ts')).request(situation(command), options)),
    );
  add('remind', help.remind)
    .requiredOption('--forge <KIND>', help.forge)
    .option('--dry-run', help.dryRun)
    .action(async (options, command) =>
      tell(await (await import('./commands/remind.ts')).remind(situation(command), options)),
    );
}
