import type { AgendaItemView } from '../../../src/views/views.ts';
import { attr, html, trusted, type Html } from '../../html.ts';
import { agendaGroups, groupName, groupTitles } from './agenda-groups.ts';
import { appendixLine, whereItIs } from './appendix-line.ts';
import { foldMany } from './many-appendices.ts';
import { isKnown, received } from './received.ts';
import { itemBusiness } from './item-business.ts';
import { minutedShort } from '../minutes/minuted.ts';
import { partOf } from '../part-of.ts';
import { tag } from '../tag.ts';
import { time } from '../time.ts';
import { awaitedTag, expectation } from '../to-follow-list.ts';

/**
 * The agenda in its own order. What has no paper is folded, so that the papers are met first; on paper all is open.
 * It stays a table at every width: the column "Item not open" is there where an item isn't, gives way on a phone, and the
 * state beside the paper says the same. The search has the words of its items, not their numbers and states.
 * @param root where the site is published, for the addresses that are printed.
 */
export function agendaTable(items: readonly AgendaItemView[], root: string): Html {
  return html`${agendaGroups(items).map(({ folded, items: own }) => (folded ? fold(own, root) : table(own, root)))}`;
}

function fold(items: readonly AgendaItemView[], root: string): Html {
  return html`<details class="fold">
    <summary class="fold__summary" data-pagefind-ignore>
      <span class="fold__name">${groupName(items)}</span>
      <span class="fold__hint">${groupTitles(items)}</span>
    </summary>
    ${table(items, root)}
  </details>`;
}

function table(items: readonly AgendaItemView[], root: string): Html {
  const closed = items.some(({ itemNotOpen }) => itemNotOpen !== '');
  return html`<table class="agenda">
    <caption class="govuk-visually-hidden" data-pagefind-ignore>
      ${items.length === 1 ? 'Item of the agenda' : 'Items of the agenda'}
    </caption>
    <thead ${attr('class', !closed && 'govuk-visually-hidden')} data-pagefind-ignore>
      <tr>
        <th scope="col" class="agenda__number">Item <abbr title="number">No</abbr></th>
        ${closed && html`<th scope="col" class="agenda__not-open">Item not open</th>`}
        <th scope="col">Item</th>
      </tr>
    </thead>
    <tbody>
      ${items.map((item) => row(item, closed, root))}
    </tbody>
  </table>`;
}

function row(item: AgendaItemView, closed: boolean, root: string): Html {
  return html`<tr
    class="agenda__row${(item.report ?? item.toFollow ?? item.beingChecked ?? item.reportElsewhere) && ' agenda__row--paper'}"
  >
    ${
      item.number === undefined
        ? html`<td class="agenda__number"></td>`
        : html`<th scope="row" class="agenda__number" data-pagefind-ignore>
            <a href="#${item.id}" ${attr('aria-label', `Item ${item.number}`)}>${item.number}</a>
          </th>`
    }
    ${closed && html`<td class="agenda__not-open" data-pagefind-ignore>${item.itemNotOpen}</td>`}
    <td class="agenda__item">
      <h3 class="agenda__title" id="${item.id}">
        ${item.report && isNamedAsItsItem(item.report, item.title) ? reportLink(item.report, root) : item.title}
      </h3>
      ${item.itemNotOpen !== '' && html`<p class="agenda__restricted" data-pagefind-ignore>${tag('exempt', `Not open: ${item.itemNotOpen}`)}</p>`}
      ${papers(item, root)} ${item.more?.map((further) => furtherReport(further, root))}
    </td>
  </tr> `;
}

/** One more report of an item: below the first, without a number of its own. */
function furtherReport(item: AgendaItemView, root: string): Html {
  // An item with a number has its place already.
  return html`<div class="agenda__further" ${attr('id', item.number === undefined && item.id)}>
    ${!item.report && html`<h4 class="agenda__further-title">${item.title}</h4>`}
    ${papers({ ...item, title: item.report ? '' : item.title }, root)}
  </div>`;
}

function papers(item: AgendaItemView, root: string): Html {
  return html`${partOf(item)}
    ${
      item.noticedIn &&
      html`<p class="part-of" data-pagefind-ignore>
        Notice given in:
        ${item.noticedIn.map(({ text, url }, at) => html`${at > 0 && ', '}<a href="${url}">${text}</a>`)}
      </p>`
    }
    ${item.minuted && minutedShort(item.minuted)} ${item.business && itemBusiness(item.business)}
    <div class="prose agenda__text">
      ${trusted(item.text)}${item.resolution && resolution(item.resolution)}
    </div>
    ${item.report && report(item.report, item.title, root)}
    ${
      item.reportElsewhere !== undefined &&
      html`<p class="agenda__state" data-pagefind-ignore>
        <a href="${item.reportElsewhere}"
          >Read the report<span class="govuk-visually-hidden">: ${item.title}</span></a
        >, which is with the agenda of an earlier meeting
      </p>`
    }
    ${item.late !== undefined && html`<p class="agenda__state" data-pagefind-ignore>${item.late}</p>`}
    ${
      item.beingChecked &&
      html`<p class="agenda__state" data-pagefind-ignore>
        <a href="${item.beingChecked.url}"
          >Report
          (<em>${whereItIs({ ...item.beingChecked, beingChecked: true }, item.beingChecked.isOver)}</em>)</a
        >
        ${tag('being-checked')}
      </p>`
    }
    ${item.toFollow && html`<p class="agenda__state" data-pagefind-ignore>Report ${tag(awaitedTag(item.toFollow))} ${expectation(item.toFollow)}</p>`}`;
}

/** What the public is excluded for, below the words of the resolution. */
export function resolution({
  words,
  parts,
  confidential,
}: NonNullable<AgendaItemView['resolution']>): Html {
  return html`${words !== undefined && html`<p>${words}</p>`}
  ${
    parts.length > 0 &&
    html`<ul>
      ${parts.map((part) => html`<li>${part}</li> `)}
    </ul>`
  }
  ${
    confidential.parts.length > 0 &&
    html`<p>${confidential.words}</p>
      <ul>
        ${confidential.parts.map((part) => html`<li>${part}</li> `)}
      </ul>`
  }`;
}

function report(
  paper: NonNullable<AgendaItemView['report']>,
  itemTitle: string,
  root: string,
): Html {
  const closed = paper.access.kind !== 'open' && tag(paper.access.kind);
  return html`<div class="agenda-paper">
    ${
      isNamedAsItsItem(paper, itemTitle)
        ? closed && html`<p class="agenda-paper__closed">${closed}</p>`
        : html`<p class="agenda-paper__title">${reportLink(paper, root)} ${closed}</p>`
    }
    <p class="agenda-paper__detail">
      Report of
      ${paper.reportOf}${paper.ownFields.map(({ label, values }) => html` · ${label}: ${values.join(', ')}`)}
      ${paper.wards !== '' && html`· Wards affected: ${paper.wards}`}${isKnown(paper.published) && html` · ${received(paper.published)}`}${paper.changes && html` · <a href="${paper.changes.url}">changed ${time(paper.changes.changed)}</a>`}${paper.callIn !== undefined && html` · ${paper.callIn}`}
    </p>
    ${
      paper.appendices.length > 0 &&
      foldMany(
        paper.appendices,
        html`<ul class="agenda-paper__appendices">
          ${paper.appendices.map((appendix) => html`<li>${appendixLine(appendix)}</li> `)}
        </ul>`,
      )
    }
  </div>`;
}

/** Most items are called as their report is: their title leads to it, and the name isn't said twice. */
function isNamedAsItsItem(
  paper: NonNullable<AgendaItemView['report']>,
  itemTitle: string,
): boolean {
  return paper.title === itemTitle;
}

/** Its address is printed after it, where the page is on paper. */
function reportLink(paper: NonNullable<AgendaItemView['report']>, root: string): Html {
  return html`<a href="${paper.url}" data-address="${root}${paper.url.slice(1)}"
    >${paper.title}</a
  >`;
}
