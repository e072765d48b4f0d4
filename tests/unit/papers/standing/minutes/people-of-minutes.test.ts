import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolved, someMinute } from '../../minutes/some-minutes.ts';
import { ALL_THERE, agreed, judge, judgeEach, minutesOf, names, vote } from './judged-minutes.ts';
import type { Case } from './judged-minutes.ts';

const CASES: Readonly<Record<string, Case>> = {
  'a name that nobody has is reported once, with the nearest': [
    {
      present: [...names('Ince', 'Salis', 'van der Molen')],
      minutes: [someMinute('54', [vote(['Salis'], [])])],
    },
    [/^person-unknown: .*“Salis”\. Did you mean “(?:Marguerite )?Sallis”\?/],
  ],
  'a name of several is asked about': [
    { present: [...ALL_THERE, { ...names('Holloway')[0]!, for: names('Ince')[0]! }] },
    [
      /^person-unknown: “Holloway” may be one of several people\. Write “Pat Holloway.* or “Pat Holloway/,
    ],
  ],
  'a name whose brackets are of two is asked about': [
    { present: [...ALL_THERE, ...names('Pat Holloway (Hob Lane, Ratepayers)')] },
    [/^person-unknown: .*is of several people\. Write “Pat Holloway.* or “Pat Holloway/],
  ],
  'of two of one name neither is suggested for the ward of another': [
    { present: [...ALL_THERE, ...names('Pat Holloway (Cinderhill)')] },
    [/^person-unknown: .*has “Pat Holloway” with “Cinderhill”\. Correct what is in the brackets/],
  ],
  'of two of one name the one of a misspelt ward is suggested': [
    { present: [...ALL_THERE, ...names('Pat Holloway (Hob Lnae)')] },
    [/^person-unknown: .*Did you mean “Pat Holloway \(hob-lane\)”\?/],
  ],
  'before the first list of members it is a warning': [
    { present: names('Ince', 'Zebedee Quill') },
    [/^person-unknown-of-old: .*“Zebedee Quill”/],
    { more: { listsSince: '2026-05-01' } },
  ],
  'an officer who comes or goes, or has an interest, need not be known': [
    {
      present: ALL_THERE,
      minutes: [
        someMinute('54', [
          { kind: 'left', line: 4, name: names('the Head of Planning')[0]! },
          { kind: 'interest', line: 4, name: names('Quentin Zuckerman')[0]!, nature: 'a house' },
        ]),
      ],
    },
    [],
  ],
  'somebody present who doesn’t sit on the committee': [
    { present: [...ALL_THERE, ...names('Pyke')] },
    [/^present-not-a-member: Pyke/],
  ],
  'somebody present whose seat has ended': [
    { present: [...ALL_THERE, ...names('Pyke')] },
    [
      /^present-not-a-member: Pyke is present, whose seat on the council ended on 31 October 2025\. Correct/,
    ],
    { more: { seatOtherwise: () => 'whose seat on the council ended on 31 October 2025' } },
  ],
  'somebody present where nobody is substituted': [
    { present: [...ALL_THERE, ...names('Pyke')] },
    [
      /^present-not-a-member: Pyke .* on that day\. Correct the name, or put them under in-attendance:/,
    ],
    { more: { maySubstitute: false } },
  ],
  'a member in no list': [
    { present: ALL_THERE.slice(0, 2) },
    [/^member-in-no-list: Petra van der Molen is on this committee/],
  ],
  'a substitute of another group, where the rule is the same group': [
    {
      present: [ALL_THERE[0]!, ALL_THERE[2]!, { ...names('Pyke')[0]!, for: names('Sallis')[0]! }],
      apologies: names('Sallis'),
    },
    [/^substitute-not-allowed: Pyke \(Ratepayers\) came for Sallis \(Alliance\)/],
    { more: { substitutes: 'same-group' } },
  ],
  'a substitute of the same group is no fault': [
    {
      present: [ALL_THERE[0]!, ALL_THERE[2]!, { ...names('Varga')[0]!, for: names('Sallis')[0]! }],
      apologies: names('Sallis'),
    },
    [],
    { more: { substitutes: 'same-group' } },
  ],
  'a substitute where the committee has none': [
    {
      present: [ALL_THERE[0]!, ALL_THERE[2]!, { ...names('Varga')[0]!, for: names('Sallis')[0]! }],
      apologies: names('Sallis'),
    },
    [/^substitute-not-allowed: .*this committee has none/],
    { more: { substitutes: 'none' } },
  ],
  'two substitutes for one': [
    {
      present: [
        ALL_THERE[0]!,
        ALL_THERE[2]!,
        { ...names('Varga')[0]!, for: names('Sallis')[0]! },
        { ...names('Pyke')[0]!, for: names('M Sallis')[0]! },
      ],
      apologies: names('Sallis'),
    },
    [/^substitutes-for-one: Varga and Pyke/],
  ],
  'fewer than the quorum at a decision': [
    {
      present: [ALL_THERE[0]!, ALL_THERE[1]!, { ...ALL_THERE[2]!, until: '53' }],
      minutes: [someMinute('53', [resolved('That it be noted.')]), agreed()],
    },
    [/^quorum-missing: By the lists 2 were there for minute 54.*the quorum is 3/],
    { more: { quorum: 3 } },
  ],
  'fewer than the quorum where nothing is decided is no fault': [
    {
      present: ALL_THERE.slice(0, 1),
      apologies: ALL_THERE.slice(1),
      minutes: [someMinute('53', [])],
    },
    [],
    { more: { quorum: 3 } },
  ],
  'a day that is still to come': [
    { present: ALL_THERE, decisionsPublished: '2026-04-01' },
    [/^minutes-in-future: The decisions were published on 1 April 2026/],
  ],
};

describe('minutes and the people of their day', () => {
  it('give each name the person who is meant, as they were on that day, and keep what is printed', () => {
    const { minutes, found } = judge([
      minutesOf('2026-01-20', {
        present: ALL_THERE,
        minutes: [someMinute('54', [vote(['Ince'], ['van der Molen'])])],
      }),
    ]);
    assert.deepEqual(found, []);
    const [first] = minutes;
    assert.deepEqual(
      first?.present.map(({ printed, person: id }) => [printed, id]),
      [
        ['B Ince', 'bartholomew-ince'],
        ['Sallis', 'marguerite-sallis'],
        ['van der Molen', 'petra-van-der-molen'],
      ],
    );
    assert.equal(first.people['petra-van-der-molen']?.party, 'Independent');
    assert.deepEqual(first.notNamed, { v: 1 }, 'Sallis was there, and is in no list');
  });

  it('don’t count who has no vote among those in no list', () => {
    const own = { present: ALL_THERE, minutes: [someMinute('54', [vote(['Ince'], ['Sallis'])])] };
    const more = { withoutVote: new Set(['petra-van-der-molen']) };
    const { minutes } = judge([minutesOf('2026-03-02', own)], { more });
    assert.deepEqual(minutes[0]?.notNamed ?? {}, {});
  });

  judgeEach(CASES);
});
