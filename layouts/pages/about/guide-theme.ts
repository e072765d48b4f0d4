import type { GuideThemeView, RuleView } from '../../../src/views/about/officer-views.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { contentsList } from '../../components/contents-list.ts';
import { severityTag } from '../../components/severity-tag.ts';
import { html, type Html } from '../../html.ts';
import { page } from '../../shell.ts';

/** A page of the officer guide: the rules of one theme, each with its example. */
export function guideThemePage(chrome: Chrome, view: GuideThemeView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.about}</p>
      <div class="paper__columns">
        ${contentsList(view.rules.map(({ code, title }) => ({ id: code, text: title })))}
        <div class="prose paper__body">${view.rules.map(entry)}</div>
      </div>`,
    { noindex: true },
  );
}

/** A rule: what it means, the law, how to put it right, and an example. */
function entry(rule: RuleView): Html {
  const note = rule.severity === 'info';
  const { where, wrong, right } = rule.example;
  return html`<section aria-labelledby="${rule.code}">
    <h2 id="${rule.code}">${rule.title}</h2>
    <p><code>${rule.code}</code> ${severityTag(rule.severity)}</p>
    <p>${rule.meaning}</p>
    ${rule.law !== undefined && html`<p><strong>Where it comes from:</strong> ${rule.law}.</p>`}
    <p><strong>How to put it right:</strong> ${rule.remedy}</p>
    <p><strong>${where}, ${note ? 'what the note is about' : 'wrong'}:</strong></p>
    <pre class="example example--wrong"><code>${wrong}</code></pre>
    <p><strong>${note ? 'What needs no note' : 'Right'}:</strong></p>
    <pre class="example example--right"><code>${right}</code></pre>
    <p>${severityText(rule)}</p>
  </section> `;
}

const KINDS = { error: 'an error', warning: 'a warning', info: 'a note', off: 'off' } as const;

function severityText({ code, severity, usual, fixed }: RuleView): string {
  const is = `It is ${KINDS[severity]}${usual === undefined ? '' : ` here, and otherwise ${KINDS[usual]}`}.`;
  return fixed !== undefined
    ? `${is} No council can change that. ${fixed}`
    : `${is} A council can choose otherwise in council.yaml, under severities: with ${code}: error, warning, info or off.`;
}
