import { asSentence } from '../../../language/sentence.ts';
import type { CallInOfMinuted, MinutesOnDay } from '../../minutes/minutes-on-day.ts';
import type { Report } from '../../report/report.ts';

/**
 * Gives reports what can be said of the call-in of what was decided on them, by the minutes: a report that is read before its meeting
 * knows nothing of the day on which the decision was published, nor of a call-in.
 */
export function withMinutedCallIns(
  reports: readonly Report[],
  minutes: readonly MinutesOnDay[],
): Report[] {
  const byMeeting = new Map(minutes.map((one) => [one.meeting, one]));
  return reports.map((report): Report => {
    const callIns = byMeeting.get(report.meeting)?.callIns;
    const states = (report.minuted ?? []).flatMap(({ decisions }) =>
      decisions.flatMap(({ url }) => callIns?.[url.replace(/^.*#/, '')]?.state ?? []),
    );
    const [first] = states;
    if (!first) return report;
    const sentence = states.map(sentenceOf).join(' ');
    const label = states.length === 1 ? first.label : states.map((one) => one.label).join('; ');
    return { ...report, callInState: { sentence, label } };
  });
}

/** The state of the whole in its own sentence; of parts that differ, each. */
function sentenceOf({ sentence, label, parts }: NonNullable<CallInOfMinuted['state']>): string {
  if (sentence !== '') return sentence;
  const named = parts.filter(({ part }) => part !== undefined);
  if (named.length === 0) return asSentence(label);
  return named.map(({ part = '', label: own }) => `Part (${part}): ${asSentence(own)}`).join(' ');
}
