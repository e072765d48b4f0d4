import type { MinuteBlock } from '../minutes.ts';
import type { Finding } from './minute-draft.ts';

const TITLE =
  '(?:councillors?|cllrs?|mr|mrs|ms|miss|dr|sir|dame|the (?:deputy |vice-? ?)?(?:chair\\p{L}*|(?:lord )?mayor|leader))\\b\\.?';

/** "(Proposed by Cllr A; seconded by Cllr B)", "Proposed: Cllr A. Seconded: Cllr B. All agreed." at the end of what was decided. */
const MOVERS = new RegExp(
  `(?:[.;,)–—-] ?|[([] ?)(?:prop(?:osed|oser)?|moved|mover)\\b(?:[.:]{1,2} ?(?:by:? )?|[.:]{0,2} ?(?:by:? )?(?=${TITLE}))((?:${TITLE} )?[^()[\\].,:]{1,12}[^()[\\],:]{1,48}?)[.,;/]? ?(?:(?:and|&) )?\\bsec(?:onded|onder)?\\b[.:]{0,2} ?(?:by:? )?((?:${TITLE} )?[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,4})(?![\\p{L}])[^()[\\]]{0,100}[)\\]]?[.]?$`,
  'iu',
);

/** "[Councillors A and B voted against and asked for this to be recorded.]" */
const VOTERS =
  /[([](?:note: )?(?:councillors?|cllrs?)\b[^()[\]]{2,300}?\b(?:voted (?:against|for|in favou?r)|voting (?:against|for)|abstain(?:ed|ing)|dissent\p{L}*|did not vote|not voting)\b(?![^()[\]]*\b(?:last|previous|earlier|19\d\d|20\d\d)\b)/iu;

/** Words with a capital, and those that stand in names without. */
const NAME = new RegExp(
  `^(?:(?:\\p{Lu}[^ ]*|the|van|von|der|den|de|du|la|le|di|da|ap|ab|ferch|al|bin|ten|ter)(?: |$))+`,
  'u',
);

/** A name without the words that join it to what is behind it. */
const nameOnly = (said = ''): string => (NAME.exec(said)?.[0] ?? said).replace(/[ .,;:/]+$/, '');

/**
 * Who moved a decision, and who voted how on it, within its own words, in a minute that has no label for either: no page of a person
 * knows of it. They are reported and not taken.
 */
export function saidWithinDecisions(blocks: readonly MinuteBlock[]): Finding[] {
  const isMoved = blocks.some(({ kind }) => kind === 'moved');
  const isNamed = blocks.some(
    (block) =>
      block.kind === 'vote' &&
      ((block.recorded ?? []).length > 0 ||
        [block.for, block.against, block.abstained].some((side) => (side?.names ?? []).length > 0)),
  );
  return blocks.flatMap((block): Finding[] => {
    if (block.kind !== 'decision') return [];
    const text = block.text.slice(-1_000);
    const movers = isMoved ? null : MOVERS.exec(text);
    const finding = (message: string): Finding => ({
      ...{ code: 'minutes-label-unclear', line: block.line, message },
    });
    return [
      ...(movers
        ? [
            finding(
              `Who moved and seconded it is within what was decided, so that it is on no page of a person. Write "Moved: ${nameOnly(movers[1])}. Seconded: ${nameOnly(movers[2])}." on the line above, and how it was voted on the line below, and leave both out here.`,
            ),
          ]
        : []),
      ...(!isNamed && VOTERS.test(text)
        ? [
            finding(
              'Who voted how is within what was decided, so that it is on no page of a person. Write "Recorded against: Ince, Pyke" or "Recorded as abstaining: Sallis" on the line below, and leave it out here.',
            ),
          ]
        : []),
    ];
  });
}
