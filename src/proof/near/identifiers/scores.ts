import { SMALL } from '../figures/figure-patterns.ts';
import type { Identifier } from './identifier.ts';

const WORDS = [...SMALL.keys()].toSorted((a, b) => b.length - a.length).join('|');
const OUT_OF = '5|10|20|five|ten|twenty';
/** What is counted, and no score: "four out of five residents". */
const SCORE = new RegExp(
  String.raw`(?<![\p{L}\d.,/£-])(?<score>\d{1,2}(?:\.5)?|${WORDS})(?<half>[ ]and[ ]a[ ]half|½)?(?:[ ](?:marks?|points?))?(?:[ ]out[ ]of[ ](?:a[ ]possible[ ])?|(?<slash>[ ]?/[ ]?))(?<of>${OUT_OF})(?![\p{L}\d/]|[.,]\d|[ ](?!for|in|on|and|by|against|overall|at|from|but|or|with|where|while|because|to|was|is)\p{L})`,
  'giu',
);
/** Before "4/5", which is a day or a part of something as well. */
const SCORED =
  /(?<!\p{L})(?:scor(?:es?|ed|ing)|marks?|marked|rated|rating|given|gave|awarded|got|had)(?!\p{L})[^.\n]{0,60}$/iu;

/** Scores out of five, ten or twenty, in words and in figures: beside the name of who was judged they tell. */
export function scoresIn(text: string): Identifier[] {
  return [...text.matchAll(SCORE)].flatMap(({ 0: written, index, groups = {} }) => {
    if (groups['slash'] !== undefined && !SCORED.test(text.slice(Math.max(0, index - 80), index)))
      return [];
    const score = valueOf(groups['score'] ?? '') + (groups['half'] === undefined ? 0 : 0.5);
    const of = valueOf(groups['of'] ?? '');
    if (score > of) return [];
    const place = { offset: index, end: index + written.length };
    return [{ key: `score ${score} of ${of}`, ...place, isBeside: true } satisfies Identifier];
  });
}

const valueOf = (written: string): number => {
  const word = written.toLowerCase();
  return word === 'twenty' ? 20 : (SMALL.get(word) ?? Number(word));
};
