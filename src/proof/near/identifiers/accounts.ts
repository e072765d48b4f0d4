import { foldText } from '../../../language/folded-text.ts';
import { isCommonWord } from '../../../language/distinctive.ts';
import { isOrdinaryWord } from '../../../language/words/ordinary-words.ts';
import type { Identifier } from './identifier.ts';

const SITES =
  'instagram|insta|facebook|twitter|x|tiktok|snapchat|youtube|linkedin|reddit|telegram|whatsapp|mastodon|bluesky|threads|discord|ebay|etsy|twitch|gumtree|vinted|onlyfans|github|paypal|skype|steam|xbox';
const NAME = String.raw`[\p{L}\d](?:[\p{L}\d]|[._-](?=[\p{L}\d_])){3,40}`;
/** "@mossytrout", and not the host of an e-mail address. */
const HANDLE = String.raw`(?<![.@_-])@(?<handle>${NAME})`;
/** "The post is politically restricted", "account reconciliations": what is said of a post or an account is no name of one. */
const NO_NAME = String.raw`(?!\p{L}{4,30}(?:ly|ed|ing|able|ible|ful|ent|ents|ant|ants|al|ive|ous|ations?|itions?|ssions?|ctions?|ities|ments?|ances?|ences?|ships?)(?![\p{L}\d._-]))`;
/** "user name mossytrout", "posts as mossytrout", "account mossytrout". */
const NAMED = String.raw`(?<=[ "'“‘])(?<=(?<!\p{L})(?:(?:user[ -]?(?:name|id)|screen[ -]?name|account(?:[ ]name)?|handle|log(?:s|ged)?[ -]?(?:in|on)(?:[ ]name)?|alias|gamertag|nickname|profile)(?:[ ](?:is|was|as|of|under|name|named|called)){0,2}|(?:post(?:s|ed|ing)?|trad(?:es|ed|ing)|messages|writes|tweets)(?:[ ](?:online|there|openly|regularly))?[ ](?:as|under)(?:[ ](?:the|name|named|of|handle)){0,3}):?[ ]["'“‘]?)${NO_NAME}(?<named>${NAME})`;
const SAYS_SITE = String.raw`[ ](?:on|of|at)[ ](?:${SITES})(?!\p{L})`;
const MAY_BE_ON_SITE = new RegExp(SAYS_SITE, 'iu');
/** "mossytrout on Instagram". */
const ON_SITE = String.raw`(?<![.@_-])(?<onSite>${NAME})["'”’]?(?=${SAYS_SITE})`;
/** "instagram.com/mossytrout", "t.me/mossytrout". */
const AT_SITE = String.raw`(?<=[/@])(?<=(?<![\p{L}\d])(?:(?:${SITES})\.com|t\.me|fb\.com|youtu\.be)\/(?:in\/|u\/|user\/|@|c\/|add\/|usr\/)?)(?<atSite>${NAME})`;
/** "wrenfold_77", "kestrel.moth92": a word as only accounts have it. */
const ALIKE = String.raw`(?<![.@_/-])(?=\p{L}{3,60}[._\d-])(?<alike>\p{L}{3,30}(?:[._-]?\p{L}{2,30})?[._-]?\d{2,6}|\p{L}{3,30}_[\p{L}\d_]{2,30})(?![\p{L}\d_]|[.-][\p{L}\d])`;

/** Each of them begins where no word goes on, and those with something before that have it right there: most letters needn't be looked at. */
const anyOf = (...patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d])(?=[@\p{L}\d])(?:${patterns.join('|')})`, 'giu');
const ACCOUNT = anyOf(HANDLE, AT_SITE, ON_SITE, NAMED, ALIKE);
const WITHOUT_SITES = anyOf(HANDLE, AT_SITE, NAMED, ALIKE);

/** Everybody, or an account of a public body, which is for everybody. */
const OF_ALL =
  /^(?:everyone|everybody|channel)$|council|police|ofsted|gov(?:uk)?$|^nhs|nhs$|librar(?:y|ies)$|museums?$|fire(?:and)?(?:rescue)?service$|ambulance(?:service)?$/;

/** "@MillbrookBC": of a borough, city, county, district or metropolitan council, as they shorten it. */
const OF_COUNCIL = /^\p{Lu}[\p{L}\d_]{2,30}\p{Ll}_?(?:L?BC|CC|DC|MBC|MDC|MBDC|TC|PC)$/u;

/** Letters of an account's name, from which it is nobody else's. */
const LEAST = 6;

/**
 * Names of accounts: with their sign, with what says so before or after them, or as only accounts are written. What is said to be one tells,
 * and in another text it may be a word like any other.
 */
export function accountsIn(text: string): Identifier[] {
  const pattern = MAY_BE_ON_SITE.test(text) ? ACCOUNT : WITHOUT_SITES;
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index, groups = {} }) => {
    const { alike } = groups;
    const name = Object.values(groups).find((group) => group !== undefined) ?? '';
    const folded = foldText(name);
    // "account manager", "@everyone": a word that is a name of nobody.
    const isWord = /^\p{L}+$/u.test(name) && (isOrdinaryWord(folded) || isCommonWord(folded));
    if (folded.length < LEAST || isWord || OF_ALL.test(folded) || OF_COUNCIL.test(name)) return [];
    const place = { offset: index, end: index + written.length };
    const isSaid = alike === undefined;
    return [
      { key: `account ${folded}`, ...place, ...(!isSaid && { tells: false as const }) },
      // Where nothing says that it is an account.
      ...(isSaid && /^\p{L}+$/u.test(name) && isTellingWord(name, groups)
        ? [{ key: folded, ...place, isWord: true as const }]
        : []),
    ];
  });
}

/** A word that begins with a small letter, and isn't what any sentence may have there: "posts as usual". */
const isTellingWord = (
  name: string,
  groups: Readonly<Record<string, string | undefined>>,
): boolean =>
  groups['handle'] !== undefined ||
  groups['atSite'] !== undefined ||
  (/^\p{Ll}/u.test(name) && name.length >= LEAST + 2);
