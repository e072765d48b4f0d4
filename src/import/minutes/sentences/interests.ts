import { interestIn } from '../../../papers/minutes/labels/label-parts.ts';
import { cutAtActors } from './actors.ts';
import { targetsOf, wentOf, type Declared } from './interests-in-hand.ts';
import type { People } from './people.ts';
import { label, prose, type ReadSentence } from './sentences.ts';

const DECLARED =
  /^(?:(?:in (?:relation|respect|regard) (?:to|of)|with regard to|regarding) [^,]{2,120}, )?(.{2,200}?),? (?:having |then |also |each |both |all )?(?:declared|disclosed|drew (?:the )?attention (?:of the (?:committee|council|meeting|board) )?to|registered|made (?:an?|the following) declarations?(?: of)?(?: (?=(?:interests?|a|an|personal|pecuniary|other)\b))?)(?!\p{L})[,:]? ?(.+)$/isu;
const ADVISED =
  /^(.{2,120}?),? (?:advised|stated|informed the (?:committee|council|meeting|cabinet|board)|said|reported|made it known|wished it to be known)(?: that)? (?=(?:he|she|they|his|her|their)\b)(.+)$/is;
/** "Councillor Manders: Item 9 – trustee of a charity", below a heading of interests. */
const LISTED =
  /^((?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Rev)\b[^:–—]{2,120}?) ?(?::|[–—]| - ) ?(.{3,})$/s;
/** "Item 5 – Councillor Pyke (Disclosable Pecuniary): he owns the land", below a heading of interests. */
const BY_ITEM =
  /^((?:agenda )?items? (?:no\.? ?)?\d{1,3}[a-z]?(?:(?:, | and )\d{1,3}[a-z]?){0,8}) ?(?:[:–—]|-(?= )) ?((?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Rev)\b[^:–—(]{2,80}?) ?(\([^()]{3,60}\))? ?(?:[:–—]|-(?= )) ?(.{3,})$/isu;
const WENT =
  /[,;]? ?(?:and |but |he |she |they |both |each |then |therefore |would |had |having |accordingly |so )*\b(left|withdrew(?: from)?|leave|withdraw(?: from)?|remained in|remain in|remained|stayed in|stayed)\b(?: the (?:room|meeting|chamber|hall))?((?: (?:for|during|while|whilst|when|before|prior to|until|at) [^.,;]{2,120})?)((?:,? (?:and|but|taking|having|he|she|they) [^.]{2,200})?)\.?$/i;
/** Who went isn't the one who declared, or didn't go: "so did Councillor Li, who left", "had not left". */
const NOT_OWN =
  /\b(?:who|which|that|neither|nor|not|never)(?: (?:had|has|have|then|of (?:them|whom)))* ?$/i;
const ANOTHER_TOO =
  /\b(?:so|as|nor|neither) (?:did|had|has|have) (?!(?:he|she|they)\b)|\brespectively\b/i;
/** What may say that somebody declared an interest, or went for one. */
const OF_INTERESTS =
  /\b(?:interests?|declar\p{L}*|disclos\p{L}*|left|leave|withdr[ae]w\p{L}*|remain\p{L}*|stay(?:ed|ing|s)?)\b/iu;
const STAYED = /\b(?:remained|stayed)\b/i;
const LEFT = /\b(?:left|withdrew)\b(?! (?:with|over)\b)/i;

/**
 * "Councillor X declared an interest in …, and left the room"; what they did then is said at the end of the label. Where somebody else
 * declares, comes or stays in the same sentence, each has a label of their own; where that isn't certain, the sentence stays as it is.
 */
export function readInterest(
  sentence: string,
  people: People,
  isOfInterests: boolean,
): ReadSentence | undefined {
  const own = sentence.trim();
  if (own.length > 2_000) return undefined;
  const [first = '', ...others] = cutAtActors(own, people);
  const begun = interestOf(first, people, isOfInterests);
  if (begun === undefined) return undefined;
  const declared: Found[] = [begun];
  const pieces: ReadSentence['pieces'][number][] = [];
  let isSure = begun.isSure;
  for (const clause of others) {
    const went = wentOf(clause);
    const targets = went && targetsOf(went, declared, people);
    const more = targets ? undefined : interestOf(clause, people, isOfInterests);
    if (went && targets) for (const one of targets) one.went = went.said;
    else if (more) {
      declared.push(more);
      isSure = isSure && more.isSure;
    } else if (OF_INTERESTS.test(clause)) isSure = false;
    else pieces.push(prose(sentenceOf(clause)));
  }
  if (!isSure)
    return {
      pieces: [prose(own)],
      ask: `“${own.slice(0, 100)}” is kept as text: write a line for each member who declared an interest, Interest: A Name – what it is. Left the room. (or Stayed.)`,
    };
  return {
    ...(declared.some(({ isReordered }) => isReordered) && { isReordered: true as const }),
    pieces: [...declared.map(pieceOf), ...pieces],
  };
}

const sentenceOf = (clause: string): string => {
  const text = clause.trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
};

const pieceOf = ({ names, nature, went }: Declared): ReadSentence['pieces'][number] => ({
  ...label(
    `Interest: ${names.join(' and ')} – ${nature.replace(/[.,;]$/, '')}.${went === '' ? '' : ` ${went}.`}`,
  ),
  declaredBy: names,
  hasWent: went !== '',
});

type Found = Declared & { readonly isSure: boolean; readonly isReordered: boolean };

/** One declaration; undefined where a text is none. */
function interestOf(text: string, people: People, isOfInterests: boolean): Found | undefined {
  const byItem = isOfInterests ? BY_ITEM.exec(text) : null;
  const ofItem = byItem && people.personsIn(byItem[2] ?? '');
  if (byItem && ofItem) {
    const [, item = '', , kind = '', said = ''] = byItem;
    const { nature, ...then } = natureAndWent(said);
    const words = `${item}${kind === '' ? '' : ` ${kind}`}, ${nature}`;
    return { names: ofItem, nature: words, ...then, isReordered: true };
  }
  const declared = DECLARED.exec(text);
  const advised = declared || !isOfInterests ? null : (ADVISED.exec(text) ?? LISTED.exec(text));
  const found = declared ?? advised;
  const names = found && people.personsIn(found[1] ?? '');
  if (!found || !names) return undefined;
  const said = (found[2] ?? '').trim();
  if (declared && !isOfInterests && !/\binterests?\b/i.test(said)) return undefined;
  if (/^(?:no|that (?:he|she|they) had no)\b/i.test(said)) return undefined;
  const before = text.slice(0, text.indexOf(found[1] ?? '')).replace(/, $/, '');
  const { nature, ...then } = natureAndWent(said);
  const what =
    before === ''
      ? nature
      : `${nature.replace(/[.]$/, '')} (${before.charAt(0).toLowerCase()}${before.slice(1)})`;
  return what === '' ? undefined : { names, nature: what, ...then, isReordered: false };
}

/** What an interest is, and what was done for it: "Left the room for that item". */
function natureAndWent(said: string): {
  readonly nature: string;
  readonly went: string;
  readonly isSure: boolean;
} {
  const found = WENT.exec(said);
  const isSure = !ANOTHER_TOO.test(said);
  if (!found || found.index === 0) return { nature: said, went: '', isSure };
  const [all, verb = '', when = '', more = ''] = found;
  // "and would leave the meeting for that item" is what is to come.
  if (/^(?:leave|withdraw|remain)\b/i.test(verb) && !/^remained/i.test(verb))
    return { nature: said, went: '', isSure };
  const isLeft = /^(?:left|leave|withdr)/i.test(verb);
  const place = / the (?:room|meeting|chamber|hall)/i.exec(all)?.[0] ?? '';
  // The reader knows "for that item"; what else is said of it is of its nature.
  const isKnownWhen = /^ (?:for|during) (?:this|that|the) (?:item|minute|matter)$/i.test(when);
  // Where more is said of it, the reader finds it within the words: they stay in their order.
  const isWithin = isLeft && place !== '' && (more !== '' || (when !== '' && !isKnownWhen));
  if (isWithin && interestIn(`X – ${said}`)?.left === true)
    return { nature: said, went: '', isSure };
  const nature = `${said.slice(0, found.index)}${isKnownWhen ? '' : when === '' ? '' : `,${when}`}${more.replace(/^,? and /, ', ')}`;
  const done = isLeft
    ? /^withdr/i.test(verb)
      ? 'Withdrew'
      : 'Left'
    : /^stay/i.test(verb)
      ? 'Stayed'
      : 'Remained';
  const where = isLeft ? place : place === '' ? '' : ` in${place}`;
  const isOther = NOT_OWN.test(said.slice(0, found.index)) || (isLeft ? STAYED : LEFT).test(nature);
  return {
    nature: nature.trim(),
    isSure: isSure && !isOther,
    went: `${done}${/^withdr/i.test(verb) ? '' : where}${isKnownWhen && (where !== '' || /^withdr/i.test(verb)) ? when : ''}`,
  };
}
