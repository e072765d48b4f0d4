/** Why words aren't seen. */
export type UnseenCause =
  | 'dark-cover'
  | 'cover'
  | 'annotation'
  | 'same-colour'
  | 'invisible'
  | 'clipped'
  | 'cropped'
  | 'layer'
  /** Smaller than an eye can read. */
  | 'tiny'
  /** Other letters are printed on them. */
  | 'overprinted'
  /** Covered here, and open elsewhere in the same file. */
  | 'open-elsewhere'
  /** Honest more often than not: cut off at the edge of a cell, under a large picture, a printer's line. */
  | 'overflow'
  | 'under-large'
  | 'off-page'
  /** Outside the paper, away from its edge, and about somebody or an amount. */
  | 'beyond';
