import { stringify } from 'yaml';
import { addDays, formatDate } from '../../../src/language/dates.ts';
import { isExecutive } from '../../../src/law/bodies.ts';
import { DEMO_TODAY } from '../fictional-council.ts';
import type { PlannedMeeting } from '../meeting-calendar.ts';
import { placesOf, wardsOn } from '../places.ts';
import { Random } from '../random.ts';
import { topicOf } from '../topics/index.ts';

/** Officers' decisions are recorded since these days (SI 2014/2095 reg 7), and of an executive since SI 2012/2089 reg 13. */
const FIRST = '2014-09-01';

export type DemoDecision = { readonly year: string; readonly slug: string; readonly text: string };

/** What officers decided after the executive's meetings: one after every third. */
export function officerDecisions(
  meetings: readonly PlannedMeeting[],
  seed: number,
): readonly DemoDecision[] {
  const numbers = new Map<string, number>();
  const held = meetings.filter(
    ({ committee, date, cancelled }) =>
      isExecutive(committee.kind) && !cancelled && date >= FIRST && addDays(date, 7) <= DEMO_TODAY,
  );
  return held
    .filter((_, at) => at % 3 === 0)
    .map(({ committee, date }) => {
      const random = new Random(`${seed}/decision/${committee.slug}/${date}`);
      const taken = addDays(date, 5);
      const year = taken.slice(0, 4);
      const number = (numbers.get(year) ?? 0) + 1;
      numbers.set(year, number);
      return {
        year,
        slug: `od-${year.slice(2)}-${String(number).padStart(3, '0')}`,
        text: textOf(committee.topics, taken, number, random),
      };
    });
}

function textOf(topics: readonly string[], taken: string, number: number, random: Random): string {
  const topic = topicOf(random.pick(topics));
  const ward = random.pick(wardsOn(taken));
  const { street } = placesOf([ward], random);
  const place = street();
  const fields = {
    title: `${place}: ${random.pick(topic.things)}`,
    reference: `OD ${taken.slice(2, 4)}-${String(number).padStart(3, '0')}`,
    taken,
    published: addDays(taken, 1),
    by: { officer: random.pick(topic.posts), under: 'scheme of delegation, part 3' },
    function: 'executive',
    key: false,
    'call-in': false,
    wards: [ward],
    interests: [],
    alternatives: random.pick([
      'none',
      'To do nothing, rejected because the need has not gone away.',
    ]),
  };
  const text = `DECIDED – That the work at ${place} that was planned for ${formatDate(addDays(taken, 60))} be ordered within the budget for the year.\n\n## Reasons\n\n${random.pick(['Residents asked for it, and the budget allows it.', 'An inspection showed that it can’t wait for another year.'])}\n`;
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${text}`;
}
