import type { VoteDoubt } from '../../../src/papers/minutes/minutes.ts';
import {
  VOTE_OPTIONS,
  type VoteOption,
  type VoteView,
} from '../../../src/views/minutes/minutes-page.ts';
import { html, NOTHING, type Html } from '../../html.ts';
import { names, name } from './name.ts';
import { voteBar } from './vote-bar.ts';

const SIDES: Readonly<Record<VoteOption, string>> = {
  for: 'For',
  against: 'Against',
  abstained: 'Abstained',
  notVoting: 'Not voting',
};

const RESULTS: Readonly<Record<NonNullable<VoteView['result']>, string>> = {
  carried: 'Carried',
  lost: 'Lost',
  fell: 'Fell',
  withdrawn: 'Withdrawn',
};

/** How a question was put and decided: figures and names in a table, with a bar of the same figures. */
export function vote(view: VoteView): Html {
  const { id, of, form, sides, casting, recorded, result, parties, notNamed, doubts } = view;
  return html`<div class="vote" id="${id}">
    ${form !== undefined && html`<p class="vote__form">${form}</p>`}
    ${
      sides.length > 0 &&
      html`${doubts ? NOTHING : voteBar(sides)}
        <table class="vote__table">
          <caption class="govuk-visually-hidden">
            How the vote was cast: ${of}
          </caption>
          <thead class="govuk-visually-hidden">
            <tr>
              <th scope="col">Side</th>
              <th scope="col">Votes</th>
              <th scope="col">Names</th>
            </tr>
          </thead>
          <tbody>
            ${sides.map(
              (side) =>
                html`<tr>
                  <th scope="row">${SIDES[side.option]}</th>
                  <td class="vote__count">${side.count}</td>
                  <td class="vote__names">${names(side.names)}</td>
                </tr> `,
            )}
          </tbody>
        </table>`
    }
    ${recorded.map(
      (one) =>
        html`<p>
          Recorded singly: ${name(one.name)},
          ${one.option}${one.part !== undefined && html` (part ${one.part})`}.
        </p>`,
    )}
    ${casting && html`<p>Casting vote: ${name(casting.by)}, ${casting.option}.</p>`}
    ${result !== undefined && html`<p class="vote__result vote__result--${result}">${RESULTS[result]}</p>`}
    ${
      notNamed !== undefined &&
      notNamed > 0 &&
      html`<p class="quiet">
        ${notNamed} of those present ${notNamed === 1 ? 'is' : 'are'} not recorded as voting.
      </p>`
    }
    ${
      doubts &&
      html`<p class="quiet">
        ${doubts.map((doubt) => `${doubtInWords(doubt, view)} `)}The council has been asked to look
        at it.
      </p>`
    }
    ${parties && parties.length > 1 ? byParty(parties, of) : NOTHING}
  </div> `;
}

/** Why a vote is unsettled, for readers: only what is so. The other side may be on a line that isn’t read. */
function doubtInWords(doubt: VoteDoubt, view: VoteView): string {
  switch (doubt) {
    case 'disagrees':
      return 'The figures, names or result here do not agree with each other, or with who was there.';
    case 'one-sided': {
      const { sides, recorded, casting } = view;
      const [yes, no] = (['for', 'against'] as const).map((one) =>
        sides.some(({ option }) => option === one),
      );
      // A vote that is recorded singly may be on the other side.
      if (yes === no || recorded.length > 0 || casting !== undefined)
        return 'It is not clear here how many voted for and against.';
      return yes
        ? 'Only votes for are shown here, and it is not clear whether anybody voted against.'
        : 'Only votes against are shown here, and it is not clear whether anybody voted for.';
    }
    case 'motion':
      return 'It is not clear which of two motions this vote was on.';
    case 'no-vote':
      return 'This vote names somebody who is listed for that day as a member without a vote.';
    case 'several':
      return 'Not everybody who voted is named here.';
  }
}

/** How each party or group voted; a reader may have come for it, and the names come first. */
function byParty(parties: NonNullable<VoteView['parties']>, of: string): Html {
  const used = VOTE_OPTIONS.filter((option) => parties.some(({ counts }) => counts[option] > 0));
  return html`<details class="govuk-details vote__parties">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">By party or group on that day</span>
    </summary>
    <div class="govuk-details__text">
      <section class="table-scroll" aria-label="Votes by party" tabindex="0">
        <table class="figures">
          <caption class="govuk-visually-hidden">
            Votes by party: ${of}
          </caption>
          <thead>
            <tr>
              <th scope="col">Party</th>
              ${used.map((option) => html`<th scope="col">${SIDES[option]}</th> `)}
            </tr>
          </thead>
          <tbody>
            ${parties.map(
              ({ party, counts }) =>
                html`<tr>
                  <th scope="row">${party}</th>
                  ${used.map((option) => html`<td>${counts[option]}</td> `)}
                </tr> `,
            )}
          </tbody>
        </table>
      </section>
    </div>
  </details>`;
}
