import { dateIn } from '../../fields/values.ts';
import { label, prose, type Piece, type ReadSentence } from './sentences.ts';

const FROM_TO =
  /^(?:(?:[Qq]uestion )?(?:[Ff]rom|[Bb]y|[Aa]sked by)|[Tt]o be asked by) ((?:[\p{Lu}(]|the )[^:“"?]{2,160}?),? to (?:be answered by )?((?:the )?(?:Leader|Deputy|Cabinet|Chair|Mayor|Portfolio|Executive|Lead|Councillor|Cllr|Convener|Spokes)[^:“"?.]{0,160}?)[:.]?$/u;
const ANSWER_BY =
  /^(?:written )?(?:answer|reply|response)(?: (?:given|provided|was given))? (?:by|from) ([^:]{2,160}):? ?(.*)$/is;
const LATER =
  /^\[?(?:\(?)(written (?:answer|reply|response)|post[- ]meeting note|note (?:added )?after the meeting)[,:]? ?\(?((?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4})\)?[:.–—-]? ?(.+?)\]?$/isu;

/** "Question 4  From Councillor Pyke to the Leader": the heading of a question, and what is after it. */
export function questionIn(
  text: string,
): { readonly title: string; readonly rest: string } | undefined {
  const found =
    /^((?:(?:public |written |oral |supplementary |member['’]?s['’]? )?question (?:no\.? ?|number )?\(?|Q\.? ?)\d{1,3}\)?(?: ?[–—-] ?(?:withdrawn|not put|not asked))?)[.:]?(?=$| )(.*)$/i.exec(
      text,
    );
  if (!found || text.length > 400) return undefined;
  const rest = (found[2] ?? '').replace(/^[ .:–—-]+/, '');
  // "Q1 Mr A Pen to Councillor Ince:"
  const isShort = /^Q/.test(text) && !/^Qu/i.test(text);
  if (isShort && /^\p{Lu}[^:?]{2,160} to (?:the )?\p{Lu}[^?]{2,160}:?$/u.test(rest))
    return { title: (found[1] ?? '').trim(), rest: `From ${rest}` };
  if (rest !== '' && !FROM_TO.test(rest) && !/^(?:from|by)\b/i.test(rest)) return undefined;
  return { title: (found[1] ?? '').trim(), rest };
}

/** What is said of a question: who asked whom, its answer, an answer that came later. */
export function readQuestion(text: string): ReadSentence | undefined {
  const own = text.trim();
  if (own.length > 6_000) return undefined;
  const asked = FROM_TO.exec(own.slice(0, 500));
  if (asked && own.length < 500)
    return { pieces: [label(`From: ${asked[1] ?? ''}. To: ${asked[2] ?? ''}`)] };
  const answer = ANSWER_BY.exec(own);
  if (answer)
    return {
      pieces: [
        label(`Answer: by ${answer[1] ?? ''}${answer[2] === '' ? ':' : `: ${answer[2] ?? ''}`}`),
      ],
    };
  return undefined;
}

/** "[Written answer, 29 January 2026: …]", which came after the meeting. */
export function readLater(text: string): ReadSentence | undefined {
  const found = text.length > 6_000 ? null : LATER.exec(text.trim());
  const on = found ? dateIn(found[2] ?? '') : undefined;
  if (!found || on === undefined) return undefined;
  return {
    pieces: [label(`Later: ${on} – ${found[1] ?? ''}: ${found[3] ?? ''}`)],
    reworded: found[2] ?? '',
  };
}

/** "1,482 signatures (1,107 on paper, 375 on the e-petition)", with what is before and after it. */
export function readSignatures(sentence: string): ReadSentence | undefined {
  const found =
    /(?:^|[;,–—-] ?|\b(?:with|bearing|containing|of) )(\d[\d,]{0,9} signatures?(?: \([^()]{1,200}\))?)\.?$/i.exec(
      sentence.trim(),
    );
  if (!found) return undefined;
  const before = sentence
    .trim()
    .slice(0, found.index)
    .replace(/[;, –—-]+$/, '');
  const pieces: Piece[] = before === '' ? [] : [prose(before)];
  return { pieces: [...pieces, label(`Signatures: ${found[1] ?? ''}`)] };
}

/** "Presented by Councillor Latchford on behalf of Mrs O Farthingale-Roe." */
export function readPresented(sentence: string): ReadSentence | undefined {
  const found =
    /^(?:the petition was )?((?:presented|submitted|received) (?:by|from) .{2,90}?),? on behalf of ((?:(?!and\b)[^.,;]){2,90})\.?$/i.exec(
      sentence.trim(),
    );
  if (!found) return undefined;
  return { pieces: [prose(`${found[1] ?? ''}`), label(`From: ${found[2] ?? ''}`)] };
}
