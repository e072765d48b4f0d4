import type { Contact } from '../../src/papers/council/council.ts';
import { html, type Html } from '../html.ts';
import { overridable } from '../overridable.ts';

/** Whom to ask, with what can be used to ask them. */
export const contactLines = overridable('contact', (contact: Contact): Html => {
  const { name, email, phone, address } = contact;
  return html`<span class="contact__name">${name}</span
    >${email !== undefined && html`<br /><a href="mailto:${email}">${email}</a>`}${phone !== undefined && html`<br /><a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone.replace(/ /g, '\u00a0')}</a>`}${address !== undefined && html`<br />${address}`}`;
});
