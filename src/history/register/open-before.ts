import type { IsoDate } from '../../language/dates.ts';
import type { PaperPast, RegisterPast } from './paper-past.ts';
import { isOnTheSite } from './register-line.ts';

/** That a paper which isn't on the site was on it, and was not taken off for good. */
export type OpenBefore = {
  /** The day on which it was first published; none where it was there when the register began. */
  readonly published?: IsoDate;
  /** Since when it isn't there. */
  readonly takenOff: IsoDate;
  /** Of one that is gone: site path of the page that says what happened to it, and why. */
  readonly history?: string;
};

/**
 * What is known of a paper that is held back now: when it was published, and when it was taken off. Undefined for one that
 * the public never had, or has not had since it was withheld or taken off for good.
 */
function openBefore({ events }: PaperPast, today: IsoDate): OpenBefore | undefined {
  const last = events.findLastIndex(({ what }) => what !== 'held-back');
  const before = events[last];
  if (!before || !isOnTheSite(before.what)) return undefined;
  const first = events.find(({ what }) => isOnTheSite(what));
  return {
    ...(first && first.what !== 'found' && { published: first.day }),
    takenOff: events[last + 1]?.day ?? today,
  };
}

/**
 * What is known of a paper that was published and is not there any more, though nobody withheld it: when it was published, and
 * when it was taken off. Undefined for one that the public never had.
 * @param today the day on which it is taken off, where the register has it as being there.
 */
export function goneSince({ events, last }: PaperPast, today: IsoDate): OpenBefore | undefined {
  const first = events.find(({ what }) => isOnTheSite(what));
  if (!first || last.what === 'withheld') return undefined;
  const there = events.findLastIndex(({ what }) => isOnTheSite(what));
  return {
    ...(first.what !== 'found' && { published: first.day }),
    takenOff: events[there + 1]?.day ?? today,
  };
}

/** What is known of one that is held back, by the address of a page: of a paper, or of the file that it is about. */
export function openBeforeOf(
  past: RegisterPast,
  today: IsoDate,
): (page: string) => OpenBefore | undefined {
  return (page) => {
    const paper = past.get(page) ?? fileOfPage(past, page);
    return paper && openBefore(paper, today);
  };
}

const filesByPage = new WeakMap<RegisterPast, ReadonlyMap<string, readonly PaperPast[]>>();

/** What a register knows of the file that a page is about: of several, the one that it has last. */
export const fileOfPage = (past: RegisterPast, page: string): PaperPast | undefined =>
  filesOfPage(past, page).at(-1);

/** What a register knows of all files that a page was about, each with an ending of its own: "appendix-1.pdf", "appendix-1.docx". */
export function filesOfPage(past: RegisterPast, page: string): readonly PaperPast[] {
  const known = filesByPage.get(past);
  if (known) return known.get(page) ?? [];
  const files = new Map<string, PaperPast[]>();
  for (const paper of past.values()) {
    if (paper.kind !== 'file' || paper.movedTo !== undefined) continue;
    const own = pageOfFile(paper.address);
    files.set(own, [...(files.get(own) ?? []), paper]);
  }
  filesByPage.set(past, files);
  return files.get(page) ?? [];
}

/** The address of the page that is about a file. */
export const pageOfFile = (address: string): string => address.replace(/\.[^./]+$/, '/');
