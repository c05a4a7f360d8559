import { type Adding, addProposing, repeated } from './adding.ts';

/** The command that takes tables in. */
export function addImport({ add, situation, tell, messages }: Adding): void {
  const { help: own } = messages.imports;
  const { register, set } = messages.command.help;
  addProposing(add('import <FILE>', own.import), messages)
    .option('--map <MAP>', own.map)
    .option('--register <NAME>', register)
    .option('--sheet <NAME>', own.sheet)
    .option('--hidden', own.hidden)
    .option('--assign <CLASS>', own.assign)
    .option('--set <NAME=VALUE>', set, repeated)
    .option('--century <YEAR>', own.century)
    .option('--by <NAME>', own.by)
    .option('--reason <TEXT>', own.reason)
    .option('--save-map <FILE>', own.saveMap)
    .option('--yes', own.yes)
    .option('--dry-run', own.dryRun)
    .action(async (file, options, command) =>
      tell(await (await import('./commands/import.ts')).importTable(situation(command), file, options)),
    );
}
