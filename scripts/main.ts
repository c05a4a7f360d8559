import { CommanderError } from 'commander';
import { languages } from '../src/locales/index.ts';
import { type Answer, Refused } from './outcome.ts';
import { program } from './program.ts';
import { world } from './world.ts';

/** Parses, runs, prints, leaves. The only place that catches: a refusal is 2, a bug of ours is 3. */
export async function main(): Promise<void> {
  const asked = world.args[world.args.indexOf('--lang') + 1];
  const messages = (world.args.includes('--lang') && languages[asked ?? '']) || languages['zh-CN']!;
  const { command } = messages;
  let said: Answer = { output: '', exitCode: 0 };
  try {
    await program(world, messages, (answer) => {
      said = answer;
    }).parseAsync([...world.args], { from: 'user' });
    world.print(said.output);
    world.leave(said.exitCode);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    const refusal =
      error instanceof Refused
        ? error.refusal
        : error instanceof CommanderError
          ? command.refusals.usage(error.code, quoted(error.message), suggested(error.message))
          : undefined;
    if (refusal) world.say(`${command.refused}${refusal.message}\n${command.fix}${refusal.fix}\n`);
    else
      world.say(`${command.bug(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
    world.leave(refusal ? 2 : 3);
  }
}

/** The word that commander's message is about: it stands in quotes. */
function quoted(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? message;
}

function suggested(message: string): string | undefined {
  return /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1];
}
