import type { ToFollow } from '../../../src/papers/appendix/appendix.ts';
import { html, type Html } from '../../html.ts';
import { time } from '../time.ts';

type OpenBefore = NonNullable<ToFollow['wasOpen']>;

/** What a page says of a paper that is held back. */
export function beingChecked(what: 'report' | 'appendix', wasOpen: OpenBefore | undefined): Html {
  return html`<section class="notice notice--to-follow" aria-labelledby="being-checked">
    <h2 class="notice__title" id="being-checked">
      This ${what} is being checked${wasOpen ? '' : ', and is to follow'}
    </h2>
    ${
      wasOpen
        ? takenOff(what, wasOpen)
        : html`<p>
            The council has this ${what} and is checking it before it is published. It will be at
            this address as soon as that is done.
          </p>`
    }
  </section>`;
}

function takenOff(what: string, { published, takenOff: day }: OpenBefore): Html {
  return html`<p>
    ${published === undefined ? `This ${what} was on this site before its register began.` : html`This ${what} was published here on ${time(published)}.`}
    It was taken off on ${time(day)} to be checked. It will be at this address again as soon as that
    is done.
  </p>`;
}
