import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MinuteBlock } from '../../../../../src/papers/minutes/minutes.ts';
import { resolved, someMinute } from '../../minutes/some-minutes.ts';
import {
  ALL_THERE,
  agreed,
  judge,
  judgeEach,
  minutesOf,
  names,
  vote,
  type Case,
} from './judged-minutes.ts';

const withMore = (block: MinuteBlock, more: object): MinuteBlock => ({ ...block, ...more });
const IN_CHAIR = ALL_THERE.map((one, at) => (at === 0 ? { ...one, role: 'chair' } : one));
const castBy = (name: string): MinuteBlock =>
  withMore(vote(['Sallis'], ['van der Molen']), {
    casting: { by: names(name)[0]!, option: 'for' },
  });

const cast = (name: string, yes: readonly string[], no: readonly string[]): MinuteBlock =>
  withMore(vote(yes, no), { casting: { by: names(name)[0]!, option: 'for' } });

const CASES: Readonly<Record<string, Case>> = {
  'a member who voted and is in no list of those present': [
    {
      present: ALL_THERE.slice(0, 2),
      apologies: names('van der Molen'),
      minutes: [someMinute('54', [vote(['van der Molen'], ['Ince'])])],
    },
    [/^voted-though-away: van der Molen .*gave apologies or was absent/],
  ],
  'a member who voted and has no vote there': [
    {
      present: ALL_THERE,
      minutes: [someMinute('54', [vote(['Ince', 'van der Molen'], ['Sallis'])])],
    },
    [/^voted-though-away: van der Molen is named in this vote, and .* without a vote/],
    { more: { withoutVote: new Set(['petra-van-der-molen']) } },
  ],
  'a member without a vote of whom it is said that they did not vote': [
    {
      present: ALL_THERE,
      minutes: [
        someMinute('54', [
          {
            kind: 'vote',
            line: 9,
            id: 'v',
            for: { names: names('Ince') },
            notVoting: { names: names('van der Molen') },
          },
        ]),
      ],
    },
    [],
    { more: { withoutVote: new Set(['petra-van-der-molen']) } },
  ],
  'a seconder who gave apologies': [
    {
      present: ALL_THERE.slice(0, 2),
      apologies: names('van der Molen'),
      minutes: [
        someMinute('54', [
          { kind: 'moved', line: 4, by: names('Ince')[0]!, seconder: names('van der Molen')[0]! },
        ]),
      ],
    },
    [/^attendance-contradictory: van der Molen seconded this, and gave apologies/],
  ],
  'movers who were there are no fault': [
    {
      present: ALL_THERE,
      minutes: [
        someMinute('54', [
          { kind: 'moved', line: 4, by: names('Ince')[0]!, seconder: names('van der Molen')[0]! },
        ]),
      ],
    },
    [],
  ],
  'a member who voted and had left': [
    {
      present: [ALL_THERE[0]!, ALL_THERE[1]!, { ...ALL_THERE[2]!, until: '53' }],
      minutes: [someMinute('53', []), someMinute('54', [vote(['van der Molen'], ['Ince'])])],
    },
    [/^voted-though-away: van der Molen .*had left before it/],
  ],
  'a member who voted and had left for an interest': [
    {
      present: ALL_THERE,
      minutes: [
        someMinute('54', [
          { kind: 'interest', line: 4, name: names('Sallis')[0]!, nature: 'a house', left: true },
          vote(['Sallis'], ['Ince']),
        ]),
      ],
    },
    [/^voted-though-away: Sallis .*left for an interest/],
  ],
  'one person under two forms of a name': [
    {
      present: ALL_THERE,
      minutes: [someMinute('54', [vote(['Sallis'], ['Marguerite Sallis'])])],
    },
    [/^voted-twice: “Sallis” and “Marguerite Sallis”/],
  ],
  'a member recorded against who is among those for': [
    {
      present: ALL_THERE,
      minutes: [
        someMinute('54', [
          withMore(vote(['Sallis', 'Ince'], ['van der Molen']), {
            recorded: [{ name: names('Marguerite Sallis')[0]!, option: 'against' }],
          }),
        ]),
      ],
    },
    [/^vote-disagrees: Marguerite Sallis is recorded under "Against", and named as “Sallis” under/],
  ],
  'a member recorded against who is among those against is no fault': [
    {
      present: ALL_THERE,
      minutes: [
        someMinute('54', [
          withMore(vote(['Ince', 'van der Molen'], ['Sallis']), {
            recorded: [{ name: names('Marguerite Sallis')[0]!, option: 'against' }],
          }),
        ]),
      ],
    },
    [],
  ],
  'a casting vote of another than who was in the chair': [
    {
      present: IN_CHAIR,
      minutes: [someMinute('54', [castBy('Sallis')])],
    },
    [/^vote-disagrees: The casting vote is that of Sallis, and B Ince is listed as in the chair/],
  ],
  'a casting vote of who was in the chair is no fault': [
    { present: IN_CHAIR, minutes: [someMinute('54', [castBy('Ince')])] },
    [],
  ],
  'a casting vote where nobody is listed as in the chair is no fault': [
    { present: ALL_THERE, minutes: [someMinute('54', [castBy('Sallis')])] },
    [],
  ],
  'a casting vote of who took the chair when the chair had left is no fault': [
    {
      present: [{ ...IN_CHAIR[0]!, until: '53' }, ...IN_CHAIR.slice(1)],
      minutes: [someMinute('53', []), someMinute('54', [castBy('Sallis')])],
    },
    [],
  ],
  'a casting vote beside names of which one side has one more without who cast it': [
    {
      present: ALL_THERE,
      minutes: [someMinute('54', [cast('Ince', ['Sallis'], [])])],
    },
    [/^vote-disagrees: 1 voted for and 0 against without Ince, who has a casting vote only/],
  ],
  'a casting vote that is among the names is no fault': [
    {
      present: ALL_THERE,
      minutes: [someMinute('54', [cast('Ince', ['Ince', 'Sallis'], ['van der Molen'])])],
    },
    [],
  ],
  'a casting vote beside equal sides without who cast it is no fault': [
    {
      present: ALL_THERE,
      minutes: [someMinute('54', [cast('Ince', ['Sallis'], ['van der Molen'])])],
    },
    [],
  ],
  'a casting vote beside figures of which one side has one more is no fault': [
    {
      present: ALL_THERE,
      minutes: [
        someMinute('54', [
          withMore(cast('Ince', [], []), { for: { count: 2 }, against: { count: 1 } }),
        ]),
      ],
    },
    [],
  ],
  'a vote on the council tax without names at a full council': [
    { present: ALL_THERE, minutes: [agreed({ title: 'Budget and council tax 2026/27' })] },
    [/^budget-vote-without-names: Minute 54/],
    { kind: 'council' },
  ],
  'the same with names': [
    {
      present: ALL_THERE,
      minutes: [
        agreed({
          title: 'Budget and council tax 2026/27',
          blocks: [vote(['Ince', 'Sallis'], ['van der Molen']), resolved('That it be set.')],
        }),
      ],
    },
    [],
    { kind: 'council' },
  ],
};

describe('minutes and the people of their day', () => {
  judgeEach(CASES);
});

describe('words that stand for several people in a vote', () => {
  for (const others of ['All other members present', 'The remaining members', 'the rest'])
    it(`leave it unsettled: ${others}`, () => {
      const own = { present: ALL_THERE, minutes: [someMinute('54', [vote(['Sallis'], [others])])] };
      const { minutes } = judge([minutesOf('2026-01-20', own)]);
      const [block] = minutes.flatMap((one) => one.minutes.flatMap(({ blocks }) => blocks));
      assert.ok(block?.kind === 'vote' && block.doubts !== undefined);
      assert.deepEqual(block.doubts, ['several']);
    });
});
