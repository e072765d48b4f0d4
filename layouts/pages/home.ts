import { ADDRESSES } from '../../src/papers/addresses.ts';
import type { HomeView, NewsEntry } from '../../src/views/home-view.ts';
import { siteData } from '../../src/views/linked-data/site-data.ts';
import type { Chrome } from '../../src/views/views.ts';
import { meetingCard, meetingList } from '../components/meeting-card.ts';
import { searchForm } from '../components/search-form.ts';
import { receivedDate } from '../components/papers/received.ts';
import { time } from '../components/time.ts';
import { toFollowList } from '../components/to-follow-list.ts';
import { html, type Html } from '../html.ts';
import { page } from '../shell.ts';

/** The first page: search, the next meetings, the latest papers; then what was held, and what is to follow. */
export function homePage(chrome: Chrome, view: HomeView): string {
  return page(
    chrome,
    view,
    html`<div class="hero">
        <h1 class="hero__title">${view.title}</h1>
        <p class="hero__lead">${view.description}</p>
        ${searchForm('hero')}
      </div>
      <div class="home">
        <section class="home__main" aria-labelledby="coming-up">
          <h2 id="coming-up">Next meetings</h2>
          ${view.upcoming.length > 0 ? meetingList(view.upcoming, meetingCard) : html`<p>No meeting has been called yet. <a href="${ADDRESSES.committees}">See the committees and their past meetings</a>.</p>`}
          <p class="home__more"><a href="${ADDRESSES.calendar}">All meetings, month by month</a></p>
        </section>
        ${
          view.news.length > 0 &&
          html`<section class="home__side home__side--tall" aria-labelledby="new">
            <h2 id="new">Latest papers</h2>
            <ol class="news">
              ${view.news.map(newsEntry)}
            </ol>
          </section>`
        }
        ${
          view.recent.length > 0 &&
          html`<section class="home__main" aria-labelledby="recent">
            <h2 id="recent">Latest meetings</h2>
            ${meetingList(view.recent, meetingCard)}
          </section>`
        }
        ${
          view.deadlines.length > 0 &&
          html`<section class="home__main" aria-labelledby="deadlines">
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
          html`<section class="home__side" aria-labelledby="to-follow">
            <h2 id="to-follow">To follow</h2>
            <p class="home__hint">Papers that have been announced but have not arrived yet.</p>
            ${toFollowList(view.toFollow, 'home')}
            <p class="home__more">
              <a href="${ADDRESSES.toFollow}">All papers that are or were to follow</a>
            </p>
          </section>`
        }
      </div>`,
    { ownSearch: true, linkedData: siteData(chrome.council, view) },
  );
}

function newsEntry(entry: NewsEntry): Html {
  return html`<li class="news__item">
    <p class="news__when">
      ${entry.received ? receivedDate(entry.received) : time(entry.date)} · ${entry.kind}
    </p>
    <p class="news__title"><a href="${entry.url}">${entry.title}</a></p>
    <p class="news__detail">${entry.detail}</p>
  </li> `;
}
