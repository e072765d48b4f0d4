import { formatDate, type IsoDate } from '../../language/dates.ts';
import type { Matter, MatterDue } from '../../papers/matter/matter.ts';
import { defined } from '../../papers/council/read-council.ts';
import { NOTHING_SAYS, together, type MatterSaid } from './matter-entry.ts';

/** What the file of a matter says happened outside the papers, and is due. */
export function saidByFile({ said }: Pick<Matter, 'said'>, today: IsoDate): MatterSaid {
  if (!said) return together([]);
  return together([
    {
      entries: said.happened.map(({ on, what, source, url }) => ({
        ...{ on, what, notes: [], source: defined({ source, url }) },
      })),
    },
    ...said.due.map((due) => saidOfDue(due, today)),
  ]);
}

function saidOfDue(
  { what, by, source, url, done }: MatterDue,
  today: IsoDate,
): Partial<MatterSaid> {
  const of = { what, source: defined({ source, url }) };
  if (done) {
    const due =
      by.kind === 'day' ? `It was due on ${formatDate(by.on)}.` : `It was due ${by.when}.`;
    const { on, ...from } = done;
    return { entries: [{ on, what, notes: [due], source: from }] };
  }
  if (by.kind === 'words') {
    const notes = [`Due ${by.when}. No paper here states that day, or says whether it was done.`];
    return { notKnown: [{ ...of, notes }] };
  }
  const { on } = by;
  if (on >= today) return { toCome: [{ ...of, on, notes: [] }] };
  const notes = [`Was due on ${formatDate(on)}. ${NOTHING_SAYS}`];
  return {
    entries: [{ ...of, on, what: `Due: ${what}`, notes: [NOTHING_SAYS] }],
    notKnown: [{ ...of, on, notes }],
  };
}
