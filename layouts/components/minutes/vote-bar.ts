import {
  VOTE_OPTIONS,
  type SideView,
  type VoteOption,
} from '../../../src/views/minutes/minutes-page.ts';
import { html, NOTHING, type Html } from '../../html.ts';
import { barInParts } from '../bar-in-parts.ts';

/** The height of a bar, in pixels; it is as wide as its place. */
const HEIGHT = 18;

/**
 * The figures of a vote as one bar in parts. The table beside it has the same numbers, so that nothing is lost where it
 * can't be seen. Each side has lines of its own over its colour.
 */
export function voteBar(sides: readonly SideView[]): Html {
  const total = sides.reduce((sum, { count = 0 }) => sum + count, 0);
  if (total === 0 || sides.some(({ count }) => count === undefined)) return NOTHING;
  const parts = VOTE_OPTIONS.flatMap((option) => {
    const count = sides.find((side) => side.option === option)?.count ?? 0;
    if (count === 0) return [];
    const share = (count / total) * 100;
    return [
      { class: `vote-bar__part vote-bar__part--${option}`, share, lines: PATTERN_OF[option] },
    ];
  });
  return barInParts(parts, HEIGHT);
}

const PATTERN_OF: Readonly<Partial<Record<VoteOption, string>>> = {
  against: 'vote-lines-against',
  abstained: 'vote-lines-abstained',
};

/** What the bars of a page are drawn with: once a page, since each has an id. */
export function votePatterns(): Html {
  return html`<svg class="vote-patterns" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <pattern
        id="vote-lines-against"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line class="bars__line" x1="0" y1="0" x2="0" y2="8" />
      </pattern>
      <pattern id="vote-lines-abstained" width="6" height="6" patternUnits="userSpaceOnUse">
        <circle class="bars__dot" cx="3" cy="3" r="1.5" />
      </pattern>
    </defs>
  </svg>`;
}
