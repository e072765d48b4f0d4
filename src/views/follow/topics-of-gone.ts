import type { RegisterPast } from '../../history/register/paper-past.ts';
import type { RegisterEntry } from '../../history/register/register-line.ts';
import { ALL_WARDS, folderOfFile } from '../../papers/addresses.ts';

/** What news of a paper can be narrowed by that its address doesn't say. */
export type Topics = {
  /** Slugs of the wards that the paper is about; none where it is about all. */
  readonly wards: readonly string[];
  readonly isAllWards?: true;
  readonly pillars: readonly string[];
  /** Slugs of the matters that it belongs to. */
  readonly matters?: readonly string[];
};

/**
 * What a paper was about that the site has no longer, as its lines say: those who follow a ward or a matter are told that it was taken off. Of a file
 * its report says it.
 * @param about what the papers that the site has are about, by their addresses.
 * @param at where the paper was at last; none of one that went to another committee, of which its new address says so.
 */
export function topicsOfGone(
  past: RegisterPast,
  about: ReadonlyMap<string, Topics>,
  { kind, address, number }: RegisterEntry,
  at: string | undefined,
): Topics {
  const isOfFile = kind === 'file' && at !== undefined;
  const report = isOfFile ? folderOfFile(address) : at;
  const here = isOfFile && report !== undefined ? about.get(report) : undefined;
  if (here) return here;
  const known = report === undefined ? undefined : past.get(report);
  const lines = known?.movedTo === undefined ? (known?.events ?? []) : [];
  const topics =
    lines.findLast((one) => one.about !== undefined && one.number <= number)?.about ?? [];
  const of = (kindOfTopic: 'wards' | 'pillars' | 'matters'): string[] =>
    topics.flatMap((topic) => {
      const [first, slug] = topic.split('/');
      return first === kindOfTopic && slug !== undefined ? [slug] : [];
    });
  const wards = of('wards');
  return {
    wards: wards.filter((slug) => slug !== ALL_WARDS),
    ...(wards.includes(ALL_WARDS) && { isAllWards: true as const }),
    pillars: of('pillars'),
    matters: of('matters'),
  };
}
