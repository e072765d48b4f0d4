import type { Chrome, StatementView } from '../../src/site/views.ts';
import { contactLines } from '../components/contact.ts';
import { time } from '../components/time.ts';
import { html, type Html } from '../html.ts';
import { page } from '../shell.ts';

/**
 * The accessibility statement, in the parts of the model statement (the Public Sector Bodies (Websites
 * and Mobile Applications) (No. 2) Accessibility Regulations 2018, SI 2018/952, reg 8).
 */
export function accessibilityPage(chrome: Chrome, view: StatementView): string {
  const { council } = chrome;
  return page(
    chrome,
    view,
    html`<div class="prose">
      <h1>${view.title}</h1>
      <p class="lead">
        ${council.name} is committed to making its website accessible, in accordance with the Public
        Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
      </p>
      <p>
        This accessibility statement applies to the council’s papers at
        <a href="${council.url}">${council.url}</a>.
      </p>
      <h2 id="use">How accessible this site is</h2>
      <p>You should be able to:</p>
      <ul>
        <li>change colours, contrast and fonts, and read in light or dark as your device is set</li>
        <li>zoom in up to 400% without the text spilling off the screen</li>
        <li>use every page with a keyboard alone, and with speech recognition</li>
        <li>listen to every page with a screen reader</li>
        <li>read every page without JavaScript</li>
      </ul>
      <h2 id="status">Compliance status</h2>
      ${
        view.shortfalls.length === 0
          ? html`<p>
              This website is fully compliant with the
              <a href="https://www.w3.org/TR/WCAG22/"
                >Web Content Accessibility Guidelines version 2.2</a
              >
              AA standard.
            </p>`
          : html`<p>
              This website is partially compliant with the
              <a href="https://www.w3.org/TR/WCAG22/"
                >Web Content Accessibility Guidelines version 2.2</a
              >
              AA standard, due to the non-compliances listed below.
            </p>`
      }
      <h2 id="non-accessible">Non-accessible content</h2>
      ${shortfalls(view)}
      <h2 id="prepared">Preparation of this accessibility statement</h2>
      <p>
        This statement was prepared on ${time(council.accessibility.prepared)}. It was last reviewed
        on ${time(council.accessibility.reviewed)}.
      </p>
      <p>
        It was prepared from a self-assessment by the council. Each page type is checked
        automatically whenever the site is built, and each paper that is a file is examined when it
        arrives; the list above is made from what was found.
      </p>
      <h2 id="feedback">Feedback and contact information</h2>
      <p>
        Tell us if you find a problem that is not listed here, or think that we are not meeting the
        accessibility regulations. Ask us for any paper in another form such as large print, easy
        read, audio or braille, also where this statement says that a paper is not accessible.
        Contact:
      </p>
      <p>${contactLines(council.contact)}</p>
      <h2 id="enforcement">Enforcement procedure</h2>
      <p>
        The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public
        Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the
        ‘accessibility regulations’). If you are not happy with how we respond to your complaint,
        contact the
        <a href="https://www.equalityadvisoryservice.com/"
          >Equality Advisory and Support Service (EASS)</a
        >.
      </p>
    </div>`,
  );
}

function shortfalls(view: StatementView): Html {
  if (view.shortfalls.length === 0) {
    return html`<p>No content of this website is known to fall short of the standard.</p>`;
  }
  return html`<p>The content listed below is non-accessible for the following reasons.</p>
    <h3 id="non-compliance">Non-compliance with the accessibility regulations</h3>
    <ul>
      ${view.shortfalls.map(
        ({ text, url, why }) => html`<li><a href="${url}">${text}</a> – ${why}</li> `,
      )}
    </ul>
    <p>Ask us for any of these papers in another form.</p>`;
}
