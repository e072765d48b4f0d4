import type { StatedAgenda } from '../../papers/agenda/meeting.ts';
import type { Minute, MinuteBlock, Minutes } from '../../papers/minutes/minutes.ts';

/** What members and the public bring to meetings, each with a register of its own. */
export const BUSINESS = [
  'petitions',
  'motions',
  'questions',
  'declarations',
  'outside-bodies',
] as const;
export type BusinessKind = (typeof BUSINESS)[number];

const KIND_OF_PART = { petition: 'petitions', motion: 'motions', question: 'questions' } as const;

/** Motions that have a name of their own: "Motion" alone, or one as amended, is of any debate. */
const OF_DEBATE =
  /^\W*(?:(?:substantive|original|procedural|closure|main) )?motion(?: \d{1,2})?(?:,? as .*)?\W*$/i;

/** A part of a minute with the blocks below its heading. */
export type Part = {
  readonly part: Extract<MinuteBlock, { kind: 'part' }>;
  readonly blocks: MinuteBlock[];
};

/** The parts of a minute, in order. */
export function partsOf({ blocks }: Minute): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    if (block.kind === 'part') parts.push({ part: block, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

/** The register that a part of a minute goes into; none where it is of the debate. */
export function kindOfPart({ part }: Part): BusinessKind | undefined {
  if (part.of !== 'petition' && part.of !== 'motion' && part.of !== 'question') return undefined;
  return part.of === 'motion' && OF_DEBATE.test(part.title) ? undefined : KIND_OF_PART[part.of];
}

/** The register that an item of an agenda goes into, by the kind of its business. */
export const KIND_OF_ITEM: Readonly<Record<string, BusinessKind>> = {
  ...{ petition: 'petitions', motion: 'motions' },
  ...{ 'public-question': 'questions', 'member-question': 'questions' },
};

/** A minute or an item about whom the council sends to the bodies of others. */
export const OF_OUTSIDE_BODIES = /\b(?:outside|external) (?:bod(?:y|ies)|organi[sz]ations?)\b/i;

/** The registers that have something of a meeting, whatever it is. */
export function businessKindsOf(
  agenda: StatedAgenda | undefined,
  minutes: Minutes | undefined,
): readonly BusinessKind[] {
  const ofMinutes = (minutes?.minutes ?? []).flatMap((minute) => [
    ...partsOf(minute).map(kindOfPart),
    ...minute.blocks.map(({ kind }) => {
      if (kind === 'interest') return 'declarations';
      return kind === 'decision' && OF_OUTSIDE_BODIES.test(minute.title)
        ? 'outside-bodies'
        : undefined;
    }),
  ]);
  const ofAgenda = (agenda?.items ?? []).map(({ business, title }) => {
    if (business) return KIND_OF_ITEM[business.kind];
    return OF_OUTSIDE_BODIES.test(title) ? 'outside-bodies' : undefined;
  });
  return [...new Set([...ofMinutes, ...ofAgenda])].filter((kind) => kind !== undefined);
}

/** A word without which no agenda and no minutes have anything for a register. */
export const WORD_OF_BUSINESS: Readonly<Record<BusinessKind, RegExp>> = {
  petitions: /petition/i,
  motions: /motion/i,
  questions: /question/i,
  declarations: /interest|declar/i,
  'outside-bodies': /(?:outside|external)\s/i,
};
