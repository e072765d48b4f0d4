import { attendeesIn } from '../../../papers/minutes/attendance.ts';
import { piecesOf, plainLine } from '../../../papers/minutes/name-list.ts';
import type { AttendanceLists, Entry } from './attendance-lists.ts';
import { AWAY_SIGNS, letterBeside, statusBeside, THERE_SIGNS } from './status-beside.ts';

/**
 * Takes those out of the lists of who was there of whom their own entry says that they weren't: "W Li – apologies". What isn't certain
 * is asked.
 */
export function settleStatuses(lists: AttendanceLists): void {
  for (const list of [lists.present, lists.virtually]) {
    askOfLetters(lists, list);
    settle(lists, list);
  }
}

function settle(lists: AttendanceLists, list: Entry[]): void {
  const printed = [...list];
  list.length = 0;
  let isSaid = false;
  const unsaid: string[] = [];
  for (const entry of printed) {
    const whole = statusBeside(entry.text);
    const pieces = whole === undefined ? piecesOf(plainLine(entry.text)) : [entry.text];
    const found = pieces.map((piece) => ({ piece, beside: statusBeside(piece) }));
    if (found.every(({ beside }) => beside === undefined)) {
      list.push(entry);
      unsaid.push(...pieces);
      continue;
    }
    const there: string[] = [];
    for (const { piece, beside } of found) {
      if (beside === undefined) unsaid.push(piece);
      else {
        lists.labels.push(beside.said.replace(NO_WORD, '').trim());
        lists.reordered.push(entry.text);
      }
      isSaid ||= beside?.status === 'present';
      if (beside === undefined || beside.status === 'present') {
        there.push(beside?.name ?? piece);
        continue;
      }
      const away = { ...entry, text: beside.name };
      if (beside.status === 'apologies') lists.apologies.push(away);
      else lists.absent.push(away);
      if (AWAY_SIGN.test(beside.said))
        lists.asked.push(
          `“${piece}” is marked as away in the list of those present, and is written as absent: move the name to apologies: if apologies were given`,
        );
    }
    if (pieces.length > 1) lists.labels.push(...(entry.text.match(/\band\b|&/gi) ?? []));
    if (there.length > 0) list.push({ ...entry, text: there.join(', ') });
  }
  if (!isSaid) return;
  // "Chair" and "apologies for lateness" say it too.
  const bare = unsaid.filter((text) =>
    attendeesIn([{ text, line: 0 }]).every(({ role }) => role === undefined),
  );
  if (bare.length > 0)
    lists.asked.push(
      `some entries say that the member was there, and those of ${bare.slice(0, 5).join(', ')} don’t say: take anyone who wasn’t there out of present:`,
    );
}

/** What is neither a word nor a sign beside a name. */
const NO_WORD = new RegExp(`[^\\p{L}${AWAY_SIGNS}${THERE_SIGNS} ]`, 'gu');
const AWAY_SIGN = new RegExp(`[${AWAY_SIGNS}]`, 'u');

/** "P" and "A" beside names are of a register, or say whose party they are of: nobody can tell. */
function askOfLetters(lists: AttendanceLists, list: readonly Entry[]): void {
  const pieces = list.flatMap(({ text }) => piecesOf(plainLine(text)));
  const letters = pieces.map((piece) => letterBeside(piece));
  const kinds = new Set(letters.filter((one) => one !== undefined));
  const areOfAll = letters.every((one) => one !== undefined) && kinds.size > 1;
  const isCross = [...kinds].some((one) => /^[×xX]$/.test(one));
  if (!areOfAll && !isCross) return;
  lists.asked.push(
    `it isn’t certain what is meant by ${[...kinds].map((one) => `“${one}”`).join(' and ')} beside the names of those present: move anyone who wasn’t there to apologies: or absent:`,
  );
}
