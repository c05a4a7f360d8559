import { createHash, verify } from 'node:crypto';
import { type SshKey, sshKeyOf } from './ssh-key.ts';
import { WireReader, wireField } from './ssh-wire.ts';

/** A signature as OpenSSH's `PROTOCOL.sshsig` writes it, taken apart; nothing in it is proven yet. */
export interface SshSignature {
  readonly key: SshKey;
  /** What it was made for: `git`, `file` … */
  readonly namespace: string;
  readonly hash: 'sha256' | 'sha512';
  readonly algorithm: string;
  readonly signature: Buffer;
  /** What a security token adds: its flags and its counter. */
  readonly token?: Buffer;
}

/** The first line of a signature. */
export const signatureStart = '-----BEGIN SSH SIGNATURE-----';

/** Reads a signature from its first line to its last, with the line's end; `undefined` when it is damaged. */
export function parseSshSignature(armoured: string): SshSignature | undefined {
  const [, lines] =
    /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)\n-----END SSH SIGNATURE-----\n$/.exec(armoured) ??
    [];
  if (lines === undefined) return undefined;
  const base64 = lines.replaceAll('\n', '');
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64') !== base64) return undefined;
  try {
    return signatureOf(new WireReader(bytes));
  } catch {
    return undefined;
  }
}

/** Whether the signature is one of its key over exactly these bytes, for its namespace. */
export function isSignatureOf(signature: SshSignature, signed: Uint8Array): boolean {
  const { key, namespace, hash, algorithm, token } = signature;
  const digest = createHash(hash).update(signed).digest();
  const fields = [wireField(namespace), wireField(''), wireField(hash), wireField(digest)];
  const data = Buffer.concat([Buffer.from('SSHSIG'), ...fields]);
  try {
    if (!key.application || !token) return verified(key, algorithm, data, signature.signature);
    const [application, content] = [key.application, data].map((part) =>
      createHash('sha256').update(part).digest(),
    );
    // A token that was not touched (flag 1) has not been asked by a person.
    const touched = ((token[0] ?? 0) & 1) === 1;
    const over = Buffer.concat([application!, token, content!]);
    return touched && verified(key, algorithm, over, signature.signature);
  } catch {
    return false;
  }
}

function signatureOf(reader: WireReader): SshSignature | undefined {
  const magic = reader.take(6).toString('latin1');
  const version = reader.number();
  const key = sshKeyOf(reader.field());
  const namespace = reader.field().toString();
  reader.field();
  const hash = reader.word();
  const inner = new WireReader(reader.field());
  reader.end();
  if (magic !== 'SSHSIG' || version !== 1 || !key || (hash !== 'sha256' && hash !== 'sha512'))
    return undefined;
  const algorithm = inner.word();
  const signature = inner.field();
  const token = key.application ? { token: inner.take(5) } : {};
  inner.end();
  return { key, namespace, hash, algorithm, signature, ...token };
}

function verified({ type, verifier }: SshKey, algorithm: string, data: Buffer, signature: Buffer): boolean {
  if (type === 'ssh-rsa') {
    const hash = { 'rsa-sha2-256': 'sha256', 'rsa-sha2-512': 'sha512' }[algorithm];
    return hash !== undefined && verify(hash, data, verifier, signature) === true;
  }
  if (algorithm !== type) return false;
  if (type.includes('ed25519')) return verify(null, data, verifier, signature) === true;
  const [hash, length] = curves[/nistp\d+/.exec(type)![0]]!;
  const numbers = new WireReader(signature);
  const [r, s] = [numbers.natural(), numbers.natural()].map((number) =>
    Buffer.concat([Buffer.alloc(length - number.length), number]),
  );
  numbers.end();
  const pair = { key: verifier, dsaEncoding: 'ieee-p1363' } as const;
  return verify(hash, data, pair, Buffer.concat([r!, s!])) === true;
}

/** Curve → hash and bytes of each of the two numbers of a signature. */
const curves: Readonly<Record<string, [string, number]>> = {
  nistp256: ['sha256', 32],
  nistp384: ['sha384', 48],
  nistp521: ['sha512', 66],
};
