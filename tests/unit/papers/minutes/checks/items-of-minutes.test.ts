import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minutesOf, type MeetingOf } from '../minutes-of.ts';
import { fields } from './faults-of-rows.ts';

describe('the item of a minute', () => {
  const ITEMS =
    '[{ title: Appeals Against Refusal }, { title: "Minutes - 10 December 2025" }, { title: School Places 2026 to 2029 }, { title: Work Programme }]';
  const of = (headings: readonly string[], meeting: MeetingOf = {}) =>
    minutesOf(
      fields(
        'status: draft\npresent: [Ince]',
        headings.map((one) => `## ${one}\n\nNoted.\n`).join('\n'),
      ),
      { items: ITEMS, ...meeting },
    );
  it('is decided by its number, else by its title where one agrees', async () => {
    const read = await of([
      '47 Appeals against refusal',
      '48 Minutes – 10th December 2025',
      '49 Anything {3}',
      '50 Work Programme',
      '51 Urgent Business',
    ]);
    assert.deepEqual(
      read.minutes.minutes.map(({ items }) => items.join()),
      ['1', '2', '3', '4', ''],
    );
    assert.deepEqual(read.codes, []);
  });
  it('is said where it is only likely', async () => {
    const read = await of(['47 School Places', '48 A {1}', '49 B {2}', '50 C {4}']);
    assert.deepEqual(read.minutes.minutes[0]?.items, ['3']);
    assert.deepEqual(read.codes, ['minute-item-guessed']);
  });
  it('may be on a line of its own, or several', async () => {
    const read = await of(['47 A\n\n(Item 1)', '48 B\n\nItem: 2', '49 C {3, 4}']);
    assert.deepEqual(
      read.minutes.minutes.map(({ items }) => items.join()),
      ['1', '2', '3,4'],
    );
  });
  it('has the number of the minute where the agenda’s numbers go on', async () => {
    const read = await of(['47 A', '48 B', '49 C', '50 D'], { firstItem: 47 });
    assert.deepEqual(
      read.minutes.minutes.map(({ items }) => items.join()),
      ['47', '48', '49', '50'],
    );
  });
  it('each item of the agenda has become something, but in a record of decisions', async () => {
    const some = ['47 Appeals Against Refusal', '48 Work Programme\n\nItem: withdrawn'];
    const read = await of(some);
    assert.deepEqual(read.codes, ['item-without-minute', 'item-without-minute']);
    assert.match(read.said.join('\n'), /item 2[^]*item 3/);
    const decisions = await minutesOf(
      fields(
        'status: decisions\npresent: [Ince]',
        '## 47 Work Programme\n\nRESOLVED – That it be noted.\n',
      ),
      { items: ITEMS },
    );
    assert.deepEqual(decisions.codes, []);
  });
});
