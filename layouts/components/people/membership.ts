import type { MemberGroup } from '../../../src/papers/committee/committee.ts';
import { html, NOTHING, type Html } from '../../html.ts';
import { count } from '../count.ts';

/** Who sits on the committee, as the front sheet prints it: "S Bentley (Chair) – Weetwood". */
export function membership(groups: readonly MemberGroup[]): Html {
  const members = groups.reduce((sum, group) => sum + group.members.length, 0);
  if (members === 0) return NOTHING;
  return html`<details class="govuk-details membership">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">Membership (${count(members, 'member')})</span>
    </summary>
    <div class="govuk-details__text">
      ${groups.map(
        (group) =>
          html`<h3 class="membership__heading">${group.heading}</h3>
            ${memberList(group)}`,
      )}
    </div>
  </details>`;
}

/** The members of a group, each on a line. */
export function memberList({ members, vacancies }: MemberGroup): Html {
  return html`<ul class="membership__list">
    ${members.map(
      ({ name, role, represents, party, url }) =>
        html`<li>
          <span class="membership__name"
            >${url === undefined ? name : html`<a href="${url}">${name}</a>`}${role !== undefined && ` (${role})`}</span
          >${represents !== undefined && html` – ${represents}`}${party !== undefined && html`, ${party}`}
        </li> `,
    )}
    ${vacancies !== undefined && html`<li>${String(vacancies)} ${vacancies === 1 ? 'vacancy' : 'vacancies'}</li>`}
  </ul> `;
}
