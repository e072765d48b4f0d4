import type { Identifier } from './identifier.ts';

/** What opens a door, a safe or an account, and what it is typed on. */
const LOCK = String.raw`(?:pins?(?= )|pass ?codes?|(?<!(?:area|dialling|post|country|product|tax|cost|fault|dress|budget|account|dial|s(?:ort|ic)|cpv|bar)[ -]?)codes?(?! of (?:conduct|practice)| for sustainable)|combinations?|key[ -]?pads?|key[ -]?safes?|padlocks?|alarms?|pads?)`;
/** "door code 4471#", "the key safe is 8305", "type C4471X on the pad". */
const BEFORE = String.raw`(?<![\p{L}])${LOCK}(?!\p{L})(?:[^\n.;\p{L}\d]|(?:is|are|was|to|for|of|the|at|on|number|set|now|a|an|with|use|dial|type|enter|press|\p{L}{3,14})(?!\p{L})){0,10}?`;
const CODE = String.raw`[#*]?(?<code>(?!(?:19|20)\d\d(?!\d))[A-Z]?\d{3,8}[A-Z]?)(?![\p{L}\d%£]|[.,:/-]\d|(?: (?:pounds|people|homes|pupils|residents|calls|incidents|days|miles|times)(?!\p{L})))`;
const AFTER = String.raw`(?<![\p{L}\d£.,/-])(?:[Dd]ial|[Tt]ype|[Ee]nter|[Pp]ress|[Uu]se|[Tt]ap) [#*]?(?<typed>[A-Z]?\d{3,8}[A-Z]?)[#*]?(?= [^\n.]{0,30}(?:key[ -]?pad|pad|door|gate|lock|alarm|panel|safe)(?!\p{L}))`;
/** "the keysafe of 27 Wellstone Rise opens with 4096". Its verb first: looking back from each letter costs much. */
const OPENS = String.raw`(?=open|unlock|works?|is (?:opened|set))(?<=(?<!\p{L})(?:key[ -]?(?:safe|pad|box)|safe|lock|padlock|door|gate|alarm|lock ?box)s?(?!\p{L})[^\n.;]{0,60})(?<!\p{L})(?:opens?|opened|unlocks?|unlocked|works?|is (?:opened|set))(?: (?:with|by|on|to|at)){1,2}(?: (?:the )?(?:code|number|combination|pin))?:? [#*]?(?<opens>(?!(?:19|20)\d\d(?!\d))[A-Z]?\d{3,8}[A-Z]?)(?![\p{L}\d%£]|[.,:/-]\d| ?(?:am|pm|hours|on|days)(?!\p{L}))`;
const CODES = [
  new RegExp(OPENS, 'giu'),
  new RegExp(`${BEFORE}(?<![\\p{L}\\d£€$.,/-])${CODE}`, 'giu'),
  new RegExp(AFTER, 'gu'),
];
const MAY_HAVE =
  /(?<!\p{L})(?:pins?|pass ?codes?|codes?|combinations?|key[ -]?(?:pads?|safes?)|pads?|padlocks?|alarms?|lock|door|gate|safe|panel)(?!\p{L})/iu;

/** Of a record of a system: RFC 9562, with its hyphens, braces or without. */
const UUID =
  /(?<![\p{L}\d-])(?=[\da-f-]{0,40}\d)(?=[\da-f-]{0,40}[a-f])[\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12}(?![\p{L}\d-])/giu;

/** Codes of doors, safes and alarms where the words beside them say so, and numbers of records. */
export function codesIn(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const { 0: written, index } of text.matchAll(UUID)) {
    const key = `record ${written.replaceAll('-', '').toLowerCase()}`;
    found.push({ key, offset: index, end: index + written.length });
  }
  if (!MAY_HAVE.test(text)) return found;
  for (const pattern of CODES) {
    for (const { 0: written, index, groups = {} } of text.matchAll(pattern)) {
      const code = (groups['code'] ?? groups['typed'] ?? groups['opens'] ?? '').toUpperCase();
      const offset = index + written.toUpperCase().lastIndexOf(code);
      found.push({ key: `code ${code}`, offset, end: offset + code.length });
    }
  }
  return found;
}
