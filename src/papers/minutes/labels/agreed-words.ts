import { NEXT_VOTERS } from './voters-in-words.ts';

/** "It was agreed that the report be noted", taken apart. */
export type AgreedWords = {
  /** "On a show of hands": how it was voted. */
  readonly how: string;
  /** AGREED or DECIDED. */
  readonly verb: string;
  readonly isUnanimous: boolean;
  /** " by 3 votes to 2". */
  readonly by: string;
  /** Whether members are named who voted otherwise. */
  readonly hasVoters: boolean;
  /** " to ", ", that " or ":". */
  readonly link: string;
  readonly said: string;
};

const N = String.raw`(?:\d{1,3}|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const FIGURES = String.raw`${N}(?: votes?)? to ${N}(?: votes?)?`;
const ABSTAINING = String.raw`(?:,? \(?(?:with |and )${N} abst\p{L}+\)?)?`;
/** How it was put, before who agreed. */
const HOW = String.raw`(?:(?:by|on|upon|following|after) (?:an? )?(?:show of hands|(?:majority(?: vote)?|vote)(?: of ${FIGURES})?)(?: being taken)?${ABSTAINING},? ?|by ${FIGURES}${ABSTAINING},? |(?:a|the) vote (?:was|having been) taken,? (?:and )?|(?:up)?on (?:it )?being put to the vote,? ?)`;
const BODY = String.raw`(?:it was |(?:the )?(?:[\p{L}&’'-]+ ){0,6}?(?:committee|council|cabinet|board|panel|members|sub-committee|executive) )`;
const BY = String.raw`(?:(?:,? \(?by ${FIGURES}|,? \(?by an? (?:\p{L}+ )?majority(?: of ${FIGURES})?| on a show of hands)\)?${ABSTAINING})`;
const AGREED = new RegExp(
  String.raw`^(${HOW}?)${BODY}(?:then |therefore |also |further )?((?:unanimously )?)(agreed|decided)((?: unanimously)?)(${BY}?)(:|,? (?:that|to|not to|never to) )`,
  'iu',
);
/** ", Councillor Jones abstaining," behind the figures. */
const VOTERS = new RegExp(`(?<=\\d|votes?|unanimously|majority)${NEXT_VOTERS}(?=,? )`, 'u');
/** "be noted", "the clerk write": what is to be done, not what is so. */
const DECIDES =
  /\bbe (?:\p{L}+ly )?(?:\p{L}+ed|given|made|held|set|sent|put|taken|kept|built|chosen|left|paid|let|sold|bought|drawn|asked|brought)\b/iu;

/** Whether a sentence says by "agreed" what may have been decided, be it in a list below. */
export const beginsAgreed = (sentence: string): boolean =>
  AGREED.test(sentence.replace(VOTERS, ''));

/** What a sentence says was agreed or decided, where that is done by it; undefined where somebody only would do something, or something is so. */
export function agreedWords(sentence: string): AgreedWords | undefined {
  const voters = VOTERS.exec(sentence)?.[0] ?? '';
  const bare = voters === '' ? sentence : sentence.replace(voters, '');
  const found = AGREED.exec(bare);
  if (!found) return undefined;
  const [all, how = '', early = '', verb = '', late = '', by = '', link = ''] = found;
  if (voters !== '' && sentence.indexOf(voters) > all.length) return undefined;
  const said = bare.slice(all.length);
  const isWish = !/\bto $/.test(link) && said !== '' && !DECIDES.test(said);
  if (isWish || /\b(?:would|will|could|might)\b/.test(said)) return undefined;
  return {
    how,
    verb: verb.toUpperCase(),
    isUnanimous: early + late.trimStart() !== '',
    by,
    hasVoters: voters !== '',
    link,
    said,
  };
}
