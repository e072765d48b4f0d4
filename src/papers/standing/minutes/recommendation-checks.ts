import { formatDate, type IsoDate } from '../../../language/dates.ts';
import { listInWords } from '../../../language/sentence.ts';
import { diagnose, type RuleCode } from '../../../rules/rules.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import type { ContentReader } from '../../reading/reader.ts';
import { isOverdue, recommendationsOf } from '../../recommendation/recommendations.ts';

/** Reports answers to recommendations that aren't there, and recommendations whose answer was due. */
export function checkRecommendations(
  reader: ContentReader,
  minutes: readonly Minutes[],
  today: IsoDate,
): void {
  const say = (code: RuleCode, { source }: Minutes, line: number, message: string): void => {
    reader.diagnostics.push(
      diagnose(code, { file: reader.shown(source), line, column: 1 }, message),
    );
  };
  const { recommendations, ofNone } = recommendationsOf(minutes);
  for (const { minutes: own, line, label, of, near } of ofNone) {
    const those =
      near.length > 0
        ? ` There ${near.length === 1 ? 'is' : 'are'} ${listInWords(near.slice(0, 12))}.`
        : ' No minute of that number recommends something on or before that day.';
    say(
      'recommendation-not-there',
      own,
      line,
      `“${label} ${of}”: there is no such recommendation.${those} Write the number of its minute and its mark, such as “${label} 41 R3:”.`,
    );
  }
  const bySite = new Map(minutes.map((one) => [one.url, one]));
  // Several of one minute were due on one day: that is one thing to do.
  const said = new Set<string>();
  for (const one of recommendations) {
    if (!isOverdue(one, today) || one.due === undefined) continue;
    const [url = '', id = ''] = one.url.split('#');
    const own = bySite.get(url);
    const minute = own?.minutes.find(({ blocks }) =>
      blocks.some(
        (block) =>
          block.kind === 'decision' &&
          (block.id === id || block.parts.some((part) => part.id === id)),
      ),
    );
    if (!own || !minute || said.has(`${url}#${minute.id}`)) continue;
    said.add(`${url}#${minute.id}`);
    const names = recommendations
      .filter((other) => other.minute === one.minute && other.url.startsWith(`${url}#`))
      .filter((other) => isOverdue(other, today))
      .map(({ name }) => name);
    say(
      'recommendation-not-answered',
      own,
      minute.line,
      `An answer to ${listInWords(names.slice(0, 12))} was due on ${formatDate(one.due)}, and no minutes have one. Write “Answer to ${names[0] ?? ''}:” in the minutes of the meeting that gave it or heard it.`,
    );
  }
}
