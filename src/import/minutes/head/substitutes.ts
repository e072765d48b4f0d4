import { nameKey, piecesOf, plainLine } from '../../../papers/minutes/name-list.ts';
import { isNamesLine } from './names-line.ts';

const AS_SUBSTITUTE =
  /(?:(?:was |is )?(?:substitut(?:ed|ing)|deputis(?:ed|ing))|(?:attended|sat|acted|attending|sitting|acting) (?:as (?:a |the |his |her |their )?substitute|in (?:his|her|their) place))/
    .source;
/** "…, for whom Councillor B substituted". */
const FOR_WHOM = new RegExp(
  String.raw`,? \(?(?:for whom|in whose place) ([^,;()]{2,80}?) (?:${AS_SUBSTITUTE}|attended|sat)\)?(?=[,;.]|$| and )`,
  'gi',
);
/** "…, substituted by Councillor B". */
const SUBSTITUTED_BY =
  /(?:,| [–—-])? (?:who (?:was|is) |was )?substituted by ([^,;()]{2,80}?)(?=[,;.]|$| and )/gi;
/** "Councillor B substituted for Councillor A". */
const SUBSTITUTE_FOR = new RegExp(
  String.raw`^(?:and )?([^()]{2,80}?),? (?:who )?(?:${AS_SUBSTITUTE}|(?:attended|sat)(?: as (?:a )?substitute)?) (?:for|in (?:the )?place of) ([^()]{2,80}?)\.?$`,
  'i',
);

/** A list in which those who substituted for others stand in brackets behind these. */
export const withSubstitutesInBrackets = (printed: string): string =>
  printed.replace(FOR_WHOM, ' ($1 substituting)').replace(SUBSTITUTED_BY, ' ($1 substituting)');

/** A list without those who substituted for others, and these, each as "Councillor B, for Councillor A". Who was away stays in it. */
export function substitutesIn(printed: string): {
  readonly text: string;
  readonly there: readonly string[];
} {
  const marked = withSubstitutesInBrackets(printed);
  const there: string[] = [];
  const away: string[] = [];
  const rest = piecesOf(plainLine(marked)).filter((piece) => {
    const [, own, whom] = SUBSTITUTE_FOR.exec(piece) ?? [];
    if (own === undefined || whom === undefined || !isNamesLine(own) || !isNamesLine(whom))
      return true;
    there.push(`${own}, for ${whom}`);
    away.push(whom);
    return false;
  });
  if (there.length === 0) return { text: marked, there };
  const known = rest.map((piece) => nameKey(piece.replace(/ ?\([^()]*\)$/, '')));
  const more = away.filter((whom) => !known.includes(nameKey(whom)));
  return { text: [...rest, ...more].join(', '), there };
}
