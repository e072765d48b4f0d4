import { createHash } from 'node:crypto';

/** A digest that differs between one text and another. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
