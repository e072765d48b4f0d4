import type { KeyDecision } from '../../../src/papers/appendix/appendix.ts';
import { html, type Html } from '../../html.ts';
import { publicNotice } from './public-notice.ts';

/** A key decision: its public notice, why it is key, and what the notice stated. */
export function keyDecision(decision: KeyDecision): Html {
  const { grounds, particulars, noticeUrl, noticeIsUnsaid } = decision;
  return html`${publicNotice(decision)}${grounds.map((ground) => html` ${ground}`)}${
    noticeUrl !== undefined &&
    html` <a href="${noticeUrl}"
        >${noticeIsUnsaid ? 'The address that the council gives for a notice' : 'Read the notice of this key decision'}</a
      >.`
  }${
    particulars.length > 0 &&
    html`<ul class="plain-list">
      ${particulars.map(({ label, text }) => html`<li>${label}: ${text}</li> `)}
    </ul>`
  }`;
}
