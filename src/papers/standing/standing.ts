import type { IsoDate } from '../../language/dates.ts';
import type { StatedAgenda } from '../agenda/meeting.ts';
import type { MeetingFacts } from '../meeting-facts.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { Report } from '../report/report.ts';
import { defined } from '../council/read-council.ts';
import type { BusinessLeft } from './adjourned.ts';
import { changesOf } from './publication/changes.ts';
import { firstOutOf, heldAfterAllOf, movedOf, sinceOfAgenda } from './publication/moved-meeting.ts';
import type { MeetingOnDay } from './meeting-on-day.ts';
import { lastOfTitles, newTitlesOf } from './publication/new-titles.ts';
import type { Day } from './day.ts';
import { openSince } from './publication/paper-dates.ts';
import { noticePapers } from './paper-notices.ts';
import type { PaperOnDay } from './paper-on-day.ts';
import { reportOnDay } from './report-on-day.ts';
import { withdrawnReports } from './publication/withdrawn-reports.ts';

/** An agenda without what can't be true yet: no meeting is adjourned before its day. */
function withoutFuture(agenda: StatedAgenda, today: IsoDate): StatedAgenda {
  if (agenda.adjourned === undefined || agenda.date <= today) return agenda;
  const rest: Partial<StatedAgenda> & StatedAgenda = { ...agenda };
  delete (rest as { adjourned?: unknown }).adjourned;
  return rest;
}

/**
 * What is true of a meeting's papers on a day: a function of what they state, the day, and what git knows. Reports
 * to the reader what breaks the law.
 */
export async function standingOf(
  reader: ContentReader,
  facts: MeetingFacts,
  day: Day & { readonly left?: BusinessLeft | undefined },
): Promise<MeetingOnDay> {
  const committee = day.committees.get(facts.committee);
  if (!committee) return { reports: [] };
  const papers: PaperOnDay[] = [];
  for (const report of facts.reports) {
    const onAgenda = (facts.agenda?.agenda.items ?? []).flatMap(({ paper, notices = [] }) =>
      paper.kind === 'report' && paper.slug === report.report.slug ? notices : [],
    );
    papers.push({
      facts: report,
      report: await reportOnDay(reader, report, committee, day, onAgenda),
    });
  }
  const isSound = (_report: Report, index: number): boolean =>
    papers[index]?.facts.unsure === undefined;
  const { agenda } = facts;
  if (!agenda) return { reports: papers.map(({ report }) => report).filter(isSound) };
  const { council, calendar, openDays, today, dates, notices } = day;
  const rules = { council, committee, calendar, openDays, today, notices };
  const moved = movedOf(day, agenda.agenda);
  const heldAfterAll = heldAfterAllOf(day, agenda.agenda);
  const withdrawn = withdrawnReports(day, agenda.agenda.url, agenda.stated.takenOff);
  const noticed = noticePapers(reader, agenda, papers, rules, day);
  const published = openSince(
    dates,
    { address: agenda.agenda.url, path: agenda.agenda.source },
    today,
    agenda.stated.published,
    agenda.stated.publishedSource,
  );
  const titles = newTitlesOf(
    day,
    agenda.agenda,
    noticed.reports,
    changesOf(day, {
      ...{ address: agenda.agenda.url, path: agenda.agenda.source },
      ...{ sha256: agenda.textSha256, said: agenda.saidKey },
      meeting: agenda.agenda.date,
      reason: agenda.stated.changed?.reason,
      isWithdrawn: agenda.stated.changed?.earlier === 'withdrawn',
    }),
  );
  return {
    meeting: {
      ...withoutFuture(agenda.agenda, today),
      published: sinceOfAgenda(day, agenda.agenda, published),
      ...defined({ firstOut: firstOutOf(day, agenda.agenda, published) }),
      ...defined({ changes: lastOfTitles(titles) }),
      ...(Object.keys(titles.ofItems).length > 0 && { newTitles: titles }),
      ...(moved.length > 0 && { moved }),
      ...(heldAfterAll && { heldAfterAll }),
      ...(withdrawn.length > 0 && { withdrawn }),
      ...noticed.meeting,
    },
    reports: noticed.reports.filter(isSound),
  };
}
