import type { IsoDate } from '../language/dates.ts';

/** When a file arrived, as far as the repository shows. */
export type Received =
  | { readonly kind: 'recorded'; readonly date: IsoDate }
  | { readonly kind: 'uncommitted' }
  | { readonly kind: 'unknown'; readonly why: 'shallow-clone' | 'no-repository' };

/** When a paper became open: as its front matter states, or as the repository shows. */
export type Publication = { readonly kind: 'stated'; readonly date: IsoDate } | Received;
