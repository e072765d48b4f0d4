import { isConnecting } from './connecting-words.ts';
import type { People } from './people.ts';
import { label, prose, type ReadSentence } from './sentences.ts';

/** "(Councillor X asked that her vote against the above decision be recorded.)" */
export function readRecorded(sentence: string, people: People): ReadSentence | undefined {
  const own = sentence.replace(/^[([]|[)\]]\.?$/g, '').trim();
  if (own.length > 600 || !/\b(?:record|minut|noted)/i.test(own)) return undefined;
  const asked =
    /\b(?:asked|requested|required|wished|wishes|requests|requires|asks|wanted)\b/i.exec(own);
  if (!asked) return undefined;
  const names = namesAtEnd(own.slice(0, asked.index).trim(), people);
  const tail = own.slice(asked.index);
  const option = ownOptionOf(tail);
  if (!names || option === undefined || !/\b(?:record\p{L}*|minuted|noted)\b/iu.test(tail))
    return undefined;
  const parts = partsIn(tail);
  if (parts === undefined) return { pieces: [prose(sentence)], ask: ASK_OF_PARTS };
  // Whose vote was on some parts alone is written for each alone.
  const each =
    parts.length === 0
      ? [names.join(' and ')]
      : parts.flatMap((part) => names.map((one) => `${one} (part ${part})`));
  const lines = each.map((one) => label(`Recorded ${option}: ${one}`));
  // What else the sentence says is kept with it.
  return {
    pieces: isConnecting(
      withoutNames(own, names).replace(/\b(?:against|for|favou?r|abst\p{L}+)\b/giu, ' '),
    )
      ? lines
      : [prose(sentence), ...lines],
  };
}

const MARK =
  '(?:\\((?:[a-z]|1?\\d[a-z]?|[ivx]{1,4})\\)|(?:[a-z]|1?\\d[a-z]?|[ivx]{1,4})(?![\\p{L}\\d)]|[./-][\\p{L}\\d]))';
/** "his vote against resolutions (2) and (3)": it was on those parts alone. */
const OF_PARTS = new RegExp(
  `\\b(?:resolution|part|decision)s? (?:no\\.? ?|number )?(${MARK}(?:(?:, (?:and )?| and )${MARK})*)(?=[ ,.;)]|$)(?! ?(?:to|–|-|or) ?\\(?(?:[a-z]|\\d{1,2})\\)?(?:[ ,.;)]|$))(?! (?:of|in|to) )`,
  'gu',
);
/** What may be a part of what was decided, or of a report, a plan or a scheme; "the vote at paragraph 4" is the one that these minutes have there. */
const MAY_BE_PART =
  /(?<!\bat )\b(?:resolution|part|paragraph|recommendation|clause|section|policy|condition|decision|appendix)s? (?:no\.? ?|number )?\(?(?:\d|[A-Za-z](?![\p{L}’'])|[ivx]{2,4}(?![\p{L}’']))/u;
const ASK_OF_PARTS =
  'on which part of the decision they voted so isn’t clear, and their vote is kept as text; write "Recorded against: Ince (part 2)" for each of them and each part';

/** The marks of the parts on which a vote was; none where it was on all, and undefined where that isn’t sure. */
function partsIn(tail: string): string[] | undefined {
  if (!MAY_BE_PART.test(tail)) return [];
  const [found, ...others] = [...tail.matchAll(OF_PARTS)];
  if (!found || others.length > 0 || MAY_BE_PART.test(tail.replace(found[0], ' ')))
    return undefined;
  // "her vote against (2) and her abstention on (3)" are two votes.
  if ((tail.match(/\b(?:votes?|voted|abst\p{L}+|dissent\p{L}*)\b/giu) ?? []).length > 1)
    return undefined;
  const words = found[1] ?? '';
  return [...words.matchAll(/(?<![\p{L}\d])(?!and\b)[a-z\d]+/gu)].map(([mark]) => mark);
}

/** What somebody else did, or what is only asked, is no vote of the one who asks. */
const OF_OTHERS =
  /\b(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Members? [A-Z])\b|\b(?:whether|if|not be|not to be)\b/;
const SIDE = 'against|dissent\\p{L}*|opposed|opposition|abst\\p{L}+|(?:in )?favou?r|for';
/** "her vote against", "their dissent", "his abstention" */
const OWN_NOUN = new RegExp(
  `\\b(?:his|her|their)(?: or her)?(?: own)? (?:(dissent|opposition|abstentions?)\\b|votes?\\b.{0,60}?\\b(${SIDE})\\b)`,
  'iu',
);
/** "she voted against", "they had abstained", "he was against the motion" */
const OWN_VERB =
  /\b(?:he|she|they)(?: had| have| both| each| all)* (?:(?:voted (against|for|in favou?r)|(abstained|dissented)|((?:did not|had not|not) (?:vote|voted|take part|taken part|participate)))\b|(?:was|were|been) (against|opposed|in favou?r)(?=[.,;)]|$| (?:of |to )?(?:it|(?:the|this|that) (?:motion|amendment|decision|resolution|recommendations?|proposal))\b))/iu;
/** "to be recorded as voting against", "their names be noted as having abstained" */
const RECORDED_AS = new RegExp(
  `\\b(?:record|minut|not)ed (?:as )?(?:(not (?:voting|having voted))|(?:having )?(?:been )?(?:vot(?:ing|ed) |being )?(${SIDE}))(?![\\p{L}-])`,
  'iu',
);

/** How those who ask voted themselves, in what is behind "asked"; undefined where that isn't sure. */
function ownOptionOf(tail: string): string | undefined {
  if (OF_OTHERS.test(tail)) return undefined;
  for (const form of [OWN_NOUN, OWN_VERB, RECORDED_AS]) {
    const side = form.exec(tail)?.slice(1).find((one) => one !== undefined); // prettier-ignore
    if (side === undefined) continue;
    if (/^(?:did|had|not)/i.test(side)) return 'as not voting';
    if (/^abst/i.test(side)) return 'as abstaining';
    return /^(?:against|diss|oppos)/i.test(side) ? 'against' : 'for';
  }
  return undefined;
}

/** The names before the verb: all of the words, or those after what the sentence begins with. */
function namesAtEnd(text: string, people: People): string[] | undefined {
  const whole = people.personsIn(text);
  if (whole) return whole;
  const words = text.split(' ');
  for (let from = 1; from < words.length && from < 25; from += 1) {
    const rest = words.slice(from).join(' ');
    if (!/^(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady)\b/.test(rest)) continue;
    const names = people.personsIn(rest);
    if (names) return names;
  }
  return undefined;
}

const withoutNames = (text: string, names: readonly string[]): string =>
  names.reduce(
    (left, name) => left.replace(name.replace(/^(?:Councillors|Cllrs) /, ''), ' '),
    text,
  );
