import type { PublicNotice } from '../../../src/papers/appendix/appendix.ts';
import { html, type Html } from '../../html.ts';

/** What is on record, and the law where the sentence is about it. */
export function publicNotice(notice: PublicNotice | undefined): Html | false {
  return (
    notice !== undefined &&
    html`${notice.sentence}${notice.law && html` <span class="facts__note">(${notice.law.short})</span>`}`
  );
}
