import { ADDRESSES } from '../../../src/papers/addresses.ts';
import type { Chrome, ShownLogo } from '../../../src/views/views.ts';
import { html, type Html } from '../../html.ts';
import { overridable } from '../../overridable.ts';

/** The council at the top of every page, by its logo or its name: the way to the first page. */
export const siteName = overridable('site-name', ({ council, logo }: Chrome): Html => {
  return html`<a class="site-header__name" href="${ADDRESSES.home}"
    >${logo && picture(logo, council.name)}${(!logo || logo.withName) && html`<span>${council.name}</span>`}</a
  >`;
});

/** Its size is known before it is there, so that nothing moves. Beside the name it says nothing more. */
function picture({ url, width, height, ground, withName }: ShownLogo, name: string): Html {
  return html`<img
    class="site-logo site-logo--${ground}"
    src="${url}"
    alt="${withName ? '' : name}"
    width="${width}"
    height="${height}"
  />`;
}
