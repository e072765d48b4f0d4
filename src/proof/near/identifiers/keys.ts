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
/** "tulipanvil93": small letters and digits, which name much else where no word before them says that it is a key. */
const isOfTwoKinds = (written: string): boolean =>
  /\p{L}{3}/u.test(written) && /\d/.test(written) && !/[:/]/.test(written);
/** A small letter before a capital, or letters, signs and digits of several parts: no name of a model or a file. */
const MIXED = /\p{Ll}\p{Lu}|\d\p{L}+\d|\p{L}\d+\p{Lu}|[-_!#$%&*+?^~].*[-_!#$%&*+?^~]/u;
/** "phase2", "net2zero": one plain word and a number, or two and "2" for "to", which a key to a map is made of too. Only what is called a password, or the key of a network or a door, may be so plain. */
const PLAIN =
  /^(?:(?:phase|section|category|band|zone|route|covid|plan|stage|grade|class|type|level|lot|plot|block|area|site|ward|group|unit|sheet|table|figure|form|schedule|annex|appendix|part|step|tier|year|term|key|map|line|bus|budget|target|vision|gcse|btec|agenda|goal|priority|option|version|draft|page|item|note|point|question|policy|scheme|project|contract|bid|case|file|ref|road|gate|door|room|floor|bed|flat|house|school|team|pay|post|scale|spine|code|cat|cycle|wave|round|batch|set|series|sector|parcel|field|tree|footpath|bridge|junction|exit|layer|colour|legend|mark)s?\d+\p{L}?|(?:net|back|home|work|learn|cycle|walk|road|path|way|skills|help|right|access)[24]\p{Ll}{2,}|\p{L}{3,}(?:19|20)\d\d)$/iu;
/** What a key opens, or that nobody else may know it. */
const OF_ACCESS =
  /(?<!\p{L})(?:wi-?fi|wireless|network|router|SSID|encryption|API|access|door|gate|safe|alarm|log ?in|account|guests?|pass ?\p{L}+|secret|token|credential)\p{L}*(?!\p{L})/iu;
/** What a password is for isn’t one: "the password for MyCouncil24". */
const SAID = new RegExp(
  [
    String.raw`(?<!\p{L})(?:pass ?(?:words?|codes?|phrases?|keys?)|secret keys?|api keys?|access keys?|tokens?|credentials?)(?:[ ](?:for|of|to|on|is|was|now|the|it|this|call|network|account)){0,4}(?<![ ](?:for|of|to|on|the))[ ]?[:="'“‘]{0,2}[ ]?["'“‘]?$`,
    String.raw`(?<!\p{L})(?:pass ?(?:words?|codes?|phrases?|keys?)|keys?)[ ](?:for|of|to|on)[ ][^\n.;:]{1,40}(?<!\p{L})(?:is|was|are|=)[ ]["'“‘]?$`,
    String.raw`(?<!\p{L})keys?[ ]?(?:(?:is|was|now)[ ]|[:=][ ]?)["'“‘]?$`,
    String.raw`(?<!\p{L})(?:network|wi-?fi|wireless|router|SSID|encryption|access|API|door|safe)(?!\p{L})[^\n.;]{0,40}(?<!\p{L})keys?[ ]["'“‘]?$`,
  ].join('|'),
  'iu',
);
const BEFORE = 70;

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
      SAID.test(before) && (isLikelyKey || OF_ACCESS.test(before) || !PLAIN.test(written));
    const place = { offset: index, end: index + written.length };
    found.push({ key: `key ${written}`, ...place, ...(!isTold && { tells: false }) });
  }
  return found;
}
