import type { AppendixFile, ToFollow } from '../../../src/papers/appendix/appendix.ts';
import type { AppendixView } from '../../../src/views/views.ts';
import { html, type Html } from '../../html.ts';
import { count } from '../count.ts';
import { fileSize } from '../file-size.ts';
import { corrected, isKnown, received } from './received.ts';
import { time } from '../time.ts';
import { tag } from '../tag.ts';
import { awaitedTag, expectation } from '../to-follow-list.ts';

/** Where a paper that isn't here is, in a few words: nothing is to follow once the day of the meeting is past. */
export const whereItIs = (
  { beingChecked, wasOpen }: Pick<ToFollow, 'beingChecked' | 'wasOpen'>,
  isOver: boolean | undefined,
): string =>
  wasOpen
    ? `taken off${beingChecked ? ' to be checked' : ''}`
    : isOver
      ? 'was to follow'
      : 'to follow';

/** An appendix as a report lists it: "Appendix 1 (to follow) – Leeds ILACS Report 2022". */
export function appendixLine({ appendix, overdue, isOver }: AppendixView): Html {
  const { state } = appendix;
  const name = `Appendix ${appendix.number}`;
  const awaited = {
    ...(appendix.expected !== undefined && { expected: appendix.expected }),
    overdue,
    ...(isOver && { isOver }),
  };
  switch (state.kind) {
    case 'to-follow':
      return html`<span class="appendix-line"
        ><a href="${appendix.url}"
          >${name} (<em>${whereItIs(state, isOver)}</em>) – ${appendix.title}</a
        >
        <span class="appendix-line__detail"
          >${state.beingChecked ? tag('being-checked') : state.wasOpen ? html`Taken off on ${time(state.wasOpen.takenOff)}` : html`${(overdue || isOver) && html`${tag(awaitedTag(awaited))} `}${expectation(awaited)}`}</span
        ></span
      >`;
    case 'withheld':
      return html`<span class="appendix-line"
        ><a href="${appendix.url}">${name} – ${appendix.title}</a>
        <span class="appendix-line__detail"
          >${appendix.access.kind !== 'open' && tag(appendix.access.kind)} Not for publication</span
        ></span
      >`;
    case 'here':
      return html`<span class="appendix-line"
        ><a href="${state.file.url}">${name} – ${appendix.title}</a>
        <span class="appendix-line__detail"
          >${fileDetail(state.file)} ·
          <a href="${appendix.url}"
            >about this appendix<span class="govuk-visually-hidden"> (${name})</span></a
          ></span
        ></span
      >`;
  }
}

/** "PDF, 11 pages, 148 KB, received 10 May 2022". */
export function fileDetail(file: AppendixFile): Html {
  return html`${[
    file.format,
    ...(file.pages === undefined ? [] : [count(file.pages, 'page')]),
    fileSize(file.bytes),
  ].join(
    ', ',
  )}${isKnown(file.received) && html`, ${received(file.received)}`}${file.corrected && html`, ${corrected(file.corrected)}`}`;
}
