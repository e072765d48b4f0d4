import type { People } from './people.ts';

const TITLE =
  '(?:Councillors?|Cllrs?\\.?|Members?|Messrs\\.?|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Revd?\\.?|Alderman|Ald\\.?)';
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}’'.-]*(?: (?:(?:van|der|den|de|du|da|di|del|von|la|le|ap|bin|al|el) )*\\p{Lu}[\\p{L}\\p{M}’'.-]*){0,5}";
/** "Councillors Li and Sallis", "Mrs Smith", "Li". */
const NAMES = new RegExp(
  `^(?:${TITLE} )?${NAME}(?:(?:, and |, | and | & )(?:${TITLE} )?${NAME}){0,8}`,
  'u',
);
const TITLED = new RegExp(`^${TITLE} \\p{Lu}`, 'u');
/** Where another clause may begin. */
const BOUNDARY =
  /[;,] (?:(?:and|but|while|whilst|whereas|then) )?| (?<!\b(?:he|she|they|him|her|them|between) )(?:and|but|while|whilst|whereas) /giu;
const ADVERBS =
  /^(?: ?\([^()]{1,60}\))?(?:, who [^,;]{2,80},)?,?(?: (?:also|too|then|each|both|all|having|therefore|accordingly|subsequently|similarly|likewise|later|had|has|have)\b)*/iu;
/** "as Councillors Pyke and Li were directors": both are of one clause. */
const ENDS_WITH_NAME = new RegExp(`${TITLE} ${NAME}$`, 'u');
const OF_INTERESTS = /\b(?:declared|disclosed|interests?|left|withdrew|remained|stayed)\b/i;
/** What goes on with a list or a phrase, and is no verb. */
const NO_VERB =
  /^ (?:and|or|but|nor|of|in|on|at|to|by|for|from|with|within|who|whom|whose|which|that|as|because|since|when|while|being|having|both|being|if|than|per|under|near|about|regarding|concerning)\b/iu;
const OF_PHRASE = /^ (?:of|from|for|on behalf of|representing) [^,;]{2,60}? /iu;
const DOES =
  '(?:declared|disclosed|left|withdrew|remained|stayed|took|assumed|chaired|presided|spoke|objected|asked|answered|replied|said|stated|advised|informed|explained|reported|presented|proposed|moved|seconded|voted|abstained|joined|returned|arrived|thanked|noted|was|were|had|did)';
const DOING = new RegExp(`^ ?${DOES}\\b`, 'iu');
/** People who are called by what they are: "the Vice-Chair", "the other members", "everyone else". */
const OFFICES = new RegExp(
  `^(?:(?:the|an?|all|every|his|her|their|some|no|any|both|one|two|other) ){0,3}(?:\\p{L}[\\p{L}’'-]*[ -]){0,3}?(?:chair(?:man|woman|person)?|mayor|leader|clerk|officers?|director|solicitor|head|applicants?|agents?|objectors?|supporters?|members?|councillors?|public|press|residents?|speakers?|others?|rest|else|former|latter|one|both|all|each|neither|none)(?: (?:of|from|for) [^,;]{2,40}?)? (?:(?:also|then|therefore|accordingly|both|all|each) ){0,2}${DOES}\\b`,
  'iu',
);
const ITEM = new RegExp(`^(?:agenda )?items? \\d{1,3}[a-z]? ?[:–—-] ?${TITLE}`, 'iu');
/** "Councillor Sallis: a governor", in a list. */
const LISTED = /^ ?[:–—]|^ - /u;

/**
 * The clauses of a sentence that say what different people did: "Councillor Pyke declared an interest; Councillor Li left" is two. What
 * stands in brackets, and what is said of somebody within a reason ("as Councillor Li was his landlord"), isn't cut.
 * @returns the clauses in their order, without the signs and words that joined them; one where nobody else does anything.
 */
export function cutAtActors(text: string, people: People): string[] {
  const clauses: string[] = [];
  let start = 0;
  for (const found of text.matchAll(BOUNDARY)) {
    if (found.index <= start || isWithin(text.slice(0, found.index))) continue;
    const end = found.index + found[0].length;
    const own = text.slice(start, found.index);
    const isList = /^[;,]/.test(found[0]);
    // "Councillors Li and Sallis declared …" is a list of names.
    if (!found[0].startsWith(';') && people.personsIn(own) !== undefined) continue;
    if (!actsAt(text.slice(end), people, isList)) continue;
    if (!isList && ENDS_WITH_NAME.test(own) && !OF_INTERESTS.test(text.slice(end))) continue;
    clauses.push(text.slice(start, found.index));
    start = end;
  }
  return [...clauses, text.slice(start)];
}

/** Whether brackets or a quotation are open at the end of a text. */
const isWithin = (before: string): boolean =>
  before.lastIndexOf('(') > before.lastIndexOf(')') ||
  before.lastIndexOf('“') > before.lastIndexOf('”');

/** Whether a text begins with somebody who does something. */
function actsAt(text: string, people: People, isList: boolean): boolean {
  const names = NAMES.exec(text.slice(0, 400))?.[0];
  const isNamed =
    names !== undefined && (TITLED.test(names) || people.personsIn(names) !== undefined);
  if (!isNamed) return OFFICES.test(text) || (isList && ITEM.test(text));
  const rest = text.slice(names.length);
  if (isList && LISTED.test(rest)) return true;
  const after = rest.slice(ADVERBS.exec(rest)?.[0].length ?? 0);
  const ofPhrase = OF_PHRASE.exec(after)?.[0];
  if (ofPhrase !== undefined) return DOING.test(after.slice(ofPhrase.length));
  // "… and Councillor Sallis a prejudicial interest": the verb is said once.
  if (/^ an? [^,;]{0,60}\binterests?\b/i.test(after)) return true;
  return /^ \p{Ll}/u.test(after) && !NO_VERB.test(after);
}
