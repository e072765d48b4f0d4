import type { Access } from '../../src/law/access.ts';
import { notForPublication } from '../../src/law/exemption.ts';
import { listInWords } from '../../src/language/sentence.ts';
import { html, NOTHING, type Html } from '../html.ts';

/**
 * What the page says in place of a paper: that it is not for publication, under which rule, why,
 * until when, and how to challenge it (LGA 1972 s.100B(5), Sch 12A para 10).
 */
export function accessNotice(access: Access, rules: readonly string[]): Html {
  if (access.kind === 'open') return NOTHING;
  const notice = notForPublication(access);
  return html`<section class="notice notice--access" aria-labelledby="not-for-publication">
    <h2 class="notice__title" id="not-for-publication">${notice.mark}</h2>
    <p>
      The public may not see this paper, under
      ${notice.under}${rules.length > 0 && ` (Access to Information Procedure ${rules.length === 1 ? 'Rule' : 'Rules'} ${listInWords(rules)})`}.
    </p>
    <dl class="reasons">
      <dt>What it holds</dt>
      ${notice.descriptions.map((description) => html`<dd>${description}</dd> `)}
      <dt>The reason</dt>
      <dd>${notice.because}</dd>
      ${
        notice.publicInterest !== undefined &&
        html`<dt>The public interest</dt>
          <dd>${notice.publicInterest}</dd>`
      }
    </dl>
    <p>${notice.until}</p>
    <p>${notice.challenge}</p>
  </section>`;
}
