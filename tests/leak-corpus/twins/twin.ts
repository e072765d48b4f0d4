import type { LookAlike } from '../look-alike.ts';
import type { MeetingDraft } from '../meeting-draft.ts';
import type { Way } from '../way.ts';

/** Puts words where the public would read them. */
export type Put = (draft: MeetingDraft, words: string) => void | Promise<void>;

/** A way in which words get out, and beside it an honest twin of the same shape, each written out. */
export type Twin = {
  readonly name: string;
  /** What the exempt report says. */
  readonly exempt: string;
  /** Words of it that get out. */
  readonly leak: string;
  /** Words of the same shape that are nobody's secret. */
  readonly honest: string;
  readonly must: Way['must'];
  /** A paragraph of the open report where it isn't given. */
  readonly put?: Put;
  readonly by?: readonly string[];
};

/** A paragraph of the open report. */
const paragraph: Put = (draft, words) => {
  draft.open.text += `\n\n${words}`;
};

const exemptTextOf = (exempt: string): string =>
  `Officers have looked hard at the quarry.\n\n${exempt}`;

export const wayOf = ({ name, exempt, leak, must, put = paragraph, by }: Twin): Way => ({
  ...{ name, must, noTwin: true, ...(by && { by }) },
  plant: async (draft) => {
    draft.exempt.text = exemptTextOf(exempt);
    await put(draft, leak);
  },
});

export const lookAlikeOf = ({ name, exempt, honest, put = paragraph }: Twin): LookAlike => ({
  name: `the twin of ${name}`,
  write: async (draft) => {
    draft.exempt.text = exemptTextOf(exempt);
    await put(draft, honest);
  },
});

/** Ways whose words are a line each: what they do, what is exempt, what gets out, and what is honest. */
export const twins = (
  rows: readonly (readonly [name: string, exempt: string, leak: string, honest: string])[],
  more: Pick<Twin, 'must' | 'put' | 'by'> = { must: 'stop' },
): Twin[] => rows.map(([name, exempt, leak, honest]) => ({ name, exempt, leak, honest, ...more }));

const note = (words: string): string => `A note on the planks says ${words} and no more.`;

/** What an exempt sentence says of somebody, an open spelling of it, and the same of somebody else. */
export const notes = (
  rows: readonly (readonly [name: string, exempt: string, leak: string, honest: string])[],
  more?: Pick<Twin, 'must' | 'by'>,
): Twin[] =>
  twins(
    rows.map(([name, exempt, leak, honest]) => [name, exempt, note(leak), note(honest)]),
    more,
  );
