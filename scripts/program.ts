import { Command } from 'commander';
import { acts } from '../src/acts/index.ts';
import { parseDay } from '../src/domain/day.ts';
import type { ActName } from '../src/domain/form.ts';
import { languages } from '../src/locales/index.ts';
import type { Messages } from '../src/locales/messages.ts';
import { addFiles, hasFiles, withoutFiles } from './act-files.ts';
import { addQuestions, answersFrom } from './act-options.ts';
import { addProposing, repeated } from './adding.ts';
import { addBackup } from './backup-commands.ts';
import { addExport } from './export-commands.ts';
import { addImport } from './import-command.ts';
import { addKeys } from './key-commands.ts';
import { addLabel } from './label-command.ts';
import { addOffice } from './office-commands.ts';
import { type Answer, Refused, type Situation } from './outcome.ts';
import { addPrivacy } from './privacy-commands.ts';
import { addRequests } from './request-commands.ts';
import { addSharing } from './sharing-commands.ts';
import type { World } from './world.ts';

/** Options that every command has. */
interface GlobalOptions {
  readonly records: string;
  readonly asOf?: string;
  readonly lang: string;
  readonly json?: boolean;
}

/**
 * The command line. Each command's code is loaded when it is asked for; what it answers goes to `tell`.
 * @throws Refused, or commander's own error for bad usage
 */
export function program(world: World, messages: Messages, tell: (answer: Answer) => void): Command {
  const { help, refusals, acting } = messages.command;
  const root = new Command('guidang')
    .description(help.program)
    .option('--records <DIR>', help.records, 'records')
    .option('--as-of <YYYY-MM-DD>', help.asOf)
    .option('--lang <LANG>', help.lang, 'zh-CN')
    .option('--json', help.json)
    .configureOutput({ writeOut: (text) => world.print(text), writeErr: () => {} })
    .exitOverride()
    .showHelpAfterError(false);

  const situation = (command: Command): Situation => {
    const { records, asOf, lang, json = false } = command.optsWithGlobals<GlobalOptions>();
    if (!Object.hasOwn(languages, lang))
      throw new Refused(refusals.badWord('--lang', lang, Object.keys(languages)));
    const today = parseDay(asOf ?? world.today());
    if (today === undefined) throw new Refused(refusals.badDay(asOf ?? ''));
    return { world, records, today, messages, json };
  };
  const add = (usage: string, description: string) =>
    root.command(usage).description(description).exitOverride().helpOption('-h, --help');

  add('init', help.init)
    .option('--regulation <ID>', help.regulation)
    .option('--register <NAME>', help.register)
    .option('--fill <SETTING=FIGURE>', help.fill, repeated)
    .option('--empty', help.empty)
    .option('--repo <DIR>', messages.office.help.repo)
    .option('--forge <KIND>', messages.office.help.repoForge)
    .option('--pin <PIN>', messages.office.help.pin)
    .action(async (options, command) => {
      const asked = situation(command);
      if (options.repo === undefined) tell(await (await import('./commands/init.ts')).init(asked, options));
      else tell(await (await import('./commands/init-repository.ts')).initRepository(asked, options));
    });
  add('check', help.check)
    .option('--base <REF>', help.base)
    .option('--format <FORMAT>', help.format)
    .action(async (options, command) =>
      tell(await (await import('./commands/check.ts')).check(situation(command), options)),
    );
  addSharing({ add, situation, tell, messages });
  addBackup({ add, situation, tell, messages });
  addKeys({ add, situation, tell, messages });
  addLabel({ add, situation, tell, messages });
  addOffice({ add, situation, tell, messages });
  addRequests({ add, situation, tell, messages });
  addPrivacy({ add, situation, tell, messages });
  addProposing(add('new <CLASS>', help.create), messages)
    .requiredOption('--title <TEXT>', help.title)
    .option('--document <TYPE>', help.document)
    .option('--set <NAME=VALUE>', help.set, repeated)
    .option('--register <NAME>', help.register)
    .action(async (code, options, command) =>
      tell(await (await import('./commands/new.ts')).create(situation(command), code, options)),
    );
  add('number <CLASS>', help.number)
    .option('--document <TYPE>', help.document)
    .option('--set <NAME=VALUE>', help.set, repeated)
    .option('--register <NAME>', help.register)
    .action(async (code, options, command) =>
      tell((await import('./commands/number.ts')).number(situation(command), code, options)),
    );
  for (const name of Object.keys(acts) as ActName[]) {
    const usual = addQuestions(add(name, acting.help[name]), name, messages.command);
    addFiles(addProposing(usual, messages), name, messages).action(async (...given) => {
      const [options, command] = given.slice(-2);
      const asked = situation(command);
      if (options.sheet !== undefined) {
        const { writeStocktakeSheet } = await import('./commands/stocktake-sheet.ts');
        return tell(await writeStocktakeSheet(asked, given[0], options));
      }
      const said = answersFrom(name, given.slice(0, -2), withoutFiles(options), refusals.badField);
      const inFiles = hasFiles(options)
        ? await (await import('./answers-in.ts')).answersIn(asked, options)
        : {};
      const answers = { ...said, ...inFiles };
      tell(await (await import('./commands/act.ts')).act(asked, name, answers, options));
    });
  }
  addProposing(add('renumber <NUMBER> [CLASS]', acting.help.renumber), messages)
    .option('--later', acting.help.later)
    .option('--register <NAME>', help.register)
    .action(async (typed, code, options, command) => {
      const { renumberRecord } = await import('./commands/renumber.ts');
      tell(await renumberRecord(situation(command), typed, code, options));
    });
  addProposing(add('void <NUMBER>', acting.help.void), messages)
    .requiredOption('--reason <TEXT>', acting.help.reason)
    .option('--register <NAME>', help.register)
    .action(async (typed, options, command) =>
      tell(await (await import('./commands/renumber.ts')).voidNumber(situation(command), typed, options)),
    );
  add('due', acting.help.due)
    .option('--within <DAYS>', acting.help.within)
    .action(async (options, command) =>
      tell((await import('./commands/due.ts')).due(situation(command), options)),
    );
  add('overdue', acting.help.overdue).action(async (_options, command) =>
    tell((await import('./commands/due.ts')).overdue(situation(command))),
  );
  add('leaver <NAME>', acting.help.leaver).action(async (name, _options, command) =>
    tell((await import('./commands/leaver.ts')).leaver(situation(command), name)),
  );
  add('show <NUMBER>', help.show).action(async (typed, _options, command) =>
    tell((await import('./commands/show.ts')).show(situation(command), typed)),
  );
  add('find <TEXT...>', help.find).action(async (words, _options, command) =>
    tell((await import('./commands/find.ts')).find(situation(command), words.join(' '))),
  );
  add('explain <RULE>', help.explain).action(async (id, _options, command) =>
    tell((await import('./commands/explain.ts')).explain(situation(command), id)),
  );
  add('coverage', help.coverage).action(async (_options, command) =>
    tell((await import('./commands/coverage.ts')).tellCoverage(situation(command))),
  );
  addExport({ add, situation, tell, messages });
  addImport({ add, situation, tell, messages });
  return root;
}
