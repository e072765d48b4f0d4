import type { CommitReasons, LastPublished } from '../../../history/commit-reasons.ts';
import { asSentence } from '../../../language/sentence.ts';
import { stemAt } from '../../addresses.ts';

/**
 * Why a paper was changed since it was published, as commits say it: those of its file at the address that it had then too, since it
 * may have been changed before it went from there.
 * @param from the address at which it was published last
 */
export function reasonOfChange(
  reasons: Pick<CommitReasons, 'since' | 'untilGone'> | undefined,
  { address, path }: { readonly address: string; readonly path: string },
  published: LastPublished,
  from: string,
): string | undefined {
  const now = reasons?.since(path, published);
  const place = pathAt(from, { address, path });
  const before = place === path || place === undefined ? undefined : reasons?.untilGone(place, published); // prettier-ignore
  if (before === undefined || now === undefined) return now ?? before;
  // The commit by which it went is one of both.
  return before.endsWith(now) ? before : `${asSentence(before)} ${now}`;
}

/** Where the file of a paper was at another address: "meetings/plans/2026-12-09" in the place of "meetings/plans/2026-12-16". */
export function pathAt(
  from: string,
  { address, path }: { readonly address: string; readonly path: string },
): string | undefined {
  const [own, other] = [address, from].map(stemAt);
  return own !== undefined && other !== undefined && path.startsWith(own)
    ? other + path.slice(own.length)
    : undefined;
}
