import { renderParts } from '../../../source/markdown/render-parts.ts';
import type { LabelLine } from '../labels/label-line.ts';
import type { DecisionPart } from '../minutes.ts';
import type { MinutesInMaking } from './minutes-in-making.ts';
import { allRecommendedTo, bodyThatIsTo, recommendedTo } from './recommended-to.ts';
import { figuresIn, formIn } from '../labels/vote-words.ts';
import { votersAtEnd } from '../labels/voters-in-words.ts';
import type { LabelSegment } from './segments.ts';
import { saidBeyondFigures } from '../vote-said.ts';
import { wordsOf } from './label-words.ts';
import { addVoters, addWords, hasSides, type VoteDraft } from './vote-builder.ts';

/** Adds a decision, with its parts and the vote that it says. */
export function addDecision(
  making: MinutesInMaking,
  segment: LabelSegment,
  label: LabelLine & { kind: 'decision' },
  line: number,
): void {
  // The full stop of "RESOLVED unanimously." is no word of what was decided.
  const own = label.rest.replace(/^[.,:;]+ */, '');
  const source = [own, ...withoutIndent(segment.more, own)].join('\n');
  const pointer = POINTS_ABOVE.exec(source.trim())?.[0].replace(/[.!]$/, '');
  if (!HAS_A_WORD.test(source) || pointer !== undefined) {
    const word = label.verb.toUpperCase();
    if (label.vote !== undefined) sayHow(making, label.vote, line);
    const moved = making.moved ? ', and what was moved above isn’t taken for it' : '';
    const how = label.vote === undefined ? '' : ' but how it was voted';
    const wrong =
      pointer === undefined
        ? `Nothing is said after ${word}${how}`
        : `“${pointer}” doesn’t say what was ${label.verb}`;
    making.say(
      'minutes-label-unclear',
      line,
      `${wrong}${moved}. Write what was ${label.verb}: "${word} – That the report be noted.", or delete the line.`,
    );
    if (pointer !== undefined) making.asText(segment);
    making.vote = undefined;
    making.moved = undefined;
    return;
  }
  if (label.vote !== undefined) sayHow(making, label.vote, line);
  const atEnd = segment.more.length === 0 ? votersAtEnd(label.rest) : [];
  if (atEnd.length > 0) addVoters(making.vote ?? making.beginVote(line), atEnd, line);
  const next = followedBy(making, segment, label.rest);
  if (next !== undefined)
    making.say(
      'minutes-label-unclear',
      making.input.bodyLine + segment.moreLine,
      `“${next.slice(0, 60)}” follows the decision without an empty line, and is read as a part of it. Write an empty line between the two; or join them to one line, if it is.`,
    );
  const id = making.ids.take(making.id, 'decision');
  const rendered = renderParts(
    source,
    (mark) => making.ids.take(making.id, mark),
    making.input.resolve,
  );
  const start = segment.more.length > 0 ? segment.moreLine - 1 : segment.line;
  making.keep(source, start, rendered);
  const body = label.verb === 'recommended' ? bodyThatIsTo(label.rest) : undefined;
  const ofAll = ABOVE_PARTS.test(label.rest) ? recommendedTo(label.rest) : body;
  const to = new Map<string, string>();
  const parts = rendered.parts.map(({ mark, id: own, text, within }): DecisionPart => {
    const whom = recommendedTo(text) ?? (within === undefined ? ofAll : to.get(within));
    if (whom !== undefined) to.set(mark, whom);
    return { mark, id: own, text, ...(whom !== undefined && { recommendedTo: whom }) };
  });
  const { html, text } = rendered;
  const whole =
    label.to ??
    body ??
    (parts.length > 0
      ? undefined
      : label.verb === 'recommended'
        ? recommendedTo(text)
        : allRecommendedTo(text));
  making.blocks.push({
    ...{ kind: 'decision', line, verb: label.verb, id, html, text, parts },
    ...(whole !== undefined && { to: whole }),
  });
  making.vote = undefined;
  making.moved = undefined;
}

const HAS_A_WORD = /[\p{L}\p{N}]/u;

/** "RESOLVED accordingly.": words that point at a motion and say nothing themselves. "As recommended" names the report. */
const POINTS_ABOVE =
  /^(?:accordingly|so|thus|likewise|the above|the same|as (?:above|moved|proposed|stated|said|put|aforesaid|amended|(?:per |in |set out in )?(?:the )?(?:above|motion|proposal|amendment)|(?:stated|moved|proposed|set out|printed|written) above))[.!]?$/i;

/** Adds how a decision was voted; "Vote: unanimous" above "RESOLVED unanimously" says the same. */
function sayHow(making: MinutesInMaking, words: string, line: number): void {
  if (isSaid(making.vote, words)) return;
  const vote = making.openVote(line, (one) => hasSides(one) || one.said !== undefined);
  addWords(vote, words, line);
}

/** "RESOLVED to RECOMMEND to Full Council" above its parts: all of them go there. */
const ABOVE_PARTS =
  /^(?!\(?[a-z\d]{1,3}[).]).*(?:\brecommend(?:ed)? to [^:.;]{2,80}|\bbe recommended(?: to)?|\brecommended that)(?: that)?[:,]? ?[–-]?$/i;

/** Whether a vote says its form already, and the words no more than the form. */
function isSaid(vote: VoteDraft | undefined, words: string): boolean {
  const form = formIn(words);
  if (vote === undefined || form === undefined || vote.form !== form) return false;
  const before = new Set(wordsOf(vote.said ?? ''));
  return (
    figuresIn(words) === undefined &&
    (saidBeyondFigures({ id: vote.id, form, said: words }) === undefined ||
      wordsOf(words).every((word) => before.has(word)))
  );
}

/** What may go on with a decision in a sentence of its own. */
const GOES_ON = /^(?:That|To|And|AND|Subject to|The following|This)\b/;
/** Narrower than that nobody’s lines are broken. */
const NARROW = 72;

/**
 * A sentence directly below a decision that ended. Where lines are broken by their width it goes on with it, if its first word had no
 * place on the line above.
 */
function followedBy(
  making: MinutesInMaking,
  { line, moreLine, more, source }: LabelSegment,
  rest: string,
): string | undefined {
  const next = more[0] ?? '';
  if (moreLine !== line + 1 || !/[.!?]["”’*_)]{0,3}$/.test(rest.trimEnd())) return undefined;
  if (!/^\p{Lu}\p{L}* /u.test(next) || GOES_ON.test(next)) return undefined;
  const word = /^\S+/.exec(next)?.[0].length ?? 0;
  const isNarrow = source.trimEnd().length + 1 + word <= NARROW;
  return isNarrow || !making.areLinesBroken ? next : undefined;
}

/** Lines that are all indented below their label are no code. Tabs count as four blanks. */
function withoutIndent(lines: readonly string[], rest: string): string[] {
  const spaced = lines.map((line) =>
    line.replace(/^[ \t]+/, (blanks) => blanks.replace(/\t/g, '    ')),
  );
  const written = spaced.filter((line) => line.trim() !== '');
  const least = Math.min(...written.map((line) => /^ */.exec(line)?.[0].length ?? 0), 40);
  if (written.length === 0) return spaced;
  return rest === '' || least > 0
    ? spaced.map((line) => line.slice(Math.min(least, line.length)))
    : spaced;
}
