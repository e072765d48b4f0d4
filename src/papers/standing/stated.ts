import type { StatedChange } from '../../source/fields.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { DeclaredDeadline } from '../../law/deadlines.ts';
import type { Convened, LateItem } from '../../law/notice/notice-state.ts';
import type { WorkingCalendar } from '../../law/working-days.ts';
import type { Place } from '../../rules/rules.ts';
import type { AgendaFields } from '../agenda/agenda-schema.ts';
import type { Committee } from '../committee/committee.ts';
import type { Council } from '../council/council.ts';
import type { ReportFields } from '../report/report-schema.ts';
import type { NoticesByKey } from '../notice/notice.ts';

/** What notice is judged by. */
export type NoticeRules = {
  readonly council: Council;
  readonly committee: Committee;
  /** Working days: neither weekends nor bank holidays. */
  readonly calendar: WorkingCalendar;
  /** Days on which the offices are open besides: clear days are counted in these. */
  readonly openDays: WorkingCalendar;
  readonly today: IsoDate;
  readonly notices: NoticesByKey;
};

/** The day by which an exemption is to be looked at again, and where front matter says so. */
export type StatedReview = { readonly review: IsoDate; readonly place: Place };

/** What front matter says of a report that is judged on a day. */
export type StatedOfReport = {
  readonly published?: IsoDate;
  /** From where that day is known, as its page says. */
  readonly publishedSource?: string;
  readonly late?: LateItem;
  readonly changed?: StatedChange;
  readonly deadlines: readonly DeclaredDeadline[];
  readonly executive?: Pick<ReportFields, 'call-in' | 'decision' | 'wards'> & {
    readonly 'key-decision'?: Exclude<ReportFields['key-decision'], false>;
    /** It says that it is no key decision. */
    readonly isKey?: false;
  };
  /** When each appendix became open, in their order. */
  readonly appendices: readonly (IsoDate | null)[];
  /** From where those days are known; none where no appendix says it. */
  readonly appendixSources?: readonly (string | null)[];
  readonly reviews: readonly StatedReview[];
  /** Whether it names earlier versions that must not be public. */
  readonly withdraws: boolean;
};

/** What front matter says of an agenda that is judged on a day. */
export type StatedOfAgenda = {
  readonly published?: IsoDate;
  /** From where that day is known, as its page says. */
  readonly publishedSource?: string;
  readonly convened?: Convened;
  readonly noticeGiven?: IsoDate;
  readonly changed?: StatedChange;
  /** Why reports were taken off, by their slug. */
  readonly takenOff?: Readonly<Record<string, string>>;
  readonly private?: NonNullable<AgendaFields['private']>;
};
