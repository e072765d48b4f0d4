import { z } from 'zod';
import { described, text } from '../../source/fields.ts';

const HOW = 'write the id of a notice, such as KD112';

/** The number of a notice. */
export const noticeId = text.regex(
  /^[\p{L}\p{N}][\p{L}\p{N}/.-]{0,30}$/u,
  'write letters, digits, hyphens and strokes, such as KD112',
);

/** One paper is about a few decisions at most. */
const MOST = 20;

/** The notice of a key decision or of business in private that a paper is about, or several. */
export const noticeNamed = described(
  z.union([noticeId, z.array(noticeId).min(1, HOW).max(MOST, `write at most ${MOST}`)], HOW),
  'The notice of its key decision, or of its business in private: the id of a file in content/notices, from which the days are taken; a list where there are several',
  'KD112',
).optional();

/** The ids of the notices that a paper names, each once. */
export function noticesNamed(field: z.output<typeof noticeNamed>): readonly string[] | undefined {
  if (field === undefined) return undefined;
  const known = new Map([field].flat().map((id) => [noticeKey(id), id]));
  return [...known.values()];
}

/** The key of notices of which the number can’t be read: it is that of no notice. */
export const NO_NUMBER = '';

/** By what a notice is known, however its number is typed. */
export const noticeKey = (id: string): string => id.toLowerCase();
