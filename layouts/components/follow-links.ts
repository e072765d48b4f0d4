import { ADDRESSES } from '../../src/papers/addresses.ts';
import { html, type Html } from '../html.ts';

/** The feed of a register, and the calendar of its days, at the head of its page. */
export function followLinks(feed: string, calendar?: string): Html {
  return html`<p>
    Follow by
    <a href="${feed}">feed</a
    >${calendar !== undefined && html` or <a href="${calendar}">calendar</a>`}
  </p>`;
}

/**
 * A quiet line with the ways to follow a committee or a ward.
 * @param what "this committee"
 * @param calendar of its meetings, where it has any
 */
export function followLine(what: string, calendar?: string): Html {
  return html`<p class="follow" data-pagefind-ignore>
    <a href="${ADDRESSES.follow}">Follow ${what}</a
    >${calendar !== undefined && html` · <a href="${calendar}">Add to your calendar</a>`}
  </p>`;
}
