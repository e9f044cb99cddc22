import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Bytes of answers that are kept, not counting their compressed forms. */
const mostBytes = 64_000_000;
/** Shorter bodies travel as they are. */
const worthCompressing = 1_024;

export type Encoding = 'br' | 'gzip';

const compress: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  // As good as gzip's best at gzip's usual speed; it is done once an answer.
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};

/** One answer as it came from the operation, and each way it was asked for since. */
export class KeptAnswer {
  readonly contentType: string;
  readonly etag: string;
  readonly body: Buffer;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(contentType: string, etag: string, body: string) {
    this.contentType = contentType;
    this.etag = etag;
    this.body = Buffer.from(body);
  }

  get isWorthCompressing(): boolean {
    return this.body.length >= worthCompressing;
  }

  /** Compressed once, whoever asks first. */
  encoded(encoding: Encoding): Promise<Buffer> {
    let encoded = this.#encoded.get(encoding);
    if (!encoded) {
      encoded = compress[encoding](this.body);
      this.#encoded.set(encoding, encoded);
    }
    return encoded;
  }
}

/** The answers of the newest version of the data; the longest unused are forgotten first. */
export class KeptAnswers {
  #version = '';
  #bytes = 0;
  #answers = new Map<string, KeptAnswer>();

  get(version: string, key: string): KeptAnswer | undefined {
    if (version !== this.#version) this.#startOver(version);
    const answer = this.#answers.get(key);
    if (answer) {
      this.#answers.delete(key);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  /** Drops what belongs to another version than the newest that was asked for: it may be out of date. */
  set(version: string, key: string, answer: KeptAnswer): void {
    if (version !== this.#version || this.#answers.has(key)) return;
    this.#bytes += answer.body.length;
    this.#answers.set(key, answer);
    for (const [oldest, { body }] of this.#answers) {
      if (this.#bytes <= mostBytes) break;
      this.#answers.delete(oldest);
      this.#bytes -= body.length;
    }
  }

  #startOver(version: string): void {
    this.#version = version;
    this.#bytes = 0;
    this.#answers.clear();
  }
}
