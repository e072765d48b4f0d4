import type { RegisteredKind } from '../../../history/register/register-line.ts';
import type { ListPart } from '../../list-parts.ts';
import type { Link } from '../../views.ts';

/** How many things a paper of each kind has in a list at most: as a rule, since no field says how many it may have. */
export type MostListed = { readonly [Kind in RegisteredKind]?: number };

/** A list in parts, of which some may have gone. */
export type PartedList = {
  readonly all: Link;
  /** Where such lists are, where this one has nothing any more. */
  readonly above: Link;
  /** As they are now; none where nothing is listed. */
  readonly parts: readonly ListPart<unknown>[];
  readonly most: MostListed;
  /** How much room a thing takes at most. */
  readonly rows: number;
};
