import type { MemberGroup } from '../../src/papers/agenda/meeting.ts';
import { html, NOTHING, type Html } from '../html.ts';
import { count } from './count.ts';

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
          html`<h2 class="membership__heading">${group.heading}</h2>
            <ul class="membership__list">
              ${group.members.map(
                (member) =>
                  html`<li>
                    <span class="membership__name"
                      >${member.name}${member.role !== undefined && ` (${member.role})`}</span
                    >${member.represents !== undefined && html` – ${member.represents}`}
                  </li> `,
              )}
            </ul> `,
      )}
    </div>
  </details>`;
}
