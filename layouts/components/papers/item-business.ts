import type { ItemBusiness } from '../../../src/papers/agenda/meeting.ts';
import { html, trusted, type Html } from '../../html.ts';

const KINDS: Readonly<Record<ItemBusiness['kind'], string>> = {
  verbal: 'Verbal item',
  petition: 'Petition',
  motion: 'Motion',
  'public-question': 'Question by the public',
  'member-question': 'Question by a member',
};

/** What kind of item it is, and who brings it: above its words. */
export function itemBusiness(business: ItemBusiness): Html {
  return html`<p class="agenda__kind">${KINDS[business.kind]}${people(business)}</p>
    ${'words' in business && business.words !== undefined && html`<blockquote class="prose agenda__words">${trusted(business.words)}</blockquote>`}
    ${
      'answer' in business &&
      business.answer !== undefined &&
      html`<div class="prose agenda__answer">
        <p class="agenda__kind">Answer</p>
        ${trusted(business.answer)}
      </div>`
    }`;
}

function people(business: ItemBusiness): Html | string {
  switch (business.kind) {
    case 'verbal':
      return business.by === undefined ? '' : ` · ${business.by}`;
    case 'petition': {
      const { by, signatures } = business;
      return [
        by === undefined ? '' : ` · presented by ${by}`,
        signatures === undefined
          ? ''
          : ` · ${signatures.toLocaleString('en-GB')} ${signatures === 1 ? 'signature' : 'signatures'}`,
      ].join('');
    }
    case 'motion':
      return ` · proposed by ${business.proposer}${business.seconder === undefined ? '' : `, seconded by ${business.seconder}`}`;
    case 'public-question':
    case 'member-question':
      return ` · asked by ${business.by}${business.to === undefined ? '' : `, to ${business.to}`}`;
  }
}
