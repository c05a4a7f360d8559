import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recipientOf } from '../sealing/holder.ts';
import { identityFile } from '../sealing/identity-file.ts';
import type { SealedOffice } from './graded-office.ts';
import { ringDay } from './throw-away-ring.ts';

/** What a command finds in its environment that may open what is sealed. @param folder for the identity's file */
export async function keysAtHand({ ring }: SealedOffice, folder: string): Promise<Record<string, string>> {
  const [secret] = ring.identities.values();
  const recipient = await recipientOf(secret!);
  const passphrase = 'nobody will want this again';
  const [identity, said] = [join(folder, 'identity.age'), join(folder, 'passphrase')];
  writeFileSync(identity, await identityFile({ secret: secret!, recipient }, ringDay, passphrase), {
    mode: 0o600,
  });
  writeFileSync(said, `${passphrase}\n`, { mode: 0o600 });
  return { GUIDANG_RING: ring.folder, GUIDANG_IDENTITY: identity, GUIDANG_PASSPHRASE_FILE: said };
}
