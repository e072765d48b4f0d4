import { join } from 'node:path';
import type { BenchOptions } from './bench.ts';
import { prepareCouncil, type Council, type CouncilWanted } from './council.ts';
import { hugoIsInstalled, measureHugo, prepareHugo } from './hugo.ts';
import type { Cost } from './process-tree.ts';

/** A council, and the peer over the same Markdown where Hugo is installed. */
export type Contest = {
  readonly council: Council;
  readonly peerName: string;
  readonly measurePeer: () => Promise<Cost | undefined>;
};

async function prepareContest(
  wanted: Omit<CouncilWanted, 'runs'>,
  { folder, runs, say }: BenchOptions,
): Promise<Contest> {
  const { reports, withheld, pdfs } = wanted;
  say(`writing and first building ${reports} reports, ${withheld} % withheld, ${pdfs} PDFs`);
  const council = await prepareCouncil({ ...wanted, runs }, folder);
  if (!hugoIsInstalled()) {
    return {
      council,
      peerName: 'Hugo is not installed here',
      measurePeer: () => Promise.resolve(undefined),
    };
  }
  const hugo = join(council.folder, 'hugo');
  prepareHugo(council.content, hugo);
  return { council, peerName: 'Hugo + Pagefind', measurePeer: () => measureHugo(hugo) };
}

/** The councils of a run; benches of the same archive share it. */
export type Contests = (
  wanted: Omit<CouncilWanted, 'runs'>,
  options: BenchOptions,
) => Promise<Contest>;

export function sharedContests(): Contests {
  const known = new Map<string, Promise<Contest>>();
  return (wanted, options) => {
    const key = JSON.stringify(wanted);
    const contest = known.get(key) ?? prepareContest(wanted, options);
    known.set(key, contest);
    return contest;
  };
}
