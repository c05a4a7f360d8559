/**
 * Reads the fields of SSH's wire format one after another (RFC 4251 §5).
 * @throws RangeError when the bytes end too soon
 */
export class WireReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** Exactly so many bytes. */
  take(length: number): Buffer {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new RangeError('ends too soon');
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }

  /** A number of four bytes. */
  number(): number {
    return this.take(4).readUInt32BE();
  }

  /** A length and so many bytes. */
  field(): Buffer {
    return this.take(this.number());
  }

  /** A field that holds a word. */
  word(): string {
    return this.field().toString('latin1');
  }

  /** A whole number ≥ 0, without leading zero bytes. @throws RangeError when negative or padded */
  natural(): Buffer {
    const bytes = this.field();
    const [first = 0, second = 0] = bytes;
    if (first >= 0x80 || (bytes.length > 0 && first === 0 && second < 0x80))
      throw new RangeError('not a natural');
    return first === 0 ? bytes.subarray(1) : bytes;
  }

  /** @throws RangeError when anything is left */
  end(): void {
    if (this.#at !== this.#bytes.length) throw new RangeError('goes on too long');
  }
}

/** A field: a length and the bytes. */
export function wireField(bytes: Uint8Array | string): Buffer {
  const content = Buffer.from(bytes as string);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, content]);
}
