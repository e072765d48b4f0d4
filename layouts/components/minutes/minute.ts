import type { MinuteBlockView, MinuteView } from '../../../src/views/minutes/minutes-page.ts';
import { html, trusted, type Html } from '../../html.ts';
import { partOf } from '../part-of.ts';
import { time } from '../time.ts';
import { decision } from './decision.ts';
import { name } from './name.ts';
import { vote } from './vote.ts';

/** A minute: its number and title, the item it is of, and what happened, in its order. */
export function minute(view: MinuteView): Html {
  const { id, number, title, isStarred, items, blocks } = view;
  return html`<section class="minute" aria-labelledby="${id}">
    <h2 class="minute__title" id="${id}">
      ${
        number !== undefined &&
        html`<a
          class="minute__number"
          href="#${id}"
          aria-label="Minute ${number}${isStarred && '*'}"
          >${number}${isStarred && '*'}</a
        >`
      }
      ${title}
    </h2>
    ${
      items.length > 0 &&
      html`<p class="minute__items">
        ${items.map(
          (item, at) =>
            html`${at > 0 && ' · '}<a href="${item.url}">Agenda item ${item.number}</a
              >${item.reports.map((report) => html` · <a href="${report.url}">Report${item.reports.length > 1 && html`: ${report.text}`}<span class="govuk-visually-hidden">${item.reports.length === 1 && html`: ${report.text}`}</span></a>`)}`,
        )}
      </p>`
    }
    ${partOf(view)}
    ${
      view.noticedIn &&
      html`<p>
        Notice:
        ${view.noticedIn.map(({ text, url }, at) => html`${at > 0 && ', '}<a href="${url}">${text}</a>`)}
      </p>`
    }
    ${blocks.map(block)}
  </section> `;
}

/** What is said before the first minute. */
export function opening(blocks: readonly MinuteBlockView[]): Html {
  return html`${blocks.map(block)}`;
}

function block(view: MinuteBlockView): Html {
  switch (view.kind) {
    case 'text':
      return html`<div class="prose minute__text">${trusted(view.html)}</div> `;
    case 'part':
      return html`<h3 class="minute__part minute__part--${view.of}" id="${view.id}">
        ${view.title}
      </h3> `;
    case 'moved':
      return html`<p class="minute__line minute__line--moved">
        <span class="minute__label">Moved</span>
        ${name(view.by)}${view.seconder && html`, <span class="minute__label">seconded</span> ${name(view.seconder)}`}
      </p> `;
    case 'vote':
      return vote(view);
    case 'decision':
      return decision(view);
    case 'interest':
      return html`<p class="minute__line">
        <span class="minute__label">Interest</span> ${name(view.name)}: ${view.nature}
        ${view.left !== undefined && html`(${view.left ? 'left the meeting for this' : 'stayed in the meeting'})`}
      </p> `;
    case 'joined':
    case 'left':
      return html`<p class="minute__line minute__line--quiet">
        ${name(view.name)} ${view.kind === 'joined' ? 'joined the meeting' : 'left the meeting'}
        here${view.note !== undefined && html` (${view.note})`}.
      </p> `;
    case 'fate':
      return html`<p class="minute__fate">${view.words}</p> `;
    case 'outcome':
      return html`<p class="minute__line">
        <span class="minute__label">Outcome</span> <strong>${view.words}</strong>
      </p> `;
    case 'correction': {
      const minutes = html`minutes of ${time(view.of)}`;
      return html`<div class="minute__labelled">
        <p class="minute__label">
          Correction of the
          ${view.url === undefined ? minutes : html`<a href="${view.url}">${minutes}</a>`}${view.minute !== undefined && html`, minute ${view.minute}`}
        </p>
        <div class="prose">${trusted(view.words)}</div>
      </div> `;
    }
    case 'later':
      return html`<div class="minute__labelled minute__labelled--later">
        <p class="minute__label">Added after the meeting, on ${time(view.on)}</p>
        <div class="prose">${trusted(view.words)}</div>
      </div> `;
    case 'labelled':
      return html`<div class="minute__labelled">
        <p class="minute__label">${view.label}${view.of !== undefined && ` ${view.of}`}</p>
        <div class="prose">${trusted(view.words)}</div>
      </div> `;
    case 'withheld':
      return html`<div class="minute__withheld">${trusted(view.notice)}</div> `;
  }
}
