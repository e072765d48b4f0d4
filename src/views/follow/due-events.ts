import type { RegisterPast } from '../../history/register/paper-past.ts';
import { addDays, formatDate, type IsoDate } from '../../language/dates.ts';
import { asSentence } from '../../language/sentence.ts';
import { callableDecisions } from '../decisions/callable-decisions.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { committeeName } from '../cards.ts';
import { recommendationsIn } from '../recommendations/recommendation-views.ts';
import { PAST_DAYS, type CalendarEvent } from './calendar-events.ts';
import { londonMoment } from './london-time.ts';

/** The days on which the time for a call-in ends, with the hour where the council’s rule has one. */
export function callInEvents(
  index: ArchiveIndex,
  today: IsoDate,
  past: RegisterPast | undefined,
): readonly CalendarEvent[] {
  const since = addDays(today, -PAST_DAYS);
  const { closes } = index.archive.council.callIn;
  return callableDecisions(index)
    .filter(({ until }) => until >= since)
    .map(({ title, url, paper, until, label, taken, published }): CalendarEvent => {
      const known = past?.get(paper);
      return {
        id: `call-in.${idOf(url)}`,
        revision: known?.last.number ?? 0,
        title: `Call-in closes: ${title}`,
        start: closes === undefined ? until : londonMoment(until, closes).toISOString(),
        ...{ allDay: closes === undefined, status: 'CONFIRMED' },
        description: [taken, asSentence(label)],
        ...{ of: 'The decision, and who may call it in', url },
        stamp: known?.last.time ?? published,
      };
    });
}

/** The days on which answers to recommendations are due, as minutes state them. */
export function answerEvents(
  index: ArchiveIndex,
  today: IsoDate,
  past: RegisterPast | undefined,
): readonly CalendarEvent[] {
  const since = addDays(today, -PAST_DAYS);
  // An answer may be in any minutes, and be taken out of them again.
  const revision = [...(past?.values() ?? [])].reduce(
    (newest, { kind, last }) => (kind === 'minutes' ? Math.max(newest, last.number) : newest),
    0,
  );
  return recommendationsIn(index).flatMap(
    ({ due, url, name, title, to, committee, made, answers }): CalendarEvent[] => {
      if (due === undefined || due < since) return [];
      const known = past?.get(url.replace(/#.*$/, ''));
      const by = `Recommended by ${committeeName(index, committee)} on ${formatDate(made)}`;
      return [
        {
          id: `answer.${idOf(url)}`,
          revision,
          title: `Answer due: ${title} (${name})`,
          ...{ start: due, allDay: true, status: 'CONFIRMED' },
          description: [
            to === undefined ? `${by}.` : `${by} to ${to}.`,
            ...answers.map(
              ({ on }) => `An answer is recorded in the minutes of ${formatDate(on)}.`,
            ),
          ],
          ...{ of: 'The recommendation', url },
          stamp: known?.last.time ?? made,
        },
      ];
    },
  );
}

/** A place of the site as the name of an event, which never changes. */
const idOf = (url: string): string => url.replace(/^\/|\/$/g, '').replace(/[/#]+/g, '.');
