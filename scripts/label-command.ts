import type { Adding } from './adding.ts';

/** The command that prints labels, cards and the papers of boxes. */
export function addLabel({ add, situation, tell, messages }: Adding): void {
  const { help } = messages.stationery;
  add('label <WHAT>', help.label)
    .argument('[items...]', help.items)
    .option('--class <CLASS>', help.class)
    .option('--year <YYYY>', help.year)
    .option('--box <PLACE>', help.box)
    .option('--sheet <NAME>', help.sheet)
    .option('--start <N>', help.start)
    .option('--spine <MM>', help.spine)
    .option('--fonds <CODE>', help.fonds)
    .option('--name <TEXT>', help.name)
    .option('--url <URL>', help.url)
    .option('--border', help.border)
    .option('--out <DIR>', help.out)
    .action(async (what, items, options, command) =>
      tell((await import('./commands/label.ts')).label(situation(command), what, items, options)),
    );
}
