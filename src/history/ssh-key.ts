import { createPublicKey, type KeyObject } from 'node:crypto';
import { WireReader } from './ssh-wire.ts';

/** A public SSH key that may sign. */
export interface SshKey {
  readonly type: string;
  /** The key as its file has it, after the type. */
  readonly base64: string;
  readonly verifier: KeyObject;
  /** What keys on a security token sign beside the data: their application. */
  readonly application?: Buffer;
}

/**
 * Reads one line `type base64 [comment]`, as in an `id_….pub` file. Options, certificates, DSA keys, RSA keys under
 * 2048 bits and anything more than one line are refused.
 */
export function parseSshKey(line: string): SshKey | undefined {
  const [, type, base64] = /^([a-z0-9@.-]+) ([A-Za-z0-9+/]+={0,2})(?: [^\p{Cc}]*)?$/u.exec(line) ?? [];
  if (type === undefined || base64 === undefined) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64') !== base64) return undefined;
  const key = sshKeyOf(bytes);
  return key?.type === type ? key : undefined;
}

/** Reads a key in SSH's wire format; `undefined` when it is none that may sign. */
export function sshKeyOf(bytes: Buffer): SshKey | undefined {
  try {
    const reader = new WireReader(bytes);
    const type = reader.word();
    const read = readers[type];
    if (!read) return undefined;
    const key = read(reader);
    const application = type.startsWith('sk-') ? { application: reader.field() } : {};
    reader.end();
    const verifier = createPublicKey({ key, format: 'jwk' });
    return { type, base64: bytes.toString('base64'), verifier, ...application };
  } catch {
    return undefined;
  }
}

const ed25519 = (reader: WireReader) => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x: reader.field().toString('base64url'),
});

const ecdsa = (curve: string, crv: string, length: number) => (reader: WireReader) => {
  const named = reader.word();
  const point = reader.field();
  if (named !== curve || point.length !== 1 + 2 * length || point[0] !== 4) throw new RangeError(curve);
  const [x, y] = [point.subarray(1, 1 + length), point.subarray(1 + length)];
  return { kty: 'EC', crv, x: x.toString('base64url'), y: y.toString('base64url') };
};

const rsa = (reader: WireReader) => {
  const [e, n] = [reader.natural(), reader.natural()];
  if (n.length < 256) throw new RangeError('too short');
  return { kty: 'RSA', e: e.toString('base64url'), n: n.toString('base64url') };
};

const readers: Readonly<Record<string, (reader: WireReader) => Record<string, string>>> = {
  __proto__: null as never,
  'ssh-ed25519': ed25519,
  'sk-ssh-ed25519@openssh.com': ed25519,
  'ecdsa-sha2-nistp256': ecdsa('nistp256', 'P-256', 32),
  'sk-ecdsa-sha2-nistp256@openssh.com': ecdsa('nistp256', 'P-256', 32),
  'ecdsa-sha2-nistp384': ecdsa('nistp384', 'P-384', 48),
  'ecdsa-sha2-nistp521': ecdsa('nistp521', 'P-521', 66),
  'ssh-rsa': rsa,
};
