import type { Matter } from './matter.ts';
import type { MeetingDraft } from './meeting-draft.ts';

/** A way in which words of an exempt report get out. */
export type Way = {
  readonly name: string;
  /** Puts what the matter says where the public would read it. */
  readonly plant: (draft: MeetingDraft, matter: Matter) => void | Promise<void>;
  /** What must come of it: nothing of it is published, or the officer is warned. */
  readonly must: 'stop' | 'warn';
  /** Rules of which one must say so, where it isn't the proof. */
  readonly by?: readonly string[];
  /** The report that is exempt, or has an exempt part, where it isn’t the exempt one. */
  readonly exemptIn?: 'bridge';
  /** Nothing of the council is made because of it: no other way can be in the same one. */
  readonly alone?: true;
  /** The same with the words of another matter, which isn't exempt, is wrong too: it is no honest twin. */
  readonly noTwin?: true;
};

/** A way in which a paragraph is added to the open report. */
export function said(
  name: string,
  words: (matter: Matter) => string,
  more: Partial<Way> = {},
): Way {
  return {
    ...{ name, must: 'stop', ...more },
    plant: (draft, matter) => {
      draft.open.text += `\n\n${words(matter)}`;
    },
  };
}
