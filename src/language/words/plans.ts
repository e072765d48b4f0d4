const word = (alternatives: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`, 'iu');
const between = String.raw`(?:[ \t]+(?:also|all|both|only|then|now|first|soon|\p{L}+ly))*[ \t]+`;

/** What a thing is, has or shall become: the verbs of a plan. */
const PARTICIPLE = String.raw`(?:\p{L}+(?:ed|en|wn|lt|id|ught|ung|ept|ut)|made|held|let|met|found|set|run|split|clad|dug|cut|shut|put|sunk|hung|swung)`;
const IS_DONE = String.raw`be${between}(?:\p{L}+ly[ \t]+)?${PARTICIPLE}`;
const IS_A_THING = String.raw`be[ \t]+(?:an?|the|on|in|at|of|for|between|by|\d|\p{L}+(?:er|est|able|ible|al|ive|ic|ous|full?|less|y))`;
/** Of things alone: what they hold and where they lie. */
const HOLDS = String.raw`have|include|contain|provide|consist|comprise|house|hold|seat|serve|link|connect|join|run|lie|face|replace|follow|start|begin|end|finish|last|open|reopen|remain|stay|become|go[ \t]+(?:on|from|along|through|under|over|between)|take[ \t]+(?:about|place|up|\p{L}+[ \t]+(?:weeks|months|years|days))|need|cover|form|rise|allow|create`;
const MODAL = String.raw`will|would|shall|should|may|might|can|must|(?:is|are)[ \t]+to`;
const PLANNED = word(String.raw`(?:${MODAL})${between}(?:${IS_DONE}|${IS_A_THING}|${HOLDS})`);
const ANY_MODAL = word(String.raw`${MODAL}`);
const STATE = word(
  String.raw`(?:is|are)(?:[ \t]+being)?${between}(?:${PARTICIPLE}|an?|the|on|in|at|to[ \t]+be)|has|have|includes?|contains?|provides?|consists?|comprises?|lies?|runs?|links?`,
);

/** What has happened: a finite verb of the past, with a noun or name before it and no form of "be". */
const HAPPENED = new RegExp(
  String.raw`(?<!\p{L})(?:was|were|had|did|has[ \t]+been|have[ \t]+been|(?:has|have)[ \t]+(?:not[ \t]+|never[ \t]+)?\p{L}+ed)(?!\p{L})`,
  'iu',
);

/** Who does it, but where that is the council or its like: "by the foreman". */
const BY_SOMEBODY =
  /(?<!\p{L})by[ \t]+(?:the|an?|his|her|their|its)[ \t]+(?!(?:council|authority|team|end|start|contractor|school|service|department|board|committee|partnership|road|river|sea|park|lake|canal|side|gate|beck)(?!\p{L}))(?:\p{L}+[ \t]+)?\p{L}+(?:er|or|man|men|ist|ee|ian|smith|wright|ar|ant|ent|rk|eur)s?(?!\p{L})/iu;

/**
 * Of what the law lets papers be exempt for (Local Government Act 1972, Schedule 12A): persons and their lives (paragraphs 1 and 2), bargains
 * and what they are about (3), posts and quarrels with those who have them (4), claims (5), orders and crimes (6 and 7).
 */
const KEPT_BACK = word(
  [
    String.raw`child(?:ren)?|patients?|pupils?|girls?|boys?|bab(?:y|ies)|mothers?|fathers?|wife|wives|husbands?|sons?|daughters?|famil(?:y|ies)|aunts?|uncles?|siblings?|carers?|fostered|adopted`,
    String.raw`s[eo]ll(?:s|ing)?|sold|sales?|auction\p{L}*|bu(?:y|ys|ying)|bought|purchas\p{L}*|acqui\p{L}*|rent\p{L}*|leas(?:e|es|ed|ing)|bids?|bidd\p{L}*|pric\p{L}*|debts?|loans?|lend\p{L}*|lent|pawn\p{L}*|bankrupt\p{L}*|loss(?:es)?|deficits?|(?:over|under)sp\p{L}+|cheap\p{L}*`,
    String.raw`staff|jobs?|posts?|workers?|drivers?|nurses?|teachers?|tenants?|employees?|unions?|redundan\p{L}*|strik\p{L}*|dismiss\p{L}*|sack\p{L}*|demot\p{L}*|suspen\p{L}*|pay|wages?|evict\p{L}*|vacat\p{L}*`,
    String.raw`su(?:e|es|ed|ing)|courts?|claim\p{L}*|tribunals?|prosecut\p{L}*|crim\p{L}*|th(?:eft|ie)\p{L}*|stol\p{L}*|steal\p{L}*|forg(?:e|ed|es|ing|ery)|brib\p{L}*|fraud\p{L}*|bull(?:y|ied|ying)|harass\p{L}*|assault\p{L}*|raid\p{L}*|inspect(?:ed|ion)[ \t]+without|poison\p{L}*|injur\p{L}*|die[ds]|deaths?|kill\p{L}*`,
  ].join('|'),
);

/** Of what somebody decides and would rather not say. */
const SECRETIVE = word('not|never|no longer|nobody|refuse[ds]?|if|when|after|whether|until then');

/**
 * Whether a sentence says of a thing what it will be, have or become, as papers on a project do. All its verbs have to say that: one that says
 * what happened, what somebody does, on what condition, or what of the kinds that may be kept back is at stake, makes it another sentence.
 */
export function isPlan(text: string): boolean {
  if (HAPPENED.test(text) || BY_SOMEBODY.test(text) || KEPT_BACK.test(text)) return false;
  if (SECRETIVE.test(text)) return false;
  const words = text.replaceAll(/(?<=\p{L}[ \t]+)May(?!\p{L})/gu, 'Month');
  const modals = words.match(new RegExp(ANY_MODAL, 'giu'))?.length ?? 0;
  const planned = words.match(new RegExp(PLANNED, 'giu'))?.length ?? 0;
  if (planned < modals) return false;
  return modals > 0 || STATE.test(text);
}
