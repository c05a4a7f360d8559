import { CommanderError } from 'commander';
import { ForgeFailure } from '../src/forge/failure.ts';
import type { Refusal } from '../src/locales/command-words.ts';
import { languages } from '../src/locales/index.ts';
import type { Messages } from '../src/locales/messages.ts';
import { type Answer, Refused } from './outcome.ts';
import { program } from './program.ts';
import type { World } from './world.ts';

/** Parses, runs, prints, leaves. The only place that catches: a refusal is 2, a bug of ours is 3. */
export async function main(world: World): Promise<void> {
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
    const refusal = refusalOf(error, messages);
    if (refusal) world.say(`${command.refused}${refusal.message}\n${command.fix}${refusal.fix}\n`);
    else
      world.say(`${command.bug(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
    world.leave(refusal ? 2 : 3);
  }
}

/** What was declined, or could not be had from others; `undefined`: a bug of ours. */
function refusalOf(error: unknown, { command, sharing }: Messages): Refusal | undefined {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof ForgeFailure) return sharing.refusals.forgeFailed(error.message);
  if (!(error instanceof CommanderError)) return undefined;
  return command.refusals.usage(error.code, quoted(error.message), suggested(error.message));
}

/** The word that commander's message is about: it stands in quotes. */
function quoted(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? message;
}

function suggested(message: string): string | undefined {
  return /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1];
}
