import { stringify } from 'yaml';
import { addDays, formatDate } from '../../../src/language/dates.ts';
import { COMMITTEES } from '../fictional-committees.ts';
import { DEMO_TODAY } from '../fictional-council.ts';
import { placesOf, wardsOn } from '../places.ts';
import { Random } from '../random.ts';
import { topicOf } from '../topics/index.ts';
import type { DemoDecision } from './officer-decisions.ts';

export type DemoNotice = { readonly slug: string; readonly text: string };

/** Days from a notice to its decision: 28 clear days are the least (SI 2012/2089 reg 9(1)). */
const AHEAD = 35;

/** A key decision that was published yesterday, so that it can still be called in; and one that is to come. */
export function keyDecisions(seed: number): {
  readonly notices: readonly DemoNotice[];
  readonly decision: DemoDecision;
} {
  const board = COMMITTEES.find(({ kind }) => kind === 'executive');
  if (!board) throw new Error('The demo has no executive.');
  const taken = subjectOf(board.topics, new Random(`${seed}/key-decision/taken`));
  const coming = subjectOf(board.topics, new Random(`${seed}/key-decision/coming`));
  const day = addDays(DEMO_TODAY, -2);
  const officer = { officer: taken.post, under: 'scheme of delegation, part 3' };
  return {
    notices: [
      noticeOf('1', {
        matter: taken.title,
        by: officer,
        when: day,
        published: addDays(day, -AHEAD),
      }),
      noticeOf('2', {
        matter: coming.title,
        by: board.name,
        when: { from: addDays(DEMO_TODAY, AHEAD), to: addDays(DEMO_TODAY, AHEAD + 13) },
        published: addDays(DEMO_TODAY, -1),
      }),
    ],
    decision: {
      year: day.slice(0, 4),
      slug: `kd-${day.slice(2, 4)}-001`,
      text: file(
        {
          title: taken.title,
          reference: idOf('1'),
          taken: day,
          published: addDays(day, 1),
          by: officer,
          function: 'executive',
          key: idOf('1'),
          'call-in': true,
          wards: [taken.ward],
          interests: [],
          alternatives: 'To wait a year, rejected because the price is held until March alone.',
        },
        `DECIDED –\n\n(a) That what the report proposes for ${taken.place} be approved.\n(b) That work begin after ${formatDate(addDays(day, 60))}.\n\n## Reasons\n\nThe present contract ends in spring, and three offers were compared.\n`,
      ),
    },
  };
}

/** Something at a place: a budget is at none. */
function subjectOf(topics: readonly string[], random: Random) {
  const topic = topicOf(random.pick(topics.filter((key) => key !== 'budget')));
  const ward = random.pick(wardsOn(DEMO_TODAY));
  const place = placesOf([ward], random).street();
  return {
    place,
    ward,
    post: random.pick(topic.posts),
    title: `${place}: ${random.pick(topic.things)}`,
  };
}

const PAPERS = {
  documents: ['Report of the officers'],
  where: 'Exemplar City Hall, Moot Square',
  'other-documents': 'Other documents may be submitted; ask Democratic Services for them.',
};

const idOf = (number: string): string => `KD${DEMO_TODAY.slice(2, 4)}${number.padStart(3, '0')}`;

function noticeOf(number: string, fields: Readonly<Record<string, unknown>>): DemoNotice {
  const id = idOf(number);
  return { slug: id.toLowerCase(), text: file({ id, ...fields, ...PAPERS }, '') };
}

const file = (fields: Readonly<Record<string, unknown>>, text: string): string =>
  `---\n${stringify(fields, { lineWidth: 0 })}---\n${text === '' ? '' : `\n${text}`}`;
