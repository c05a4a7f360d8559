import type { Command } from 'commander';
import { type Adding, repeated } from './adding.ts';

/** The commands by which lists, forms, reports and descriptions leave the register. */
export function addExport({ add, situation, tell, messages }: Adding): void {
  const { command, lists, reports, archivists } = messages;
  const output = (to: Command) =>
    to
      .option('--format <FORMAT>', lists.help.format)
      .option('--out <FILE>', lists.help.out)
      .option('--sheet <NAME>', lists.help.sheet, repeated)
      .option('--register <NAME>', lists.help.registers);
  output(add('export <WHAT>', command.help.export))
    .option('--year <YYYY>', lists.help.year)
    .option('--dossier <NUMBER>', lists.help.dossier)
    .option('--agency <NAME>', archivists.help.agency)
    .action(async (what, options, command) =>
      tell(await (await import('./commands/export.ts')).exportAll(situation(command), what, options)),
    );
  output(add('report <WHAT>', reports.help.report))
    .option('--year <YYYY>', reports.help.year)
    .option('--half <YYYY-HN>', reports.help.half)
    .option('--month <YYYY-MM>', reports.help.month)
    .action(async (what, options, command) =>
      tell(await (await import('./commands/report.ts')).report(situation(command), what, options)),
    );
}
