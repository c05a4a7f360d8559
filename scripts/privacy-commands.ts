import { type Adding, addProposing } from './adding.ts';

/** The commands over personal fields: sealing what stands in clear, and reading what is sealed. */
export function addPrivacy({ add, situation, tell, messages }: Adding): void {
  const { help } = messages.privacy;
  addProposing(add('seal [FILE...]', help.seal), messages)
    .option('--again', help.again)
    .option('--ring <PATH>', help.ring)
    .option('--identity <FILE>', help.identity)
    .action(async (files, options, command) =>
      tell(await (await import('./commands/seal.ts')).seal(situation(command), files, options)),
    );
  add('unseal <NUMBER>', help.unseal)
    .option('--ring <PATH>', help.ring)
    .option('--identity <FILE>', help.identity)
    .action(async (number, options, command) =>
      tell(await (await import('./commands/unseal.ts')).unseal(situation(command), number, options)),
    );
}
