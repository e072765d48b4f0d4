import { plainLine } from '../../../papers/minutes/name-list.ts';
import type { MinutesLine } from '../minutes-line.ts';

const TITLED =
  /^(?:the |county |district )?(?:councillor|cllr|mr|mrs|ms|miss|dr|sir|dame|lord|lady|alderman|rev)\b/i;
/** "A Jones", "E.M. Morgan-Rees (Chair)": initials, and a family name. No post or body is written so. */
const INITIALS =
  /^(?:\p{Lu}\.?[ -]?){1,4}(?: ?(?:ap|ab|van|de|der|von|la|le) )?(?<=[ .])\p{Lu}[\p{L}'’]*\p{Ll}[\p{L}'’-]*(?: \([^()]{2,40}\))?\*?$/u;
/** "Alun Jones": two or three words, each as names and posts begin. */
const WORDS = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){1,2}$/u;
/** Words of posts, groups and places. */
const OF_POST =
  /\b(?:officer|clerk|director|head|manager|chair\p{L}*|vice|mayor|leader|deputy|member|council\p{L}*|committee|party|labour|conservatives?|liberal|democrats?|greens?|independents?|plaid|reform|group|ward|borough|county|town|parish|north|south|east|west|central|board|trust|university|college|services?|solicitor|treasurer|secretary|auditor|engineer|planner|lawyer|inspector|representative|co-opted|governor|adviser|advisor|executive|corporate|policy|police|fire|health|press|public|substitute|observer)\b/iu;

const cellsOf = (raw: string): string[] =>
  raw
    .split(/\t+| {3,}/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const isName = (cell: string): boolean => TITLED.test(cell) || INITIALS.test(cell);

/** Names that are set in columns, with tabs between them. */
export function columnsIn({ raw, text }: Pick<MinutesLine, 'raw' | 'text'>): readonly string[] {
  const columns = cellsOf(raw);
  // The first may have its first name; whoever is beside it in their initials is no post of it.
  const [first = '', ...others] = columns;
  if (others.length > 0 && others.every(isName) && (isName(first) || WORDS.test(first)))
    return columns.map(plainLine);
  // "Colm O'Dwyerson<tab>Brindlemoor Borough Council (Chair)": what somebody is stands beside the name.
  const [name = '', what = ''] = columns;
  // Blanks set columns as tabs do, where what is beside the name is plainly a post or a body.
  const isSet =
    raw.includes('\t') ||
    ((isName(name) || WORDS.test(name)) && OF_POST.test(what) && !isName(what));
  const isBeside = columns.length === 2 && isSet && /^\p{Lu}/u.test(name) && !/[,;()]/.test(name);
  if (!isBeside) return [text];
  if (/^(?:as )?(?:a )?(?:named )?substitut|^for /i.test(what))
    return [plainLine(`${name}, ${what}`)];
  return [plainLine(`${name} – ${what.replace(/ ?\(((?:vice-)?chair\p{L}*)\)$/iu, ', $1')}`)];
}

/** Whether two columns may be two people by their first names, or somebody and a ward: nobody can tell. */
export function mayBeTwo({ raw }: Pick<MinutesLine, 'raw'>): boolean {
  const columns = cellsOf(raw);
  const [name = '', what = ''] = columns;
  return (
    columns.length === 2 &&
    raw.includes('\t') &&
    (isName(name) || WORDS.test(name)) &&
    WORDS.test(what) &&
    !isName(what) &&
    !OF_POST.test(what)
  );
}
