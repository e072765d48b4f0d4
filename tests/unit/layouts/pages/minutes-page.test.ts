import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minutesPage } from '../../../../layouts/pages/minutes.ts';
import type { Meeting } from '../../../../src/papers/agenda/meeting.ts';
import type { Minutes } from '../../../../src/papers/minutes/minutes.ts';
import type { MinutesOnDay } from '../../../../src/papers/minutes/minutes-on-day.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { minutesView } from '../../../../src/views/minutes/minutes-view.ts';
import {
  known,
  namedVote,
  resolved,
  someMinute,
  someMinutesOnDay,
} from '../../papers/minutes/some-minutes.ts';
import { chrome, council } from '../example-views.ts';
import { NO_RECORD } from '../../../../src/papers/record/record-facts.ts';

const MEETING: Meeting = {
  ...{ committee: 'planning', date: '2026-01-20', time: '10:00', place: 'Town Hall' },
  ...{ membership: [], items: [], note: '' as SafeHtml, municipalYear: '2025-26' },
  ...{ url: '/meetings/planning/2026-01-20/', source: 'meetings/planning/2026-01-20/agenda.md' },
  published: { kind: 'unknown', why: 'no-repository' },
};

function pageOf(
  own: Partial<Minutes>,
  more: Partial<MinutesOnDay> = {},
  texts: string[] = [],
): string {
  const minutes = someMinutesOnDay(own, more);
  const papers = {
    council,
    ...{
      committees: [],
      pages: [],
      record: NO_RECORD,
      matters: [],
      people: [],
      meetings: [MEETING],
      reports: [],
      minutes: [minutes],
    },
  };
  const body = { texts: texts as unknown as SafeHtml[] };
  return minutesPage(chrome, minutesView(indexArchive(papers), MEETING, minutes, body));
}

/** The words of the page's content, as they are read aloud. */
function words(page: string): string {
  const main = /<main[^]*<\/main>/.exec(page)?.[0] ?? '';
  return main
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:])/g, '$1');
}

const person = (name: string, party: string) => ({ name, url: `/people/${name}/`, party });

describe('the page of minutes', () => {
  it('says at the top that a draft is not agreed', () => {
    const text = words(pageOf({}));
    assert.match(text, /Draft These minutes have not been agreed as a correct record\./);
    assert.ok(text.indexOf('have not been agreed') < text.indexOf('Cite this'));
  });

  it('says by which meeting they were approved, with the way there', () => {
    const status = { kind: 'approved', on: '2026-02-11' } as const;
    const page = pageOf({ status }, { approvedAt: '/meetings/planning/2026-02-11/' });
    assert.match(words(page), /Approved as a correct record on Wednesday 11 February 2026\./);
    assert.match(page, /href="\/meetings\/planning\/2026-02-11\/"/);
    assert.doesNotMatch(words(page), /not been agreed/);
  });

  it('says that a record of decisions is one', () => {
    assert.match(
      words(pageOf({ status: { kind: 'decisions' } })),
      /the record of what was decided/,
    );
  });

  it('has the chair first, says for whom a substitute came, and who came late or left', () => {
    const text = words(
      pageOf({
        present: [
          known('Ann', { until: '54' }),
          known('Ben', { role: 'chair' }),
          known('Cat', { for: known('Dan') }),
          known('Eve', { virtually: true, not: ['54'] }),
        ],
        apologies: [known('Dan')],
        inAttendance: ['Head of Planning'],
        minutes: [someMinute('54', [])],
      }),
    );
    const who = text.slice(text.indexOf('Who was there'));
    assert.match(
      who,
      /Present 3 Ben, chair Ann, until minute 54 Eve, taking part virtually, not for minute 54 Substitutes 1 Cat, for Dan Apologies 1 Dan In attendance Head of Planning/,
    );
  });

  it('has a list for each sitting of a meeting that was adjourned', () => {
    const text = words(
      pageOf({
        present: [known('Ann')],
        sittings: [{ on: '2026-01-27', from: '55', present: [known('Ben')], apologies: [] }],
      }),
    );
    assert.match(
      text,
      /Sitting of Tuesday 20 January 2026 Present 1 Ann Sitting of Tuesday 27 January 2026, from minute 55 Present 1 Ben/,
    );
  });

  it('has a vote as a table with figures and names, and how parties voted on that day', () => {
    const page = pageOf(
      {
        present: [known('Ann'), known('Ben'), known('Cat')],
        minutes: [
          someMinute('94', [
            namedVote(['Ann', 'Ben'], ['Cat'], { result: 'carried' }),
            resolved('That it be built.'),
          ]),
        ],
      },
      {
        people: {
          ann: person('Ann', 'Green'),
          ben: person('Ben', 'Green'),
          cat: person('Cat', 'Red'),
        },
      },
    );
    assert.match(words(page), /For 2 Ann, Ben Against 1 Cat Carried/);
    assert.match(page, /<a href="\/people\/Cat\/">Cat<\/a>/);
    assert.match(words(page), /Party For Against Green 2 0 Red 0 1/);
    assert.match(page, /<caption[^>]*>\s*How the vote was cast: A matter/);
    assert.doesNotMatch(words(page), /no vote was recorded/);
  });

  it('counts no parties where a vote is unsettled, and says so', () => {
    const vote = namedVote([], [], {
      ...{ for: { names: [known('Ann')] }, against: { names: [known('Cat')] } },
      doubts: ['disagrees'],
    });
    const page = pageOf(
      { minutes: [someMinute('94', [vote])] },
      { people: { ann: person('Ann', 'Green'), cat: person('Cat', 'Red') } },
    );
    assert.doesNotMatch(words(page), /By party/);
    assert.match(words(page), /do not agree with each other/);
    assert.match(words(page), /For Ann Against Cat/);
    assert.doesNotMatch(page, /vote-bar__part/);
  });

  const DOUBTS: Record<string, [Parameters<typeof namedVote>[2], said: RegExp]> = {
    'votes for alone': [
      { for: { count: 2, names: [known('Ann'), known('Ben')] }, doubts: ['one-sided'] },
      /Only votes for are shown here, and it is not clear whether anybody voted against\./,
    ],
    'votes against alone': [
      { against: { count: 1 }, doubts: ['one-sided'] },
      /Only votes against are shown here, and it is not clear whether anybody voted for\./,
    ],
    'abstentions alone': [
      { abstained: { names: [known('Ann')] }, doubts: ['one-sided'] },
      /It is not clear here how many voted for and against\./,
    ],
    'votes for, and one that is recorded singly': [
      {
        ...{ for: { count: 2 }, doubts: ['one-sided'] },
        recorded: [{ name: known('Cat'), option: 'against' }],
      },
      /It is not clear here how many voted for and against\./,
    ],
    'one of two motions': [
      { for: { count: 2 }, against: { count: 1 }, doubts: ['motion'] },
      /It is not clear which of two motions this vote was on\./,
    ],
    'a member without a vote': [
      { for: { names: [known('Ann')] }, against: { count: 0 }, doubts: ['no-vote'] },
      /This vote names somebody who is listed for that day as a member without a vote\./,
    ],
    'several under one name': [
      { for: { names: [known('All others')] }, against: { count: 0 }, doubts: ['several'] },
      /Not everybody who voted is named here\./,
    ],
  };
  for (const [name, [more, said]] of Object.entries(DOUBTS))
    it(`says of an unsettled vote that agrees what isn’t clear, and no more: ${name}`, () => {
      const vote = { kind: 'vote', id: 'v1', line: 1, ...more } as const;
      const text = words(pageOf({ minutes: [someMinute('94', [vote])] }));
      assert.match(text, said);
      assert.match(text, /The council has been asked to look at it\./);
      assert.doesNotMatch(text, /do not agree/);
    });

  it('says both of a vote that doesn’t agree, and has one side', () => {
    const doubts = ['disagrees', 'one-sided'] as const;
    const vote = namedVote(['Ann'], [], { doubts });
    const text = words(pageOf({ minutes: [someMinute('94', [vote])] }));
    assert.match(text, /do not agree with each other.*not clear/);
  });

  for (const [name, more] of [
    ['whole', {}],
    ['whole, with abstentions', { abstained: { count: 1 } }],
  ] as const)
    it(`says nothing of a vote that is ${name}`, () => {
      const vote = namedVote(['Ann'], ['Cat'], more);
      const text = words(pageOf({ minutes: [someMinute('94', [vote])] }));
      assert.doesNotMatch(text, /not clear|do not agree|asked to look/);
    });

  const SAID: Record<string, [Parameters<typeof namedVote>[2], shown: string, not: RegExp]> = {
    'an exception': [
      { form: 'unanimous', said: 'unanimously, Cllr Li abstaining' },
      'Vote: unanimously, Cllr Li abstaining',
      /Agreed unanimously/,
    ],
    'who was against': [
      { said: 'by 1 vote to 1, Councillor Li voting against', result: 'carried' },
      'Vote: by 1 vote to 1, Councillor Li voting against',
      /no vote was recorded/,
    ],
    'a form alone': [
      { form: 'unanimous', said: 'unanimously' },
      'Agreed unanimously.',
      /Vote: unan/,
    ],
    'figures alone': [{ form: 'figures', said: '1 for, 1 against' }, 'For 1', /Vote: 1/],
  };
  for (const [name, [more, shown, not]] of Object.entries(SAID))
    it(`prints the words of a vote where they say more than it shows: ${name}`, () => {
      const vote = namedVote(['Ann'], ['Cat'], more);
      const text = words(pageOf({ minutes: [someMinute('94', [vote])] }));
      assert.ok(text.includes(shown), text);
      assert.doesNotMatch(text, not);
    });

  it('calls nothing unanimous that the minutes don’t', () => {
    const text = words(pageOf({ minutes: [someMinute('54', [resolved('That it be noted.')])] }));
    assert.match(text, /Resolved That it be noted\. Agreed; no vote was recorded\./);
    assert.doesNotMatch(text, /unanimous/i);
  });

  it('gives each part of a decision a mark that leads to it', () => {
    const html =
      '<ol class="lettered"><li id="minute-54-a">\n<span class="lettered__mark">(a)</span> One.</li></ol>' as SafeHtml;
    const page = pageOf({ minutes: [someMinute('54', [resolved('One.', { html })])] });
    assert.match(page, /<a class="lettered__mark" href="#minute-54-a">\(a\)<\/a>/);
  });

  it('shows the notice of what is withheld, what was added, and what a later meeting corrected', () => {
    const text = words(
      pageOf(
        {
          minutes: [
            someMinute('54', [
              { kind: 'text', line: 1, text: 0 },
              { kind: 'withheld', line: 1, notice: '<p>Not for publication.</p>' as SafeHtml },
              {
                kind: 'later',
                line: 1,
                on: '2026-01-29',
                words: '<p>It was sent.</p>' as SafeHtml,
              },
              { kind: 'fate', line: 1, what: 'deferred', until: '2026-03-17' },
            ]),
          ],
        },
        {
          corrections: [
            {
              url: '/meetings/planning/2026-02-11/minutes/#minute-63',
              on: '2026-02-11',
              minute: '54(c)',
              words: '<p>June, not May.</p>' as SafeHtml,
            },
          ],
        },
        ['<p>Some prose.</p>'],
      ),
    );
    for (const part of [
      'Corrected later Minute 54(c): June, not May. ( meeting of 11 February 2026 )',
      'Some prose.',
      'Not for publication.',
      'Added after the meeting, on 29 January 2026 It was sent.',
      'Deferred to 17 March 2026',
    ]) {
      assert.ok(text.includes(part), `${part} in: ${text}`);
    }
  });

  it('has every id once and no level of heading left out', () => {
    const vote = namedVote(['Ann'], ['Ben']);
    const page = pageOf({
      present: [known('Ann')],
      minutes: [
        someMinute('1', [
          {
            kind: 'part',
            line: 1,
            of: 'amendment',
            title: 'Amendment 1',
            id: 'minute-1-amendment',
          },
          vote,
        ]),
        someMinute('2', [resolved('That it be noted.', { id: 'minute-2-decision' })]),
      ],
    });
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    assert.equal(new Set(ids).size, ids.length, ids.join(' '));
    const levels = [...page.matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]));
    for (const [at, level] of levels.entries()) assert.ok(level <= (levels[at - 1] ?? 0) + 1);
  });
});
