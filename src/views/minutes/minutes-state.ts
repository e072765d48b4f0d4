import type { IsoDate } from '../../language/dates.ts';

/** Whether minutes are agreed as a correct record. */
export type MinutesState =
  | { readonly kind: 'decisions' }
  | { readonly kind: 'draft' }
  /** By the meeting of that day, whose page is at the address. */
  | { readonly kind: 'approved'; readonly on: IsoDate; readonly url?: string };
