import type { SourceFile } from '../../source/source-file.ts';
import type { TextReference } from '../../source/markdown/problem.ts';
import type { Meeting } from './meeting.ts';
import type { StatedAgendaNotice } from '../standing/stated.ts';
export type ReadMeeting = {
  readonly meeting: Meeting;
  readonly file: SourceFile;
  readonly references: readonly TextReference[];
  readonly stated: StatedAgendaNotice;
};
