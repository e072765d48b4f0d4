import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { personObject } from '../../../src/outputs/data/oparl-person.ts';
import { indexArchive, type ArchiveIndex } from '../../../src/views/archive-index.ts';
import { committeeView } from '../../../src/views/committee-views.ts';
import { meetingView } from '../../../src/views/meeting-views.ts';
import { peopleView } from '../../../src/views/people/people-view.ts';
import { personView, type PersonView } from '../../../src/views/people/person-view.ts';
import { termsOf } from '../../../src/views/people/people-facts.ts';
import { wardPeople } from '../../../src/views/people/ward-people.ts';
import { personBeingChecked } from '../../../src/papers/person/person.ts';
import { NO_INSPECTOR } from '../papers/temporary-council.ts';
import { loadArchive } from '../../support/load-archive.ts';

const TODAY = '2026-02-16';
let index: ArchiveIndex;

before(async () => {
  const input = 'tests/fixtures/brindlemoor-papers';
  const { archive, diagnostics } = await loadArchive({
    ...{ input, today: TODAY, inspector: NO_INSPECTOR },
    dates: () => ({ kind: 'recorded', date: '2026-01-05' }),
  });
  assert.deepEqual(diagnostics, []);
  assert.ok(archive);
  index = indexArchive(archive);
});

function view(id: string, today = TODAY): PersonView {
  const person = index.archive.people.find((one) => one.id === id);
  assert.ok(person, id);
  return personView(index, person, today);
}

const committeeOf = (slug: string) => {
  const committee = index.committees.get(slug);
  assert.ok(committee);
  return committee;
};

describe('the list of people', () => {
  it('has somebody of whose file nothing can be read as being checked, and nowhere else', () => {
    const [first, ...rest] = index.archive.people;
    assert.ok(first);
    const checked = personBeingChecked({ ...first, seats: [{ ward: '', from: '1000-01-01' }] });
    const archive = { ...index.archive, people: [checked, ...rest] };
    const { beingChecked, ...others } = peopleView({ ...index, archive }, TODAY);
    assert.deepEqual(
      beingChecked.map(({ url }) => url),
      [first.url],
    );
    assert.ok(!JSON.stringify(others).includes(first.url));
    assert.deepEqual(peopleView(index, TODAY).beingChecked, []);
  });
});

describe('the page of a person', () => {
  it('has the party of the day', () => {
    assert.equal(view('kit-barraclough-moss').party, 'Independent');
    assert.equal(view('kit-barraclough-moss', '2025-06-01').party, 'Borough Alliance');
  });

  it('has committees of the day and those before, each with its days', () => {
    const { committees, committeesBefore } = view('kit-barraclough-moss');
    assert.deepEqual(
      committees.map(({ text }) => text),
      ['Council', 'Overview and Scrutiny Committee'],
    );
    assert.deepEqual(committeesBefore, [
      {
        text: 'Planning Committee',
        url: '/committees/planning/',
        from: '2025-05-15',
        until: '2025-10-21',
      },
    ]);
  });

  it('names the ward where two have one name', () => {
    assert.equal(view('pat-holloway-hob-lane').title, 'Pat Holloway (Hob Lane)');
    assert.equal(view('ottoline-varga').title, 'Ottoline Varga');
  });

  it('stays when a seat has ended, and ends the committees with it', () => {
    const skerritt = view('eamon-skerritt');
    assert.equal(skerritt.state, 'former');
    assert.equal(skerritt.day, '2025-12-05');
    assert.ok(skerritt.committeesBefore.every(({ until }) => until === '2025-12-05'));
    assert.equal(view('nell-brockhurst', '2026-01-01').state, 'to-come');
  });

  it('has a gap in service as two terms', () => {
    assert.deepEqual(
      view('godfrey-mallinder').seats.map(({ ward, until }) => [ward.text, until]),
      [
        ['Market and Priory', undefined],
        ['Tanners Cross', '2015-05-10'],
      ],
    );
    assert.equal(view('godfrey-mallinder').title, 'Sir Godfrey Mallinder KBE');
    assert.equal(view('adaeze-nwachukwu-lamb', '2024-06-01').title, 'Adaeze Nwachukwu-Lamb');
  });
});

describe('lists of people', () => {
  it('has the councillors of the day by ward, and who was one apart', () => {
    const { wards, councillors, former, coOpted } = peopleView(index, TODAY);
    assert.equal(councillors.length, 24);
    assert.deepEqual(
      wards.find(({ ward }) => ward.text === 'Upper Wick')?.people.map(({ text }) => text),
      ['Nell Brockhurst', 'Winifred Latchford'],
    );
    assert.deepEqual(
      former.map(({ text }) => text),
      ['Eamon Skerritt'],
    );
    assert.equal(coOpted.length, 3);
  });

  it('a ward has who represents it now and who did, by date', () => {
    const now = wardPeople(index, 'upper-wick', TODAY);
    assert.deepEqual(
      now?.before.map(({ text, until }) => [text, until]),
      [['Eamon Skerritt', '2025-12-05']],
    );
    const then = wardPeople(index, 'upper-wick', '2025-06-01');
    assert.deepEqual(
      then?.now.map(({ text }) => text),
      ['Winifred Latchford', 'Eamon Skerritt'],
    );
  });

  for (const [what, second, expected] of [
    ['without a gap', '2023-05-08', ['2019-05-06', []]],
    ['after a gap of a day', '2023-05-09', ['2023-05-09', ['2023-05-07']]],
  ] as const) {
    it(`a ward says since when somebody represents it who sits again ${what}`, () => {
      const [first, ...rest] = index.archive.people;
      assert.ok(first);
      const person = {
        ...first,
        seats: [
          { ward: 'lower-wick', from: '2015-05-11', until: '2019-05-05' },
          { ward: 'upper-wick', from: '2019-05-06', until: '2023-05-07' },
          { ward: 'upper-wick', from: second },
        ],
      };
      const archive = { ...index.archive, people: [person, ...rest] };
      const found = wardPeople({ ...index, archive }, 'upper-wick', TODAY);
      const isOwn = ({ url }: { readonly url: string }) => url === first.url;
      assert.deepEqual(
        [
          found?.now.filter(isOwn).map(({ from }) => from)[0],
          found?.before.filter(isOwn).map(({ until }) => until),
        ],
        expected,
      );
      const other = wardPeople({ ...index, archive }, 'lower-wick', TODAY);
      assert.deepEqual(
        other?.before.filter(isOwn).map(({ from, until }) => [from, until]),
        [['2015-05-11', '2019-05-05']],
      );
    });
  }

  it('a committee has members of the day, linked, and those on earlier lists', () => {
    const planning = committeeView(index, committeeOf('planning'), TODAY);
    const names = planning.members.flatMap(({ members }) => members.map(({ name }) => name));
    assert.ok(names.includes('Petra van der Molen'));
    assert.ok(!names.includes('Kit Barraclough-Moss'));
    const earlier = planning.membersBefore.flatMap(({ groups }) => groups[0]?.members ?? []);
    const kit = earlier.find(({ name }) => name === 'Kit Barraclough-Moss');
    assert.equal(kit?.party, 'Borough Alliance');
    assert.equal(kit.url, '/people/kit-barraclough-moss/');
  });

  it('all councillors of the day are members where the list says so', () => {
    const council = committeeView(index, committeeOf('council'), TODAY);
    assert.equal(council.members[0]?.members.length, 24);
    assert.equal(council.members[0].members[0]?.role, 'Mayor');
  });

  it('who has left is not shown on a committee whose list is older', () => {
    const area = committeeView(index, committeeOf('netherwick-and-wick'), TODAY);
    assert.equal(area.members[0]?.members.length, 3);
  });

  it('the agenda of a meeting has the members as they were on its day', () => {
    const meeting = index.meetings.get('/meetings/scrutiny/2026-01-14/');
    assert.ok(meeting);
    const { membership } = meetingView(index, meeting, TODAY);
    const kit = membership[0]?.members.find(({ name }) => name === 'Kit Barraclough-Moss');
    assert.deepEqual([kit?.party, kit?.represents], ['Independent', 'Tanners Cross']);
  });
});

describe('a person as data', () => {
  it('has the committees of the page, with their days, and no more contact than the page', () => {
    const { council, people } = index.archive;
    const kit = people.find(({ id }) => id === 'kit-barraclough-moss');
    assert.ok(kit);
    const object = personObject(council, kit, termsOf(index).get(kit.id) ?? []);
    const memberships = object['membership'] as readonly Readonly<Record<string, unknown>>[];
    assert.deepEqual(
      memberships.map(({ startDate, endDate }) => [startDate, endDate]),
      [
        ['2025-05-15', undefined],
        ['2025-05-15', undefined],
        ['2025-05-15', '2025-10-21'],
      ],
    );
    assert.equal(object['email'], undefined);
    assert.equal(object['familyName'], 'Barraclough-Moss');
  });
});
