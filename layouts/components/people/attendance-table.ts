import { formatMunicipalYear } from '../../../src/law/municipal-year.ts';
import type { YearAttendance } from '../../../src/views/people/attendance-by-year.ts';
import { html, NOTHING, type Html } from '../../html.ts';
import { barInParts } from '../bar-in-parts.ts';

/** The height of a bar, in pixels; it is as wide as its place. */
const HEIGHT = 14;

/** In the order of a bar's parts, and of the columns. */
const PARTS = [
  ['present', 'Present', undefined],
  ['apologies', 'Apologies', 'attendance-lines-apologies'],
  ['absent', 'Absent', 'attendance-lines-absent'],
  ['notRecorded', 'Not recorded', undefined],
] as const;

/**
 * The years of a person in minutes. The bar of a year is as long as its meetings are many; each part has lines of its own over its
 * colour, and the numbers are beside it. A kind that no year has is left out.
 */
export function attendanceTable(years: readonly YearAttendance[]): Html {
  const most = Math.max(...years.map(({ expected }) => expected));
  const used = PARTS.filter(([key]) => key === 'present' || years.some((year) => year[key] > 0));
  return html`${patterns()}
    <p>
      Meetings are counted of committees on which they sat on that day, if the minutes say who was
      there. Minutes may be missing or be a draft. What they say of votes is on the page of each
      year.
    </p>
    <section class="table-scroll" aria-label="Meetings by year, as a table" tabindex="0">
      <table class="record-table attendance-table">
        <caption class="govuk-visually-hidden">
          Meetings by year
        </caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col" class="align-right">Expected</th>
            ${used.map(([, name]) => html`<th scope="col" class="align-right">${name}</th> `)}
            ${most > 0 && html`<td class="attendance-table__picture"></td>`}
          </tr>
        </thead>
        <tbody>
          ${years.map(
            (year) =>
              html`<tr>
                <th scope="row"><a href="${year.url}">${formatMunicipalYear(year.year)}</a></th>
                <td class="align-right">${isUnknown(year) ? 'Not on record' : year.expected}</td>
                ${used.map(([key]) => html`<td class="align-right">${!isUnknown(year) && year[key]}</td> `)}
                ${most > 0 && html`<td class="attendance-table__picture">${bar(year, most)}</td>`}
              </tr> `,
          )}
        </tbody>
      </table>
    </section>`;
}

/** Whether no list of members is on record for any meeting of a year: a count of 0 would say more than is known. */
function isUnknown({ expected, withoutList }: YearAttendance): boolean {
  return expected === 0 && withoutList > 0;
}

function bar(year: YearAttendance, most: number): Html {
  if (year.expected === 0) return NOTHING;
  const parts = PARTS.flatMap(([key, , lines]) =>
    year[key] === 0
      ? []
      : [
          {
            class: `attendance-table__part attendance-table__part--${key}`,
            share: (year[key] / most) * 100,
            lines,
          },
        ],
  );
  return barInParts(parts, HEIGHT);
}

/** What the bars of a page are drawn with: once a page, since each has an id. */
function patterns(): Html {
  return html`<svg class="vote-patterns" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="attendance-lines-apologies" width="6" height="6" patternUnits="userSpaceOnUse">
        <circle class="bars__dot" cx="3" cy="3" r="1.5" />
      </pattern>
      <pattern
        id="attendance-lines-absent"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line class="bars__line" x1="0" y1="0" x2="0" y2="8" />
      </pattern>
    </defs>
  </svg>`;
}
