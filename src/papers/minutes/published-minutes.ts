import type { MeetingFacts } from '../meeting-facts.ts';
import type { MinutesFacts } from './read-types.ts';

/** Whether minutes have pages: until then they are read and checked, and nothing of them goes out. */
const HAVE_PAGES: boolean = false;

/**
 * The minutes that go out, by the facts of meetings.
 * @param isShown whether minutes are on the site, and not held back, by their site path.
 */
export function publishedMinutes(
  meetings: readonly Pick<MeetingFacts, 'minutes'>[],
  isShown: (url: string) => boolean = () => true,
): readonly MinutesFacts[] {
  if (!HAVE_PAGES) return [];
  return meetings.flatMap(({ minutes }) =>
    minutes && isShown(minutes.minutes.url) ? [minutes] : [],
  );
}
