import { labelIn } from '../../../papers/minutes/labels/labels.ts';
import { readMotion } from './motions.ts';
import type { People } from './people.ts';
import { wordsGone } from './connecting-words.ts';
import { label, sentencesOf, type Piece, type ReadSentence } from './sentences.ts';
import { readListed } from './named-sides.ts';
import { readVote } from './votes.ts';

/** A decision without what its line says of how it came about: labels for above it and below it. */
export type AroundDecision = {
  readonly before: readonly string[];
  readonly decision: string;
  readonly after: readonly string[];
  /** All of it. */
  readonly all: string;
};

/** "RESOLVED (For: Councillors A and B; Against: Councillor C):" */
const IN_BRACKETS =
  /^((?:it was )?(?:resolved|agreed|decided)(?: unanimously)?) ?\((?:voting: ?)?((?:for|in favou?r)\b[^()]{3,2000})\)/i;

/** "RESOLVED (proposed Councillor A, seconded Councillor B): That" */
const MOVED_IN_BRACKETS =
  /^((?:it was )?(?:resolved|agreed|decided|recommended)(?: unanimously)?) ?\(((?:proposed|moved)\b[^()]{3,200})\)/i;

/** "RESOLVED by 4 votes to 1 that": how it was voted. */
const BY_FIGURES =
  /^((?:it was )?(?:resolved|agreed|decided|recommended)),?:? ?\(?by (\d{1,3})(?: votes?)?(?: to|[-–]) ?(\d{1,3})(?: votes?)?(?:,? with (\d{1,3}) abstentions?)?\)?(?<sign>[,:]?) ?(?=that\b|to\b|[–-])/i;

/** "RESOLVED, with Councillor C voting against, that": whose vote was minuted. */
const WITH_VOTES =
  /^((?:it was )?(?:resolved|agreed|decided)(?: unanimously)?),? ?\(?(?:with )?((?:Councillor|Cllr|Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady)[^():;]{2,300}?) (voting against|voted against|against|dissenting|abstaining|abstained|not voting)\)?,? ?(?=that\b|to\b|[:–-])/i;

/**
 * What a line of a decision says besides it: who voted how in brackets after RESOLVED, and who proposed it and how it was voted in
 * sentences after it. None where it says nothing else, or where a word would be lost.
 */
export function aroundDecision(text: string, people: People): AroundDecision | undefined {
  if (text.length > 4_000) return undefined;
  const minuted = WITH_VOTES.exec(text);
  if (minuted && people.personsIn(minuted[2] ?? '')) return withMinuted(text, minuted);
  const figures = BY_FIGURES.exec(text);
  const known = labelIn(text);
  // What the reader of minutes understands as it is stays so.
  const isUnderstood = known?.kind === 'decision' && known.vote !== undefined;
  if (figures && !(isUnderstood && !/^[\p{L} ]+,?: ?\(?by /iu.test(text))) {
    const [all, verb = '', yes = '', no = '', abstained] = figures;
    const rest = text.slice(all.length);
    const decision = `${verb}${figures.groups?.['sign'] === ':' ? ':' : ''} ${rest}`;
    const vote = `Vote: ${yes} for, ${no} against${abstained === undefined ? '' : `, ${abstained} abstained`}`;
    return { before: [vote], decision, after: [], all: `${vote} ${decision}` };
  }
  const mover = MOVED_IN_BRACKETS.exec(text);
  const moved = mover ? readAround(`${mover[2] ?? ''}.`, people) : undefined;
  if (mover && moved) {
    const before = labelsOf(moved);
    const decision = `${mover[1] ?? ''}${text.slice(mover[0].length)}`;
    return { before, decision, after: [], all: [...before, decision].join(' ') };
  }
  const bracket = IN_BRACKETS.exec(text);
  const sides = bracket ? readListed(bracket[2] ?? '', people) : undefined;
  const isSides = bracket && sides && wordsGone(bracket[2] ?? '', saidBy(sides)) !== undefined;
  const rest = isSides ? `${bracket[1] ?? ''}${text.slice(bracket[0].length)}` : text;
  const [first = '', ...others] = sentencesOf(rest);
  const before: string[] = [];
  const after = isSides ? labelsOf(sides) : [];
  let decided = [first, ...others];
  for (let at = 1; at <= others.length; at += 1) {
    const read = others.slice(at - 1).map((one) => readAround(one, people));
    if (!read.every((one) => one !== undefined)) continue;
    for (const one of read) (one.part ? before : after).push(...labelsOf(one));
    decided = [first, ...others.slice(0, at - 1)];
    break;
  }
  if (before.length + after.length === 0) return undefined;
  const decision = decided.join(' ');
  return { before, decision, after, all: [...before, decision, ...after].join(' ') };
}

/** The decision, and below it the votes that are recorded with it. */
function withMinuted(text: string, found: RegExpExecArray): AroundDecision {
  const [all, verb = '', names = '', how = ''] = found;
  const option = /^abst/i.test(how)
    ? 'as abstaining'
    : /^not/i.test(how)
      ? 'as not voting'
      : 'against';
  const rest = text.slice(all.length);
  const decision = `${verb}${/^:/.test(rest) ? '' : ' '}${rest}`;
  const after = [`Recorded ${option}: ${names.trim()}`];
  return { before: [], decision, after, all: [decision, ...after].join(' ') };
}

/** Who moved it or how it was voted, in labels alone. */
function readAround(sentence: string, people: People): ReadSentence | undefined {
  // "(Councillors Pyke and Sallis voted against; Councillor Li abstained.)"
  const inside = /^\((.{5,600}?)\.?\)\.?$/s.exec(sentence)?.[1];
  const sides = inside === undefined ? undefined : namedSides(inside, people);
  if (sides) return { pieces: sides };
  const moved = readMotion(sentence, people);
  const read = moved ?? readVote(sentence, people);
  const isLabels = read?.pieces.every(({ kind }) => kind === 'label') === true;
  if (!read || !isLabels || wordsGone(sentence, saidBy(read)) === undefined) return undefined;
  // A vote is said below what it was on; who moved it above.
  return moved
    ? { ...read, part: { of: 'motion', title: '', isNew: true } }
    : { pieces: read.pieces };
}

const SIDE =
  /^(.{2,300}?) (voted (?:against|for|in favou?r)|voting (?:against|for|in favou?r)|abstained|abstaining|did not vote)(?: from voting)?$/i;

/** Whose votes were minuted with a decision, and nobody else's. */
function namedSides(text: string, people: People): readonly Piece[] | undefined {
  const pieces = text.split(/; ?(?:and )?|, (?:and|while) (?=Councillor|Cllr)/).map((one) => {
    const [, names = '', how = ''] = SIDE.exec(one.trim()) ?? [];
    if (!people.personsIn(names)) return undefined;
    const option = /against/i.test(how)
      ? 'against'
      : /^abst/i.test(how)
        ? 'as abstaining'
        : /not/i.test(how)
          ? 'as not voting'
          : 'for';
    return label(`Recorded ${option}: ${names}`);
  });
  return pieces.every((one) => one !== undefined) ? pieces : undefined;
}

const labelsOf = ({ pieces }: ReadSentence): string[] => pieces.map(({ text }) => text);
const saidBy = ({ pieces }: ReadSentence): string => pieces.map(({ text }) => text).join(' ');
