import { createHash } from 'node:crypto';

/** A digest that differs between one text and another. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** The SHA-256 of a text as a file has it, in UTF-8, as hexadecimal digits: what `sha256sum` prints. */
export function sha256OfText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
