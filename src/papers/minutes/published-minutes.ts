import type { MeetingFacts } from '../meeting-facts.ts';
import type { MinutesFacts } from './read-types.ts';

/**
 * The minutes that go out, by the facts of meetings.
 * @param isShown whether minutes are on the site, and not held back, by their site path.
 */
export function publishedMinutes(
  meetings: readonly Pick<MeetingFacts, 'minutes'>[],
  isShown: (url: string) => boolean = () => true,
): readonly MinutesFacts[] {
  return meetings.flatMap(({ minutes }) =>
    minutes && isShown(minutes.minutes.url) ? [minutes] : [],
  );
}
