import type { MinuteLabel } from '../minutes.ts';

/** What a line of minutes says, where it begins with a label. */
export type LabelLine =
  | {
      readonly kind: 'decision';
      readonly verb: 'resolved' | 'decided' | 'recommended' | 'agreed' | 'noted';
      readonly to?: string;
      readonly vote?: string;
      readonly rest: string;
    }
  | {
      readonly kind: 'side';
      readonly side: SideName;
      readonly count?: number;
      readonly rest: string;
    }
  | { readonly kind: 'vote'; readonly rest: string }
  | {
      readonly kind: 'result';
      readonly result: 'carried' | 'lost' | 'fell' | 'withdrawn';
      readonly on?: 'amendment';
      readonly rest: string;
    }
  | {
      readonly kind:
        | 'moved'
        | 'seconded'
        | 'casting'
        | 'interest'
        | 'joined'
        | 'left'
        | 'item'
        | 'outcome'
        | 'correction'
        | 'later';
      readonly rest: string;
    }
  | { readonly kind: 'recorded'; readonly option: RecordedOption; readonly rest: string }
  /** Single votes in a sentence that says nothing else. */
  | { readonly kind: 'voters'; readonly voters: readonly Voter[] }
  | {
      readonly kind: 'labelled';
      readonly label: MinuteLabel;
      readonly of?: string;
      readonly rest: string;
    }
  /** A line that was meant for a label and can't be read as one. */
  | {
      readonly kind: 'unclear';
      readonly message: string;
      /** What is certainly meant. */
      readonly fix?: { readonly from: string; readonly to: string };
      /** What is said instead below a motion that has no result yet. */
      readonly ifMoved?: LabelLine & { readonly kind: 'unclear' };
    };

export type SideName = 'for' | 'against' | 'abstained' | 'notVoting';
export type RecordedOption = 'for' | 'against' | 'abstained' | 'not-voting';

/** A colon or a dash of any kind; a hyphen only between blanks or at the end, so that "Vote-by-vote" has none. */
export const SEPARATOR = '(?: ?(?:[:：;]|[–—―‒−‑]| -{1,3}(?= |$)|-{2,3}|-(?= |$))){1,4} ?';
/** A member whose own vote is said in words: "Councillors Khan and O'Dwyer voting against". */
export type Voter = { readonly printed: string; readonly option: RecordedOption };

/** A colon, and a dash after it. */
export const COLON = ' ?[:：](?: ?[–—-]{1,3}(?= |$))? ?';
