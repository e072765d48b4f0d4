import { asSentence } from '../../../src/language/sentence.ts';
import type { Changes } from '../../../src/papers/standing/publication/changes.ts';
import { html, type Html } from '../../html.ts';
import { time } from '../time.ts';

/** That a paper was changed after it was published, and where to see what. */
export function changes({ changed, beforeMeeting, reason, url }: Changes): Html {
  return html`Changed on
    ${time(changed)}${beforeMeeting !== undefined && `, ${beforeMeeting}`}${reason === undefined ? '.' : html`: ${asSentence(reason)}`}
    <a href="${url}">See what was changed</a>`;
}
