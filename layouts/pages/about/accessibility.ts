import { formatMunicipalYear } from '../../../src/law/municipal-year.ts';
import type { AccessibilityStatement, Council } from '../../../src/papers/council/council.ts';
import type { AccessibilityView } from '../../../src/views/about/accessibility-views.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { count } from '../../components/count.ts';
import { contactLines } from '../../components/contact.ts';
import { time } from '../../components/time.ts';
import { html, type Html } from '../../html.ts';
import { page } from '../../shell.ts';

/**
 * The accessibility statement, in the parts of the model statement (the Public Sector Bodies (Websites
 * and Mobile Applications) (No. 2) Accessibility Regulations 2018, SI 2018/952, reg 8).
 */
export function accessibilityPage(chrome: Chrome, view: AccessibilityView): string {
  const council = withoutFuture(chrome.council, view);
  const { prepared, reviewed } = council.accessibility;
  return page(
    chrome,
    view,
    html`<div class="prose">
      <h1>${view.title}</h1>
      <p class="lead">
        The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility
        Regulations 2018 ask ${council.name} to make its website accessible (regulation 6).
      </p>
      <p>
        This accessibility statement applies to the council’s papers at
        <a href="${council.url}">${council.url}</a>.
      </p>
      <h2 id="use">How accessible this site is</h2>
      <p>The pages of this site are designed so that you can:</p>
      <ul>
        <li>change colours, contrast and fonts, and read in light or dark as your device is set</li>
        <li>zoom in up to 400% without the text spilling off the screen</li>
        <li>use every page with a keyboard alone, and with speech recognition</li>
        <li>listen to every page with a screen reader</li>
        <li>read every page without JavaScript</li>
      </ul>
      <h2 id="status">Compliance status</h2>
      <p>${status(council, view.years.length > 0)}</p>
      <h2 id="non-accessible">Non-accessible content</h2>
      ${shortfalls(view, council)}
      <h2 id="prepared">Preparation of this accessibility statement</h2>
      <p>
        ${prepared === undefined ? 'The day on which this statement was prepared is not on record.' : html`This statement was prepared on ${time(prepared)}.`}
        ${reviewed !== undefined && html`It was last reviewed on ${time(reviewed)}.`}
      </p>
      <p>
        ${assessment(council)}
        ${view.years.length > 0 ? 'The papers that are counted above are found by the site itself: it examines each file that is published.' : 'The site itself examines each file that is published.'}
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

/** A council whose statement has the dates that have come. */
type Stated = Omit<Council, 'accessibility'> & {
  readonly accessibility: Omit<AccessibilityStatement, 'prepared' | 'reviewed'> &
    Partial<Pick<AccessibilityStatement, 'prepared' | 'reviewed'>>;
};

function withoutFuture(council: Council, { toCome = [] }: AccessibilityView): Stated {
  const dates = Object.entries(council.accessibility).filter(
    ([name]) => !toCome.some((one) => one === name),
  );
  return { ...council, accessibility: Object.fromEntries(dates) as Stated['accessibility'] };
}

const STANDARD = html`<a href="https://www.w3.org/TR/WCAG22/"
    >Web Content Accessibility Guidelines version 2.2</a
  >
  AA standard`;

/** How far it complies is for the council to say, by an assessment; the build adds what it finds, and no status. */
function status(
  { name, accessibility: { status: said, assessed, issues } }: Stated,
  found: boolean,
): Html {
  const short = found || issues.length > 0;
  // A status is what an assessment found, on a day: without one there is none to state.
  if (said === undefined || assessed === undefined) {
    return html`${name} has not yet said how far this website complies with the
    ${STANDARD}.${short && ' What is known not to be accessible is listed below.'}`;
  }
  return html`${name} states that this website is ${LEVELS[said]} with the
  ${STANDARD}.${short && ' What is known not to be accessible is listed below.'}`;
}

const LEVELS = { full: 'fully compliant', partial: 'partially compliant', none: 'not compliant' };

function assessment({ accessibility: { assessed, method } }: Stated): Html {
  if (assessed === undefined) {
    return html`No assessment of this website is on record.`;
  }
  return html`This website was last assessed on
  ${time(assessed)}.${method !== undefined && ` ${method}`}`;
}

function shortfalls(view: AccessibilityView, { name, accessibility }: Stated): Html {
  const { issues, status } = accessibility;
  if (view.years.length === 0 && issues.length === 0) {
    if (status === 'partial' || status === 'none') {
      return html`<p>${name} has not yet listed what falls short of the standard.</p>`;
    }
    return html`<p>
      Nothing is on record that falls short of the standard. The papers are looked at for text and
      tags alone.
    </p>`;
  }
  return html`<p>The content listed below is non-accessible for the following reasons.</p>
    <h3 id="non-compliance">What is known not to be accessible</h3>
    <ul>
      ${issues.map((issue) => html`<li>${issue}</li> `)}${view.years.map(
        ({ year, url, count: papers }) =>
          html`<li>
            <a href="${url}">${count(papers, 'paper')} of ${formatMunicipalYear(year)}</a>, each
            listed with what is wrong with it
          </li> `,
      )}
    </ul>
    <p>Ask us for any of these papers in another form.</p>`;
}
