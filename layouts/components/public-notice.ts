import type { PublicNotice } from '../../src/papers/appendix/appendix.ts';
import { html, type Html } from '../html.ts';

/** How long before the meeting a paper was open, and the law that asks for it. */
export function publicNotice(notice: PublicNotice | undefined): Html | false {
  return (
    notice !== undefined &&
    html`${notice.sentence} <span class="facts__note">(${notice.law.short})</span>`
  );
}
