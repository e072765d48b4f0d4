import type { Access, Confidential, Exempt, ExemptParagraph } from './access.ts';
import type { Citation } from './citation.ts';
import { citationOf } from './citation.ts';
import type { IsoDate } from '../language/dates.ts';
import { formatDate } from '../language/dates.ts';
import { asSentence, listInWords } from '../language/sentence.ts';

/** The descriptions of exempt information, in the words of LGA 1972 Sch 12A Part 1 (SI 2006/88). */
export const EXEMPT_DESCRIPTIONS: Readonly<Record<ExemptParagraph, string>> = {
  1: 'Information relating to any individual.',
  2: 'Information which is likely to reveal the identity of an individual.',
  3: 'Information relating to the financial or business affairs of any particular person (including the authority holding that information).',
  4: 'Information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office holders under, the authority.',
  5: 'Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings.',
  6: 'Information which reveals that the authority proposes (a) to give under any enactment a notice under or by virtue of which requirements are imposed on a person; or (b) to make an order or direction under any enactment.',
  7: 'Information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime.',
};

/** The test that all seven must pass (Sch 12A para 10), in words for the public page. */
export const PUBLIC_INTEREST_TEST =
  'Such information is exempt only if, and so long as, the public interest in keeping it exempt ' +
  'outweighs the public interest in disclosing it (Schedule 12A, paragraph 10).';

/** What confidential information is (s.100A(3)), in words for the public page. */
export const CONFIDENTIAL_DESCRIPTION =
  'Information that a government department gave the council on terms that forbid its disclosure, or ' +
  'whose disclosure an enactment or a court prohibits.';

/** Where a council says nothing of its own. */
export const HOW_TO_CHALLENGE =
  'If you think that this should be public, write to the council’s monitoring officer before the meeting. ' +
  'You can also ask for the information under the Freedom of Information Act 2000.';

/** A paper that the public may not see. */
export type Closed = Exempt | Confidential;

/** Whether a number is one of the seven paragraphs. */
export function isExemptParagraph(number: number): number is ExemptParagraph {
  return Number.isInteger(number) && number >= 1 && number <= 7;
}

/** Why a number can't be relied on as a paragraph of Schedule 12A, and what to write; nothing where it can. */
export function paragraphRefusal(number: number): string | undefined {
  if (isExemptParagraph(number)) return undefined;
  const choose = 'Write one or more of 1 to 7.';
  if (number === 8 || number === 9) {
    return `Paragraph ${number} of Schedule 12A says what is not exempt; it exempts nothing. ${choose}`;
  }
  if (number === 10) {
    return `Paragraph 10 of Schedule 12A is the public-interest test: write it in "public-interest:". ${choose}`;
  }
  if (Number.isInteger(number) && number >= 12 && number <= 18) {
    return `Paragraph ${number} of Schedule 12A is the law in Wales; this council is in England. ${choose}`;
  }
  return `Schedule 12A has no paragraph ${number} that exempts information in England. ${choose}`;
}

/** Why a pattern can't number the constitution's rules; nothing where it can: "10.4({n})". */
export function exemptRuleRefusal(pattern: string): string | undefined {
  return pattern.split('{n}').length === 2
    ? undefined
    : `"${pattern}" must have {n} in it once, where the number of the Schedule 12A paragraph goes: "10.4({n})".`;
}

/** The constitution's rule of each paragraph that a paper relies on: "10.4(3)". */
export function exemptRules(access: Access, pattern: string): readonly string[] {
  if (access.kind !== 'exempt') return [];
  return sorted(access.paragraphs).map((paragraph) => pattern.replace('{n}', String(paragraph)));
}

/** The text of the column "Item not open" of an agenda; empty where the item is open. */
export function itemNotOpen(access: Access, pattern: string): string {
  if (access.kind === 'confidential') return 's.100A(3)';
  return exemptRules(access, pattern).join(', ');
}

export type NotForPublication = {
  /** The mark that every copy must bear (s.100B(5)(a)). */
  readonly mark: 'Not for publication';
  readonly law: Citation | undefined;
  /** "under paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972". */
  readonly under: string;
  /** What the law calls such information, one for each paragraph (s.100B(5)(b)). */
  readonly descriptions: readonly string[];
  readonly because: string;
  /** Why the exemption outweighs disclosure; none where the information is confidential. */
  readonly publicInterest?: string;
  readonly until: string;
  readonly challenge: string;
  /** All of it, in the order in which it is read. */
  readonly statement: string;
};

/**
 * What the page says of a paper that the public may not see: that it isn't for publication, under which
 * paragraph and why, until when, and how to challenge it (s.100B(5)). It is made of public fields alone.
 */
export function notForPublication(
  access: Closed,
  challenge: string = HOW_TO_CHALLENGE,
): NotForPublication {
  const mark = 'Not for publication';
  const because = asSentence(access.reason);
  const until = `The council set ${formatDate(access.review)} as the day by which to look again at whether it can be public.`;
  if (access.kind === 'confidential') {
    const under = 'section 100A(3) of the Local Government Act 1972: it is confidential';
    return {
      mark,
      law: citationOf('committee', 'confidential'),
      under,
      descriptions: [CONFIDENTIAL_DESCRIPTION],
      because,
      until,
      challenge,
      statement: `${mark} under ${under}. The reason: ${because} ${until} ${challenge}`,
    };
  }
  const paragraphs = sorted(access.paragraphs);
  const under =
    `${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${listInWords(paragraphs.map(String))} ` +
    'of Part 1 of Schedule 12A to the Local Government Act 1972';
  const publicInterest = asSentence(access.publicInterest);
  return {
    mark,
    law: citationOf('committee', 'marked'),
    under,
    descriptions: paragraphs.map((paragraph) => EXEMPT_DESCRIPTIONS[paragraph]),
    because,
    publicInterest,
    until,
    challenge,
    statement: `${mark} under ${under}. The reason: ${because} The public interest: ${publicInterest} ${until} ${challenge}`,
  };
}

export type ExemptionProblem = {
  readonly code: 'exemption-incomplete' | 'exemption-review-early';
  readonly severity: 'error';
  /** The field of front matter that it is about. */
  readonly field: 'paragraphs' | 'reason' | 'public-interest' | 'review';
  readonly message: string;
};

/**
 * What is wrong with an exemption, beyond its types: parts left empty, a paragraph named twice, or a review
 * before the meeting.
 */
export function exemptionProblems(access: Closed, meeting: IsoDate): readonly ExemptionProblem[] {
  const problems: ExemptionProblem[] = [];
  const incomplete = (field: ExemptionProblem['field'], message: string) =>
    problems.push({ code: 'exemption-incomplete', severity: 'error', field, message });
  if (access.kind === 'exempt') {
    if (access.paragraphs.length === 0) {
      incomplete(
        'paragraphs',
        'Write the paragraphs of Schedule 12A that make it exempt: "paragraphs: [3]".',
      );
    }
    if (new Set(access.paragraphs).size < access.paragraphs.length) {
      incomplete('paragraphs', 'A paragraph is named twice. Write each one only once.');
    }
    if (access.publicInterest.trim() === '') {
      incomplete(
        'public-interest',
        'Write why the public interest in keeping it exempt outweighs the public interest in disclosing it ' +
          '(Schedule 12A, paragraph 10). The public will read it.',
      );
    }
  }
  if (access.reason.trim() === '') {
    incomplete(
      'reason',
      'Write the reason in words that give nothing away: the public will read it.',
    );
  }
  if (access.review < meeting) {
    problems.push({
      code: 'exemption-review-early',
      severity: 'error',
      field: 'review',
      message:
        `The review on ${formatDate(access.review)} comes before the meeting on ${formatDate(meeting)}. ` +
        'Write that day or a later one.',
    });
  }
  return problems;
}

/**
 * The officer's message about an exemption whose review was due before today; nothing of one that is still to be
 * reviewed. It has to be looked at again (LGA 1972 Sch 12A para 10: exempt "if and so long as").
 */
export function reviewPassed(review: IsoDate, today: IsoDate): string | undefined {
  if (review >= today) return undefined;
  return `The review was due on ${formatDate(review)}. Publish the paper, or write the day of the next review in "review:".`;
}

function sorted(paragraphs: readonly ExemptParagraph[]): readonly ExemptParagraph[] {
  return [...new Set(paragraphs)].sort((a, b) => a - b);
}
