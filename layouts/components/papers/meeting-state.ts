import { formatDate, type IsoDate } from '../../../src/language/dates.ts';
import { asSentence } from '../../../src/language/sentence.ts';
import type { LinkedMeeting } from '../../../src/papers/agenda/meeting.ts';
import type { MeetingState, MeetingView } from '../../../src/views/views.ts';
import { html, type Html, type Value } from '../../html.ts';
import { tag } from '../tag.ts';
import { clock, time } from '../time.ts';

/**
 * "This meeting did not take place", "The meeting will not take place": what is said of one that is off.
 * @param isOver whether its day has gone by; undefined in print, which says the same on each day.
 */
export function notHeld(
  meeting: 'This meeting' | 'The meeting',
  isOver: boolean | undefined,
): string {
  const when = isOver === undefined ? 'does' : isOver ? 'did' : 'will';
  return `${meeting} ${when} not take place`;
}

/** That a meeting which was called off is to be held after all: who heard no more than that must not miss it. */
export function heldAfterAll(
  meeting: Value,
  { off, day, since }: NonNullable<MeetingView['heldAfterAll']>,
): Html {
  return notice(
    'moved',
    html`${tag('changed')} ${meeting} was ${off} on ${time(day)}. Since ${time(since)} it is to be
    held after all.`,
  );
}

/** That a meeting was postponed, adjourned or moved here, with a way to the other meeting: what nobody must miss. */
export function meetingState(
  { postponed, adjourned, movedTo, movedFrom, resumedAt, resumedFrom, isOver }: MeetingState,
  isPrinted = false,
): Html {
  return html`${
    postponed &&
    notice(
      'cancelled',
      html`${tag('postponed')} ${notHeld('This meeting', isPrinted ? undefined : isOver)} on this
      day. ${asSentence(postponed.reason)}
      ${movedTo ? html`It is postponed to ${linked(movedTo)}.` : 'No other day is given yet.'}`,
    )
  }
  ${
    !postponed &&
    movedTo &&
    notice(
      'moved',
      html`${tag('changed')} Another meeting takes the place of this one: ${linked(movedTo)}.`,
    )
  }
  ${
    movedFrom &&
    // Once the meeting was held, nobody waits at the wrong door.
    notice(
      isOver ? 'past' : 'moved',
      html`${!isOver && tag('changed')} This meeting takes the place of that of
      ${linked(movedFrom)}, which was
      postponed.${movedFrom.reason !== undefined && html` ${asSentence(movedFrom.reason)}`}`,
    )
  }
  ${
    adjourned &&
    notice(
      'moved',
      html`${tag('adjourned')} This meeting was
      adjourned${adjourned.reason === undefined ? '.' : html`: ${asSentence(adjourned.reason)}`}
      ${resumedAt ? html`What was left goes on the agenda of ${linked(resumedAt)}.` : 'No day is given yet on which it goes on.'}`,
    )
  }
  ${
    !adjourned &&
    resumedAt &&
    notice(
      'moved',
      html`${tag('adjourned')} What was left goes on the agenda of ${linked(resumedAt)}.`,
    )
  }
  ${
    resumedFrom &&
    notice(
      'past',
      html`This meeting goes on with the business of ${linked(resumedFrom)}, when the meeting was
      adjourned.${resumedFrom.reason !== undefined && html` ${asSentence(resumedFrom.reason)}`}`,
    )
  }`;
}

function notice(kind: 'cancelled' | 'moved' | 'past', words: Value): Html {
  return html`<div class="notice notice--${kind}"><p>${words}</p></div>`;
}

/** "15 December 2026 at 10.00 am", leading to its page where there is one. */
export function linked({ url, date, time: at }: LinkedMeeting): Html {
  if (url === undefined) return time(date);
  return html`<a href="${url}">${when(date, at)}</a>`;
}

function when(date: IsoDate, at: string | undefined): string {
  return at === undefined ? formatDate(date) : `${formatDate(date)} at ${clock(at)}`;
}
