import { count } from '../../src/language/count.ts';
import {
  nameOfPaper,
  type PackFacts,
  type PrintedPaper,
} from '../../src/outputs/printed/pack-facts.ts';

/** "9 pages, 312 KB". */
export function sizeInWords({ pages, bytes }: Pick<PackFacts, 'pages' | 'bytes'>): string {
  const size =
    bytes < 999_500
      ? `${Math.max(1, Math.round(bytes / 1000))} KB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${count(pages, 'page')}, ${size}`;
}

/** What the officer has to know of a pack before it goes out, a line each. */
export function describePack(facts: Pick<PackFacts, 'papers' | 'findings' | 'pdfUa'>): string[] {
  const { papers, findings, pdfUa } = facts;
  const named = (is: (paper: PrintedPaper) => boolean): string =>
    papers.filter(is).map(nameOfPaper).join('; ');
  const list = (what: string, is: (paper: PrintedPaper) => boolean): string[] => {
    const names = named(is);
    return names === '' ? [] : [`${what}: ${names}.`];
  };
  const untagged = papers.filter(({ tagged }) => !tagged);
  // Named below by its item, as everything else is.
  const others = findings.filter(
    (finding) => !untagged.some(({ title }) => finding.includes(`${title}: it has no tags`)),
  );
  return [
    ...list('To follow', ({ standIn }) => standIn === 'to-follow'),
    ...list('Not for publication', ({ standIn }) => standIn === 'withheld'),
    ...list('Being checked', ({ standIn }) => standIn === 'being-checked'),
    ...list('Not published any more', ({ standIn }) => standIn === 'taken-off'),
    ...list('With the papers of an earlier meeting', ({ standIn }) => standIn === 'elsewhere'),
    ...list('A file that has no pages to be printed', ({ standIn }) => standIn === 'file'),
    ...list('A PDF that could not be taken', ({ standIn }) => standIn === 'not-taken'),
    ...list('Without tags for screen readers', ({ tagged }) => !tagged),
    ...others,
    ...(pdfUa ? ['It is marked as PDF/UA: a program found no fault in its tags.'] : []),
  ];
}
