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
  const start = own.slice(0, asked.index).trim();
  const who = start.slice(start.lastIndexOf(',') === -1 ? 0 : 0);
  const names = namesAtEnd(who, people);
  const tail = own.slice(asked.index);
  const option = optionOf(tail);
  if (!names || option === undefined || !/\b(?:record\p{L}*|minuted|noted)\b/iu.test(tail))
    return undefined;
  const line = label(`Recorded ${option}: ${names.join(' and ')}`);
  // What else the sentence says is kept with it.
  return {
    pieces: isConnecting(
      withoutNames(own, names).replace(/\b(?:against|for|favou?r|abst\p{L}+)\b/giu, ' '),
    )
      ? [line]
      : [prose(sentence), line],
  };
}

function optionOf(text: string): string | undefined {
  if (
    /\b(?:did not|didn[’']t|not|had not)\b.{0,30}\b(?:vot|take part|taken part|participat)/i.test(
      text,
    )
  )
    return 'as not voting';
  if (/\bagainst\b|\bdissent\b|\bopposition\b/i.test(text)) return 'against';
  if (/\babst/i.test(text)) return 'as abstaining';
  if (/\b(?:in favou?r|for the|votes? for|voted for)\b/i.test(text)) return 'for';
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
