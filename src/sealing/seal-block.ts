import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readBlock } from '../domain/personal/block.ts';
import { ageFile, openedFile } from './age-file.ts';
import { SealFault } from './fault.ts';
import { type NativeIdentity, nativeIdentity } from './native-identity.ts';

/** Where a block belongs. It opens nowhere else. */
export interface BlockPlace {
  /** Path of the file below the records folder. */
  readonly path: string;
  readonly level: string;
}

/** What a block holds. */
export interface BlockContent extends BlockPlace {
  /** Field → its value in clear. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The text is padded to a multiple of so many bytes: the length of a block tells little. */
const unit = 64;
/** Bytes of an `age` file for one X25519 recipient, without its text. */
const frame = 200;
const contentSchema = z.strictObject({
  path: z.string(),
  level: z.string(),
  fields: z.record(z.string(), z.string()),
});

/** The id of a record key: the first 16 hex digits of SHA-256 over its public half. */
export function keyIdOf(recipient: string): string {
  return createHash('sha256').update(recipient).digest('hex').slice(0, 16);
}

/** Seals fields of one file and level. @param publicKey the record key's public half, `age1…` */
export async function sealBlock({ path, level, fields }: BlockContent, publicKey: string): Promise<string> {
  const text = JSON.stringify({ path, level, fields });
  const missing = (unit - (Buffer.byteLength(text) % unit)) % unit;
  const bytes = await ageFile(text + ' '.repeat(missing), [publicKey]);
  return `${keyIdOf(publicKey)}.${Buffer.from(bytes).toString('base64url')}`;
}

/**
 * Opens a block.
 * @param identity the record key's, `AGE-SECRET-KEY-1…`
 * @returns field → value in clear
 * @throws SealFault `truncated`, `damaged`, `half-key`, `wrong-key` or `moved`
 */
export async function openBlock(
  text: string,
  identity: string | NativeIdentity,
  { path, level }: BlockPlace,
): Promise<Record<string, string>> {
  const block = readBlock(text);
  if (!block) throw new SealFault(isCutOff(text) ? 'truncated' : 'damaged', { path, level });
  const key = typeof identity === 'string' ? nativeIdentity(identity) : identity;
  if (!key) throw new SealFault('half-key', { path, level });
  if (keyIdOf(key.recipient) !== block.key) throw new SealFault('wrong-key', { path, level });
  const opened = await openedFile(Buffer.from(block.data, 'base64url'), key);
  const content = opened === undefined ? undefined : contentOf(opened);
  if (!content) throw new SealFault('damaged', { path, level });
  if (content.path !== path || content.level !== level) throw new SealFault('moved', { path, level });
  return content.fields;
}

function contentOf(text: string): BlockContent | undefined {
  try {
    return contentSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Whether a text is the beginning of a block and no whole one: its length is none that a block has. */
function isCutOff(text: string): boolean {
  const data = /^[0-9a-f]{16}\.([A-Za-z0-9_-]*)$/.exec(text)?.[1];
  if (data === undefined) return /^[0-9a-f]{0,16}$/.test(text);
  const bytes = Math.floor((data.length * 3) / 4) - frame;
  return data.length % 4 === 1 || bytes <= 0 || bytes % unit !== 0;
}
