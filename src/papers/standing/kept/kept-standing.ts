import type { Diagnostic } from '../../../rules/diagnostic.ts';
import type { Meeting } from '../../agenda/meeting.ts';
import type { MeetingFacts } from '../../meeting-facts.ts';
import type { Report } from '../../report/report.ts';
import { beyond, whole, type Beyond } from './beyond.ts';
import type { MeetingOnDay } from '../meeting-on-day.ts';

/** What was true of the papers of a meeting, and what was wrong with them. */
export type StandingOfMeeting = MeetingOnDay & { readonly diagnostics: readonly Diagnostic[] };

/** What is true of meetings on one day, as it was found before. */
export type KeptStanding = {
  /** None where it has to be found out: nothing of it is known, or it depends on more than what is compared. */
  take(facts: MeetingFacts): StandingOfMeeting | undefined;
  learn(facts: MeetingFacts, standing: StandingOfMeeting): void;
};

/** What is true of a meeting's papers on a day, without what they state themselves. */
export type KeptMeeting = {
  readonly meeting?: Beyond;
  /** With the place of each among the facts. */
  readonly reports: readonly (readonly [place: number, beyond: Beyond])[];
  readonly diagnostics: readonly Diagnostic[];
};

/** What is to be kept of a meeting; none where its reports aren't those of its facts. */
export function toKeep(
  facts: MeetingFacts,
  { meeting, reports, diagnostics }: StandingOfMeeting,
): KeptMeeting | undefined {
  const places = new Map(facts.reports.map(({ report }, place) => [report.url, place]));
  const own = reports.map((report): KeptMeeting['reports'][number] | undefined => {
    const place = places.get(report.url);
    return place === undefined ? undefined : [place, beyond(report, facts.reports[place]?.report)];
  });
  if (!own.every((one) => one !== undefined)) return undefined;
  return {
    ...(meeting && { meeting: beyond(meeting, facts.agenda?.agenda) }),
    reports: own,
    diagnostics,
  };
}

/** What {@link toKeep} was given, of the same facts. */
export function fromKept(facts: MeetingFacts, kept: KeptMeeting): StandingOfMeeting {
  return {
    ...(kept.meeting !== undefined && {
      meeting: whole(kept.meeting, facts.agenda?.agenda) as Meeting,
    }),
    reports: kept.reports.map(([place, own]) => whole(own, facts.reports[place]?.report) as Report),
    diagnostics: kept.diagnostics,
  };
}
