import type { CommitteeView } from '../../src/views/committee-views.ts';
import { ADDRESSES } from '../../src/papers/addresses.ts';
import { calendarUrl } from '../../src/papers/data-addresses.ts';
import type { Contact } from '../../src/papers/council/council.ts';
import type { Chrome, MeetingAccess } from '../../src/views/views.ts';
import { listInWords } from '../../src/language/sentence.ts';
import { followLine } from '../components/follow-links.ts';
import { contactLines } from '../components/contact.ts';
import { attending } from '../components/papers/attending.ts';
import { memberList } from '../components/people/membership.ts';
import { folded, timeOf } from '../components/people/person-rows.ts';
import { meetingList, meetingRow } from '../components/meeting-card.ts';
import { time } from '../components/time.ts';
import { yearList } from '../components/year-list.ts';
import { html, trusted, type Html } from '../html.ts';
import { page } from '../shell.ts';

/** The members of a larger group are folded away: the meetings are what most come for. */
const MOST_OPEN = 24;

/** A committee: what it does, its meetings to come, its latest, and the way to all others; beside them how to take part, and who sits on it. */
export function committeePage(chrome: Chrome, view: CommitteeView): string {
  const { committee } = view;
  return page(
    chrome,
    view,
    html`<h1>${committee.name}</h1>
      ${view.ended && committee.until !== undefined && html`<p class="notice">This committee has not met since ${time(committee.until)}.</p>`}
      ${view.parent && html`<p>A sub-committee of <a href="${view.parent.url}">${view.parent.text}</a>.</p>`}
      ${committee.bodies && html`<p>A joint committee of ${listInWords(committee.bodies)}.</p>`}
      <div class="prose lead">${trusted(committee.description)}</div>
      ${!view.ended && followLine('this committee', calendarUrl(committee.slug))}
      <ul class="jumps beside__jumps" data-pagefind-ignore>
        ${!view.ended && html`<li><a href="#take-part">Take part</a></li>`}
        ${view.members.length > 0 && html`<li><a href="#members">Members</a></li>`}
      </ul>
      <div class="beside">
        <div class="beside__main">
          ${view.years.length === 0 && html`<p>This committee has no meetings here yet.</p>`}
          ${
            view.next &&
            html`<section class="block" aria-labelledby="next-meeting">
              <h2 id="next-meeting">Next meeting</h2>
              ${meetingList([view.next.meeting], meetingRow)}
            </section>`
          }
          ${
            view.upcoming.length > 0 &&
            html`<section class="block" aria-labelledby="coming-up">
              <h2 id="coming-up">${view.next ? 'Other meetings to come' : 'Meetings to come'}</h2>
              ${meetingList(view.upcoming, meetingRow)}
            </section>`
          }
          ${
            view.recent.length > 0 &&
            html`<section class="block" aria-labelledby="recent">
              <h2 id="recent">Latest meetings</h2>
              ${meetingList(view.recent, meetingRow)}
            </section>`
          }
          ${yearList(view.years, 'All meetings, by municipal year', 'meeting')}
        </div>
        <div class="beside__side">
          ${!view.ended && takingPart(view.contact, view.next?.access)}
          ${
            view.members.length > 0 &&
            html`<section class="block" aria-labelledby="members">
              <h2 id="members">Members</h2>
              ${view.membersOf !== undefined && html`<p class="quiet">As the agenda of ${time(view.membersOf)} has them.</p>`}
              ${view.members.map((group) =>
                group.members.length > MOST_OPEN
                  ? folded(`${group.heading} (${String(group.members.length)})`, memberList(group))
                  : html`<h3 class="membership__heading">${group.heading}</h3>
                      ${memberList(group)}`,
              )}
            </section>`
          }
          ${
            view.membersBefore.length > 0 &&
            folded(
              'Members before',
              html`${view.membersBefore.map(
                ({ groups, ...days }) =>
                  html`<h3>${timeOf(days)}</h3>
                    ${groups.map((group) => memberList(group))}`,
              )}${view.hasOlderMembers && html`<p>Who sat here before that is on the page of each meeting.</p>`}`,
            )
          }
          ${
            view.subCommittees.length > 0 &&
            html`<section class="block" aria-labelledby="sub-committees">
              <h2 id="sub-committees">Sub-committees</h2>
              <ul class="plain-list">
                ${view.subCommittees.map(({ url, text }) => html`<li><a href="${url}">${text}</a></li> `)}
              </ul>
            </section>`
          }
          <section class="block" aria-labelledby="more">
            <h2 id="more">See also</h2>
            <ul class="plain-list">
              <li>
                <a href="${ADDRESSES.calendar}">The meetings of all committees, month by month</a>
              </li>
              <li><a href="${ADDRESSES.figures}">When papers came out, by year</a></li>
            </ul>
          </section>
        </div>
      </div>`,
  );
}

/** How to be at the next meeting, and whom to ask. */
function takingPart(contact: Contact | undefined, access: MeetingAccess | undefined): Html {
  return html`${access && attending(access)}
    <section class="block" aria-labelledby="take-part">
      <h2 id="take-part">Take part</h2>
      <p>
        Ask how to come to a meeting, to speak at it or to put a
        question${contact ? ':' : html`: <a href="${ADDRESSES.contact}">whom to ask</a>.`}
      </p>
      ${contact && html`<p>${contactLines(contact)}</p>`}
    </section>`;
}
