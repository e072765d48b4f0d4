import type { TextLanguage } from './formats.ts';
import type { Limits } from '../leak-proof.ts';

/** Where bytes or a text come from. */
export type Origin = {
  /** What they were taken out of: "word/document.xml", "page 3". */
  readonly steps: readonly string[];
  /** How: "gzip", "base64". */
  readonly channels: readonly string[];
  /** For its extension. */
  readonly name: string;
  /** Containers and encodings it was unpacked from; a text decoded in place is still the same text. */
  readonly depth: number;
  /** It is as long as a hash is, and what seems to be packed in it is so by chance where it can't be unpacked. */
  readonly isHash?: boolean;
};

/** Takes apart all that a published file holds and searches it. */
export type Explorer = {
  /** The path of a published file, which is published with it. */
  path(path: string): void;
  /** Everything in a file but its PDFs, which are left in `later`; its name counts for its extension. */
  file(name: string, bytes: Buffer): void;
  bytes(bytes: Buffer, origin: Origin): void;
  text(text: string, language: TextLanguage, origin: Origin): void;
  /** Bytes that may be no text at all, or hold some between others. @param from where they begin, 0 where that isn't said */
  noise(bytes: Buffer, origin: Origin, from?: number): void;
  unread(origin: Origin, reason: string): void;
  /** Whether a part is, byte for byte, a file that is published on its own too and searched there. */
  isPublished(bytes: Buffer): boolean;
  /** What the present file may still unpack to. */
  readonly bytesLeft: number;
  readonly limits: Limits;
  /** PDFs, which can't be read on the spot. */
  readonly later: { readonly pdfs: { readonly bytes: Buffer; readonly origin: Origin }[] };
  /** Whether parts of the present file were left to the files that they are. */
  readonly leftOut: boolean;
  /** Decoded so far in the present file. */
  readonly bytesSearched: number;
};

export function within(origin: Origin, channel: string, step?: string, name = ''): Origin {
  return {
    steps: step === undefined ? origin.steps : [...origin.steps, step],
    channels: [...origin.channels, channel],
    name,
    depth: origin.depth + 1,
    ...(origin.isHash === true && { isHash: true }),
  };
}

/** The same text, read another way: no deeper than it was. */
export function readAs(origin: Origin, channel: string): Origin {
  return { ...origin, channels: [...origin.channels, channel], name: '' };
}
