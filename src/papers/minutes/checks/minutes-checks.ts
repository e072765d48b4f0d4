import { isExecutive, type CommitteeKind } from '../../../law/bodies.ts';
import { citationOf } from '../../../law/citation.ts';
import type { IsoDate } from '../../../language/dates.ts';
import { formatDate } from '../../../language/dates.ts';
import type { SafeHtml } from '../../../source/safe-html.ts';
import type { MinuteBlock, Minutes } from '../minutes.ts';
import { signaturesIn } from '../labels/label-parts.ts';
import { nameKey } from '../name-list.ts';
import type { Finding } from '../blocks/minute-draft.ts';
import { motionsApart } from './motions-apart.ts';
import { checkVote } from './vote-checks.ts';
import { inDoubt } from './vote-doubts.ts';
import { saidWithinDecisions } from '../blocks/said-within-decisions.ts';
import { decisionsThatWereLost, votesWithinDecisions } from '../blocks/votes-within-decisions.ts';

export type CheckedMinutes = { readonly minutes: Minutes; readonly findings: readonly Finding[] };

/** What of minutes doesn't agree with itself. A vote with a fault is unsettled: no person's page shows it. */
export function checkMinutes(minutes: Minutes, kind: CommitteeKind): CheckedMinutes {
  const findings: Finding[] = [
    ...numbersTwice(minutes),
    ...presentAndNot(minutes),
    ...unknownNumbers(minutes),
    ...twoInTheChair(minutes),
    ...decidedByNobody(minutes),
  ];
  const present = new Set(
    [...minutes.present, ...minutes.sittings.flatMap((sitting) => sitting.present)].map(
      ({ printed }) => nameKey(printed),
    ),
  ).size;
  const checked = minutes.minutes.map((minute) => {
    const apart = motionsApart(minute.title, minute.blocks);
    findings.push(
      ...apart.findings,
      ...exclusionOf(minute.blocks, kind),
      ...summaryOf(minute.blocks, kind),
      ...votesWithinDecisions(minute.blocks),
      ...decisionsThatWereLost(minute.blocks),
      ...saidWithinDecisions(minute.blocks),
    );
    const blocks = minute.blocks.map((block): MinuteBlock => {
      if (block.kind === 'correction' && block.of > minutes.date) {
        findings.push(
          laterThan(
            block.line,
            block.of,
            minutes.date,
            'A correction is of minutes of an earlier meeting',
          ),
        );
      }
      if (block.kind === 'fate' && block.until !== undefined && block.until <= minutes.date) {
        findings.push({
          code: 'minutes-date-wrong',
          line: block.line,
          message: `${formatDate(block.until)} isn’t after this meeting, which was on ${formatDate(minutes.date)}: nothing can be deferred to it. Write the right day.`,
        });
      }
      if (block.kind === 'later' && block.on < minutes.date) {
        findings.push({
          code: 'minutes-date-wrong',
          line: block.line,
          message: `${formatDate(block.on)} is before the meeting of ${formatDate(minutes.date)}, and "Later:" is for what came after it. Write the right day.`,
        });
      }
      if (block.kind === 'labelled' && block.label === 'Signatures') findings.push(...sumOf(block));
      if (block.kind !== 'vote') return block;
      const faults = checkVote(block, present);
      findings.push(...faults);
      return inDoubt(block, [
        ...faults.map(({ code }) => (code === 'vote-one-sided' ? 'one-sided' : 'disagrees')),
        ...(apart.unclear.has(block.id) ? (['motion'] as const) : []),
      ]);
    });
    return { ...minute, blocks };
  });
  return { minutes: { ...minutes, minutes: checked }, findings };
}

function laterThan(line: number, day: IsoDate, meeting: IsoDate, why: string): Finding {
  const message = `${formatDate(day)} is after this meeting, which was on ${formatDate(meeting)}. ${why}: write the right day.`;
  return { code: 'minutes-date-wrong', line, message };
}

function numbersTwice({ minutes }: Minutes): Finding[] {
  const lines = new Map<string, number>();
  return minutes.flatMap(({ number, line, title }): Finding[] => {
    if (number === undefined) return [];
    const before = lines.get(number.toLowerCase());
    if (before === undefined) {
      lines.set(number.toLowerCase(), line);
      return [];
    }
    // A minute that goes on after an adjournment says so.
    if (/\((?:continued|cont(?:['’]?d|\.)?|resumed)\)/i.test(title)) return [];
    const message = `Minute ${number} is there already, on line ${before}. Write its own number, or "(continued)" after the title where it goes on.`;
    return [{ code: 'minute-number-twice', line, message }];
  });
}

function presentAndNot({ present, apologies, absent, sittings }: Minutes): Finding[] {
  const lists = [
    { present, away: [...apologies, ...absent] },
    ...sittings.map((sitting) => ({ present: sitting.present, away: sitting.apologies })),
  ];
  return lists.flatMap(({ present: there, away }) => {
    const keys = new Map(away.map((one) => [nameKey(one.printed), one] as const));
    const seen = new Set<string>();
    return there.flatMap(({ printed, line }): Finding[] => {
      const key = nameKey(printed);
      const code = 'attendance-contradictory';
      if (seen.has(key))
        return [
          { code, line, message: `${printed} is in the list twice. Take one of the two out.` },
        ];
      seen.add(key);
      if (!keys.has(key)) return [];
      const message = `${printed} is among those present, and among those who weren’t. Take the name out of one of the two lists; for somebody who came late or left early write "from 54" or "until 54" after it.`;
      return [{ code, line, message }];
    });
  });
}

/** Two of whom each is said to be in the chair for all of a sitting. */
function twoInTheChair({ present, sittings }: Minutes): Finding[] {
  return [present, ...sittings.map((sitting) => sitting.present)].flatMap((there): Finding[] => {
    const [first, second] = there.filter(
      ({ role = '', until, from }) =>
        until === undefined &&
        from === undefined &&
        /^(?:in the )?chair(?:man|woman|person)?$/i.test(role),
    );
    if (!first || !second) return [];
    const message = `${first.printed} and ${second.printed} are both in the chair. Say when each was: "chair until 54" after one name and "chair from 55" after the other; or take "chair" out of one.`;
    return [{ code: 'attendance-contradictory', line: second.line, message }];
  });
}

/** A list of nobody above something that was decided. A record of decisions needs no list. */
function decidedByNobody({ status, present, sittings, minutes }: Minutes): Finding[] {
  if (status.kind === 'decisions' || present.length > 0) return [];
  if (sittings.some((sitting) => sitting.present.length > 0)) return [];
  const decision = minutes.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'decision');
  if (!decision) return [];
  const message =
    'This was decided, and nobody is listed as present. Write into present: who was there; for a record of decisions without a list write status: decisions.';
  return [{ code: 'attendance-contradictory', line: decision.line, message }];
}

/** Somebody who was there until, from or but for a minute that there isn’t. */
function unknownNumbers({ status, present, sittings, minutes }: Minutes): Finding[] {
  // A record of decisions has not all of them.
  if (status.kind === 'decisions') return [];
  const known = new Set(minutes.map(({ number }) => number?.toLowerCase()));
  return [...present, ...sittings.flatMap((sitting) => sitting.present)].flatMap(
    ({ printed, line, until, from, not = [] }): Finding[] => {
      const unknown = [until, from, ...not].find(
        (number) => number !== undefined && !known.has(number.toLowerCase()),
      );
      if (unknown === undefined) return [];
      const isHour = /^(?:[01]?\d|2[0-3])[.]\d{2}$/.test(unknown);
      const message = `“${printed}” names minute ${unknown}, which isn’t there. ${isHour ? `If it is an hour, write "(arrived at ${unknown})" or "(left at ${unknown})" after the name; if not, write the number of a minute.` : 'Write the number of a minute, not that of an item.'}`;
      return [{ code: 'minutes-label-unclear', line, message }];
    },
  );
}

/**
 * The public is excluded by resolution under the law of the body: LGA 1972 s.100A(4) for a council and its committees, SI 2012/2089
 * reg 4(2)(b) for an executive.
 */
function exclusionOf(blocks: readonly MinuteBlock[], kind: CommitteeKind): Finding[] {
  const law = citationOf(kind, 'exempt-excluded');
  if (!law) return [];
  return blocks.flatMap((block): Finding[] => {
    if (
      block.kind !== 'decision' ||
      !/\bexclu(?:de|ded|sion)\b/i.test(block.text) ||
      !/\bpublic\b/i.test(block.text)
    )
      return [];
    const ofAct = /\b100A\b/i.test(block.text);
    const ofRegulations = /\bregulations?\b[^.]{0,160}\b2012\b|\b2012\/2089\b/i.test(block.text);
    if (ofAct === ofRegulations || ofAct !== isExecutive(kind)) return [];
    const said = ofAct
      ? 'section 100A of the Local Government Act 1972'
      : 'the regulations of 2012';
    const whose = ofAct ? 'a council and its committees' : 'an executive';
    const message = `The public is excluded here under ${said}, which is for ${whose}. This body excludes it under ${law.short}. If the resolution was made so, ask the monitoring officer; otherwise correct the words.`;
    return [{ code: 'exclusion-wrong-law', line: block.line, message }];
  });
}

/**
 * Where minutes leave out what is exempt, a written summary must give a fair and coherent record without it (LGA 1972 s.100C(2)). For an
 * executive the statement of its decision is that record (SI 2012/2089 reg 12).
 */
function summaryOf(blocks: readonly MinuteBlock[], kind: CommitteeKind): Finding[] {
  const passage = blocks.find((block) => block.kind === 'withheld');
  if (!passage || isExecutive(kind)) return [];
  const isOpen = blocks.some(
    (block) => block.kind === 'text' || (block.kind === 'labelled' && block.label === 'Summary'),
  );
  if (isOpen) return [];
  const message =
    'A passage of this minute is exempt, and nothing beside it says what was discussed. Write a line "Summary: …" that gives a fair record without what is exempt (LGA 1972 s.100C(2)).';
  return [{ code: 'exempt-minute-unsummarised', line: passage.line, message }];
}

function sumOf({ line, words }: { readonly line: number; readonly words: SafeHtml }): Finding[] {
  const signatures = signaturesIn(words.replace(/<[^<>]*>/g, ''));
  if (!signatures) return [];
  const { sum, parts } = signatures;
  const total = parts.reduce((all, one) => all + one, 0);
  if (total === sum) return [];
  const message = `${parts.join(' and ')} make ${total}, and the sum is given as ${sum}. Correct the figure that is wrong.`;
  return [{ code: 'signatures-disagree', line, message }];
}
