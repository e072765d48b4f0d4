import type { LabelLine } from './label-line.ts';

/** The word of an answer or of progress, and what may be between it and the recommendation that it is of. */
const BEGINS =
  /^((?:the )?(?:(?:formal|full|executive|cabinet|council)(?:['’]s)? )?(?:(answers?|repl(?:y|ies)|responses?|responded|replied|answered)(?: (?:of|from|by) (?:the )?[\p{L} ]{1,30}?)? (?:to|on)|(progress|updates?)(?: reports?)? (?:on|with|to|against|for|of)|(answer|reply|response|progress|update)(?=,? ))(?![\p{L}\d]))[ ,]{1,2}([^:：]{1,60}?)(?: ?[:：]| ?[–—](?= |$)| -{1,2}(?= |$))/iu;
/** What names one recommendation: "59 R1", "59 (R1)", "59.R1", "R1 of minute 59". */
const MINUTE = String.raw`(?:(?!(?:rec|recs|min|no|item)\b)[A-Z]{1,4}[/ ]?)?\d{1,4}[a-z]?(?:/\d{1,4})?`;
const MARK_LAST = new RegExp(
  String.raw`(?<![\p{L}\d/])(${MINUTE})\W{0,3}(?:(?:recommendation|rec)\b\.?\W{0,2})?\(?(?<![\p{L}])R ?(\d{1,3})\)?$`,
  'iu',
);
const MARK_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d])R ?(\d{1,3})\)?,? (?:of|in|from|at) (?:the )?(?:[\p{L}]+ )*?(${MINUTE})$`,
  'iu',
);
const NAMED = new RegExp(
  String.raw`\b(?:recommendations?|recs?)\b\.?\W{0,2}(?:of |in |from )?(?:(?:the )?(?:minute|min)\.? )?(?:no\.? ?)?(${MINUTE})$`,
  'iu',
);
/** Only numbers: "Answers to 59: accepted". */
const BARE = new RegExp(`^(${MINUTE})$`, 'iu');

/**
 * A line that is nearly the label of an answer to a recommendation, or of progress on one: "Answer to scrutiny 59 R1:". As prose, the
 * register would say that there is no answer.
 */
export function nearlyAnswer(line: string): LabelLine | undefined {
  const [, words = '', answer, progress, alone, of = ''] = BEGINS.exec(line) ?? [];
  if (words === '' || /\bquestions?\b|\bconsult/i.test(of)) return undefined;
  const label =
    answer !== undefined || /^(?:answer|reply|response)$/i.test(alone ?? '')
      ? 'Answer to'
      : progress !== undefined || alone !== undefined
        ? 'Progress on'
        : undefined;
  const which =
    label && recommendationIn(of.trim(), alone === undefined && /s$|ies\b/i.test(answer ?? ''));
  if (label === undefined || which === undefined) return undefined;
  const message = `"${words} ${of}" is nearly the label "${label} ${which}:", and is printed as text as it is: the register doesn’t have it. Write "${label} ${which}:", each recommendation on a line of its own.`;
  return { kind: 'unclear', message };
}

function recommendationIn(of: string, isPlural: boolean): string | undefined {
  const last = MARK_LAST.exec(of);
  if (last) return `${last[1] ?? ''} R${last[2] ?? ''}`;
  const first = MARK_FIRST.exec(of);
  if (first) return `${first[2] ?? ''} R${first[1] ?? ''}`;
  return NAMED.exec(of)?.[1] ?? (isPlural ? BARE.exec(of)?.[1] : undefined);
}
