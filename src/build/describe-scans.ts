import { count } from '../language/count.ts';
import type { ScanSettings } from '../papers/council/council.ts';

/**
 * Of the scans and pictures that would be published, in which of them it was looked for what is exempt, and in which not.
 * @param done pages in which words were read; `left` weren't read yet.
 */
export function describeScans({
  read,
  done,
  left,
}: ScanSettings & { readonly done: number; readonly left: number }): string[] {
  if (!read) return ['Scans and pictures were not searched: scans: in council.yaml says so.'];
  const searched =
    done === 0
      ? []
      : [
          `That includes the printed English that a machine reads in ${count(done, 'page')} of scans and pictures; not handwriting, other languages, or pictures on a page with text.`,
        ];
  const later =
    left === 0
      ? []
      : [
          `${count(left, 'page')} of scans and pictures ${left === 1 ? 'was' : 'were'} not searched: a build reads only so many (scans: in council.yaml). The next one in which no paper has changed goes on, such as that of the night.`,
        ];
  return [...searched, ...later];
}

/** Of a site in which nothing was to be looked for: what its pages and the search don't have yet. */
export const describeUnread = (left: number): string[] =>
  left === 0
    ? []
    : [
        `${count(left, 'page')} of scans and pictures ${left === 1 ? 'was' : 'were'} not read: a build reads only so many (scans: in council.yaml). The next one in which no paper has changed goes on, such as that of the night.`,
      ];
