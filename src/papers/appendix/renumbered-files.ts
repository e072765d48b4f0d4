import { algorithmOf } from '../../history/blob-digest.ts';
import type { PastContent, PastContents } from '../../history/past-contents.ts';
import type { ReplacedPaper } from './replaced-paper.ts';

/** What the files of a report are known by. */
export type KnownFiles = {
  readonly history: PastContents;
  /** All that was ever in the folders of the files of the report, the oldest first. */
  readonly contents: readonly PastContent[];
  /** Git's name of the file that is there now, whether git has it or not. */
  readonly blobNow: (algorithm: ReturnType<typeof algorithmOf>) => string;
  readonly sha256Of: (content: PastContent) => Promise<string | undefined>;
};

type Paper = Pick<ReplacedPaper, 'file' | 'isNamedBy' | 'openNow'>;

/** The commit that isn't made yet, in the place of its number. */
const TO_COME = Infinity;

/**
 * What a paper was before, whatever number its file had then: where an appendix is put above others, these get other numbers, and
 * keep what they were. What has a number of this paper, and went on to another number under which it is still open, is another paper.
 * @returns the contents that are gone, the oldest first
 */
export async function contentsBefore(paper: Paper, known: KnownFiles): Promise<PastContent[]> {
  const { file, isNamedBy } = paper;
  const isOwn = (path: string): boolean => path === file.path || isNamedBy(path);
  const found: PastContent[] = [];
  const add = async (isHere: (path: string) => boolean, before: number): Promise<void> => {
    const own = known.contents.filter(({ path, since }) => isHere(path) && since < before);
    let first: Pick<PastContent, 'blob' | 'since'> | undefined;
    for (const content of own.toReversed()) {
      const end = endOf(content, known.history);
      // What it went on as from here is known where it was looked for.
      const isFrom = before !== TO_COME && end === before;
      if (end !== undefined && !isFrom && (await isAnotherNow(content, end, paper, isHere, known)))
        break;
      if (end !== undefined) found.push(content);
      first = content;
    }
    first ??= nowOf(known);
    if (!first) return;
    const from = cameFrom(first, isHere, known);
    if (from) await add((path) => path === from.path, first.since);
  };
  await add(isOwn, TO_COME);
  return found.sort((a, b) => a.since - b.since);
}

/** The number of the commit that took a content away; undefined while it is there. */
const endOf = ({ until, path }: PastContent, { changed }: PastContents): number | undefined =>
  until ?? (changed.has(path) ? TO_COME : undefined);

/** The file that is there now, where git doesn't have it yet. */
function nowOf({ contents, blobNow }: KnownFiles): Pick<PastContent, 'blob' | 'since'> | undefined {
  const [any] = contents;
  return any && { blob: blobNow(algorithmOf(any.blob)), since: TO_COME };
}

/** Whether a content went on to another number, and what became of it there is open now: that paper answers for it. */
async function isAnotherNow(
  content: PastContent,
  end: number,
  { file, openNow }: Paper,
  isHere: (path: string) => boolean,
  { contents, sha256Of }: KnownFiles,
): Promise<boolean> {
  const isOpen = async (one: PastContent): Promise<boolean> => {
    const sha256 = await sha256Of(one);
    return sha256 !== undefined && openNow.has(sha256);
  };
  if (end === TO_COME) {
    return (await isOpen(content)) && (await sha256Of(content)) !== file.sha256;
  }
  let now = contents.find(
    ({ path, blob, since }) => since === end && blob === content.blob && !isHere(path),
  );
  while (now?.until !== undefined) {
    const { until, blob, path } = now;
    const next = contents.filter(({ since }) => since === until);
    now = next.find((one) => one.blob === blob) ?? next.find((one) => one.path === path);
  }
  return now !== undefined && (await isOpen(now));
}

/** The content that went from another number to this one; none where two could be meant. */
function cameFrom(
  { blob, since }: Pick<PastContent, 'blob' | 'since'>,
  isHere: (path: string) => boolean,
  { contents, history }: KnownFiles,
): PastContent | undefined {
  const went = contents.filter(
    (one) => one.blob === blob && endOf(one, history) === since && !isHere(one.path),
  );
  return went.length === 1 ? went[0] : undefined;
}
