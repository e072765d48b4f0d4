import { labelIn } from '../../../papers/minutes/labels/labels.ts';
import { figuresIn, VOTED_ON } from '../../../papers/minutes/labels/vote-words.ts';
import { isConnecting } from './connecting-words.ts';
import type { People } from './people.ts';
import {
  capitalised,
  label,
  prose,
  subjectOf,
  type Piece,
  type ReadSentence,
} from './sentences.ts';
import { leading, withPart } from './around-label.ts';
import { readListed, readNamed } from './named-sides.ts';

/** Words without which nothing was voted on. */
const OF_VOTE =
  /\b(?:vot(?:e|es|ed|ing)|put|motions?|amendments?|proposals?|recommendations?|seconder|carried|passed|show of hands)\b/i;
const RESULT =
  /(?:(?:,? (?:and|which|it|this)|\b(?:was|were|is|be|being|it|this|then|therefore|thereby|accordingly|duly|declared|to be))[ ,]+)*\b(?<!\b(?:having|had|has|have) )(carried|lost|defeated|not carried|passed|not passed|withdrawn|fell)\b(?! (?:his|her|their|its|out|forward|over|in|on (?!the chair|a show)))/i;
/** What may be carried or lost, at the end of what is before that. */
const OF_MOTION =
  /(?:\b(?:motion|amendment|proposal|recommendation)s?(?: (?:no\.? ?)?\d{1,2}| [A-Z])?(?: \([^()]{1,80}\))?(?:,? as (?:further )?(?:amended|altered),?)?(?: (?:of|by|from|in the name of) [^.]{2,60})?|\b(?:vote|voted|voting|put|poll|hands)\b.{0,60}|^(?:this|it)?)$/i;
const AGREED =
  /(?:,? (?:and|which|it|this) |\b(?:was|were|it|this|then|therefore|accordingly|duly) )*\b((?:agreed|approved|carried|supported|accepted) (?:unanimously|nem\.? con\.?|without dissent|by general assent|by assent|on a show of hands|by (?:a |an )?(?:large |clear |simple |overwhelming )?majority(?: vote)?)|unanimously (?:agreed|approved|supported|accepted)|agreed)\b/i;
const PUT = /\b(?:put|vote|voting|show of hands|poll)\b/i;
const CASTING =
  /\b((?:the )?(?:chair(?:man|woman|person)?|(?:lord )?mayor|person presiding|president)|(?:Councillor|Cllr|Mr|Mrs|Ms|Dr|Sir) [^,;.]{2,60}?),? (?:then |therefore |thereupon |accordingly )?(?:exercised|exercising|used|using|gave|giving|cast|made use of) (?:his|her|their|the|a|its)?(?: or her)? ?(?:(?:second(?: \(?(?:or|and) ?|\) ?|, ?| ))?(?:or )?\(?casting\)?|second) vote,?(?: (?:was )?(?:to vote )?)?(in favou?r|for|against)\b(?: of)?((?: the| this| such)? ?(?:motion|amendment|proposal|application|recommendations?|officers?['’]s? recommendation))?/i;

/** How something was put and what came of it: figures, "agreed unanimously", "CARRIED", a casting vote. */
export function readVote(sentence: string, people: People): ReadSentence | undefined {
  const own = sentence.trim();
  if (own.length > 1_500) return undefined;
  const casting = readCasting(own, people) ?? readOnCasting(own, people);
  if (casting) return casting;
  const known = labelIn(own);
  if (known && (known.kind === 'result' || known.kind === 'vote'))
    return withPart([label(own)], own);
  if (
    /^all (?:(?:constituent |voting )?(?:members|councillors) )?(?:present )?(?:voted |were )?in favou?r(?:,? (?:with )?.{2,60} abstain(?:ing|ed))?\.?$/i.test(
      own,
    )
  )
    return { pieces: [label(`Vote: ${own}`)] };
  const alone =
    /^(.{2,300}?) (abstained|did not vote)(?: from voting)?(?: (?:on|for|in|during) (?:this|the|that) (?:item|matter|vote|decision|application|report))?\.?$/i.exec(
      own,
    );
  if (alone && people.personsIn(alone[1] ?? ''))
    return {
      pieces: [
        label(
          `Recorded ${/^a/i.test(alone[2] ?? '') ? 'as abstaining' : 'as not voting'}: ${alone[1] ?? ''}`,
        ),
      ],
    };
  if (!OF_VOTE.test(own)) return undefined;
  return (
    readNamed(own, people) ??
    readListed(own, people) ??
    readResult(own) ??
    readAgreed(own) ??
    readFigures(own)
  );
}

/** "On a show of hands the amendment was rejected by 6 votes to 3.": how it was put, and a sentence that is a label. */
const PUT_HOW =
  /^(?:(?:up)?on|by|following) (?:a |an )?(show of hands|vote|recorded vote|ballot)(?: being taken)?,? (?=the (?:[a-z]+ )?(?:motion|amendment|proposal|recommendations?)\b)/i;

/** The figures behind these words are said with the larger one first, and that is of those against. */
const SAID_LOST =
  /\b(?:lost|defeated|rejected|refused|negatived|failed|fell|not (?:carried|agreed|approved|passed|supported|accepted))[ ,]*$/i;

/** Another motion, or who voted how, behind what came of a vote: one label can't say both. */
const SAYS_MORE =
  /\b(?:carried|passed|lost|defeated|rejected|negatived|agreed|approved)\b.{0,120}\b(?:whereupon|(?:moved|proposed|seconded) by|those (?:(?:members|councillors) )?(?:(?:voting|who voted|being) )?(?:for|against|in favou?r)\b)/i;

function readResult(own: string): ReadSentence | undefined {
  if (SAYS_MORE.test(own)) return undefined;
  const how = PUT_HOW.exec(own);
  const sentence = how ? capitalised(own.slice(how[0].length)) : '';
  if (how && !RESULT.test(own) && labelIn(sentence)?.kind === 'result') {
    const hands = /hands|ballot/i.test(how[1] ?? '') ? [label(`Vote: ${how[1] ?? ''}`)] : [];
    return withPart([...hands, label(sentence)], own);
  }
  const found = RESULT.exec(own);
  if (!found) return undefined;
  const word = found[1] ?? '';
  // "… CARRIED and it was" goes on with RESOLVED below.
  const after = own
    .slice(found.index + found[0].length)
    .replace(/^[ ,]*(?:and )?(?:it was|it was therefore|accordingly|therefore)[ ,:]*$/i, '');
  const before = own.slice(0, found.index);
  // "The balance was carried" and "the motion sensor was withdrawn" are no votes.
  if (!OF_MOTION.test(before.trim().replace(/[,;]$/, '')) && figuresIn(after) === undefined)
    return undefined;
  const line = `${capitalised(word)}${after}`;
  const result =
    labelIn(line)?.kind === 'result'
      ? line
      : `${capitalised(word)}, ${after.replace(/^[ ,]+/, '')}`;
  // "There being no seconder, the amendment fell."
  const why =
    /^((?:there being|there (?:was|were) no|for want|in the absence|failing|without)[^.]{3,120}?),? (?:and )?(?:so |therefore )?(?:the|this) (?:amendment|motion|proposal)$/i.exec(
      before.trim(),
    );
  if (why && /^[ .]*$/.test(after))
    return withPart(
      [
        label(
          `${capitalised(word)}, ${(why[1] ?? '').charAt(0).toLowerCase()}${(why[1] ?? '').slice(1)}`,
        ),
      ],
      own,
    );
  // "Amendment 2 (Fellside Greens)" is its heading.
  const part = subjectOf(before);
  const isNamed =
    part !== undefined &&
    /\d|\(/.test(part.title) &&
    before.trim().toLowerCase().replace(/^the /, '').startsWith(part.title.toLowerCase());
  if (isNamed) {
    const left = before.trim().replace(/^the /i, '').slice(part.title.length);
    return { pieces: [...leading(left), label(result)], part: { ...part, isNew: true } };
  }
  if (labelIn(result)?.kind !== 'result') return undefined;
  const pieces = beforeResult(before);
  // Who moved it isn't part of a vote: half of such a sentence would be.
  const isMoved = pieces.some(
    ({ kind, text }) => kind === 'prose' && /\b(?:seconded|(?:moved|proposed) by)\b/i.test(text),
  );
  // "On a vote, 2 being for it, the motion" is half a sentence too.
  const isHalf = pieces.some(({ kind, text }) => kind === 'prose' && ENDS_WITH_MATTER.test(text));
  return isMoved || isHalf ? undefined : withPart([...pieces, label(result)], own);
}

const ENDS_WITH_MATTER =
  /,.*\b(?:the|this) (?:(?:substantive|original|amended) )?(?:motion|amendment|proposal)$/is;

/** "there were four votes for and three against and the motion": the figures, with what is before them. */
function beforeResult(before: string): Piece[] {
  const hands = /\bshow of hands\b/i.exec(before)?.[0];
  if (hands !== undefined && isConnecting(before.replace(hands, '')))
    return [label(`Vote: ${hands}`)];
  const figures = FIGURES.exec(before);
  const said = figures
    ? before
        .slice(figures.index)
        .replace(
          /[ ,;)]+(?:(?:and|so|whereupon|accordingly|therefore|the|this|substantive|original|procedural|amended|further|motion|amendment|proposal|recommendation)[ ,]*)*$/i,
          '',
        )
        .replace(/^\(?(?:by )?/i, '')
    : '';
  if (!figures || figuresIn(said)?.for === undefined || figuresIn(said)?.against === undefined)
    return leading(before);
  const lead = before
    .slice(0, figures.index)
    .replace(/,? (?:there (?:were|was|voted)|with|by) *$/i, '');
  const isHands = isConnecting(lead.replace(/\b(?:by|on|upon) (?:a )?show of hands\b/i, ''));
  if (isHands && lead !== '') {
    const hands = /\bshow of hands\b/i.exec(lead)?.[0];
    return [label(`Vote: ${hands === undefined ? '' : `${hands}, `}${said}`)];
  }
  return [...leading(lead), label(`Vote: ${said}`)];
}

function readAgreed(own: string): ReadSentence | undefined {
  const found = AGREED.exec(own);
  if (!found) return undefined;
  const said = found[1] ?? '';
  const before = own.slice(0, found.index);
  const after = own.slice(found.index + found[0].length);
  // Whether anything was put is said, or "agreed" is what a discussion came to.
  // Figures say more than "agreed"; the sentence is kept beside them.
  const figures = FIGURES.exec(before)?.[0];
  if (figures !== undefined) {
    const said = before
      .slice(before.indexOf(figures))
      .replace(/[ ,;)]+(?:the )?\w+(?: \w+)? ?$/, '');
    const line = label(`Vote: ${said.replace(/^\(|^by /gi, '')}`);
    return figuresIn(said) === undefined ? undefined : withPart([prose(own), line], own);
  }
  if (!PUT.test(before) || (/^agreed$/i.test(said) && !/^[ .]*$/.test(after))) return undefined;
  if (!isConnecting(after) && !/^[ ,.]/.test(after)) return undefined;
  return withPart([...leading(before), label(`Vote: ${said}${after}`)], own);
}

const N =
  '(?:\\d{1,4}|no|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';
const FIGURES = new RegExp(
  `\\(?\\b(?:by )?(?:${N} (?:(?:(?!votes?\\b)\\p{L}+ )?(?:members?|councillors?|authorities) )?(?:votes? )?(?:(?:were |voting |voted |cast )?(?:in favou?r|for|against|abst\\p{L}+)|to ${N}\\b)|(?:for|in favou?r)(?:${VOTED_ON})?[ :–-]{1,3}${N}\\b)`,
  'iu',
);

/** "…, to object", "…, the Committee decided": what was decided is behind the figures. */
const SAYS_WHAT = new RegExp(
  `\\bthat\\b|\\b(?:agreed|decided|resolved)\\b|\\b(?<!put )(?:not |never )?to (?!${N}\\b|the (?:vote|meeting)\\b)\\p{Ll}`,
  'u',
);

function readFigures(given: string): ReadSentence | undefined {
  const noted = /^[([]note: (.{3,400}?)\.?[)\]]\.?$/is.exec(given);
  const own = noted?.[1] ?? given.replace(/^[([](vot[^()[\]]{3,200}?)\.?[)\]]\.?$/i, '$1');
  const found = FIGURES.exec(own);
  if (!found || !/\bvot|\babst/i.test(own)) return undefined;
  const before = own.slice(0, found.index);
  const said = own.slice(found.index).replace(/^by /i, '');
  if (SAID_LOST.test(before) && !/\b(?:for|favou?r|against)\b/i.test(said)) return undefined;
  const isOfVote =
    isConnecting(before) ||
    /\b(?:put to the vote|being put|vote (?:was|being) taken|show of hands|voting was|the vote was|there voted|voted as follows)\b/i.test(
      before,
    );
  const line = `Vote: ${said}`;
  // "agreed by 3 votes to 2 that the fee be £5" is what was decided.
  if (SAYS_WHAT.test(said)) return undefined;
  if (!isOfVote || figuresIn(said) === undefined || labelIn(line)?.kind !== 'vote')
    return undefined;
  return {
    ...withPart([...leading(before), label(line)], own),
    ...(noted && { reworded: given.slice(1, 5) }),
  };
}

/** What the label of a casting vote says: it is given where votes are equal (LGA 1972 Sch 12 para 39(2)). */
const CASTING_SAID = 'casting vote';

/** "The Chair exercised his second or casting vote AGAINST and the motion was LOST." */
function readCasting(own: string, people: People): ReadSentence | undefined {
  const found = CASTING.exec(own);
  if (!found) return undefined;
  const who = found[1] ?? '';
  const by = people.personIn(who) ?? people.officerIn(who);
  if (by === undefined) return undefined;
  const option = /^a/i.test(found[2] ?? '') ? 'against' : 'for';
  const before = own.slice(0, found.index);
  const after = own
    .slice(found.index + found[0].length)
    .replace(/^[ ,;.]+(?:(?:and|which) )?/i, '');
  const end = endOfCasting(after, option);
  const isOther = end.some(({ kind }) => kind === 'prose');
  const result = isOther ? readVote(after, people) : undefined;
  const even = FIGURES.exec(before) ? /\(?(\d[^()]{3,60})\)?[ ,;]*$/.exec(before)?.[1] : undefined;
  const isEven =
    even !== undefined &&
    /^(?:with|there (?:were|being|voted))?[ ,;]*$/i.test(before.replace(even, ''));
  const pieces = [
    ...(isEven ? [] : leading(before, CASTING_SAID)),
    ...(even !== undefined && figuresIn(even)
      ? [label(`Vote: ${even.replace(/[ ,;]+$/, '')}`)]
      : []),
    label(
      `Casting vote: ${by}, ${/favou?r/i.test(found[2] ?? '') ? `in ${/favour/i.test(found[2] ?? '') ? 'favour' : 'favor'}` : option}`,
    ),
    ...(result?.pieces ?? end),
  ];
  const ask =
    people.personIn(who) === undefined
      ? `the casting vote of “${who}” is written as that of ${by}, who is listed as in the chair`
      : undefined;
  return withPart(pieces, `${found[3] ?? ''} ${after}`, ask);
}

/** "On the Chair's casting vote", before what was decided by it. */
function readOnCasting(own: string, people: People): ReadSentence | undefined {
  const found =
    /^(?:up)?(?:on|by|with) (?:the )?(?:casting vote of (?:the )?(.{2,60}?)|(.{2,60}?)[’']s? (?:second or )?casting vote),?(?: (?:and )?it was)?$/i.exec(
      own,
    );
  const who = found?.[1] ?? found?.[2];
  const by = who === undefined ? undefined : (people.personIn(who) ?? people.officerIn(who));
  if (who === undefined || by === undefined) return undefined;
  return {
    pieces: [label(`Casting vote: ${by}, for`)],
    reworded: own,
    ...(people.personIn(who) === undefined && {
      ask: `the casting vote of “${who}” is written as that of ${by}, who is listed as in the chair`,
    }),
  };
}

/** "was CARRIED" of "the motion, which was CARRIED"; else words that say more. */
function endOfCasting(after: string, option: 'for' | 'against'): Piece[] {
  // "… in favour, and it was RESOLVED": what the casting vote was for is carried.
  if (option === 'for' && /^(?:it was(?: then| accordingly)?|accordingly)$/i.test(after))
    return [label('Carried')];
  const result =
    /^(?:(?:so |thereby )?declared )?(?:(?:the (?:motion|amendment|proposal)|it|this) )?(?:was |be )?(?:(?:then |thereby )?declared |therefore |thereby |accordingly |to be )*(carried|lost|defeated|fell|not carried)\.?$/i.exec(
      after,
    );
  if (result) return [label(capitalised(result[1] ?? ''))];
  return isConnecting(after) ? [] : [prose(capitalised(after))];
}
