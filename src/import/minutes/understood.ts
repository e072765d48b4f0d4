import { count } from '../../language/count.ts';
import { findPassages } from '../../source/markdown/withheld/find-passages.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import { attendeesIn } from '../../papers/minutes/attendance.ts';
import type { Finding } from '../../papers/minutes/blocks/minute-draft.ts';
import { lostLabelWords } from '../../papers/minutes/blocks/label-words.ts';
import { readBlocks } from '../../papers/minutes/blocks/read-blocks.ts';
import { segmentsOf } from '../../papers/minutes/blocks/segments.ts';
import type { MinuteBlock, Vote, VoteSide } from '../../papers/minutes/minutes.ts';
import { plainLine } from '../../papers/minutes/name-list.ts';
import { checkVote } from '../../papers/minutes/checks/vote-checks.ts';
import {
  decisionsThatWereLost,
  votesOnNothing,
  votesWithinDecisions,
} from '../../papers/minutes/blocks/votes-within-decisions.ts';
import { saidWithinDecisions } from '../../papers/minutes/blocks/said-within-decisions.ts';

/** What the reader of minutes makes of what was written, for the officer. */
export type Understood = {
  /** A line for each minute that has more than prose, below sums of all. */
  readonly lines: readonly string[];
  /** What doesn't agree, or can't be read, with the line of the file. */
  readonly asked: readonly string[];
};

/** Minutes that are said one by one. */
const MOST_SAID = 200;

/**
 * Reads written minutes as every build will, and says what it understood.
 * @param bodyLine 1-based line of the file on which their text begins.
 */
export function understoodOf(
  markdown: string,
  bodyLine: number,
  {
    present: listed,
    apologies,
    asked = [],
  }: {
    readonly present: readonly string[];
    readonly apologies: readonly string[];
    /** What is asked already. */
    readonly asked?: readonly string[];
  },
): Understood {
  const passages = findPassages(markdown);
  const lines = markdown.split('\n');
  const blocks = readBlocks({
    segments: segmentsOf(passages.open, new Set(passages.passages.keys())),
    bodyLine,
    resolve: () => undefined,
    noticeOf: () => '' as SafeHtml,
    titles: [],
  });
  const numberOf = (texts: readonly string[]): number =>
    attendeesIn(texts.map((text) => ({ text, line: 1 }))).length;
  const present = numberOf(listed);
  const findings: Finding[] = [
    ...blocks.findings,
    ...lostLabelWords(blocks.labels, { texts: blocks.texts }),
  ];
  let votes = 0;
  let decisions = 0;
  const said: string[] = [];
  for (const { heading, blocks: own } of blocks.minutes) {
    const words = wordsOf(own);
    findings.push(
      ...votesWithinDecisions(own),
      ...decisionsThatWereLost(own),
      ...saidWithinDecisions(own),
      ...votesOnNothing(own),
    );
    for (const block of own) {
      if (block.kind === 'decision') decisions += 1;
      if (block.kind !== 'vote') continue;
      votes += 1;
      findings.push(...checkVote(block, present === 0 ? undefined : present));
    }
    if (words.length > 0)
      said.push(`${heading.number ?? plainLine(heading.title).slice(0, 40)}: ${words.join('; ')}`);
  }
  const numbers = blocks.minutes.flatMap(({ heading }) => heading.number ?? []);
  const range = numbers.length > 1 ? ` (${numbers[0]} to ${numbers.at(-1)})` : '';
  const more = said.length - MOST_SAID;
  return {
    lines: [
      `${count(blocks.minutes.length, 'minute')}${range}, ${count(decisions, 'decision')}, ${count(votes, 'vote')}; ${present} present, ${numberOf(apologies)} with apologies`,
      ...said.slice(0, MOST_SAID),
      ...(more > 0 ? [`and ${count(more, 'more minute')}`] : []),
    ],
    asked: findings
      .filter(({ line }) => !isAsked(lines[line - bodyLine] ?? '', asked))
      .toSorted((a, b) => a.line - b.line)
      .map(({ line, message }) => `line ${line}: ${message}`),
  };
}

/** Whether it is asked of a line already what it says. */
const isAsked = (line: string, asked: readonly string[]): boolean =>
  line.length >= 12 &&
  asked.some(
    (question) =>
      question.includes(`“${line.slice(0, 60)}`) && question.includes('is kept as text'),
  );

/** "amendment: 9–13–1, lost; resolved, 3 parts". */
function wordsOf(blocks: readonly MinuteBlock[]): string[] {
  const words: string[] = [];
  let part = '';
  for (const block of blocks) {
    if (block.kind === 'part')
      part = ['amendment', 'motion', 'application'].includes(block.of)
        ? `${block.title.slice(0, 40)}: `
        : '';
    if (block.kind === 'vote') words.push(`${part}${voteInShort(block)}`);
    if (block.kind === 'decision') {
      const parts = block.parts.length === 0 ? '' : `, ${count(block.parts.length, 'part')}`;
      words.push(`${part}${block.verb}${parts}`);
    }
    if (block.kind === 'interest')
      words.push(
        `interest of ${block.name.printed}${block.left === undefined ? '' : block.left ? ', left' : ', stayed'}`,
      );
    if (block.kind === 'left' || block.kind === 'joined')
      words.push(`${block.name.printed} ${block.kind}`);
    if (block.kind === 'fate') words.push(`item ${block.words ?? block.what}`);
    if (block.kind === 'withheld') words.push('a passage is withheld');
  }
  return words;
}

/** "9–13–1, lost". */
function voteInShort(vote: Vote): string {
  const figure = (side: VoteSide | undefined): string | undefined =>
    side === undefined ? undefined : String(side.count ?? side.names?.length ?? '?');
  const [yes, no, abstained] = [vote.for, vote.against, vote.abstained].map(figure);
  // "3–1" would be one against.
  const figures =
    no === undefined && abstained !== undefined
      ? [`${yes === undefined ? '' : `${yes} for, `}${abstained} abstained`]
      : [yes, no, abstained].filter((one) => one !== undefined);
  const form = vote.form === 'unanimous' || vote.form === 'nem-con' ? vote.form : undefined;
  const words = [
    figures.join('–'),
    form ?? '',
    vote.casting ? `casting vote ${vote.casting.option}` : '',
    vote.result ?? '',
  ].filter((one) => one !== '');
  return words.length === 0 ? 'a vote' : words.join(', ');
}
