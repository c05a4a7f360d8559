/** A key made from a passphrase. */
export interface PassphraseKey {
  readonly key: CryptoKey;
  /** Says that the passphrase is the right one, and nothing of it; base64. */
  readonly check: string;
}

/** Bytes as the browser's cryptography takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = new TextEncoder();

/**
 * Makes the key. Full-width letters count as half-width ones, and spaces around do not count: input methods differ.
 * @param rounds of PBKDF2 with SHA-256
 */
export async function keyFrom(passphrase: string, salt: Bytes, rounds: number): Promise<PassphraseKey> {
  const { subtle } = crypto;
  const typed = utf8.encode(passphrase.normalize('NFKC').trim());
  const weak = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const stretched = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const bits = await subtle.deriveBits(stretched, weak, 256);
  const master = await subtle.importKey('raw', bits, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const use = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt, info: utf8.encode(info) });
  const aes = { name: 'AES-GCM', length: 256 };
  const key = await subtle.deriveKey(use('guidang pages'), master, aes, false, ['encrypt', 'decrypt']);
  const check = await subtle.deriveBits(use('guidang check'), master, 128);
  return { key, check: btoa(String.fromCharCode(...new Uint8Array(check))) };
}

/** Seals a block. Each file has a key of its own, so the number of the block may be the nonce. */
export async function sealBlock(
  key: CryptoKey,
  header: string,
  number: number,
  plain: Bytes,
): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.encrypt(asBlock(header, number), key, plain));
}

/** Opens a block; throws where it, its place or the header is not what was sealed. */
export async function openBlock(
  key: CryptoKey,
  header: string,
  number: number,
  sealed: Bytes,
): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.decrypt(asBlock(header, number), key, sealed));
}

function asBlock(header: string, number: number): AesGcmParams {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, number);
  return { name: 'AES-GCM', iv, additionalData: utf8.encode(header) };
}
