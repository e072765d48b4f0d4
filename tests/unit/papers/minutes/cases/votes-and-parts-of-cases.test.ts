import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { blocksOf, minutesOf, type ReadMinutesOf } from '../minutes-of.ts';
import { CASES, ITEMS, sourceOf, read, of, faultsOf, inShort } from './read-cases.ts';

before(async () => {
  for (const [name, meeting] of Object.entries(CASES)) {
    read.set(name, await minutesOf(sourceOf(name), { items: ITEMS, ...meeting }));
  }
});

describe('minutes as clerks write them', () => {
  it('have no fault but those that are meant', () => {
    for (const name of Object.keys(CASES)) {
      if (name.startsWith('03')) continue;
      assert.deepEqual(faultsOf(read.get(name) as ReadMinutesOf), [], name);
    }
  });

  const VOTES: Readonly<Record<string, readonly string[]>> = {
    '01': [],
    '02': ['9–13–1 lost', 'unanimous'],
    '03': ['9–7–1 carried', '11–4–3 carried'],
    '04': ['4–4 casting against lost', '4–4 casting for carried'],
    '05': ['unanimous', '7–1', '6–0–3'],
    '06': [],
    '09': ['2–0–1'],
    '11': ['6–4 carried'],
    '19': [],
    '20': ['7–11–1 lost', 'fell', '15–6 carried', 'nem-con carried'],
    '21': ['unanimous'],
    '24': ['9–15–0 lost', 'withdrawn', '11–11–2 casting for carried'],
  };
  for (const [number, votes] of Object.entries(VOTES)) {
    it(`votes of case ${number}`, () =>
      assert.deepEqual(blocksOf(of(number), 'vote').map(inShort), votes));
  }

  const PARTS: Readonly<Record<string, readonly string[]>> = {
    '01': ['minute-54-a', 'minute-54-b', 'minute-54-c'],
    '04': ['minute-p61-1'],
    '06': ['minute-c89-1', 'minute-c89-2'],
    '07': ['minute-63-a', 'minute-63-b', 'minute-63-c'],
    '10': [
      'minute-c84-a',
      'minute-c84-b',
      'minute-c84-c',
      'minute-c84-d',
      'minute-c86-1',
      'minute-c86-2',
    ],
    '11': ['minute-66-a', 'minute-66-b'],
    '21': ['minute-3-1', 'minute-3-2', 'minute-3-3'],
    '22': [
      'minute-41-a',
      'minute-41-b',
      'minute-41-b-r1',
      'minute-41-b-r2',
      'minute-41-b-r3',
      'minute-41-c',
    ],
    '24': ['minute-101-1', 'minute-101-2', 'minute-101-3'],
  };
  for (const [number, parts] of Object.entries(PARTS)) {
    it(`parts of decisions of case ${number}`, () => {
      const decisions = blocksOf(of(number), 'decision');
      assert.deepEqual(
        decisions.flatMap((one) => one.parts.map(({ id }) => id)),
        parts,
      );
      for (const { html, parts: own } of decisions)
        for (const { id } of own) assert.ok(html.includes(`id="${id}"`), id);
    });
  }
});
