import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  meetingFolder,
  meetingInPath,
  misnamedFolder,
  readMeetingFolder,
  sittingInWords,
} from '../../../src/language/days/meeting-day.ts';

describe('the name of a meeting’s folder', () => {
  for (const [name, day] of [
    ['2026-12-08', { date: '2026-12-08' }],
    ['2026-12-08-2', { date: '2026-12-08', sitting: 2 }],
    ['2026-12-08-12', { date: '2026-12-08', sitting: 12 }],
  ] as const) {
    it(`${name} is read and written the same`, () => {
      assert.deepEqual(readMeetingFolder(name), day);
      assert.equal(meetingFolder(day), name);
    });
  }
  for (const name of [
    '2026-12-08-1',
    '2026-12-08-0',
    '2026-12-08-02',
    '2026-12-08-100',
    '2026-12-08-',
    '2026-12-08 2',
    '2026-02-30-2',
    '1899-12-08',
    '',
  ]) {
    it(`"${name}" is none`, () => {
      assert.equal(readMeetingFolder(name), undefined);
    });
  }
  it('is found in paths and addresses', () => {
    const second = { committee: 'plans', date: '2026-12-08', sitting: 2 };
    assert.deepEqual(meetingInPath('content/meetings/plans/2026-12-08-2/bridge.md'), {
      ...second,
      path: 'content/meetings/plans/2026-12-08-2',
    });
    assert.deepEqual(meetingInPath('/meetings/plans/2026-12-08-2/'), {
      ...second,
      path: '/meetings/plans/2026-12-08-2',
    });
    assert.equal(meetingInPath('/meetings/plans/'), undefined);
    assert.equal(meetingInPath('/register/plans/2026-12-08/'), undefined);
  });
  it('is the first that follows “meetings” in any path', () => {
    const folders = ['meetings', 'plans', '2026-12-08', '2026-12-08-2', '2026-13-08', 'x', ''];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...folders), { maxLength: 8 }), (parts) => {
        const at = parts.findIndex(
          (part, i) => part === 'meetings' && readMeetingFolder(parts[i + 2] ?? ''),
        );
        const { path, committee } = meetingInPath(parts.join('/')) ?? {};
        assert.equal(path, at < 0 ? undefined : parts.slice(0, at + 3).join('/'));
        assert.equal(committee, at < 0 ? undefined : parts[at + 1]);
      }),
    );
  });
  it('is said in words where there is no hour', () => {
    assert.equal(sittingInWords({ date: '2026-12-08', sitting: 2 }), '2nd meeting of the day');
    assert.equal(sittingInWords({ date: '2026-12-08' }), '');
  });
});

describe('a misnamed folder is told what to be called', () => {
  for (const [name, words] of [
    ['2026-12-8', 'Did you mean 2026-12-08?'],
    ['20261208', 'Did you mean 2026-12-08?'],
    ['2026_12_08', 'Did you mean 2026-12-08?'],
    ['08-12-2026', 'Did you mean 2026-12-08?'],
    ['8.12.2026', 'Did you mean 2026-12-08?'],
    ['8 December 2026', 'Did you mean 2026-12-08?'],
    ['8th Dec 2026', 'Did you mean 2026-12-08?'],
    ['2026-12-08-02', 'Did you mean 2026-12-08-2?'],
    ['2026-12-08 (2)', 'Did you mean 2026-12-08-2?'],
    ['2026-12-08b', 'Did you mean 2026-12-08-2?'],
    ['2026-12-08-third', 'Did you mean 2026-12-08-3?'],
    ['2026-12-08_meeting 2', 'Did you mean 2026-12-08-2?'],
    ['8 December 2026 - 2nd meeting', 'Did you mean 2026-12-08-2?'],
    [
      '2026-12-08-1',
      'Name it 2026-12-08: only a second meeting of the day has a number, 2026-12-08-2.',
    ],
    ['2026-12-08a', 'Name it 2026-12-08: only a second'],
    [
      '2026-12-08-pm',
      'Name it 2026-12-08; a second meeting of the committee on that day is 2026-12-08-2.',
    ],
    ['2026-12-08-1400', 'Name it 2026-12-08; a second'],
    ['2026-12-1O', 'Did you mean 2026-12-10?'],
    ['2O26-l2-08', 'Did you mean 2026-12-08?'],
    ['2026–12–08', 'Did you mean 2026-12-08?'],
    ['2026-12-8th', 'Did you mean 2026-12-08?'],
    ['Cabinet 2026-12-08', 'Did you mean 2026-12-08?'],
    ['Tuesday 8 December 2026', 'Did you mean 2026-12-08?'],
    ['Dec 8 2026', 'Did you mean 2026-12-08?'],
    ['2026-12', '"2026-12" has no day.'],
    ['20226-12-08', 'is not a date.'],
    ['206-12-08', 'is not a date.'],
    ['2026-13-01', 'is not a day of the calendar.'],
    ['2026-02-30', 'is not a day of the calendar.'],
    ['30-02-2026', 'is not a day of the calendar.'],
    [
      'December',
      'is not a date. Name the folder after the day of the meeting, such as 2022-05-11.',
    ],
  ] as const) {
    it(`${name}: ${words}`, () => {
      assert.ok(misnamedFolder(name).includes(words), misnamedFolder(name));
    });
  }
});
