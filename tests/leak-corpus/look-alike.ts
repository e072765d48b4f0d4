import type { MeetingDraft } from './meeting-draft.ts';

/** An exempt report and an open one of the same meeting that have something ordinary in common. */
export type LookAlike = {
  readonly name: string;
  readonly write: (draft: MeetingDraft) => void | Promise<void>;
};

/** What both texts say; each says more, which the other doesn't. */
export const both = (name: string, words: string): LookAlike => texts(name, words, words);
export const texts = (name: string, exempt: string, open: string): LookAlike => ({
  name,
  write: (draft) => {
    draft.exempt.text = `1. Officers have looked at the affairs of a supplier of gravel.\n\n${exempt}`;
    draft.open.text += `\n\n${open}`;
  },
});
