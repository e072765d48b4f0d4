import type { IsoDate } from '../../language/dates.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import { recommendedTo } from '../minutes/blocks/recommended-to.ts';
import { dayOfMinute } from '../minutes/day-of-minute.ts';
import type { Minute, MinuteBlock, MinutedDecision, Minutes } from '../minutes/minutes.ts';

/** Something that a meeting recommended to another body, with what minutes say became of it. */
export type Recommendation = {
  /** Slug of the committee that made it. */
  readonly committee: string;
  readonly made: IsoDate;
  /** Of the recommendation, on the page of its minutes. */
  readonly url: string;
  /** "41 R1", "C86(2)": as an answer names it. */
  readonly name: string;
  /** The number of its minute. */
  readonly minute?: string;
  /** The mark of its part. */
  readonly mark?: string;
  /** The title of its minute. */
  readonly title: string;
  /** None where the minutes don't say to whom. */
  readonly to?: string;
  readonly text: string;
  /** Days that its minutes state: nothing is counted here. */
  readonly received?: IsoDate;
  readonly due?: IsoDate;
  /** In the order of their days. */
  readonly answers: readonly SaidOfIt[];
  readonly progress: readonly SaidOfIt[];
};

/** What a minute says of a recommendation. */
export type SaidOfIt = {
  /** Of the minute that says it. */
  readonly url: string;
  readonly on: IsoDate;
  readonly words: SafeHtml;
};

/** An answer or progress that is of no recommendation. */
export type SaidOfNone = {
  readonly minutes: Minutes;
  readonly line: number;
  readonly label: 'Answer to' | 'Progress on';
  /** As it is written: "41 R9". */
  readonly of: string;
  /** Those of the minute that is named, where there is one. */
  readonly near: readonly string[];
};

type InMaking = Omit<Recommendation, 'answers' | 'progress'> & {
  readonly answers: SaidOfIt[];
  readonly progress: SaidOfIt[];
};

/**
 * What meetings recommended, the oldest first, with the answers and the progress that minutes state.
 * @param all minutes in the order of their days.
 */
export function recommendationsOf(all: readonly Minutes[]): {
  readonly recommendations: readonly Recommendation[];
  readonly ofNone: readonly SaidOfNone[];
} {
  const found = all.flatMap(madeIn);
  const byMinute = new Map<string, InMaking[]>();
  for (const one of found) {
    const key = (one.minute ?? '').toLowerCase();
    byMinute.set(key, [...(byMinute.get(key) ?? []), one]);
  }
  const ofNone: SaidOfNone[] = [];
  for (const minutes of all) {
    for (const [at, { id, blocks }] of minutes.minutes.entries()) {
      for (const block of blocks) {
        if (block.kind !== 'labelled' || block.of === undefined) continue;
        const { label, of, line, words } = block;
        if (label !== 'Answer to' && label !== 'Progress on') continue;
        const on = dayOfMinute(minutes, at);
        const { one, near } = namedBy(of, { byMinute, minutes, on });
        if (!one) ofNone.push({ minutes, line, label, of, near });
        else {
          const said = { url: `${minutes.url}#${id}`, on, words };
          (label === 'Answer to' ? one.answers : one.progress).push(said);
        }
      }
    }
  }
  return { recommendations: found, ofNone };
}

/** Whether an answer was due before a day, and no minutes have one, or say that something was done. */
export function isOverdue({ due, answers, progress }: Recommendation, today: IsoDate): boolean {
  return due !== undefined && due < today && answers.length + progress.length === 0;
}

function madeIn(minutes: Minutes): InMaking[] {
  return minutes.minutes.flatMap((minute, at) => {
    const received = dayIn(minute.blocks, 'Received');
    const due = dayIn(minute.blocks, 'Answer due');
    return minute.blocks.flatMap((block): InMaking[] =>
      block.kind === 'decision'
        ? recommendedParts(block).map(({ mark, id, text, to }) => ({
            committee: minutes.committee,
            made: dayOfMinute(minutes, at),
            url: `${minutes.url}#${id}`,
            name: nameOf(minute, mark),
            title: minute.title,
            text,
            ...(minute.number !== undefined && { minute: minute.number }),
            ...(mark !== undefined && { mark }),
            ...(to !== undefined && { to }),
            ...(received !== undefined && { received }),
            ...(due !== undefined && { due }),
            ...{ answers: [], progress: [] },
          }))
        : [],
    );
  });
}

const dayIn = (blocks: readonly MinuteBlock[], label: string): IsoDate | undefined =>
  blocks.flatMap((block) =>
    block.kind === 'labelled' && block.label === label ? (block.on ?? []) : [],
  )[0];

const nameOf = ({ number, title }: Minute, mark: string | undefined): string => {
  const minute = number ?? title;
  if (mark === undefined) return minute;
  return /^R\d/i.test(mark) ? `${minute} ${mark}` : `${minute}(${mark})`;
};

/** Something that is recommended. */
export type RecommendedPart = {
  readonly mark?: string;
  readonly id: string;
  readonly text: string;
  readonly to?: string;
};

/** Each thing that a decision recommends: what only leads to a list of them is none. */
export function recommendedParts({
  verb,
  to,
  id,
  text,
  parts,
}: MinutedDecision): RecommendedPart[] {
  if (parts.length === 0) {
    const whom = to ?? recommendedTo(text);
    if (verb !== 'recommended' && whom === undefined) return [];
    return [{ id, text, ...(whom !== undefined && { to: whom }) }];
  }
  return parts.flatMap((part): RecommendedPart[] => {
    const whom = part.recommendedTo ?? (verb === 'recommended' ? to : undefined);
    if (whom === undefined && verb !== 'recommended') return [];
    if (parts.some((other) => other.id.startsWith(`${part.id}-`))) return [];
    return [
      { mark: part.mark, id: part.id, text: part.text, ...(whom !== undefined && { to: whom }) },
    ];
  });
}

/** "41 R3", "41(b)R1" and "C86(2)": the minute, and the last mark. */
function takenApart(of: string): { readonly minute: string; readonly mark?: string } {
  const [, minute = of, marks = ''] = /^([^\s()]{1,20})\s*(.{0,40})$/.exec(of.trim()) ?? [];
  const all = marks.match(/[\p{L}\p{N}.]{1,6}/gu) ?? [];
  const mark = all.at(-1);
  return { minute, ...(mark !== undefined && { mark }) };
}

/** The recommendation that is named: the last one before, of the committee itself or of one that recommends to it. */
function namedBy(
  of: string,
  {
    byMinute,
    minutes,
    on,
  }: {
    readonly byMinute: ReadonlyMap<string, readonly InMaking[]>;
    readonly minutes: Minutes;
    readonly on: IsoDate;
  },
): { readonly one?: InMaking | undefined; readonly near: readonly string[] } {
  const { minute, mark } = takenApart(of);
  const before = (byMinute.get(minute.toLowerCase()) ?? []).filter(({ made }) => made <= on);
  const own = before.filter(({ committee }) => committee === minutes.committee);
  const known = own.length > 0 ? own : before;
  const latest = known.filter(({ made }) => made === known.at(-1)?.made);
  const isNamed = (one: InMaking): boolean => one.mark?.toLowerCase() === mark?.toLowerCase();
  const isOnly = mark === undefined && latest.length === 1;
  const one = isOnly ? latest[0] : latest.find(isNamed);
  return { one, near: latest.map(({ name }) => name) };
}
