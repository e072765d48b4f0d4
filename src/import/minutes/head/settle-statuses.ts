import { attendeesIn } from '../../../papers/minutes/attendance.ts';
import { piecesOf, plainLine } from '../../../papers/minutes/name-list.ts';
import type { AttendanceLists, Entry } from './attendance-lists.ts';
import { letterBeside, statusBeside } from './status-beside.ts';

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
        lists.labels.push(beside.said.replace(/[^\p{L}✗✘❌☒🗙✓✔√☑✅ ]/gu, '').trim());
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
      if (SIGN.test(beside.said))
        lists.asked.push(
          `“${piece}” is among those present, and is written as absent: move the name to apologies: if there were any`,
        );
    }
    if (pieces.length > 1) lists.labels.push(...(entry.text.match(/\band\b|&/gi) ?? []));
    if (there.length > 0) list.push({ ...entry, text: there.join(', ') });
  }
  // "Chair" and "apologies for lateness" say it too.
  const bare = unsaid.filter((text) =>
    attendeesIn([{ text, line: 0 }]).every(({ role }) => role === undefined),
  );
  if (isSaid && bare.length > 0)
    lists.asked.push(
      `of others it is said that they were there, and of ${bare.slice(0, 5).join(', ')} nothing: take out of present: who wasn’t there`,
    );
}

const SIGN = /[✗✘❌☒🗙]/u;

/** "P" and "A" beside names are of a register, or say whose party they are of: nobody can tell. */
function askOfLetters(lists: AttendanceLists, list: readonly Entry[]): void {
  const pieces = list.flatMap(({ text }) => piecesOf(plainLine(text)));
  const letters = pieces.map((piece) => letterBeside(piece));
  const kinds = new Set(letters.filter((one) => one !== undefined));
  const areOfAll = letters.every((one) => one !== undefined) && kinds.size > 1;
  const isCross = [...kinds].some((one) => /^[×xX]$/.test(one));
  if (!areOfAll && !isCross) return;
  lists.asked.push(
    `what ${[...kinds].map((one) => `“${one}”`).join(' and ')} beside the names of those present means isn’t certain: move those who weren’t there to apologies: or absent:`,
  );
}
