import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withPersonsGone } from '../../../../src/outputs/data/persons-gone.ts';
import { oparlFaults } from '../../../support/site/oparl-schemas.ts';

const SITE = { url: 'https://papers.example/base/' };
const ROOT = `${SITE.url}data/oparl/people/`;
const SCHEMA = 'https://schema.oparl.org/1.1/';

type People = Readonly<Record<string, readonly string[]>>;

const persons = (people: People) =>
  Object.entries(people).map(([slug, committees]) => ({
    ...{ id: `${ROOT}${slug}.json`, type: `${SCHEMA}Person`, name: `The name of ${slug}` },
    membership: committees.map((committee) => ({
      ...{ id: `${ROOT}${slug}.json#membership-${committee}`, type: `${SCHEMA}Membership` },
      person: `${ROOT}${slug}.json`,
    })),
  }));

type Objects = ReturnType<typeof withPersonsGone>;

/** What is in a list: "ann", "ann plans" for a membership, and those that are gone with the day. */
const saidIn = (objects: Objects): string[] =>
  objects
    .flatMap((person) => [person, ...((person['membership'] ?? []) as Objects)])
    .map(({ id, deleted, modified }) => {
      const name = id.slice(ROOT.length).replace('.json', '').replace('#membership-', ' ');
      return deleted === true ? `${name} gone ${String(modified).slice(0, 10)}` : name;
    });

/** The list after each of these states, a day for each. */
function after(states: readonly People[]): Objects {
  let objects: Objects | undefined;
  for (const [at, people] of states.entries()) {
    const text = objects && JSON.stringify({ data: objects });
    const today = `2022-05-0${at + 1}`;
    objects = withPersonsGone(SITE, persons(people), objects && { text, today });
  }
  assert.ok(objects);
  return objects;
}

describe('the persons of a site', () => {
  const cases: readonly (readonly [string, readonly People[], readonly string[]])[] = [
    ['are those of today where no site was before', [{ ann: ['plans'] }], ['ann', 'ann plans']],
    [
      'stay as deleted with their memberships, since the day on which they went',
      [{ ann: ['plans'], bo: [] }, { bo: [] }, { bo: [] }],
      ['bo', 'ann gone 2022-05-02', 'ann plans gone 2022-05-02'],
    ],
    [
      'keep a membership that was taken out as deleted',
      [{ ann: ['plans', 'licensing'] }, { ann: ['licensing'] }, { ann: ['licensing'] }],
      ['ann', 'ann licensing', 'ann plans gone 2022-05-02'],
    ],
    [
      'are as any other where they come back',
      [{ ann: ['plans'] }, {}, { ann: ['plans'] }],
      ['ann', 'ann plans'],
    ],
    [
      'have the membership that went before them since its own day',
      [{ ann: ['plans'] }, { ann: [] }, {}],
      ['ann gone 2022-05-03', 'ann plans gone 2022-05-02'],
    ],
  ];
  for (const [what, states, said] of cases) {
    it(what, () => {
      const objects = after(states);
      assert.deepEqual(saidIn(objects), said);
      for (const object of objects.filter(({ deleted }) => deleted === true)) {
        assert.doesNotMatch(JSON.stringify(object), /name of/);
      }
    });
  }

  it('are valid as OParl while they are gone', () => {
    const list = after([{ ann: ['plans'] }, {}]);
    const faults = list.flatMap((object) => oparlFaults(object).fault ?? []);
    assert.deepEqual(faults, []);
  });

  for (const [what, data] of Object.entries<unknown>({
    'an id of another site': [{ id: 'https://other.example/data/oparl/people/x.json' }],
    'an id that leads out of its folder': [{ id: `${ROOT}../../../x.json` }],
    'an id that is no text': [{ id: 5 }, null, 'x'],
    'a membership of somebody else': [
      { id: `${ROOT}ann.json`, membership: [{ id: `${ROOT}bo.json#membership-x` }] },
    ],
    'no list': { id: `${ROOT}x.json` },
  })) {
    it(`take nothing from ${what}`, () => {
      const before = { text: JSON.stringify({ data }), today: '2022-05-02' };
      assert.deepEqual(saidIn(withPersonsGone(SITE, persons({ ann: [] }), before)), ['ann']);
    });
  }
});
