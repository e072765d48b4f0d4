import type { MeetingFacts } from '../papers/meeting-facts.ts';
import type { ContentTree } from '../papers/reading/content-tree.ts';
import { textDigest } from '../source/text-digest.ts';
import { LostBodyError, type FactsStore } from './facts-store.ts';

/** A check keeps facts without bodies, which a build can't use. */
export function hasBodies({ reports, minutes }: MeetingFacts): boolean {
  return [...reports, ...(minutes ? [minutes] : [])].every(
    ({ textSha256 }) => textSha256 !== undefined,
  );
}

/** The digests of the bodies of reports and minutes, by their site paths. */
export function digestsOfBodies(meetings: readonly MeetingFacts[]): Map<string, string> {
  return new Map(
    meetings
      .flatMap(({ reports, minutes }) => [
        ...reports.map(({ report: { url }, bodyDigest }) => ({ url, bodyDigest })),
        ...(minutes ? [{ url: minutes.minutes.url, bodyDigest: minutes.bodyDigest }] : []),
      ])
      .flatMap(({ url, bodyDigest }) =>
        bodyDigest === undefined ? [] : [[url, bodyDigest] as const],
      ),
  );
}

/**
 * Reads the bodies of reports and minutes, each by its site path.
 * @param fresh what was read now and isn't kept, by the path of the meeting.
 * @param digests what each body must be: another one, or none, is a {@link LostBodyError}.
 */
export function bodyReader(
  tree: ContentTree,
  keys: readonly (string | undefined)[],
  store: FactsStore | undefined,
  fresh: ReadonlyMap<string, Readonly<Record<string, string>>>,
  digests: ReadonlyMap<string, string>,
): (url: string) => unknown {
  const places = new Map(tree.meetings.map((meeting, place) => [`/${meeting.path}/`, place]));
  return (url) => {
    const place = places.get(url.replace(/[^/]+\/$/, ''));
    const meeting = place === undefined ? undefined : tree.meetings[place];
    if (place === undefined || !meeting) return undefined;
    const key = keys[place];
    const text =
      fresh.get(meeting.path)?.[url] ??
      (key === undefined ? undefined : store?.body(meeting, key, url));
    // A page without its text must never pass for the page.
    const digest = digests.get(url);
    if (digest !== undefined && (text === undefined || textDigest(text) !== digest)) {
      throw new LostBodyError(url);
    }
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  };
}
