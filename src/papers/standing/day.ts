import type { IsoDate } from '../../language/dates.ts';
import type { MunicipalYear } from '../../law/municipal-year.ts';
import type { WorkingCalendar } from '../../law/working-days.ts';
import type { GitDates } from '../../history/git-dates.ts';
import type { PastOf } from '../../history/register/first-address.ts';
import type { RegisterPast } from '../../history/register/paper-past.ts';
import type { VersionInspector } from '../appendix/appendix-inspector.ts';
import type { StatedReport } from '../report/report.ts';
import type { KeptMinutes } from './kept/kept-minutes.ts';
import type { KeptStanding } from './kept/kept-standing.ts';
import type { NoticesByKey } from '../notice/notice.ts';
import type { AgendaNow } from './publication/agendas-before.ts';
import type { PaperDates } from './publication/paper-dates.ts';
import type { Person } from '../person/person.ts';
import type { Committee } from '../committee/committee.ts';
import type { Council } from '../council/council.ts';

/** What decides what is true of the papers: the day, and what git knows of them. */
export type Day = {
  readonly council: Council;
  /** By slug; undefined for one whose file can't be read. */
  readonly committees: ReadonlyMap<string, Committee | undefined>;
  /** Working days: neither weekends nor bank holidays. */
  readonly calendar: WorkingCalendar;
  /** Days on which the offices are open besides: clear days are counted in these. */
  readonly openDays: WorkingCalendar;
  readonly today: IsoDate;
  /** Whom papers may name. */
  readonly people: readonly Person[];
  readonly dates: PaperDates;
  /** What git knows of what files held before; none where it knows nothing. */
  readonly history?: GitDates['history'];
  /** Why papers were changed, as commits say it; none where git knows nothing. */
  readonly reasons?: GitDates['reasons'];
  /** What the register knows of papers; none where there is no register. */
  readonly past?: RegisterPast | undefined;
  /** The same of one paper, at whatever address that was before. */
  readonly pastOf: PastOf;
  /** Whether the address of an agenda, a report, or a file of one, goes out now. */
  readonly isShown?: (address: string) => boolean;
  /** The agendas that come now, and are not on the site yet. */
  readonly coming?: readonly AgendaNow[];
  /** Whether what is made is published. */
  readonly publishes: boolean;
  /** What reports and agendas may name as their notices. */
  readonly notices: NoticesByKey;
  /** What a report states, by its site path: an agenda may have one of an earlier meeting. */
  readonly reportAt?: (url: string) => StatedReport | undefined;
  /** Whether all papers were read, so that it is known which links lead somewhere. */
  readonly linksAreKnown: boolean;
  /** The municipal year whose papers alone were read. */
  readonly volume?: MunicipalYear;
  /** What was found of meetings earlier on that day; none where it isn't kept. */
  readonly kept?: KeptStanding | undefined;
  /** Whom minutes name, as it was found before; none where it isn't kept. */
  readonly keptMinutes?: KeptMinutes | undefined;
  /** For files that were replaced. */
  readonly inspector: VersionInspector;
};
