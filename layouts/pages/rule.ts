import type { RuleView } from '../../src/views/officer-views.ts';
import type { Chrome } from '../../src/views/views.ts';
import { severityTag } from '../components/severity-tag.ts';
import { html } from '../html.ts';
import { page } from '../shell.ts';

/** A rule: what it means, the law, how to put it right, and an example. */
export function rulePage(chrome: Chrome, view: RuleView): string {
  const note = view.severity === 'info';
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead"><code>${view.code}</code> ${severityTag(view.severity)}</p>
      <div class="prose">
        <h2 id="meaning">What it means</h2>
        <p>${view.meaning}</p>
        ${
          view.law !== undefined &&
          html`<h2 id="law">Where it comes from</h2>
            <p>${view.law}.</p>`
        }
        <h2 id="remedy">How to put it right</h2>
        <p>${view.remedy}</p>
        <h2 id="example">Example</h2>
        <p>${view.example.where}.</p>
        <h3 id="wrong">${note ? 'What the note is about' : 'Wrong'}</h3>
        <pre class="example example--wrong"><code>${view.example.wrong}</code></pre>
        <h3 id="right">${note ? 'What needs no note' : 'Right'}</h3>
        <pre class="example example--right"><code>${view.example.right}</code></pre>
        <h2 id="severity">Error, warning or note</h2>
        <p>${severityText(view)}</p>
        <p>More of the kind: <a href="${view.theme.url}">${view.theme.text}</a>.</p>
      </div>`,
  );
}

const KINDS = { error: 'an error', warning: 'a warning', info: 'a note', off: 'off' } as const;

function severityText({ code, severity, usual, fixed }: RuleView): string {
  const is = `It is ${KINDS[severity]}${usual === undefined ? '' : ` here, and otherwise ${KINDS[usual]}`}.`;
  return fixed !== undefined
    ? `${is} No council can change that. ${fixed}`
    : `${is} A council can choose otherwise in council.yaml, under severities: with ${code}: error, warning, info or off.`;
}
