import { piecesOf, plainLine } from '../../../papers/minutes/name-list.ts';

/** What stands beside a name in a list of those present: that they were there, or weren't. */
export type StatusBeside = {
  readonly name: string;
  readonly status: 'present' | 'apologies' | 'absent';
  /** As it is printed, with what sets it apart. */
  readonly said: string;
};

/** Signs beside those who weren't there, and beside those who were. */
export const AWAY_SIGNS = '✗✘❌☒🗙';
export const THERE_SIGNS = '✓✔√☑✅';

/** The words of each; whoever came late or left early was there. */
const WORDS: readonly (readonly [words: string, status: StatusBeside['status']])[] = [
  [
    '(?:(?:with|sent|gave|has sent|has given|had sent|had given) )?(?:his |her |their )?apolog(?:ies|y)(?: for absence)?(?: (?:(?:were |was )?(?:received|given|sent|noted|accepted|tendered|submitted)))?(?: and (?:accepted|noted|approved))?|apols?\\.?',
    'apologies',
  ],
  ['absent with apologies|absent,? apologies(?: received| given)?', 'apologies'],
  [
    `(?:was |were )?(?:absent|not present|not in attendance|not attending|away)(?: without apolog(?:y|ies)|, no apologies)?|did not attend|unable to attend|no apologies(?: received)?|no show|abs\\.?|[${AWAY_SIGNS}]\\uFE0F?`,
    'absent',
  ],
  [`(?:was |were )?(?:present|in attendance)|attended|[${THERE_SIGNS}]\\uFE0F?`, 'present'],
];
const SIGNS = `[${AWAY_SIGNS}${THERE_SIGNS}]\\uFE0F?`;

const BESIDE = WORDS.map(
  ([words, status]) =>
    [
      new RegExp(
        `^(.{2,110}?)((?: ?[:–—=|] ?| - |, ?| ?[([] ?| +(?=${SIGNS}))(?:${words}) ?[)\\]]?)\\.?$`,
        'iu',
      ),
      status,
    ] as const,
);
/** "B Ince – P", "W Li – A": letters of a register that nobody explains. */
const LETTERS =
  /^(.{2,110}?)((?: ?[:–—=|] ?| - | ?[([] ?| +(?=[×xX]$))(?:P|A|Ap|Y|N|yes|no|[×xX]) ?[)\]]?)$/u;

/** What a text of a list says beside one name; undefined of a name alone, of several, and of "apologies for lateness". */
export function statusBeside(text: string): StatusBeside | undefined {
  for (const [pattern, status] of BESIDE) {
    const [, name = '', said = ''] = pattern.exec(text) ?? [];
    if (isOneName(name)) return { name: name.trim(), status, said };
  }
  return undefined;
}

/** A letter or a cross beside a name, which may say that somebody was there or away, or whose party they are of. */
export function letterBeside(text: string): string | undefined {
  const [, name = '', said = ''] = LETTERS.exec(text) ?? [];
  return isOneName(name) ? said.replace(/[^\p{L}×]/gu, '') : undefined;
}

const isOneName = (name: string): boolean =>
  /^\p{Lu}/u.test(name) && piecesOf(plainLine(name)).length === 1;
