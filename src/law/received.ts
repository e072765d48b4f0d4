import type { IsoDate } from '../language/dates.ts';

/** The day of a change; none where git hasn't got it yet. */
export type LaterChange = { readonly on?: IsoDate };

/** That a paper was published for another meeting before, and since when; `isOtherDay`: an agenda, for another day of its own meeting. */
export type Elsewhere = { readonly since?: IsoDate; readonly isOtherDay?: true };

/** When a paper became open to the public, and how that is known. */
export type Received =
  /** The register of the site shows it. */
  | {
      readonly kind: 'published';
      readonly date: IsoDate;
      /** The day on which it was first published, where it was taken off in between. */
      readonly first?: IsoDate;
      /** Of an agenda: what was in between is that its meeting was to be on another day. */
      readonly wasMoved?: true;
      /** Of a paper that was with this meeting first: what was in between is that it was with another meeting. */
      readonly wasElsewhere?: true;
      /** It was published for another meeting before; `since`: the first day on which it was, where the register shows that. */
      readonly elsewhere?: Elsewhere;
      /** The day since when the public may not see it any more. */
      readonly withheld?: IsoDate;
    }
  /** Its front matter says so. */
  | {
      readonly kind: 'stated';
      readonly date: IsoDate;
      /** From where the council knows it. */
      readonly source?: string;
    }
  /** Git has had it since then, whether it was published or not. */
  | {
      readonly kind: 'recorded';
      readonly date: IsoDate;
      /** Of a text: the last day on which git has a change of it, where that is a later one; or one that git hasn't got yet. */
      readonly changed?: LaterChange;
      /** The day since when the public may not see it any more, where it was on the site before. */
      readonly withheld?: IsoDate;
    }
  | { readonly kind: 'uncommitted' }
  | { readonly kind: 'unknown'; readonly why: WhyUnknown };

/**
 * `before-register`: it was on the site already when its register began, and git has no day for it; `other-repository`: it is in a
 * submodule, whose history isn't this one's; `ignored`: `.gitignore` says that git isn't to have it; `day-to-come`: the day that is stated for it is still to come.
 */
export type WhyUnknown =
  | 'shallow-clone'
  | 'no-repository'
  | 'other-repository'
  | 'ignored'
  | 'before-register'
  | 'day-to-come';

/** ", and changed there on 8 December 2022": what is known of a paper is never known of all that it says now. */
export function changedSince(
  changed: LaterChange | undefined,
  format: (day: IsoDate) => string,
): string {
  if (changed === undefined) return '';
  const { on } = changed;
  return on === undefined ? ', and changed since then' : `, and changed there on ${format(on)}`;
}

/** " (source: the old website)", after a day that the council states. */
export const sourceInWords = (source: string | undefined): string =>
  source === undefined ? '' : ` (source: ${source})`;

/** ", withheld since 7 January 2027", after the day on which a paper was published. */
export function withheldSince(
  withheld: IsoDate | undefined,
  format: (day: IsoDate) => string,
): string {
  return withheld === undefined ? '' : `, withheld since ${format(withheld)}`;
}

/** " and taken off", or where it was instead: what is said between the first day of a paper and the day since when it is here again. */
export function inBetween({
  wasMoved,
  wasElsewhere,
}: {
  readonly wasMoved?: true;
  readonly wasElsewhere?: true;
}): string {
  if (wasMoved) return ', then for another day of the meeting';
  return wasElsewhere ? ', then for another meeting' : ' and taken off';
}

/** "First published on Monday 5 October 2026 for another meeting, and". */
export const firstElsewhere = (elsewhere: Elsewhere, format: (day: IsoDate) => string): string =>
  elsewhere.since === undefined
    ? `Published ${forAnother(elsewhere)} before, and`
    : `First published on ${format(elsewhere.since)} ${forAnother(elsewhere)}, and`;

/** "for another meeting". */
export const forAnother = ({ isOtherDay }: Elsewhere): string =>
  isOtherDay ? 'for another day of the meeting' : 'for another meeting';

/** When a paper became open, as far as the rules of notice go. */
export type Publication = Received;
