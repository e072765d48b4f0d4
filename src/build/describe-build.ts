import { count, withCommas } from '../language/count.ts';
import type { BuildNote, BuiltSite } from './build-result.ts';

/** What the build made, in one sentence: "Made 3 of 19,147 pages and 1 of 22 volumes of the search; 46 files changed." */
export function describeBuild({ pages, search, changed }: BuiltSite): string {
  const made = `${withCommas(pages.made)} of ${count(pages.all, 'page')} and ${withCommas(search.made)} of ${count(search.all, 'volume')} of the search`;
  const files = changed === 0 ? 'nothing' : count(changed, 'file');
  return `Made ${made}; ${files} changed since the last build.`;
}

const NOTES: Partial<Record<BuildNote, string>> = {
  'state-damaged':
    'What was kept of the last build was damaged, so that the whole site was made again.',
  'state-other-version':
    'What was kept of the last build is another version’s, so that the whole site was made again.',
  'record-damaged':
    'What was kept of the last build was damaged, so that the whole site was made again.',
  'facts-damaged': 'What was kept of the papers was damaged in part, and was read again.',
  'register-begins':
    'There was no register, so a new one begins. Of papers that may have been published before, pages say since when git has them. If the site is published already, name its folder or address: --register ADDRESS. If nothing was published yet, write --register new.',
  'register-outlives-site':
    'The site in the output was older than the last one that was published there. Its register goes on from the copy that was kept, which knows of later papers. To go on from the older site, name its folder: --register FOLDER.',
  'register-behind':
    'The site that was in the output has entries in its register that the one of --register doesn’t have. If that site was published, the register is an older one, and the days of those entries are forgotten: don’t publish this site, and build again from the newest, or without --register. If it went out nowhere, nothing is to be done.',
  'register-elsewhere':
    'The register that this site goes on from is of a site at another address. If that is another site, build this one again with --register and the address of its own, or with --register new.',
  'no-browser':
    'There is no browser on this machine, so that no packs were printed. Those that the site had stay as they were, but for those with a paper that isn’t open any more. Install Chromium, Chrome or Edge, or set CHROME_PATH to one, and build again.',
  'another-day':
    'The register has what is new as published on the day of --today, which is not today. Publish this site only if it went out on that day; else build it again without --today.',
  renamed:
    'This system can’t exchange two folders in one step: for a moment there was no site in its place.',
};

/** What the officer should know of how the build went; nothing as a rule. */
export function notesOfBuild({ notes }: BuiltSite): string[] {
  return [...new Set([...notes].flatMap((note) => NOTES[note] ?? []))];
}
