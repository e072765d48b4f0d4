import type { ToFollow } from '../../../src/papers/appendix/appendix.ts';
import { html, type Html } from '../../html.ts';
import { time } from '../time.ts';

type OpenBefore = NonNullable<ToFollow['wasOpen']>;

/**
 * What a page says of a paper that is held back.
 * @param what a `paper` is of no meeting, and no agenda says that it is to follow.
 * @param isOver the day of its meeting is past: it is to follow no more.
 */
export function beingChecked(
  what: 'report' | 'appendix' | 'paper',
  wasOpen: OpenBefore | undefined,
  isOver: boolean,
): Html {
  const toFollow = wasOpen || what === 'paper' ? '' : isOver ? ', and was' : ', and is';
  return html`<section class="notice notice--to-follow" aria-labelledby="being-checked">
    <h2 class="notice__title" id="being-checked">
      This ${what} is being checked${toFollow !== '' && `${toFollow} to follow`}
    </h2>
    ${
      wasOpen
        ? takenOff(what, wasOpen)
        : html`<p>
            ${isOver && 'The day of the meeting is past, and it has not been published here. '}The
            council has this ${what} and is checking it before it is published. It will be at this
            address as soon as that is done.
          </p>`
    }
  </section>`;
}

/** What the page of an appendix says while its report is held back: whether the council has the appendix, that report says. */
export function reportOfItBeingChecked(): Html {
  return html`<section class="notice notice--to-follow" aria-labelledby="being-checked">
    <h2 class="notice__title" id="being-checked">The report of this appendix is being checked</h2>
    <p>
      Once that is done, the report will be published, and this page will have the appendix or say
      when it is expected.
    </p>
  </section>`;
}

/** What a page says of a paper that was published, and is not there any more. */
export function gone(what: 'appendix', { published, takenOff: day, history }: OpenBefore): Html {
  return html`<section class="notice notice--to-follow" aria-labelledby="taken-off">
    <h2 class="notice__title" id="taken-off">This ${what} is not on this site any more</h2>
    <p>
      ${wasThere(what, published)} It was taken off on ${time(day)}.
      ${history !== undefined && html`<a href="${history}">What happened to it</a>`}
    </p>
  </section>`;
}

function wasThere(what: string, published: OpenBefore['published']): Html {
  return published === undefined
    ? html`This ${what} was on this site when its register began.`
    : html`This ${what} was published here on ${time(published)}.`;
}

function takenOff(what: string, { published, takenOff: day }: OpenBefore): Html {
  return html`<p>
    ${wasThere(what, published)} It was taken off on ${time(day)} to be checked. It will be at this
    address again as soon as that is done.
  </p>`;
}
