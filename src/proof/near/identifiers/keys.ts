import { isOrdinaryWord } from '../../../language/words/ordinary-words.ts';
import type { Identifier } from './identifier.ts';

/** "7b52009b64fd0a2a": a hash or a key in figures to the base of sixteen, with some of both kinds. */
const HASH =
  /(?<![\p{L}\d-])(?=(?:[a-f]*\d){3})(?=(?:\d*[a-f]){3})[\da-f]{14,128}(?![\p{L}\d-])/giu;
/** Letters and then figures alone number something. */
const NUMBERED = /^[a-f]*\d+[a-f]?$/i;

/** "tulip-Anvil-93", "zRw7Kn": small and capital letters and digits. */
const KEY =
  /(?<![\p{L}\d@/.:_-])[\p{L}\d](?:[\p{L}\d]|[-_!#$%&*+?^~](?=[\p{L}\d!#$])){4,62}[\p{L}\d!#$]/gu;
const isOfAllKinds = (written: string): boolean =>
  /\d/.test(written) && /\p{Lu}/u.test(written) && /\p{Ll}/u.test(written);
/** "tulipanvil93": small letters and digits, which name much else ("net2zero", "phase2b"): the words before them say that it is a password. */
const isOfTwoKinds = (written: string): boolean =>
  /\p{L}{3}/u.test(written) && /\d/.test(written) && !/[:/]/.test(written);
/** A small letter before a capital, or letters, signs and digits of several parts: no name of a model or a file. */
const MIXED = /\p{Ll}\p{Lu}|\d\p{L}+\d|\p{L}\d+\p{Lu}|[-_!#$%&*+?^~].*[-_!#$%&*+?^~]/u;
const PASSWORD = String.raw`pass ?(?:words?|codes?|phrases?|keys?)|(?:secret|api|access) keys?|(?:alarm|door|gate|entry|access|key ?safe|key ?pad|wi-?fi|log-?in) codes?`;
/** "the wi-fi key", "network key", and no key of a map or of a matter. */
const OF_A_NETWORK = String.raw`wi-?fi|wireless|router|hotspot|SSID|encryption|(?<!(?:road|rail|bus|cycle|route|path|heat|green|care|support) )network`;
const words = (label: string): string =>
  String.raw`(?<!\p{L})(?:${label})(?:[ ](?:for|of|to|on|is|was|now|the|it|this|call|network|account)){0,4}(?<![ ](?:for|of|to|on|the))[ ]?(?:[|\t][ ]?)?[:="'“‘]{0,2}[ ]?["'“‘]?$`;
const isWhat = (label: string): string =>
  String.raw`(?<!\p{L})(?:${label})[ ](?:for|of|to|on)[ ][^\n.;:]{1,40}(?<!\p{L})(?:is|was|are|=)[ ]["'“‘]?$`;
const BEFORE_ANY_KEY = String.raw`keys?[ ]?(?:(?:is|was|now)[ ]|[:=][ ]?)["'“‘]?$`;
/** "phase2", "net2zero": one plain word and a number, or two and "2" for "to", which a key to a map is made of too. */
const PLAIN =
  /^(?:(?:phase|section|category|band|zone|route|covid|plan|stage|grade|class|type|level|lot|plot|block|area|site|ward|group|unit|sheet|table|figure|form|schedule|annex|appendix|part|step|tier|year|term|key|map|line|bus|budget|target|vision|gcse|btec|agenda|goal|priority|option|version|draft|page|item|note|point|question|policy|scheme|project|contract|bid|case|file|ref|road|gate|door|room|floor|bed|flat|house|school|team|pay|post|scale|spine|code|cat|cycle|wave|round|batch|set|series|sector|parcel|field|tree|footpath|bridge|junction|exit|layer|colour|legend|mark)s?\d+\p{L}?|(?:net|back|home|work|learn|cycle|walk|road|path|way|skills|help|right|access)[24]\p{Ll}{2,}|\p{L}{3,}(?:19|20)\d\d)$/iu;
/** What a password is for isn’t one: "the password for MyCouncil24". */
const SAID_OF_PASSWORD = [
  words(PASSWORD),
  isWhat(PASSWORD),
  String.raw`(?<!\p{L})(?:${OF_A_NETWORK})(?!\p{L})[^\n.;:]{0,40}(?<!\p{L})${BEFORE_ANY_KEY}`,
  String.raw`(?<!\p{L})(?:${OF_A_NETWORK})[ ]keys?[ ]?(?:[|\t ][ ]?)["'“‘]?$`,
  // "Network: Members", and "Key: …" in the next line.
  String.raw`(?<!\p{L})(?:${OF_A_NETWORK})(?!\p{L})[^.;]{0,40}(?<!\p{L})keys?[ ]?[:=][ ]?["'“‘]?$`,
  String.raw`(?<!\p{L})keys?[ ](?:for|of|to|on)[ ][^\n.;:]{0,30}(?<!\p{L})(?:${OF_A_NETWORK})(?!\p{L})[^\n.;:]{0,30}(?<!\p{L})(?:is|was|=)[ ]["'“‘]?$`,
];
const IS_PASSWORD = new RegExp(SAID_OF_PASSWORD.join('|'), 'iu');
const SAID = new RegExp(
  [
    ...SAID_OF_PASSWORD,
    words('tokens?|credentials?'),
    isWhat('keys?'),
    String.raw`(?<!\p{L})${BEFORE_ANY_KEY}`,
    String.raw`(?<!\p{L})(?:network|wi-?fi|wireless|router|SSID|encryption|access|API|door|safe)(?!\p{L})[^\n.;]{0,40}(?<!\p{L})keys?[ ]["'“‘]?$`,
  ].join('|'),
  'iu',
);
const BEFORE = 70;

/** "the password is marigold", "Password: Marigold", in a cell or in quotes. */
const WORD_AS_PASSWORD =
  /(?<!\p{L})pass ?(?:words?|codes?|phrases?|keys?)(?:[ ](?:for|of|to|on)[ ](?:the[ ])?[\p{L}\d’'-]{1,30}(?:[ ][\p{L}\d’'-]{1,30}){0,3}?)?(?<said>[ ](?:is|was)(?:[ ]now)?[ ]|[ ]?[:=][ ]?|[ ]?\|[ ]?)(?<quote>["'“‘])?(?<word>\p{L}{5,30})(?=["'”’]?[ ]?(?:[|.;,!)\n]|$|(?:and|on|for|until|but)[ ]))/giu;
/** What is said of passwords: "is changed", "is required", "is weak". */
const SAID_OF_ANY =
  /(?:ed|ing|able|ible|ory|less|ful|own|ent)$|^(?:known|written|forgotten|stolen|given|taken|broken|shown|weak|strong|short|empty|blank|safe|secret|secure|simple|there|theirs|yours|wrong|right|correct|valid|invalid|unique|never|always|still|often|again|later|today|hidden|kept|lost|sent|reset|public|private|personal|default|common|clear|unknown|enough|needed|policy|security|please|select|enter|other)$/i;

/** Hashes, and keys and passwords where the words before them say that they are; another text needs no such word. */
export function keysIn(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const { 0: written, index } of text.matchAll(HASH)) {
    if (NUMBERED.test(written)) continue;
    found.push({
      ...{ key: `hash ${written.toLowerCase()}`, offset: index, end: index + written.length },
    });
  }
  for (const { 0: written, index } of text.matchAll(KEY)) {
    const isLikelyKey = isOfAllKinds(written) && MIXED.test(written);
    if (!isLikelyKey && !isOfTwoKinds(written)) continue;
    const before = text.slice(Math.max(0, index - BEFORE), index);
    const isTold =
      SAID.test(before) && (isLikelyKey || IS_PASSWORD.test(before) || !PLAIN.test(written));
    const place = { offset: index, end: index + written.length };
    found.push({ key: `key ${written}`, ...place, ...(!isTold && { tells: false }) });
  }
  return [...found, ...wordsAsPasswords(text)];
}

/** Passwords of letters alone. Where another text has the word without saying so, it is any word. */
function wordsAsPasswords(text: string): Identifier[] {
  if (!/pass/i.test(text)) return [];
  return [...text.matchAll(WORD_AS_PASSWORD)].flatMap(({ 0: all, index, groups = {} }) => {
    const { word = '', quote } = groups;
    const isOther =
      quote === undefined && (SAID_OF_ANY.test(word) || isOrdinaryWord(word.toLowerCase()));
    if (isOther) return [];
    const offset = index + all.lastIndexOf(word);
    return [{ key: `password ${word.toLowerCase()}`, offset, end: offset + word.length }];
  });
}
