import { addDecision } from './decision-block.ts';
import { addDated, addItem, addLabelled } from './labelled-blocks.ts';
import { castingIn, interestsIn, moversIn } from '../labels/label-parts.ts';
import { nearlySeconded } from '../labels/nearly-label.ts';
import type { MinutesInMaking } from './minutes-in-making.ts';
import { placeFigures } from './figures-of-lost.ts';
import { nameKey, namesIn, namesOfLines, plainLine } from '../name-list.ts';
import type { LabelSegment } from './segments.ts';
import { addSide, addVoters, addWords, hasNames, type VoteDraft } from './vote-builder.ts';

/** What is behind "Lost". */
const BEGINS_WITH_FIGURES = /^[ ,;:(–—-]*(?:by\b|\d|\p{L}+ (?:votes? )?to\b)/iu;

/** Says that it isn’t clear of which side a figure is. */
function sayUnplaced(making: MinutesInMaking, isUnplaced: boolean, line: number): void {
  if (isUnplaced)
    making.say(
      'minutes-label-unclear',
      line,
      'Which figure is of which side isn’t clear here, since something was lost, so that this vote is counted nowhere. Write "Vote: 5 for, 2 against, 0 abstained" with the right figures.',
    );
}

/** Adds what a label and its lines say to the minute that they are in. */
export function addLabel(making: MinutesInMaking, segment: LabelSegment, line: number): void {
  const { label, more } = segment;
  const rest = plainLine(['rest' in label ? label.rest : '', ...more].join('\n'));
  if (label.kind !== 'unclear' && label.kind !== 'decision' && label.kind !== 'item') {
    const text = [segment.source, ...more].join('\n');
    making.labels.push({ line, text, blocks: making.blocks });
  }
  switch (label.kind) {
    case 'unclear':
      making.unclear(segment.source, label, line);
      break;
    case 'decision':
      addDecision(making, segment, label, line);
      break;
    case 'side': {
      const { side, count } = label;
      const vote = making.openVote(
        line,
        (one) =>
          one.result !== undefined ||
          hasNames(one[side]) ||
          (one[side] !== undefined && count !== undefined && rest === ''),
      );
      addSide(vote, label.side, {
        text: namesOfLines([label.rest, ...more]),
        line,
        ...(count !== undefined && { count }),
      });
      break;
    }
    case 'vote':
      {
        const vote = making.openVote(
          line,
          ({ result, said }) => result !== undefined || said !== undefined,
        );
        addWords(vote, rest, line);
        sayUnplaced(making, placeFigures(vote, rest), line);
        if (NAMES_BEHIND_FIGURE.test(rest))
          making.say(
            'minutes-label-unclear',
            line,
            'Who voted how is on the line of the figures, so that this vote is on no page of a person. Write a line for each side: "For (2): Ince, Pyke" and "Against (1): Sallis".',
          );
      }
      break;
    case 'result': {
      const vote = making.openVote(line, ({ result }) => result !== undefined);
      vote.result = label.result;
      if (label.on !== undefined) vote.on = label.on;
      addWords(vote, rest, line);
      if (label.result === 'lost' || label.result === 'fell')
        sayUnplaced(
          making,
          placeFigures(vote, BEGINS_WITH_FIGURES.test(rest) ? `lost ${rest}` : rest),
          line,
        );
      break;
    }
    case 'casting': {
      const casting = castingIn(rest);
      if (!casting) {
        making.say(
          'minutes-label-unclear',
          line,
          'Who gave the casting vote, and how, isn’t clear. Write "Casting vote: Bartholomew Ince, for".',
        );
        making.asText(segment);
        break;
      }
      making.openVote(line, () => false).casting = {
        by: { printed: casting.by, line },
        option: casting.option,
      };
      break;
    }
    case 'recorded':
      addRecorded(making, label.option, rest, line);
      break;
    case 'voters':
      addVoters(voteOfSingle(making, line), label.voters, line);
      break;
    case 'moved': {
      const slip = nearlySeconded(rest);
      const { by, seconder, words } = slip
        ? { ...moversIn(slip.before), words: slip.words }
        : moversIn(rest);
      if (by === '') {
        making.say(
          'minutes-label-unclear',
          line,
          'Nobody is named here. Write "Moved: Colm O’Dwyerson. Seconded: Ottoline Varga.", or delete the line.',
        );
        break;
      }
      if (seconder !== undefined && seconder !== '' && nameKey(seconder) === nameKey(by)) {
        making.say(
          'minutes-label-unclear',
          line,
          `“${by}” is named as mover and as seconder. Correct one of the two.`,
        );
      }
      making.vote = undefined;
      const block = {
        kind: 'moved' as const,
        line,
        by: { printed: by, line },
        ...(seconder !== undefined && seconder !== '' && { seconder: { printed: seconder, line } }),
      };
      making.moved = block;
      making.blocks.push(block);
      if (slip) making.unclear(segment.source, slip, line);
      if (words !== '') making.text([words], segment.line);
      break;
    }
    case 'seconded':
      if (!making.moved || making.moved.seconder) {
        making.say(
          'minutes-label-unclear',
          line,
          'There is no motion above that this could second. Write "Moved:" with a name on the line above, or delete this line.',
        );
        making.asText(segment);
      } else making.moved.seconder = { printed: moversIn(rest).by, line };
      break;
    case 'interest': {
      const said = interestsIn(rest);
      if (said.length === 0) {
        making.say(
          'minutes-label-unclear',
          line,
          'What the interest is isn’t clear. Write "Interest: Desmond Pyke – governor of a school. Stayed.", with a dash after the name.',
        );
        making.asText(segment);
        break;
      }
      for (const { names, nature, left } of said) {
        for (const printed of namesIn(names).names) {
          making.blocks.push({
            kind: 'interest',
            line,
            name: { printed, line },
            nature,
            ...(left !== undefined && { left }),
          });
        }
      }
      break;
    }
    case 'joined':
    case 'left': {
      const cut = / [–—-] | (?=at \d)|, (?=(?:at|after|before|during|from|until|for|\d))/i.exec(
        rest,
      );
      const note = cut ? rest.slice(cut.index + cut[0].length) : '';
      if (rest === '') {
        const word = label.kind === 'left' ? 'Left' : 'Joined';
        making.say(
          'minutes-label-unclear',
          line,
          `Nobody is named here. Write "${word}: Desmond Pyke", or delete the line.`,
        );
        break;
      }
      for (const printed of namesIn(cut ? rest.slice(0, cut.index) : rest).names) {
        making.blocks.push({
          kind: label.kind,
          line,
          name: { printed, line },
          ...(note !== '' && { note }),
        });
      }
      break;
    }
    case 'item':
      addItem(making, segment, rest, line);
      break;
    case 'outcome':
      making.blocks.push({ kind: 'outcome', line, words: rest });
      break;
    case 'correction':
    case 'later':
      addDated(making, segment, label.kind, line);
      break;
    case 'labelled':
      addLabelled(making, segment, label, line);
  }
}

/** "For 5 – Councillors Ince and Pyke; Against 1 – Councillor Sallis" */
const NAMES_BEHIND_FIGURE =
  /\b(?:for|favou?r|against|abst\p{L}+)\b[ :(]{0,3}\d{0,3}\)? ?[–—:-] ?(?:councillors?|cllrs?)\b/iu;

/**
 * The vote that single votes are of. Below a decision it is the one that carried it: not that of an amendment, and none that was lost.
 */
function voteOfSingle(making: MinutesInMaking, line: number): VoteDraft {
  if (making.vote) return making.vote;
  const last = making.votes.at(-1);
  if (!last) return making.beginVote(line);
  const { blocks } = making;
  const at = blocks.findLastIndex((block) => block.kind === 'vote' && block.id === last.id);
  const decided = blocks.slice(at + 1).some(({ kind }) => kind === 'decision');
  if (!decided) return last;
  const part = blocks.slice(0, at).findLast(({ kind }) => kind === 'part');
  const isAmendment = last.on === 'amendment' || (part?.kind === 'part' && part.of === 'amendment');
  const isOther = isAmendment || (last.result !== undefined && last.result !== 'carried');
  const vote = isOther ? making.beginVote(line) : last;
  // The next label begins another vote.
  making.vote = undefined;
  return vote;
}

function addRecorded(
  making: MinutesInMaking,
  option: 'for' | 'against' | 'abstained' | 'not-voting',
  rest: string,
  line: number,
): void {
  const vote = voteOfSingle(making, line);
  for (const name of namesIn(rest).names) {
    const part = / ?\((?:parts? |paragraphs? )?\(?([a-z\d]{1,6})\)?\)$/i.exec(name);
    const isPart =
      part !== null &&
      (/^\(?(?:part|paragraph)/i.test(part[0].trim().slice(1)) || /\d/.test(part[1] ?? ''));
    const printed = isPart ? name.slice(0, part.index) : name;
    (vote.recorded ??= []).push({
      name: { printed, line },
      option,
      ...(isPart && { part: part[1] as string }),
    });
  }
}
