import { formatMunicipalYear } from '../../../src/law/municipal-year.ts';
import {
  PAPER_TIMES,
  type PaperTime,
  type YearFigures,
} from '../../../src/views/figures/paper-figures.ts';
import { count } from '../count.ts';
import { html, type Html } from '../../html.ts';

/** What each part of a bar, and each column of the table, is called. */
export const TIMES_IN_WORDS: Readonly<Record<PaperTime, string>> = {
  'in-time': 'In time',
  late: 'Late',
  after: 'After the meeting',
  'to-follow': 'Still to follow',
  'not-published': 'Not published',
  'not-recorded': 'Day not on record',
};

/** The height of a year in the picture, in pixels: its name, and its bar below. */
const ROW = 54;
const BAR = { top: 24, height: 20 };
/** No more years than these are on a printed sheet, and a picture can't be broken: of more, the table is printed alone. */
const MOST_ON_A_SHEET = 14;

/**
 * A bar a year, in parts. The picture is as wide as its place: lengths are shares of the longest year, and letters keep their
 * size on a phone. It is drawn here because a share is all that there is to work out: libraries of charts measure letters
 * in a browser, and write styles into elements, which the policy of the pages forbids.
 */
export function paperBars(years: readonly YearFigures[], used: readonly PaperTime[]): Html {
  const most = Math.max(...years.map(({ total }) => total));
  const height = years.length * ROW;
  const isLong = years.length > MOST_ON_A_SHEET;
  return html`<figure class="bars${isLong && ' bars--long'}">
    <ul class="bars__key" aria-hidden="true">
      ${used.map(
        (kind) =>
          html`<li>
            <svg class="bars__sample" width="28" height="16">${part(kind, 0, 100, 0, 16)}</svg>
            ${TIMES_IN_WORDS[kind]}
          </li> `,
      )}
    </ul>
    <svg
      class="bars__picture"
      role="img"
      aria-labelledby="bars-title bars-about"
      width="100%"
      height="${height}"
    >
      <title id="bars-title">When papers came out, by municipal year</title>
      <desc id="bars-about">
        ${years.map((year) => `${inWords(year)} `)} The table below has the same numbers.
      </desc>
      <defs>${PATTERNS}</defs>
      ${years.map(
        (year, at) =>
          html`<text class="bars__year" x="0" y="${at * ROW + 17}">
              ${formatMunicipalYear(year.year)}: ${count(year.total, 'paper')}
            </text>
            ${bar(year, at * ROW + BAR.top, most)}`,
      )}
    </svg>
  </figure>`;
}

/** Whatever a reader can see of colours: each kind has lines of its own over its colour. */
const PATTERNS = html`<pattern
    id="lines-late"
    width="8"
    height="8"
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"
  >
    <line class="bars__line" x1="0" y1="0" x2="0" y2="8" />
  </pattern>
  <pattern id="lines-after" width="6" height="6" patternUnits="userSpaceOnUse">
    <line class="bars__line" x1="0" y1="0" x2="0" y2="6" />
  </pattern>
  <pattern id="lines-to-follow" width="6" height="6" patternUnits="userSpaceOnUse">
    <circle class="bars__dot" cx="3" cy="3" r="1.5" />
  </pattern>
  <pattern id="lines-not-published" width="6" height="6" patternUnits="userSpaceOnUse">
    <line class="bars__line" x1="0" y1="0" x2="6" y2="0" />
  </pattern>`;

const WITH_LINES: ReadonlySet<PaperTime> = new Set(['late', 'after', 'to-follow', 'not-published']);

function bar({ counts }: YearFigures, y: number, most: number): Html {
  let x = 0;
  return html`${PAPER_TIMES.filter((kind) => counts[kind] > 0).map((kind) => {
    const width = (counts[kind] / most) * 100;
    const drawn = part(kind, x, width, y, BAR.height);
    x += width;
    return drawn;
  })}`;
}

/** A part of a bar: `x` and `width` in per cent. */
function part(kind: PaperTime, x: number, width: number, y: number, height: number): Html {
  const place = [percent(x), percent(width)] as const;
  return html`<rect
      class="bars__part bars__part--${kind}"
      x="${place[0]}"
      y="${y}"
      width="${place[1]}"
      height="${height}"
    />
    ${WITH_LINES.has(kind) && html`<rect x="${place[0]}" y="${y}" width="${place[1]}" height="${height}" fill="url(#lines-${kind})" />`}`;
}

const percent = (share: number): string => `${Number(share.toFixed(3))}%`;

/** "2022/23: 12 in time, 3 late." */
function inWords({ year, counts }: YearFigures): string {
  const said = PAPER_TIMES.filter((kind) => counts[kind] > 0).map(
    (kind) => `${counts[kind]} ${TIMES_IN_WORDS[kind].toLowerCase()}`,
  );
  return `${formatMunicipalYear(year)}: ${said.join(', ')}.`;
}
