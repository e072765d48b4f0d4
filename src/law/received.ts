import type { IsoDate } from '../language/dates.ts';

/** When a paper became open to the public, and how that is known. */
export type Received =
  /** The register of the site shows it. */
  | {
      readonly kind: 'published';
      readonly date: IsoDate;
      /** The day on which it was first published, where it was taken off in between. */
      readonly first?: IsoDate;
    }
  /** Its front matter says so. */
  | {
      readonly kind: 'stated';
      readonly date: IsoDate;
      /** The day is still to come. */
      readonly isToCome?: true;
      /** From where the council knows it. */
      readonly source?: string;
    }
  /** Git has had it since then, whether it was published or not. */
  | { readonly kind: 'recorded'; readonly date: IsoDate }
  | { readonly kind: 'uncommitted' }
  | { readonly kind: 'unknown'; readonly why: WhyUnknown };

/** `before-register`: it was on the site already when its register began, and git has no day for it. */
export type WhyUnknown = 'shallow-clone' | 'no-repository' | 'before-register';

/** When a paper became open, as far as the rules of notice go. */
export type Publication = Received;
