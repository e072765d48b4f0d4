import { html, type Html } from '../html.ts';

/** The feed of a register, and the calendar of its days, at the head of its page. */
export function followLinks(feed: string, calendar?: string): Html {
  return html`<p>
    To follow:
    <a href="${feed}">feed</a
    >${calendar !== undefined && html`, <a href="${calendar}">calendar</a>`}
  </p>`;
}
