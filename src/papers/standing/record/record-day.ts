import type { Changes, PaperNow } from '../publication/changes.ts';
import type { CallInsByDecision } from './call-ins-by-decision.ts';
import type { StatedDecision } from '../../decision/decision.ts';
import type { StatedNotice } from '../../notice/notice.ts';
import type { CommitteesBySlug } from '../../read-papers.ts';
import type { Day } from '../day.ts';
import type { MeetingPapers, Paper } from './record-papers.ts';

/** What papers of the record are judged with. */
export type RecordDay = Pick<
  Day,
  'council' | 'people' | 'calendar' | 'openDays' | 'today' | 'dates'
> &
  CallInsByDecision & {
    readonly committees: CommitteesBySlug;
    readonly decisions: readonly Paper<StatedDecision>[];
    readonly notices: readonly Paper<StatedNotice>[];
    /** Ids of the decisions whose fields can't be read. */
    readonly unread: ReadonlySet<string>;
    /** The keys of the notices whose fields can't be read. */
    readonly unreadNotices: ReadonlySet<string>;
    /** Whether a call-in can't be read, so that nobody knows what it is of. */
    readonly isUnsureOfCallIns: boolean;
    readonly papers: MeetingPapers;
    /** How a paper was changed since it went out. */
    readonly changesOf: (paper: Omit<PaperNow, 'meeting'>) => Changes | undefined;
  };
