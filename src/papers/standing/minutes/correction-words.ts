import type { SafeHtml } from '../../../source/safe-html.ts';
import { wordsOfLabel } from '../../minutes/call-in-said.ts';
import { wordsOf } from '../../minutes/blocks/label-words.ts';
import type { Minute } from '../../minutes/minutes.ts';

const QUOTED = '[“"]([^“”"]{2,600})[”"]';
/** "the amendment of minute 54(c) to read “…”" */
const TO_READ = new RegExp(`\\bto read:? ${QUOTED}`, 'iu');
/** "“his” being replaced by “her”" */
const REPLACED = new RegExp(
  `${QUOTED},? (?:being |be |is |to be )?(?:replaced|substituted|amended|changed|corrected)(?: (?:by|with|to|for|to read))? ${QUOTED}`,
  'iu',
);

/**
 * The words that a correction gives to an earlier decision, where the decision still has others. Of words that are no decision nothing
 * can be said here: what else a minute says isn't among its facts.
 */
export function correctionMissing(
  correction: SafeHtml,
  { blocks }: Pick<Minute, 'blocks'>,
): string | undefined {
  const said = wordsOfLabel(correction).replace(/&quot;/g, '"');
  const decisions = blocks.flatMap((block) => (block.kind === 'decision' ? [block.text] : []));
  if (decisions.length === 0) return undefined;
  const has = (words: string): boolean =>
    decisions.some((text) =>
      ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(words).join(' ')} `),
    );
  const replaced = REPLACED.exec(said);
  if (replaced) {
    const [, before = '', after = ''] = replaced;
    return has(before) && !has(after) ? after : undefined;
  }
  const whole = TO_READ.exec(said)?.[1];
  return whole === undefined || has(whole) ? undefined : whole;
}
