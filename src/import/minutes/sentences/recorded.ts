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
  const part = OF_PART.exec(tail)?.[1];
  // Whose vote was on a part alone is written for each alone.
  const each =
    part === undefined ? [names.join(' and ')] : names.map((one) => `${one} (part ${part})`);
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

/** "his vote against resolution (2)": it was on that part alone. */
const OF_PART =
  /\b(?:resolution|part|paragraph|recommendation|clause|decision)s? (?:no\.? ?|number )?\(?([a-z]|\d{1,2}[a-z]?|[ivx]{1,4})\)?(?=[ ,.;)]|$)(?!,? (?:and|or|to) \(?(?:[a-z]|\d{1,2})\)?\b)/;

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
