import { splitObject } from './commits.ts';
import { type Identity, identityOf } from './instant.ts';
import { isObjectId } from './objects.ts';
import type { Signers } from './signers.ts';
import { isSignatureOf, parseSshSignature, signatureStart } from './ssh-signature.ts';

/** An annotated tag of a commit, taken apart. */
export interface Tag {
  readonly commit: string;
  readonly name: string;
  readonly tagger: Identity;
  /** Without the signature. */
  readonly message: string;
}

/** Why a signature does not count. */
export type SignatureFault =
  /** Not a tag of a commit with one signature at its end, or not a signature over these bytes. */
  | 'damaged'
  | 'unsigned'
  /** A key of nobody in the office. */
  | 'unknown-key'
  /** A key that two people list. */
  | 'shared-key'
  /** Made for something else than git. */
  | 'wrong-namespace'
  /** The tag names another person than the one whose key signed. */
  | 'wrong-person';

/** Tags are small: more bytes are no tag of ours. */
export const tagLimit = 64 * 1024;

/** Reads a tag of a commit, signed or not; `undefined` when it is none. */
export function parseTag(bytes: Uint8Array): Tag | undefined {
  if (bytes.length > tagLimit) return undefined;
  const { headers, message } = splitObject(parts(bytes)[0]);
  if (headers.map(([key]) => key).join() !== 'object,type,tag,tagger') return undefined;
  const [commit, type, name, line] = headers.map(([, value]) => value) as [string, string, string, string];
  const tagger = identityOf(line);
  if (!isObjectId(commit) || type !== 'commit' || tagger.at === '') return undefined;
  return { commit, name, tagger, message };
}

/** The person whose key signed the tag and whom it names, or why nobody is proven. */
export function signerOf(
  bytes: Uint8Array,
  signers: Signers,
): { readonly person: string; readonly tag: Tag } | SignatureFault {
  const tag = parseTag(bytes);
  if (!tag) return 'damaged';
  const [signed, armoured] = parts(bytes);
  if (armoured === '') return 'unsigned';
  const signature = parseSshSignature(armoured);
  if (!signature) return 'damaged';
  const signer = signers.get(signature.key.base64);
  if (signer === undefined) return 'unknown-key';
  if (signature.namespace !== 'git') return 'wrong-namespace';
  if (!isSignatureOf(signature, signed)) return 'damaged';
  if (signer === 'shared') return 'shared-key';
  return tag.tagger.name === signer.name ? { person: signer.name, tag } : 'wrong-person';
}

/** What is signed, and the signature: everything from the first line that starts one. */
function parts(bytes: Uint8Array): [Uint8Array, string] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = buffer.indexOf(`\n${signatureStart}\n`) + 1;
  return start === 0 ? [buffer, ''] : [buffer.subarray(0, start), buffer.subarray(start).toString('latin1')];
}
