import type { MinutedReport } from '../../../src/papers/minutes/minuted-report.ts';
import { html, NOTHING, type Html } from '../../html.ts';
import { tag } from '../tag.ts';
import { time } from '../time.ts';

/** How minutes say that something was decided. */
export const VERBS: Readonly<Record<MinutedReport['decisions'][number]['verb'], string>> = {
  resolved: 'Resolved',
  decided: 'Decided',
  recommended: 'Recommended',
  agreed: 'Agreed',
  noted: 'Noted',
};

/** What minutes say of a report: what was decided, part by part, with the way to each of them. */
export function whatWasDecided(minuted: readonly MinutedReport[]): Html {
  return html`${minuted.map(({ url, on, status, number, fates, outcomes, decisions }) => {
    const minute = html`<a href="${url}"
      >${number === undefined ? 'the minutes' : `minute ${number}`}</a
    >`;
    if (decisions.length + fates.length + outcomes.length === 0) {
      return html`<section class="outcome">
        <p>Considered on ${time(on)}: see ${minute}.${draft(status)}</p>
      </section> `;
    }
    return html`<section class="outcome">
      <p class="outcome__head">
        ${decisions.length > 0 ? html`Decided on ${time(on)}` : time(on)}${fates.map((fate) => html`: <strong>${fate}</strong>`)}${outcomes.map((words) => html`: <strong>${words}</strong>`)}
        (${minute})${draft(status)}
      </p>
      ${decisions.map(decisionInFull)}
    </section> `;
  })}`;
}

function draft(status: MinutedReport['status']): Html {
  return status === 'draft' ? html` ${tag('draft', 'Draft minutes')}` : NOTHING;
}

/** What was decided, part by part. */
export function decisionInFull({
  verb,
  to,
  text,
  url,
  lead,
  parts,
}: MinutedReport['decisions'][number]): Html {
  const label = `${VERBS[verb]}${to === undefined ? '' : ` to ${to}`}`;
  if (parts.length === 0) {
    return html`<p><a href="${url}">${label}</a>: ${text}</p> `;
  }
  return html`<p><a href="${url}">${label}</a>: ${lead}</p>
    <ul class="outcome__parts">
      ${parts.map(
        (part) => html`<li><a href="${part.url}">${marked(part.mark)}</a> ${part.text}</li> `,
      )}
    </ul>`;
}

const marked = (mark: string): string => `(${mark})`;

/** The same in a few words, on the agenda of the meeting. */
export function minutedShort(minuted: readonly MinutedReport[]): Html {
  return html`${minuted.map(
    ({ url, number, fates, outcomes, decisions }) =>
      html`<p
        class="agenda__outcome${decisions.length + fates.length + outcomes.length > 0 && ' agenda__outcome--decided'}"
      >
        <a href="${url}" data-pagefind-ignore
          >${number === undefined ? 'Minute' : `Minute ${number}`}</a
        >${[...fates, ...outcomes].map((words) => html` <strong>${words}.</strong>`)}${decisions.map(
          ({ verb, to, text }) =>
            html` <strong>${VERBS[verb]}${to !== undefined && ` to ${to}`}:</strong>
              ${shortened(text)}`,
        )}
      </p> `,
  )}`;
}

const SHORT = 220;

/** The first words of what was decided; all of it is on the page of the minutes. */
function shortened(text: string): string {
  if (text.length <= SHORT) return text;
  const cut = text.slice(0, SHORT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHORT / 2)).replace(/[\s,;:(–-]+$/, '')} …`;
}
