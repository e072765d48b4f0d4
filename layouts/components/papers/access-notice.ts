import type { Access } from '../../../src/law/access.ts';
import type { CommitteeKind } from '../../../src/law/bodies.ts';
import { notForPublication } from '../../../src/law/exemption/exemption.ts';
import { listInWords } from '../../../src/language/sentence.ts';
import type { Received } from '../../../src/law/received.ts';
import { isKnown, receivedDate } from './received.ts';
import { html, NOTHING, type Html } from '../../html.ts';

/**
 * What the page says in place of a paper: that it is not for publication, what the council marked it
 * as, why, when that is looked at again, and how to challenge it (LGA 1972 s.100B(5); SI 2012/2089 reg 7(5)).
 * @param published when it was published, and since when it is withheld, where the public had it.
 */
export function accessNotice(
  access: Access,
  rules: readonly string[],
  kind: CommitteeKind,
  published?: Received,
): Html {
  if (access.kind === 'open') return NOTHING;
  const notice = notForPublication(access, kind);
  return html`<section class="notice notice--access" aria-labelledby="not-for-publication">
    <h2 class="notice__title" id="not-for-publication">${notice.mark}</h2>
    <p>
      ${notice.marked}${rules.length > 0 && ` The council’s own ${rules.length === 1 ? 'rule' : 'rules'}: ${listInWords(rules)}.`}
    </p>
    ${published && isKnown(published) && html`<p>${receivedDate(published)}.</p>`}
    <dl class="reasons">
      ${
        notice.descriptions.length > 0 &&
        html`<dt>What it holds</dt>
          ${notice.descriptions.map((description) => html`<dd>${description}</dd> `)}`
      }
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
