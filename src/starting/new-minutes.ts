import { formatDate, type IsoDate } from '../language/dates.ts';
import type { Member, MemberGroup } from '../papers/committee/committee.ts';
import { nextNumbers } from './minute-numbers.ts';
import { type NewPaper, yamlText } from './new-paper.ts';

/** An item of the agenda, as far as its minute needs it. */
export type ItemToMinute = {
  readonly number?: string;
  readonly title: string;
  /** What the report recommends, in Markdown; none where there is no open report. */
  readonly recommends?: string;
};

export type MinutesAnswers = {
  /** The folder of the meeting below the folder of the papers. */
  readonly folder: string;
  /** Who sits on the committee on that day. */
  readonly members: readonly MemberGroup[];
  readonly items: readonly ItemToMinute[];
  /** The number of the last minute before. */
  readonly lastNumber?: string;
  /** The day of the meeting before. */
  readonly before?: IsoDate;
};

/**
 * The minutes of a meeting, ready to be filled: every member under present:, a heading an item with the next numbers. What
 * nobody has said yet is in square brackets, and the minutes don't go out before it is put right.
 */
export function newMinutes(answers: MinutesAnswers): NewPaper {
  const { folder, members, items, lastNumber, before } = answers;
  const numbers = nextNumbers(lastNumber, items.length);
  const minutes = items.map((item, at) => minuteOf(item, numbers[at], before));
  const text = `---
status: draft
# Everybody who sits on the committee: move those who weren't there to apologies: or absent:. After a name can be
# "chair", "until 54", "from 54", "not 54", and of a substitute "for" whom.
${present(members)}apologies: []
# Posts and guests, and members who don't sit on the committee.
in-attendance: []
# ended: "12:05"
# Lines of the text that are read: Moved: A Name. Seconded: A Name. | > the words that were moved | ### Amendment |
# For (2): A Name, B Name | Against (1): C Name | Vote: unanimous | Carried | Lost | RESOLVED – | Interest: A Name – what. Left.
# What is exempt is between the lines ::: exempt and :::, with Summary: beside it for what may be known.
---

${minutes.join('\n')}`;
  return {
    files: { [`${folder}/minutes.md`]: text },
    notes: [
      'Replace each line in [square brackets]. The minutes don’t go out before that.',
      ...(lastNumber === undefined && items.length > 0
        ? [
            'No minutes before these have a number, so the first minute is 1: change the numbers if they run on.',
          ]
        : []),
    ],
  };
}

function present(groups: readonly MemberGroup[]): string {
  const members = groups.flatMap((group) => group.members);
  if (members.length === 0) {
    return '# No list says who sat on the committee on that day.\npresent: []\n';
  }
  return `present:\n${members.map((one) => `  - ${yamlText(nameOf(one, members))}\n`).join('')}`;
}

/** With the ward where two have one name, and with the office in the chair. */
function nameOf({ name, represents, role }: Member, all: readonly Member[]): string {
  const isShared = all.filter((other) => other.name === name).length > 1;
  const full = isShared && represents !== undefined ? `${name} (${represents})` : name;
  if (role === undefined) return full;
  if (/^(?:vice[- ])?chair/i.test(role)) return `${full}, ${role.toLowerCase()}`;
  return /^(?:deputy |vice )?(?:lord )?(?:mayor|provost)$/i.test(role) ? `${full}, ${role}` : full;
}

function minuteOf(
  { number, title, recommends }: ItemToMinute,
  minute: string | undefined,
  before: IsoDate | undefined,
): string {
  const heading = `## ${minute === undefined ? '' : `${minute} `}${title} {${number ?? ''}}`;
  return `${heading}\n\n${wordsOf(title, recommends, before)}\n`;
}

function wordsOf(
  title: string,
  recommends: string | undefined,
  before: IsoDate | undefined,
): string {
  if (recommends !== undefined) {
    return [
      '[Keep, or replace by what was resolved, and delete this line. Who moved and seconded it can go before it, as Moved: A Name. Seconded: A Name.]',
      '',
      `RESOLVED – ${recommends.includes('\n') ? `\n\n${recommends}` : recommends}`,
    ].join('\n');
  }
  const standing = STANDING.find(([pattern]) => pattern.test(title));
  if (!standing) return '[Write what was said and decided. A decision begins with RESOLVED –]';
  return standing[1](before);
}

/** What is as a rule said under a standing item; whether it was so only the officer knows. */
const STANDING: readonly (readonly [RegExp, (before: IsoDate | undefined) => string])[] = [
  [
    /\bapolog/i,
    () =>
      '[Write: There were no apologies for absence. Or: Apologies for absence were received from …]',
  ],
  [
    /\bdeclarations? of\b.*\binterest|\binterests?\b/i,
    () =>
      '[Write: No interests were declared. Or, a line each: Interest: A Name – nature of it. Left.]',
  ],
  [
    /\bminutes\b/i,
    (before) =>
      before === undefined
        ? '[Write, with the day: RESOLVED – That the minutes of the meeting held on … be approved as a correct record.]'
        : `[Keep if it was so, and delete this line.]\n\nRESOLVED – That the minutes of the meeting held on ${formatDate(before)} be approved as a correct record.`,
  ],
  [
    /\bexempt|exclusion\b/i,
    () => '[Write: There were no exempt items. Or: RESOLVED – That the public be excluded …]',
  ],
  [
    /\blate items?\b|\burgent\b/i,
    () => '[Write: There were no late items. Or which was accepted, and why it was urgent.]',
  ],
];
