import { z } from 'zod';
import { described } from '../../source/fields.ts';

const HOW = 'write it with small letters, digits and hyphens, such as corn-exchange';

/** The parts of long lists have figures alone as the last part of their addresses. */
const matter = z
  .string(HOW)
  .max(80, 'write at most 80 characters')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: HOW, abort: true })
  .regex(/[a-z]/, 'write a word in it too, such as budget-2026');

/** Whether something can be the slug of a matter, which is the last part of its address. */
export const isMatterSlug = (slug: string): boolean => matter.safeParse(slug).success;

/** A paper of more matters than this is of none in particular. */
const MOST = 20;

/** The matter that a paper belongs to, or several. */
export const topic = described(
  z.union([matter, z.array(matter).min(1, HOW).max(MOST, `write at most ${MOST}`)], HOW),
  'The matter that it belongs to, with papers of other meetings; a list where there are several',
  'corn-exchange',
).optional();

/** The slugs of the matters that a paper names, each once. */
export function mattersOf(field: z.output<typeof topic>): readonly string[] | undefined {
  if (field === undefined) return undefined;
  return [...new Set([field].flat())];
}
