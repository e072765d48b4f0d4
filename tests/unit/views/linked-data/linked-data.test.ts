import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appendixPage } from '../../../../layouts/pages/appendix.ts';
import { meetingPage } from '../../../../layouts/pages/meeting.ts';
import { reportPage } from '../../../../layouts/pages/report.ts';
import type { AppendixPageView, ReportView } from '../../../../src/views/report/paper-pages.ts';
import type { MeetingView } from '../../../../src/views/views.ts';
import * as example from '../../layouts/example-views.ts';
import { personPage } from '../../../../layouts/pages/person.ts';
import type { PersonView } from '../../../../src/views/people/person-view.ts';

const { chrome, council, committee, meeting, report, file } = example;
const SITE = 'https://papers.example';

/** What a program reads out of a page: none where the page has nothing for it. */
function dataIn(page: string): Record<string, unknown> | undefined {
  const found = [...page.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)];
  assert.ok(found.length <= 1);
  const [, json] = found[0] ?? [];
  return json === undefined ? undefined : (JSON.parse(json) as Record<string, unknown>);
}

const eventOf = (changes: Partial<MeetingView>) =>
  dataIn(meetingPage(chrome, { ...meeting, ...changes })) ?? {};
const reportOf = (changes: Partial<ReportView>) =>
  dataIn(reportPage(chrome, { ...report, ...changes }));

const appendixView: AppendixPageView = {
  url: `${example.reportUrl}appendix-1/`,
  title: 'Appendix 1: Leeds ILACS Report 2022',
  description: 'An appendix.',
  breadcrumbs: [],
  report: { text: report.title, url: report.url },
  committee,
  meeting: { url: example.meetingUrl, date: '2022-05-11' },
  appendix: example.appendixHere,
  overdue: false,
  paper: { file, earlier: [] },
  exemptRules: [],
  body: 'scrutiny',
};
const appendixOf = (changes: Partial<AppendixPageView>) =>
  dataIn(appendixPage(chrome, { ...appendixView, ...changes }));

describe('a meeting is an event', () => {
  it('with its name, time in London, place, committee and address', () => {
    assert.deepEqual(eventOf({}), {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: meeting.title,
      description: meeting.description,
      url: SITE + meeting.url,
      inLanguage: 'en-GB',
      eventStatus: 'https://schema.org/EventScheduled',
      startDate: '2022-05-11T10:00:00+01:00',
      location: { '@type': 'Place', name: meeting.place, address: meeting.place },
      organizer: {
        '@type': 'Organization',
        name: committee.text,
        url: SITE + committee.url,
        parentOrganization: {
          '@type': 'GovernmentOrganization',
          name: council.name,
          url: council.url,
        },
      },
    });
  });

  const other = { url: '/meetings/other/2022-05-04/', date: '2022-05-04' } as const;
  for (const [what, changes, status, previous] of [
    ['cancelled', { cancelled: { reason: 'No business' } }, 'EventCancelled', undefined],
    [
      'postponed',
      { state: { isOver: false, postponed: { reason: 'Snow' } } },
      'EventPostponed',
      undefined,
    ],
    [
      'put off by the agenda of another meeting',
      { state: { isOver: false, movedTo: other } },
      'EventPostponed',
      undefined,
    ],
    [
      'in the place of one that was postponed',
      { state: { isOver: false, movedFrom: other } },
      'EventRescheduled',
      '2022-05-04',
    ],
    [
      'moved to another day and then to another room',
      {
        moved: [
          { day: '2022-04-01', before: { date: '2022-03-09', time: '14:00' } },
          { day: '2022-04-20', before: { place: 'Town Hall' } },
        ],
      },
      'EventRescheduled',
      '2022-03-09T14:00:00+00:00',
    ],
    [
      'moved to another hour',
      { moved: [{ day: '2022-04-01', before: { time: '14:00' } }] },
      'EventRescheduled',
      '2022-05-11T14:00:00+01:00',
    ],
    [
      'moved to another room alone',
      { moved: [{ day: '2022-04-01', before: { place: 'Town Hall' } }] },
      'EventScheduled',
      undefined,
    ],
  ] as const satisfies [string, Partial<MeetingView>, string, string | undefined][]) {
    it(`that is ${what}`, () => {
      const event = eventOf(changes);
      assert.equal(event['eventStatus'], `https://schema.org/${status}`);
      assert.equal(event['previousStartDate'], previous);
    });
  }

  it('that says nothing of what is to be confirmed', () => {
    assert.equal(eventOf({ access: { toBeConfirmed: ['time'] } })['startDate'], '2022-05-11');
    const unsure = eventOf({ access: { toBeConfirmed: ['date', 'time', 'place'] } });
    assert.ok(!('startDate' in unsure) && !('location' in unsure));
  });

  it('of several days, and where it can be joined', () => {
    const event = eventOf({
      access: { days: [{ on: '2022-05-12' }], held: 'hybrid', join: 'https://meet.example/1' },
    });
    assert.equal(event['endDate'], '2022-05-12');
    assert.equal(event['eventAttendanceMode'], 'https://schema.org/MixedEventAttendanceMode');
    assert.deepEqual(event['location'], [
      { '@type': 'Place', name: meeting.place, address: meeting.place },
      { '@type': 'VirtualLocation', url: 'https://meet.example/1' },
    ]);
    const online = eventOf({ access: { held: 'online', join: 'https://meet.example/1' } });
    assert.deepEqual(online['location'], {
      '@type': 'VirtualLocation',
      url: 'https://meet.example/1',
    });
  });
});

describe('a report is a Report', () => {
  it('of its meeting, with the appendices that are here', () => {
    const here = { appendix: example.appendixHere, overdue: false };
    const gone = { appendix: example.appendixWithheld, overdue: false };
    const data = reportOf({ appendices: [here, gone] });
    assert.equal(data?.['@type'], 'Report');
    assert.equal(data['headline'], report.title);
    assert.deepEqual(data['isPartOf'], {
      '@type': 'CreativeWork',
      name: `Agenda and papers of ${committee.text}, 11 May 2022`,
      url: SITE + example.meetingUrl,
    });
    assert.deepEqual(data['hasPart'], [
      {
        '@type': 'DigitalDocument',
        name: 'Appendix 1: Leeds ILACS Report 2022',
        url: `${SITE}${example.reportUrl}appendix-1/`,
      },
    ]);
  });

  for (const [why, published, expected] of [
    ['that the register shows', { kind: 'published', date: '2022-05-03' }, '2022-05-03'],
    [
      'on which it was there first',
      { kind: 'published', date: '2022-05-07', first: '2022-05-03' },
      '2022-05-03',
    ],
    ['but none that is stated', { kind: 'stated', date: '2022-05-03' }, undefined],
    ['but none of git', { kind: 'recorded', date: '2022-05-03' }, undefined],
    ['but none of a draft', { kind: 'uncommitted' }, undefined],
  ] as const) {
    it(`with the day ${why}`, () => {
      assert.equal(reportOf({ published })?.['datePublished'], expected);
      const received = { ...file, received: published };
      const appendix = appendixOf({ paper: { file: received, earlier: [] } });
      assert.equal(appendix?.['datePublished'], expected);
    });
  }

  it('with the day of its last change', () => {
    const changes = { changed: '2022-05-09', url: '/register/x/' } as const;
    assert.equal(reportOf({ changes })?.['dateModified'], '2022-05-09');
    assert.ok(!('dateModified' in (reportOf({}) ?? {})));
  });

  it('with its file, where it is one', () => {
    const data = reportOf({ document: { file, earlier: [] }, sections: [] });
    assert.deepEqual(data?.['encoding'], {
      '@type': 'MediaObject',
      contentUrl: SITE + file.url,
      encodingFormat: 'application/pdf',
      contentSize: '348211 bytes',
      sha256: file.sha256,
    });
  });

  it('and nothing where it is not open', () => {
    assert.equal(reportOf({ access: example.exempt, sections: [] }), undefined);
  });
});

describe('an appendix is a DigitalDocument', () => {
  it('of its report, with its file', () => {
    const data = appendixOf({});
    assert.equal(data?.['@type'], 'DigitalDocument');
    assert.equal((data['isPartOf'] as { url: string }).url, SITE + report.url);
    assert.equal((data['encoding'] as { contentUrl: string }).contentUrl, SITE + file.url);
  });

  for (const [why, appendix] of [
    ['to follow', example.appendixToFollow],
    ['withheld', example.appendixWithheld],
  ] as const) {
    it(`and nothing where it is ${why}`, () => {
      const { paper, ...view } = appendixView;
      assert.ok(paper);
      assert.equal(dataIn(appendixPage(chrome, { ...view, appendix })), undefined);
    });
  }
});

describe('a councillor is a Person', () => {
  const person: PersonView = {
    ...{ url: '/people/ann/', title: 'Ann Lee', description: '', breadcrumbs: [], name: 'Ann Lee' },
    ...{ state: 'councillor', ward: { text: 'Armley', url: '/wards/armley/' }, party: 'Green' },
    ...{ seats: [], parties: [], alsoNamed: [], committeesBefore: [], years: [] },
    committees: [{ text: 'Planning', url: '/committees/planning/', role: 'Chair' }],
    text: '' as PersonView['text'],
  };

  it('of their ward, party and committees, without an email that the page doesn’t show', () => {
    const data = dataIn(personPage(chrome, person));
    assert.equal(data?.['@type'], 'Person');
    assert.equal(data['jobTitle'], 'Councillor for Armley');
    const [party, committee] = data['memberOf'] as Record<string, unknown>[];
    assert.equal(party?.['name'], 'Green');
    assert.equal(committee?.['roleName'], 'Chair');
    assert.equal('email' in data, false);
  });

  it('with the email that the page shows', () => {
    const data = dataIn(personPage(chrome, { ...person, email: 'ann@example.org' }));
    assert.equal(data?.['email'], 'ann@example.org');
  });

  it('and no councillor any more when they have left', () => {
    const data = dataIn(personPage(chrome, { ...person, state: 'former', day: '2022-05-09' }));
    assert.equal(data?.['jobTitle'], undefined);
  });
});

describe('what officers write', () => {
  for (const hostile of [
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>"\\"; \u2028 \u0000 href="/x/"',
    '</SCRIPT >',
  ]) {
    it(`stays data: ${JSON.stringify(hostile)}`, () => {
      const page = meetingPage(chrome, { ...meeting, title: hostile, place: hostile });
      const data = dataIn(page);
      assert.equal(data?.['name'], hostile);
      assert.equal((data['location'] as { name: string }).name, hostile);
      // The data, and the script by which the meeting is saved.
      assert.equal([...page.matchAll(/<\/?script/gi)].length, 4);
    });
  }
});
