import { formatDate, type IsoDate } from '../../language/dates.ts';
import type { CallIn } from '../../papers/call-in/call-in.ts';
import { dayOfMinute } from '../../papers/minutes/day-of-minute.ts';
import type { MinutesOnDay } from '../../papers/minutes/minutes-on-day.ts';
import { takerInWords } from '../../papers/record/taker.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { committeeName } from '../cards.ts';

/** A decision that has a time in which it can be called in, whether that is over or not. */
export type CallableDecision = {
  readonly title: string;
  /** Its place on the site. */
  readonly url: string;
  /** Site path of the paper that has it. */
  readonly paper: string;
  /** "Decided by Cabinet on 3 February 2026." */
  readonly taken: string;
  readonly published: IsoDate;
  /** The last day for a call-in. */
  readonly until: IsoDate;
  /** What can be said of it now, in a few words. */
  readonly label: string;
  readonly callIns: readonly CallIn[];
};

/** The decisions that have a time for call-in, at meetings and without one, in the order of the archive. */
export function callableDecisions(index: ArchiveIndex): readonly CallableDecision[] {
  const { record, minutes } = index.archive;
  return [
    ...record.decisions.flatMap(
      ({ title, url, by, taken, published, callInState: state, callIns }) =>
        published === undefined || state?.until === undefined
          ? []
          : [
              {
                ...{ title, url, paper: url, published, until: state.until, label: state.label },
                ...{ taken: takenInWords(takerInWords(by), taken), callIns },
              },
            ],
    ),
    ...minutes.flatMap((one) => minuted(index, one)),
  ];
}

function minuted(index: ArchiveIndex, minutes: MinutesOnDay): CallableDecision[] {
  const { url, callIns, committee, decisionsPublished: published } = minutes;
  if (!callIns || published === undefined) return [];
  const taker = committeeName(index, committee);
  return minutes.minutes.flatMap(({ blocks, number, title }, at) =>
    blocks.flatMap((block): CallableDecision[] => {
      const known = block.kind === 'decision' ? callIns[block.id] : undefined;
      if (block.kind !== 'decision' || known?.state?.until === undefined) return [];
      return [
        {
          title: number === undefined ? title : `${title} (minute ${number})`,
          ...{ url: `${url}#${block.id}`, paper: url, published },
          ...{ until: known.state.until, label: known.state.label, callIns: known.callIns },
          taken: takenInWords(taker, dayOfMinute(minutes, at)),
        },
      ];
    }),
  );
}

const takenInWords = (taker: string, day: IsoDate): string =>
  `Decided by ${taker} on ${formatDate(day)}.`;
