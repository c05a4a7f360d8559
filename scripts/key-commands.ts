import type { Command } from 'commander';
import type { Adding } from './adding.ts';
import type { Answer, Situation } from './outcome.ts';
import { sealingRefused } from './ring/sealing-refused.ts';

/** The commands on keys: identities, the ring, who holds what. */
export function addKeys({ add, situation, tell, messages }: Adding): void {
  const { help } = messages.keys;
  const key = add('key', help.key);
  const sub = (usage: string, words: string) =>
    key.command(usage).description(words).exitOverride().helpOption('-h, --help');
  const onRing = (usage: string, words: string) =>
    sub(usage, words).option('--ring <PATH>', help.ring).option('--identity <FILE>', help.identity);
  const answering = async (command: Command, work: (situation: Situation) => Promise<Answer>) => {
    const asked = situation(command);
    try {
      tell(await work(asked));
    } catch (error) {
      throw sealingRefused(asked, error);
    }
  };
  sub('new', help.new)
    .option('--identity <FILE>', help.identity)
    .option('--hybrid', help.hybrid)
    .action((options, command) =>
      answering(command, async (asked) => (await import('./commands/key-new.ts')).newKey(asked, options)),
    );
  onRing('add <NAME>', help.add)
    .option('--recipient <KEY>', help.recipient)
    .action((name, options, command) =>
      answering(command, async (asked) =>
        (await import('./commands/key-add.ts')).addKey(asked, name, options),
      ),
    );
  onRing('revoke <NAME>', help.revoke).action((name, options, command) =>
    answering(command, async (asked) =>
      (await import('./commands/key-revoke.ts')).revokeKey(asked, name, options),
    ),
  );
  onRing('rotate', help.rotate)
    .option('--level <LEVEL>', help.level)
    .option('--register <NAME>', help.register)
    .action((options, command) =>
      answering(command, async (asked) =>
        (await import('./commands/key-rotate.ts')).rotateKeys(asked, options),
      ),
    );
  onRing('list', help.list).action((options, command) =>
    answering(command, async (asked) => (await import('./commands/key-list.ts')).listKeys(asked, options)),
  );
  onRing('verify', help.verify).action((options, command) =>
    answering(command, async (asked) =>
      (await import('./commands/key-verify.ts')).verifyKeys(asked, options),
    ),
  );
  onRing('tidy', help.tidy)
    .option('--remove', help.remove)
    .action((options, command) =>
      answering(command, async (asked) => (await import('./commands/key-tidy.ts')).tidyKeys(asked, options)),
    );
  sub('destroy', messages.privacy.help.destroy)
    .option('--ring <PATH>', help.ring)
    .action((options, command) =>
      answering(command, async (asked) =>
        (await import('./commands/key-destroy.ts')).destroyKeys(asked, options),
      ),
    );
}
