import type { IsoDate } from '../language/dates.ts';
import { formatLongDate } from '../language/dates.ts';
import type { Citation } from './citation.ts';

/** Whose agreement SI 2012/2089 regs 5(6) and 11(1) ask for, in the order in which they are asked. */
export const URGENCY_OFFICES = ['scrutiny-chair', 'council-chair', 'council-vice-chair'] as const;

/** That something is urgent and can't reasonably be deferred, as an office agreed. */
export type UrgencyAgreement = {
  readonly by: (typeof URGENCY_OFFICES)[number];
  readonly on: IsoDate;
  /** Why it is urgent and can't reasonably be deferred, for the notice that must be published. */
  readonly reason: string;
  /** Why the offices before this one weren't asked. */
  readonly earlierOffices?: 'vacant' | 'unable-to-act';
};

const AGREED_BY: Record<UrgencyAgreement['by'], string> = {
  'scrutiny-chair': 'the chair of the relevant scrutiny committee',
  'council-chair': 'the chair of the council',
  'council-vice-chair': 'the vice-chair of the council',
};

/** "the chair of the relevant scrutiny committee agreed on 6 May 2022 …": only of a day that has come. */
export function agreementInWords({
  by,
  on,
  earlierOffices,
}: Omit<UrgencyAgreement, 'reason'>): string {
  return `${AGREED_BY[by]}${whyNotEarlier(by, earlierOffices)} agreed on ${formatLongDate(on)} that it is urgent and can’t reasonably be deferred`;
}

function whyNotEarlier(
  by: UrgencyAgreement['by'],
  why: UrgencyAgreement['earlierOffices'],
): string {
  if (by === 'scrutiny-chair' || why === undefined) return '';
  if (by === 'council-vice-chair') {
    return ', there being no chair of the relevant scrutiny committee or of the council,';
  }
  return why === 'vacant'
    ? ', there being no chair of the relevant scrutiny committee,'
    : ', the chair of the relevant scrutiny committee being unable to act,';
}

/**
 * Whether an agreement is on record before the meeting or the decision, on a day that has come. That of a later office counts
 * only where it is said why those before it couldn't agree (SI 2012/2089 regs 5(6), 11(1)).
 */
export function isAgreed(
  agreement: UrgencyAgreement | undefined,
  decision: IsoDate,
  today: IsoDate,
): agreement is UrgencyAgreement {
  if (agreement === undefined || agreement.on > decision || agreement.on > today) return false;
  if (agreement.by === 'scrutiny-chair') return true;
  if (agreement.by === 'council-chair') return agreement.earlierOffices !== undefined;
  return agreement.earlierOffices === 'vacant';
}

/**
 * What is asked of an agreement: the chair of the council agrees only where there is no chair of the relevant scrutiny
 * committee or that one is unable to act, and the vice-chair only where there is *no* chair of either (SI 2012/2089 regs
 * 5(6), 11(1)). Nothing where all is said.
 */
export function questionOfAgreement(
  { by, earlierOffices }: UrgencyAgreement,
  law: Citation,
): string | undefined {
  if (by === 'scrutiny-chair') return undefined;
  if (by === 'council-vice-chair') {
    return earlierOffices === 'vacant'
      ? undefined
      : `The vice-chair of the council can agree only where there is no chair of the scrutiny committee and none of the council (${law.short}): to be away is not enough. Write "earlier-offices: vacant" if there is none, or the agreement of the chair.`;
  }
  return earlierOffices !== undefined
    ? undefined
    : `The chair of the council agrees only where the scrutiny committee has no chair, or its chair is unable to act (${law.short}). Write "earlier-offices: vacant" or "earlier-offices: unable-to-act".`;
}

/** " The reasons were published on Friday 6 May 2022.", of a day that has come; else nothing. */
export function reasonsInWords(published: IsoDate | undefined, today: IsoDate): string {
  return published !== undefined && published <= today
    ? ` The reasons were published on ${formatLongDate(published)}.`
    : '';
}
