import type { Command } from 'commander';
import type { Messages } from '../src/locales/messages.ts';
import type { Answer, Situation } from './outcome.ts';

/** What it takes to add a command. */
export interface Adding {
  readonly add: (usage: string, description: string) => Command;
  readonly situation: (command: Command) => Situation;
  readonly tell: (answer: Answer) => void;
  readonly messages: Messages;
}

/** Options of an act that is proposed for others to approve. */
export function addProposing(command: Command, { command: { help }, sharing }: Messages): Command {
  return command
    .option('--propose', sharing.help.propose)
    .option('--forge <KIND>', help.forge)
    .option('--as <NAME>', sharing.help.as)
    .option('--key <FILE>', sharing.help.key);
}

/** Gathers the values of an option that may be given several times. */
export const repeated = (value: string, before: string[] = []): string[] => [...before, value];
