import type { AgendaFields } from '../agenda/agenda-schema.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { Council } from '../council/council.ts';
import type { Committee } from '../committee/committee.ts';
import type { WorkingCalendar } from '../../law/working-days.ts';
/** What notice is judged by. */
export type NoticeRules = {
  readonly council: Council;
  readonly committee: Committee;
  readonly calendar: WorkingCalendar;
  readonly today: IsoDate;
};

/** What front matter says of a report's notice. */
export type StatedNotice = {
  readonly published?: IsoDate;
  readonly late?: { readonly reason: string };
  /** When each appendix became open, in their order. */
  readonly appendices: readonly (IsoDate | undefined)[];
};

/** What front matter says of an agenda's notice. */
export type StatedAgendaNotice = {
  readonly published?: IsoDate;
  readonly convened?: IsoDate;
  readonly noticeGiven?: IsoDate;
  readonly private?: NonNullable<AgendaFields['private']>;
};
