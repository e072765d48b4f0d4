import { dayAt, lacksDayInWords, itemIn, noDayAt } from '../labels/label-parts.ts';
import type { LabelLine } from '../labels/label-line.ts';
import type { MinutesInMaking } from './minutes-in-making.ts';
import type { LabelSegment } from './segments.ts';

/** Adds what "Item:" says: what became of it, or which one a minute is of. */
export function addItem(
  making: MinutesInMaking,
  segment: LabelSegment,
  rest: string,
  line: number,
): void {
  const said = itemIn(rest);
  if (!said) {
    making.say(
      'minutes-label-unclear',
      line,
      `What became of the item isn’t clear. Write "Item: withdrawn", "Item: deferred to 2026-03-17", "Item: not reached" or "Item: taken after 10"; or the number of the item alone.`,
    );
    making.asText(segment);
    return;
  }
  const minute = making.minutes.at(-1);
  if (said.kind === 'items') {
    minute?.items.push(...said.items);
    return;
  }
  const { what, until, words, items } = said;
  making.blocks.push({
    kind: 'fate',
    line,
    what,
    words,
    ...(until !== undefined && { until }),
    ...(items.length > 0 && { items }),
  });
}

/** Adds a correction of earlier minutes, or a note of what came later. */
export function addDated(
  making: MinutesInMaking,
  segment: LabelSegment,
  kind: 'correction' | 'later',
  line: number,
): void {
  const { more } = segment;
  const rest = 'rest' in segment.label ? segment.label.rest : '';
  const day = dayAt(rest === '' ? (more[0] ?? '') : rest);
  if (!day) {
    const example =
      kind === 'later'
        ? 'Later: 2026-01-29 – The written answer was sent.'
        : 'Correction: 2026-01-14 54(c) – "2026" is replaced by "2027".';
    const first = rest === '' ? (more[0] ?? '') : rest;
    const none = noDayAt(first);
    const message =
      none === undefined ? `The day isn’t clear. Write it first, as in "${example}"` : noDay(none);
    if (!lacksDayInWords(first)) making.say('minutes-label-unclear', line, message);
    making.asText(segment);
    return;
  }
  const below = rest === '' ? more.slice(1) : more;
  if (kind === 'later') {
    const words = making.words([day.words, ...below], segment.line);
    making.blocks.push({ kind, line, on: day.on, words });
    return;
  }
  const minute =
    /^(?:minutes? )?([A-Z]{0,4}\d{1,4}(?:[./]\d{1,4})?[a-z]?(?: ?\([a-z\d]{1,4}\)){0,2})(?: ?[–—:] ?| - |,? (?=\p{L})|$)/u.exec(
      day.words,
    );
  const words = making.words(
    [minute ? day.words.slice(minute[0].length) : day.words, ...below],
    segment.line,
  );
  making.blocks.push({
    kind,
    line,
    of: day.on,
    ...(minute && { minute: minute[1] as string }),
    words,
  });
}

/** Labels that say a day. */
const WITH_DAY: ReadonlySet<string> = new Set([
  'Received',
  'Answer due',
  'Answer to',
  'Progress on',
]);

const noDay = (written: string): string =>
  `"${written}" is no day: the calendar doesn’t have it, or it isn’t written as one. Correct it, as in 2026-01-29.`;

/** Adds a label that is shown with its words. */
export function addLabelled(
  making: MinutesInMaking,
  segment: LabelSegment,
  label: LabelLine & { kind: 'labelled' },
  line: number,
): void {
  const { more } = segment;
  // "From: Pyke. To: the Leader." is two labels of one line.
  const second = label.label === 'From' ? /[.;,]? to: ?/i.exec(label.rest) : null;
  const rest = second ? label.rest.slice(0, second.index) : label.rest;
  const words = making.words([rest, ...(second ? [] : more)], segment.line);
  const { of } = label;
  const first = rest === '' ? (more[0] ?? '') : rest;
  const day = dayAt(first)?.on;
  const none = WITH_DAY.has(label.label) ? noDayAt(first) : undefined;
  if (none !== undefined) making.say('minutes-label-unclear', line, noDay(none));
  making.blocks.push({
    kind: 'labelled',
    line,
    label: label.label,
    ...(of !== undefined && { of }),
    ...(day !== undefined && { on: day }),
    words,
  });
  if (!second) return;
  const to = [label.rest.slice(second.index + second[0].length), ...more];
  making.blocks.push({
    kind: 'labelled',
    line,
    label: 'To',
    words: making.words(to, segment.line),
  });
}
