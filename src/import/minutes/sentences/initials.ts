import { nameKey } from '../../../papers/minutes/name-list.ts';
import { withoutTitles } from './people.ts';

/** A line of minutes with the names of those whom it names by their initials. */
export type WithNames = {
  readonly text: string;
  /** "BI" and "B Ince", as they are written now. */
  readonly named: readonly { readonly initials: string; readonly printed: string }[];
  /** Words that are written in full. */
  readonly gone: readonly string[];
};

const MOVES =
  /\b(?<verb>proposed|prop(?:d|['’]d)?|moved|seconded|sec(?:d|['’]d)?|2nd)\b(?<link>[.:]{0,2}(?: by:?)?) (?<who>\p{Lu}\.? ?\p{Lu}\.?(?:\p{Lu}\.?)?)(?![\p{L}\p{N}])/giu;
/** "Prop: Cllr Ince. Sec: Cllr Li.", as parishes write it. */
const SHORT =
  /^prop(?:d|['’]d)?(?:[.:]{1,2}(?: by:?)?| by:?) (?<mover>[^.:;]{3,60}?)[.,;]? (?:and )?sec(?:d|['’]d)?(?:[.:]{1,2}(?: by:?)?| by:?) (?<seconder>[^.:;]{3,60}?)(?<end>[.,;]|$)/iu;

/** By the initials of those present, each whose initials nobody else has. */
export function byInitials(printed: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  for (const name of printed) {
    const bare = withoutTitles(name.replace(/ ?\([^()]*\)$/, ''));
    const words = bare.split(/[ .]+/).filter((word) => word !== '');
    const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
    if (words.length < 2) continue;
    const known = found.get(initials);
    const isOther =
      found.has(initials) && (known === undefined || nameKey(known) !== nameKey(bare));
    found.set(initials, isOther ? undefined : bare);
  }
  return new Map([...found].flatMap(([key, name]) => (name === undefined ? [] : [[key, name]])));
}

/**
 * Writes the names of movers and seconders in full: "proposed BI, seconded WL" of those present, and "Prop:" as "Proposed:". Initials that
 * nobody or more than one of those present has stay as they are.
 */
export function withNames(text: string, people: ReadonlyMap<string, string>): WithNames {
  const named: { initials: string; printed: string }[] = [];
  const gone: string[] = [];
  const full = text.replace(MOVES, (all, ...more) => {
    const { verb = '', link = '', who = '' } = more.at(-1) as Record<string, string>;
    const initials = who.replaceAll(/[. ]/g, '').toUpperCase();
    // "seconded by an": two small letters are no initials.
    const printed = /^[\p{Lu}. ]+$/u.test(who) ? people.get(initials) : undefined;
    if (printed === undefined) return all;
    const isDotted = /^\p{Lu}\. ?\p{Lu}/u.test(who);
    named.push({ initials: isDotted ? who : who.replace(/\.$/, ''), printed });
    const end = /\.$/.test(who) && !/\p{Lu}\.\p{Lu}\.$/u.test(who) ? '.' : '';
    return `${verb}${link} ${printed}${end}`;
  });
  const short = SHORT.exec(full);
  if (!short) return { text: full, named, gone };
  const { mover = '', seconder = '', end = '' } = short.groups ?? {};
  gone.push(...full.slice(0, short[0].length).split(/[ .:]+/).filter((word) => /^(?:prop|sec|by$|and$)/i.test(word))); // prettier-ignore
  const rest = full.slice(short[0].length).trimStart();
  const written = `Proposed: ${mover}. Seconded: ${seconder}${end === '' ? '' : '.'}`;
  return { text: rest === '' ? written : `${written} ${rest}`, named, gone };
}
