import type { LoadedFacts } from '../../facts/load-facts.ts';
import { dayInLondon } from '../../history/london.ts';
import { isElsewhere } from '../../history/register/going-on.ts';
import type { PublishedRegister } from '../../history/register/published-register.ts';
import type { Papers } from '../../views/archive-index.ts';
import type { OpenSite } from '../build-memory.ts';
import type { BuildOptions } from '../build-options.ts';
import type { BuildNote } from '../build-result.ts';
import type { MadeSite } from '../make-site.ts';

export type DoneSite = {
  readonly options: BuildOptions;
  readonly site: OpenSite;
  readonly facts: Pick<LoadedFacts, 'damaged'>;
  readonly papers: Papers;
  /** The register of the site before. */
  readonly before: PublishedRegister | undefined;
  readonly made: MadeSite;
  /** How the new site took the old one's place. */
  readonly how: string;
  /** Whether the register has what is new as published on another day than the clock's. */
  readonly isOfAnotherDay: boolean;
};

/** What the officer may have to know of how a build went. */
export function notesOf(done: DoneSite): ReadonlySet<BuildNote> {
  const { options, site, facts, papers, before, made, how } = done;
  const begins = (options.publishes ?? true) && options.volume === undefined && !before;
  const said: readonly (readonly [BuildNote, boolean])[] = [
    ['record-damaged', site.before === 'damaged'],
    ['facts-damaged', facts.damaged.length > 0],
    ['renamed', how === 'renamed'],
    ['register-begins', begins],
    ['register-behind', before?.isBehind === true],
    ['register-outlives-site', before?.outlivesSite === true],
    ['register-elsewhere', before !== undefined && isElsewhere(before, papers.council.url)],
    ['another-day', done.isOfAnotherDay],
    ['no-browser', made.printed.isWithoutBrowser === true],
  ];
  return new Set([...site.tree.notes, ...said.flatMap(([note, isSo]) => (isSo ? [note] : []))]);
}

/** Whether the register has what is new as published on another day than the clock's, and nobody asked for that moment. */
export function isOfAnotherDay(
  { publishes = true, publishedAt, today }: BuildOptions,
  before: PublishedRegister | undefined,
  { register }: MadeSite,
): boolean {
  return (
    publishes &&
    register !== undefined &&
    publishedAt === undefined &&
    register.register.lines.length > (before?.register.lines.length ?? 0) &&
    dayInLondon(Date.now() / 1000) !== today
  );
}
