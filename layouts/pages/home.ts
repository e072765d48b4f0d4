import { ADDRESSES } from '../../src/papers/addresses.ts';
import type { HomeView, NewsEntry } from '../../src/views/home-view.ts';
import { siteData } from '../../src/views/linked-data/site-data.ts';
import type { Chrome } from '../../src/views/views.ts';
import { outcome } from '../components/decisions/decision-rows.ts';
import { meetingCard, meetingList } from '../components/meeting-card.ts';
import { searchForm } from '../components/frame/search-form.ts';
import { howKnown } from '../components/papers/received.ts';
import { tag } from '../components/tag.ts';
import { time } from '../components/time.ts';
import { toFollowList } from '../components/to-follow-list.ts';
import { html, type Html } from '../html.ts';
import { page } from '../shell.ts';

/** The first page: search, the next meetings, new papers; then what was decided and held, and what is to follow. */
export function homePage(chrome: Chrome, view: HomeView): string {
  return page(
    chrome,
    view,
    html`<div class="hero">
        <div class="hero__main">
          <h1 class="hero__title">${view.title}</h1>
          <p class="hero__lead">${view.lead}</p>
          ${searchForm('hero', { label: view.searchLabel })}
        </div>
        <ul class="hero__ways">
          ${view.ways.map(({ link, more }) => html`<li><a href="${link.url}">${link.text}</a> ${more}</li> `)}
        </ul>
      </div>
      <div class="home">
        <div class="home__main">
          <section class="ruled" aria-labelledby="coming-up">
            <h2 id="coming-up">Next meetings</h2>
            ${view.upcoming.length > 0 ? meetingList(view.upcoming, meetingCard) : noneToCome(view)}
            <p class="home__more">
              <a href="${ADDRESSES.calendar}">All meetings, month by month</a>
            </p>
          </section>
          ${view.decisions.length > 0 && latestDecisions(view.decisions)}
          ${
            view.news.length > 0 &&
            html`<section class="block ruled" aria-labelledby="new">
              <h2 id="new">New and changed papers</h2>
              <ol class="rows">
                ${view.news.map(newsEntry)}
              </ol>
            </section>`
          }
        </div>
        <div class="home__side">
          ${
            view.recent.length > 0 &&
            html`<section class="block ruled" aria-labelledby="recent">
              <h2 id="recent">Latest meetings</h2>
              ${meetingList(view.recent, meetingCard)}
            </section>`
          }
          ${
            view.deadlines.length > 0 &&
            html`<section class="block ruled" aria-labelledby="deadlines">
              <h2 id="deadlines">Deadlines</h2>
              <ul class="supplements">
                ${view.deadlines.map(
                  ({ report, sentence }) =>
                    html`<li class="supplements__item">
                      ${sentence}
                      <span class="supplements__detail"
                        >Of <a href="${report.url}">${report.text}</a></span
                      >
                    </li> `,
                )}
              </ul>
            </section>`
          }
          ${
            view.toFollow.length > 0 &&
            html`<section class="block ruled" aria-labelledby="to-follow">
              <h2 id="to-follow">To follow</h2>
              <p class="home__hint">Papers that have been announced but have not arrived yet.</p>
              ${toFollowList(view.toFollow)}
              <p class="home__more">
                <a href="${ADDRESSES.toFollow}">All papers that are or were to follow</a>
              </p>
            </section>`
          }
        </div>
      </div>`,
    { ownSearch: true, linkedData: siteData(chrome.council, view) },
  );
}

/** What was decided last: what it was about, by whom and when, and whether it can still be called in. */
function latestDecisions(decisions: HomeView['decisions']): Html {
  return html`<section class="block ruled" aria-labelledby="decisions">
    <h2 id="decisions">Latest decisions</h2>
    <ul class="supplements">
      ${decisions.map(
        ({ title, url, taker, taken, state, decided }) =>
          html`<li class="supplements__item">
            <a href="${url}">${title}</a>
            ${decided && html`<span class="supplements__detail">${outcome(decided)}</span>`}
            <span class="supplements__detail"
              >${taker}, ${time(taken)}${state !== undefined && `. ${state}`}</span
            >
          </li> `,
      )}
    </ul>
    <p class="home__more"><a href="${ADDRESSES.decisions}">All decisions</a></p>
  </section>`;
}

function newsEntry(entry: NewsEntry): Html {
  return html`<li class="rows__row">
    <p class="rows__date">${time(entry.date)}</p>
    <div>
      <h3 class="rows__title"><a href="${entry.url}">${entry.title}</a></h3>
      <p class="rows__detail">
        ${entry.changed === true && html`${tag('changed')} `}${entry.kind} ·
        ${entry.detail}${entry.received && ` · ${howKnown(entry.received)}`}
      </p>
    </div>
  </li> `;
}

function noneToCome({ recent }: HomeView): Html {
  if (recent.length === 0) return html`<p>No meeting is on this site yet.</p>`;
  return html`<p>
    No meeting that is still to come is on this site.
    <a href="${ADDRESSES.committees}">See the committees and their past meetings</a>.
  </p>`;
}
