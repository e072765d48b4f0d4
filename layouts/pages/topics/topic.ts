import { listInWords } from '../../../src/language/sentence.ts';
import { ADDRESSES } from '../../../src/papers/addresses.ts';
import type { TopicView, WardCounts } from '../../../src/views/topics/topic-views.ts';
import type { WardPeople } from '../../../src/views/people/ward-people.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { count } from '../../components/count.ts';
import { followLine } from '../../components/follow-links.ts';
import { decisionRows } from '../../components/decisions/decision-rows.ts';
import { reportRows } from '../../components/papers/report-card.ts';
import { after, folded, personRows, timeOf } from '../../components/people/person-rows.ts';
import { yearList } from '../../components/year-list.ts';
import { pageTitle } from '../../components/page-title.ts';
import { html, type Html } from '../../html.ts';
import { page } from '../../shell.ts';

/** A ward or a pillar: its latest reports, and the way to all others; beside those of a ward its councillors. */
export function topicPage(chrome: Chrome, view: TopicView): string {
  return page(
    chrome,
    view,
    html`${pageTitle(view.title)}
      <p class="lead">${view.ward ? named(view.ward, view.beingChecked) : view.description}</p>
      ${view.note !== undefined && html`<p class="quiet">${view.note}</p>`}
      ${followLine(view.ward ? 'this ward' : 'these papers')}
      <div class="${view.ward ? 'beside beside--side-first' : 'beside'}">
        ${
          view.ward &&
          html`<div class="beside__side">
            ${view.people ? councillorsOf(view.people) : sitsFor(view.ward) || (view.note === undefined && NOT_NAMED)}
          </div>`
        }
        <div class="beside__main">
          ${
            view.coming.length > 0 &&
            html`<section class="block" aria-labelledby="coming-up">
              <h2 id="coming-up">Coming up</h2>
              ${reportRows(view.coming)}
            </section>`
          }
          ${
            view.latest.length === 0
              ? // A ward says so at its head.
                !view.ward &&
                view.coming.length === 0 &&
                html`<p>
                  ${view.beingChecked ? 'No report is here. One that is being checked may belong here.' : 'There are no reports here yet.'}
                </p>`
              : html`<section class="block" aria-labelledby="latest">
                  <h2 id="latest">Latest reports</h2>
                  ${reportRows(view.latest)}
                </section>`
          }
          ${
            view.decisions &&
            html`<section class="block" aria-labelledby="decisions">
              <h2 id="decisions">Latest decisions</h2>
              ${decisionRows(view.decisions)}
              <p><a href="${ADDRESSES.decisions}">All decisions</a></p>
            </section>`
          }
          ${yearList(view.years, 'All reports, by municipal year', 'report')}
          ${view.ward && ofAllWards(view.ward, view.beingChecked)}
        </div>
      </div>`,
  );
}

/** How many reports name a ward. What one names that is being checked isn't known. */
function named({ own }: WardCounts, beingChecked = false): string {
  if (own === 0 && beingChecked)
    return 'No report that is here names this ward. One that is being checked may.';
  return `${count(own, 'report')} ${own === 1 ? 'names' : 'name'} this ward${own === 0 ? ' yet' : ''}.`;
}

/** Who represents the ward now, and who did before. */
function councillorsOf({ now, before }: WardPeople): Html {
  return html`<section class="block" aria-labelledby="your-councillors">
    <h2 id="your-councillors">Your councillors</h2>
    ${now.length === 0 ? html`<p>Nobody is named here for this ward today.</p>` : personRows(now, ({ from }) => after(timeOf({ from })))}
    ${
      before.length > 0 &&
      folded(
        count(before.length, 'earlier term'),
        personRows(before, (one) => after(timeOf(one))),
      )
    }
  </section>`;
}

/** What else concerns a ward: the search finds its own reports and those of all wards together. */
function ofAllWards(
  { name, own, ofAllWards: all, allWards }: WardCounts,
  beingChecked = false,
): Html {
  const address = `${ADDRESSES.search}?ward=${encodeURIComponent(name)}&kind=Report`;
  return html`<section class="block" aria-labelledby="all-wards">
    <h2 id="all-wards">Reports that affect all wards</h2>
    ${
      all === 0
        ? html`<p>
            ${beingChecked ? 'None is here. One that is being checked may affect all wards.' : 'None yet.'}
          </p>`
        : html`<p>
            <a href="${allWards}">${count(all, 'report')}</a> of all wards
            ${all === 1 ? 'affects' : 'affect'} ${name} too. With its own, that is
            <a href="${address}">${count(own + all, 'report')} in the search</a>.
          </p>`
    }
  </section>`;
}

/** The council has no files of people, and its agendas name nobody for the ward. */
const NOT_NAMED = html`<section class="block" aria-labelledby="councillors">
  <h2 id="councillors">Councillors</h2>
  <p>Who represents this ward isn’t on record here. <a href="${ADDRESSES.contact}">Ask us</a>.</p>
</section>`;

/** Who sits on committees for a ward, as far as the agendas name them. */
function sitsFor({ name, councillors }: WardCounts): Html | false {
  return (
    councillors.length > 0 &&
    html`<section class="block" aria-labelledby="councillors">
      <h2 id="councillors">Councillors</h2>
      <p>Those who sit on committees for ${name}: ${listInWords(councillors)}.</p>
    </section>`
  );
}
