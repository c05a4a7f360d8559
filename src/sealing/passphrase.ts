import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { type Identity, type Recipient, Stanza } from 'age-encryption';

const label = 'age-encryption.org/v1/scrypt';
/** Two to this power: what `age` itself takes, about half a second and 256 MB for each try. */
const usualWork = 18;
/** Anything above is there to stop the reader. */
const mostWork = 20;
const once = new Uint8Array(12);

/** Wraps for whoever knows a passphrase. */
export function passphraseRecipient(passphrase: string): Recipient {
  return {
    wrapFileKey(fileKey) {
      const salt = randomBytes(16);
      const key = stretched(passphrase, salt, usualWork);
      const cipher = createCipheriv('chacha20-poly1305', key, once, { authTagLength: 16 });
      const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
      const args = ['scrypt', salt.toString('base64').replace(/=+$/, ''), String(usualWork)];
      return [new Stanza(args, new Uint8Array(body))];
    },
  };
}

/** Opens what was wrapped for whoever knows a passphrase. @param told whether it was the right one */
export function passphraseIdentity(passphrase: string, told: (isRight: boolean) => void): Identity {
  return {
    unwrapFileKey([stanza, ...others]) {
      const [kind, salt = '', work = ''] = stanza?.args ?? [];
      if (kind !== 'scrypt' || others.length > 0) return null;
      const bytes = Buffer.from(salt, 'base64');
      const isSound = bytes.length === 16 && /^[1-9]\d?$/.test(work) && Number(work) <= mostWork;
      if (!stanza || !isSound || stanza.body.length !== 32) throw new Error('bad stanza');
      const key = stretched(passphrase, bytes, Number(work));
      const cipher = createDecipheriv('chacha20-poly1305', key, once, { authTagLength: 16 });
      cipher.setAuthTag(stanza.body.subarray(16));
      const start = cipher.update(stanza.body.subarray(0, 16));
      try {
        const fileKey = new Uint8Array(Buffer.concat([start, cipher.final()]));
        told(true);
        return fileKey;
      } catch {
        told(false);
        return null;
      }
    },
  };
}

function stretched(passphrase: string, salt: Uint8Array, work: number): Buffer {
  const cost = 2 ** work;
  return scryptSync(passphrase, Buffer.concat([Buffer.from(label), salt]), 32, {
    ...{ N: cost, r: 8, p: 1 },
    maxmem: 2 * 128 * 8 * cost,
  });
}
