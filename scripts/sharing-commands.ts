import type { Adding } from './adding.ts';
/** The commands of offices that share one repository: gate, signatures, landing, the server's hook, the audit. */
export function addSharing({ add, situation, tell, messages }: Adding): void {
  const { help } = messages.command;
  const { help: own } = messages.sharing;
  add('gate', help.gate)
    .requiredOption('--base <REF>', help.base)
    .requiredOption('--head <REF>', help.head)
    .option('--reviews <FILE>', help.reviews)
    .option('--forge <KIND>', help.forge)
    .option('--proposal <NUMBER>', help.proposal)
    .option('--proposer <LOGIN>', help.proposer)
    .option('--signed', help.signed)
    .option('--format <FORMAT>', help.gateFormat)
    .option('--comment', messages.office.help.comment)
    .action(async (options, command) =>
      tell(await (await import('./commands/gate.ts')).gate(situation(command), options)),
    );
  add('approve <REF>', own.approve)
    .option('--refuse', own.refuse)
    .option('--withdraw', own.withdraw)
    .option('--propose', own.proposeOnly)
    .option('--as <NAME>', own.as)
    .option('--key <FILE>', own.key)
    .action(async (ref, options, command) =>
      tell(await (await import('./commands/approve.ts')).approve(situation(command), ref, options)),
    );
  add('land [REF]', own.land)
    .option('--forge <KIND>', help.forge)
    .option('--proposal <NUMBER>', help.proposal)
    .option('--as <NAME>', own.as)
    .action(async (ref, options, command) =>
      tell(await (await import('./commands/land.ts')).land(situation(command), ref, options)),
    );
  const hook = add('hook', own.hook);
  hook
    .command('install <DIR>')
    .description(own.hookInstall)
    .action(async (folder, _options, command) =>
      tell((await import('./commands/hook.ts')).installHook(situation(command), folder)),
    );
  hook
    .command('pre-receive')
    .description(own.preReceive)
    .action(async (_options, command) =>
      tell((await import('./commands/hook.ts')).preReceive(situation(command))),
    );
  add('audit', own.audit)
    .option('--seal', own.seal)
    .option('--ring [PATH]', messages.privacy.help.auditRing)
    .option('--as <NAME>', own.as)
    .option('--key <FILE>', own.key)
    .action(async (options, command) =>
      tell(await (await import('./commands/audit.ts')).audit(situation(command), options)),
    );
}
