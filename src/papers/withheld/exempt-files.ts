import { basename } from 'node:path';
import type { Access } from '../../law/access.ts';
import { matchAppendices } from '../appendix/appendix-matching.ts';
import { addressesOfMarkdown } from '../../language/markdown-words.ts';
import type { ReportFiles } from '../reading/content-tree.ts';
import type { ReportFields } from '../report/report-schema.ts';

/** Why a dropped file is not for publication: with its whole report, as an appendix, or with a passage. */
export type ExemptFile =
  | { readonly path: string; readonly as: 'report' | 'passage' }
  /** The position in front matter. */
  | { readonly path: string; readonly as: 'appendix'; readonly index: number };

/**
 * The dropped files of a report that are not for publication: all of an exempt report, else those of its
 * exempt appendices and the pictures of its exempt passages (in Markdown). What could be one, is one.
 */
export function exemptFilesOf(
  files: Pick<ReportFiles, 'dropped'>,
  appendices: ReportFields['appendices'],
  access: Access,
  passages: readonly string[],
): ExemptFile[] {
  if (access.kind !== 'open') return files.dropped.map((path) => ({ path, as: 'report' }));
  const paths = new Map(files.dropped.map((path) => [basename(path), path]));
  const exempt = new Map<string, ExemptFile>();
  if (appendices.some((appendix) => appendix.exempt)) {
    const { matched, claimedTwice } = matchAppendices(
      [...paths.keys()],
      appendices.map(({ title }, index) => ({ number: index + 1, title })),
    );
    const claims = [
      ...[...matched].map(([number, name]) => ({ number, files: [name] })),
      ...claimedTwice,
    ];
    for (const { number, files: names } of claims) {
      if (!appendices[number - 1]?.exempt) continue;
      for (const name of names) {
        const path = paths.get(name);
        if (path !== undefined) exempt.set(path, { path, as: 'appendix', index: number - 1 });
      }
    }
  }
  for (const passage of passages) {
    for (const { text } of addressesOfMarkdown(passage)) {
      const path = paths.get(nameIn(text));
      if (path !== undefined && !exempt.has(path)) exempt.set(path, { path, as: 'passage' });
    }
  }
  return [...exempt.values()];
}

function nameIn(address: string): string {
  const name = basename(address.replace(/[?#].*$/, ''));
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
