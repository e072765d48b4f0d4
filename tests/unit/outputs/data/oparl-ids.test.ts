import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ValidateFunction } from 'ajv';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import { meetingObject } from '../../../../src/outputs/data/oparl-meeting.ts';
import { goneOrganization } from '../../../../src/outputs/data/oparl-object.ts';
import { personObject } from '../../../../src/outputs/data/oparl-person.ts';
import type { Person } from '../../../../src/papers/person/person.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { goneCommittees } from '../../../../src/views/data/gone-committees.ts';
import type { Term } from '../../../../src/views/people/people-facts.ts';
import { oparlSchemas } from '../../../support/site/oparl-schemas.ts';
import { AGENDA_PATH, archiveOf, THIS_VOLUME } from '../../views/three-years.ts';

const SITE = { url: 'https://papers.example/', daysOf: () => undefined };

/** The ids of items by their names, of an agenda with these items in YAML. */
async function idsOf(items: string): Promise<Map<string, string>> {
  const text = `---\ntime: "10:00"\nplace: Civic Hall\npublished: 2020-09-01\nitems:\n${items}---\n`;
  const index = indexArchive(await archiveOf({ ...THIS_VOLUME, [AGENDA_PATH]: text }));
  const meeting = index.meetings.get('/meetings/scrutiny/2022-05-11/');
  assert.ok(meeting);
  const object = meetingObject(SITE, index, meeting);
  const validate = oparlSchemas.getSchema('Meeting.json') as ValidateFunction;
  assert.ok(validate(object), oparlSchemas.errorsText(validate.errors));
  const all = object['agendaItem'] as { id: string; name: string }[];
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length, 'no id twice');
  return new Map(all.map(({ id, name }) => [name, id.replace(/^.*#/, '')]));
}

const APOLOGIES = '  - title: Apologies\n';
const MINUTES = '  - title: Minutes of the last meeting\n';
const [ONE, TWO] = ['  - report: one\n', '  - report: two\n'];

describe('the id of an agenda item', () => {
  const edits: readonly (readonly [string, string])[] = [
    [
      'an item is put in above it',
      `  - title: Urgent business\n${APOLOGIES}${MINUTES}${ONE}${TWO}`,
    ],
    ['one is taken out', `${MINUTES}${ONE}${TWO}`],
    ['the order is changed', `${TWO}${ONE}${MINUTES}${APOLOGIES}`],
    [
      'the items get numbers',
      `  - { title: Apologies, number: 10 }\n  - { title: Minutes of the last meeting, number: 11 }\n  - { report: one, number: 12 }\n  - { report: two, number: 13 }\n`,
    ],
  ];
  for (const [what, items] of edits) {
    it(`stays the same when ${what}`, async () => {
      const was = await idsOf(`${APOLOGIES}${MINUTES}${ONE}${TWO}`);
      const is = await idsOf(items);
      for (const [name, id] of is) assert.equal(was.get(name) ?? id, id, name);
      assert.ok([...is.keys()].filter((name) => was.has(name)).length >= 3);
    });
  }

  it('names the report, or else the title', async () => {
    const ids = await idsOf(`${APOLOGIES}${ONE}`);
    assert.deepEqual([...ids.values()], ['item-apologies', 'report-one']);
  });

  it('is another one for a second item of the same title', async () => {
    const text = `${APOLOGIES}${ONE}${APOLOGIES}`;
    assert.equal((await idsOf(text)).get('Apologies'), 'item-apologies.2');
  });
});

describe('the id of a membership', () => {
  const person = { url: '/people/ann/', name: 'Ann', titles: [], honours: [] };
  const ids = (terms: readonly Term[]) => {
    const { council } = COUNCIL;
    const object = personObject(council, person as unknown as Person, terms);
    return (object['membership'] as { id: string }[]).map(({ id }) => id.replace(/^.*#/, ''));
  };
  const COUNCIL = { council: { url: SITE.url } } as unknown as {
    council: Parameters<typeof personObject>[0];
  };
  const old = { committee: 'scrutiny', from: '2020-05-01', until: '2021-05-01' };

  it('stays the same when another term begins', () => {
    const [first] = ids([old]);
    assert.deepEqual(ids([{ committee: 'scrutiny', from: '2022-05-01' }, old]), [
      'membership-scrutiny-2022-05-01',
      first,
    ]);
  });
  it('is another one for a second office of the same day', () => {
    assert.equal(new Set(ids([old, { ...old, role: 'Chair' }])).size, 2);
  });
});

const line = (number: number, more: Partial<RegisterEntry>): RegisterEntry => ({
  ...{ number, day: `2022-04-0${number}`, time: `2022-04-0${number}T09:00:00Z` },
  ...{ what: 'published', kind: 'agenda', address: '/', sha256: 'a'.repeat(64) },
  ...more,
});
const away = (number: number, more: Partial<RegisterEntry>): RegisterEntry => {
  const entry = line(number, { what: 'removed', ...more });
  delete (entry as { sha256?: string }).sha256;
  return entry;
};

describe('a committee that the site has no more', () => {
  const OLD = '/meetings/children/2022-05-11/';
  const NOW = '/meetings/scrutiny/2022-05-11/';
  const cases: readonly (readonly [string, readonly RegisterEntry[], unknown])[] = [
    ['nothing is said of one that is here', [line(1, { address: NOW })], []],
    [
      'one whose file got another name says which',
      [
        line(1, { address: OLD }),
        away(2, { address: OLD, day: '2022-04-02' }),
        line(3, { address: NOW, day: '2022-04-02', time: '2022-04-02T09:00:00Z' }),
      ],
      [{ slug: 'children', last: '2022-04-02', page: '/committees/children/', now: 'scrutiny' }],
    ],
    [
      'one whose file was taken away with its papers is deleted',
      [line(1, { address: OLD }), away(3, { address: OLD })],
      [{ slug: 'children', last: '2022-04-03', page: '/committees/' }],
    ],
  ];
  for (const [what, lines, expected] of cases) {
    it(what, async () => {
      const index = indexArchive(await archiveOf(THIS_VOLUME));
      const gone = goneCommittees(index, pastOf(lines));
      assert.deepEqual(gone, expected);
      const validate = oparlSchemas.getSchema('Organization.json') as ValidateFunction;
      for (const one of gone) {
        const object = goneOrganization(SITE, one);
        assert.ok(validate(object), oparlSchemas.errorsText(validate.errors));
        assert.equal(object['deleted'], true);
        assert.equal(object.id, 'https://papers.example/data/oparl/committees/children.json');
      }
    });
  }
});
