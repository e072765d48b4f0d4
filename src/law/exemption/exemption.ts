import type {
  Access,
  Confidential,
  ConfidentialGround,
  Exempt,
  ExemptParagraph,
  PoliticalAdvice,
} from '../access.ts';
import type { CommitteeKind } from '../bodies.ts';
import type { Citation } from '../citation.ts';
import { citationOf, executiveLaw } from '../citation.ts';
import type { IsoDate } from '../../language/dates.ts';
import { formatDate } from '../../language/dates.ts';
import { asSentence, listInWords } from '../../language/sentence.ts';

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

/** What forbids disclosure of what is confidential, as the council states it, in words for the public page. */
const CONFIDENTIAL_DESCRIPTIONS: Readonly<Record<ConfidentialGround | 'unsaid', string>> = {
  department:
    'Information that a Government department gave the council on terms that forbid its disclosure to the public.',
  enactment: 'Information whose disclosure to the public is prohibited by or under an enactment.',
  court: 'Information whose disclosure to the public is prohibited by the order of a court.',
  unsaid:
    'Information that a Government department gave the council on terms that forbid its disclosure, or whose disclosure an enactment or the order of a court prohibits.',
};

/**
 * Where a council says nothing of its own. It is true before the meeting and after it. What Schedule 12A exempts is no
 * answer to a request for environmental information (SI 2004/3391 reg 5(6)).
 */
const HOW_TO_CHALLENGE =
  'If you think that this should be public, write to the council’s monitoring officer. ' +
  'You can also ask for the information under the Freedom of Information Act 2000, and for environmental ' +
  'information under the Environmental Information Regulations 2004.';

/** A paper that the public may not see. */
export type Closed = Exempt | Confidential | PoliticalAdvice;

/** Whether a number is one of the seven paragraphs. */
function isExemptParagraph(number: number): number is ExemptParagraph {
  return Number.isInteger(number) && number >= 1 && number <= 7;
}

/** Why something can't be relied on as a paragraph of Schedule 12A, and what to write; nothing where it can. */
export function paragraphRefusal(written: number | string): string | undefined {
  const number = Number(written);
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
  return `Schedule 12A has no paragraph ${written} that exempts information in England. ${choose}`;
}

/** The council's own rule of each paragraph that a paper relies on: "10.4(3)"; none where it doesn't number them. */
export function exemptRules(access: Access, pattern: string | undefined): readonly string[] {
  if (access.kind !== 'exempt' || pattern === undefined) return [];
  return sorted(access.paragraphs).map((paragraph) => pattern.replace('{n}', String(paragraph)));
}

/** The text of the column "Item not open" of an agenda; empty where the item is open. */
export function itemNotOpen(access: Access, pattern: string | undefined): string {
  switch (access.kind) {
    case 'open':
      return '';
    case 'confidential':
      return 'Confidential';
    case 'political-advice':
      return 'Political adviser’s advice';
    case 'exempt':
      return pattern === undefined
        ? sorted(access.paragraphs)
            .map((paragraph) => `para ${paragraph}`)
            .join(', ')
        : exemptRules(access, pattern).join(', ');
  }
}

export type NotForPublication = {
  /** The mark of every copy that isn't open (LGA 1972 s.100B(5)(a); SI 2012/2089 reg 7(5)). */
  readonly mark: 'Not for publication';
  readonly law: Citation | undefined;
  /** Who says so: "The council has marked this as exempt, under paragraph 3 of …". */
  readonly marked: string;
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
 * What the page says of a paper that the public may not see: that it isn't for publication, what the council marked it
 * as and why, when it looks at that again, and how to challenge it (LGA 1972 s.100B(5); SI 2012/2089 reg 7(5), whose
 * confidential mark is its own). It is made of public fields alone, and never says that the law requires it.
 */
export function notForPublication(
  access: Closed,
  kind: CommitteeKind,
  challenge: string = HOW_TO_CHALLENGE,
): NotForPublication {
  const mark = 'Not for publication';
  const because = asSentence(access.reason);
  const until = `The council set ${formatDate(access.review)} as the day by which to look again at whether it can be public.`;
  const base = { mark, law: citationOf(kind, 'marked'), because, until, challenge } as const;
  const state = (marked: string, publicInterest = ''): string =>
    [`${mark}. ${marked} The reason: ${because}`, publicInterest, until, challenge]
      .filter((sentence) => sentence !== '')
      .join(' ');
  if (access.kind === 'confidential') {
    const marked = 'The council states that this contains confidential information.';
    return {
      ...base,
      law: citationOf(kind, 'confidential'),
      marked,
      descriptions: [CONFIDENTIAL_DESCRIPTIONS[access.ground ?? 'unsaid']],
      statement: state(marked),
    };
  }
  if (access.kind === 'political-advice') {
    const marked = 'The council states that this is the advice of a political adviser.';
    const law = executiveLaw('political-advice');
    return { ...base, law, marked, descriptions: [], statement: state(marked) };
  }
  const marked = `The council has marked this as exempt under ${paragraphsInWords(access)}.`;
  const publicInterest = asSentence(access.publicInterest);
  return {
    ...base,
    marked,
    descriptions: descriptionsOf(access),
    publicInterest,
    statement: state(marked, `The public interest: ${publicInterest}`),
  };
}

/** "paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972". */
export function paragraphsInWords({ paragraphs }: Exempt): string {
  const numbers = sorted(paragraphs);
  return (
    `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${listInWords(numbers.map(String))} ` +
    'of Part 1 of Schedule 12A to the Local Government Act 1972'
  );
}

/** The words of each paragraph relied on, in the order of the law. */
export function descriptionsOf({ paragraphs }: Exempt): readonly string[] {
  return sorted(paragraphs).map((paragraph) => EXEMPT_DESCRIPTIONS[paragraph]);
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
