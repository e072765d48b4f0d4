import type {
  ShapeView,
  TemplateView,
  WritingView,
} from '../../../src/views/about/writing-view.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { commandLine } from '../../../src/program/program.ts';
import { slugOf } from '../../../src/language/slug.ts';
import { contentsList } from '../../components/contents-list.ts';
import { html, trusted, type Html } from '../../html.ts';
import { page } from '../../shell.ts';

/** The page of the officer guide about the text of a report: the council's templates, and what a text can have. */
export function guideWritingPage(chrome: Chrome, view: WritingView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.about}</p>
      <div class="paper__columns">
        ${contentsList([
          { id: 'begin', text: 'Begin' },
          { id: 'templates', text: 'The templates' },
          { id: 'text', text: 'What a text can have' },
          { id: 'minutes', text: 'Minutes' },
          { id: 'changes', text: 'After it is published' },
        ])}
        <div class="prose paper__body">
          <section aria-labelledby="begin">
            <h2 id="begin">Begin</h2>
            <p>
              <kbd>${commandLine('new', 'report')}</kbd> writes a report with the headings and the
              questions of its template. A report that is there as a Word document comes in with
              <kbd>${commandLine('import', 'report.docx')}</kbd>. Either way
              <kbd>${commandLine('check')}</kbd> says what is still to be written, and
              <kbd>${commandLine('start')}</kbd> shows the page as you write.
            </p>
          </section>
          <section aria-labelledby="templates">
            <h2 id="templates">The templates</h2>
            ${view.templates.map((template, at) => templateEntry(template, at))}
          </section>
          <section aria-labelledby="text">
            <h2 id="text">What a text can have</h2>
            ${view.shapes.map(shapeEntry)}
          </section>
          <section aria-labelledby="minutes">
            <h2 id="minutes">Minutes</h2>
            <p>
              <kbd>${commandLine('new', 'minutes')}</kbd> writes the minutes of a meeting from its
              agenda and its members, ready to be filled in. Who was there is in the front matter,
              in the lists <code>present:</code>, <code>apologies:</code> and
              <code>in-attendance:</code>; nobody is present because nothing says otherwise. Below
              it each line that begins with one of these words is read; everything else is text.
              <kbd>${commandLine('check')}</kbd> says what does not agree.
            </p>
            ${view.minutes.map(
              ({ written, about }) =>
                html`<pre class="example example--right"><code>${written}</code></pre>
                  <p>${about}</p> `,
            )}
            <p>
              The <code>status:</code> is draft until a meeting has approved them; then
              <code>approved:</code> has the day of that meeting. Decisions that are published
              before the minutes have <code>status: decisions</code> and
              <code>decisions-published:</code> with the day, from which the time for a call-in is
              counted. A decision without a meeting, a notice, a councillor and a topic begin with
              <kbd>${commandLine('new', 'decision')}</kbd>,
              <kbd>${commandLine('new', 'notice')}</kbd>,
              <kbd>${commandLine('new', 'person')}</kbd> and
              <kbd>${commandLine('new', 'topic')}</kbd>.
            </p>
          </section>
          <section aria-labelledby="changes">
            <h2 id="changes">After it is published</h2>
            <p>
              A change of what was published shows on its pages, word by word. Say why, in the front
              matter of the report, the agenda or the minutes:
            </p>
            <pre
              class="example example--right"
            ><code>changed: { reason: A figure was corrected. }</code></pre>
            <p>
              A reason belongs to the change that it comes with. Write a new one in its place with
              the next change. <code>changed: { reason: …, earlier: withdrawn }</code> takes the
              earlier texts off.
            </p>
            <p>
              Where a paper says nothing, the commit that changes or deletes it may. Write it in the
              last lines of its message, after an empty line; all other words of a commit stay
              private:
            </p>
            <pre class="example example--right"><code>Correct the totals

Reason: A figure was corrected.</code></pre>
            <p>
              Of a report that is taken off, the agenda can say why:
              <code>reports-taken-off: [{ report: NAME, reason: … }]</code>. A meeting that won’t
              take place stays, with <code>cancelled:</code> or <code>postponed:</code>. Keep the
              name of a file: its address, its dates and its history are known by it. A report that
              gets another name goes on where its text or its title stays the same.
            </p>
          </section>
        </div>
      </div>`,
    { noindex: true },
  );
}

function templateEntry(
  { title, whose, numbering, sections, fields }: TemplateView,
  at: number,
): Html {
  return html`<h3 id="template-${at + 1}">${title}</h3>
    <p>${whose} ${numbering}</p>
    <ul>
      ${sections.map(({ heading, about }) => html`<li><strong>${heading}</strong> ${about}</li> `)}
    </ul>
    ${
      fields.length > 0 &&
      html`<p>Its own fields, in the front matter:</p>
        <ul>
          ${fields.map(
            ({ key, label, about }) => html`<li><code>${key}</code> (${label}): ${about}</li> `,
          )}
        </ul>`
    }`;
}

function shapeEntry({ title, about, written, shown }: ShapeView): Html {
  return html`<h3 id="${slugOf(title)}">${title}</h3>
    <p>${about}</p>
    <pre class="example example--right"><code>${written}</code></pre>
    ${
      shown !== undefined &&
      html`<p>A reader sees:</p>
        ${trusted(shown)}`
    } `;
}
