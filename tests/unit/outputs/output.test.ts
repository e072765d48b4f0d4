import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesByMeeting } from '../../../src/outputs/offline/offline-output.ts';
import { needsOf, sharedNeeds } from '../../../src/outputs/output.ts';

describe('what a part needs', () => {
  it('has a digest that changes with the data, and with nothing else', () => {
    assert.equal(needsOf({ a: 1 }, ['b']), needsOf({ a: 1 }, ['b']));
    assert.notEqual(needsOf({ a: 1 }, ['b']), needsOf({ a: 1 }, ['c']));
    assert.notEqual(needsOf(['a', 'b']), needsOf(['a'], ['b']));
  });

  it('is plain data, since all maps are the same as JSON', () => {
    assert.throws(() => needsOf({ a: new Map() }), TypeError);
    assert.throws(() => sharedNeeds([new Set()]), TypeError);
  });

  it('has one digest where many parts need it, by the data and by what of it is needed', () => {
    const people = [{ name: 'Ada', phone: '1' }];
    const names = (all: typeof people): unknown => all.map(({ name }) => name);
    assert.equal(sharedNeeds(people), sharedNeeds([{ name: 'Ada', phone: '1' }]));
    assert.notEqual(sharedNeeds(people), sharedNeeds([{ name: 'Ada', phone: '2' }]));
    assert.equal(sharedNeeds(people, names), sharedNeeds([{ name: 'Ada', phone: '2' }], names));
    assert.notEqual(sharedNeeds(people, names), sharedNeeds(people));
  });
});

describe('the files of a meeting that a reader saves', () => {
  const file = (path: string) => ({ path, sha256: path });

  it('are the pages and papers in its folder, in one order, without what has the same again', () => {
    const folder = 'meetings/cabinet/2026-02-03/';
    const found = filesByMeeting(
      [
        `${folder}plan/index.html`,
        'index.html',
        `${folder}all-papers.zip`,
        `${folder}plan/text.txt`,
        `${folder}index.html`,
        'meetings/cabinet/index.html',
        'meetings/cabinet/2026-03-03/index.html',
        `${folder}plan/appendix-1.pdf`,
      ].map(file),
    );
    assert.deepEqual(
      [...found].map(([of, files]) => [of, files.map(({ path }) => path)]),
      [
        [
          folder,
          [`${folder}index.html`, `${folder}plan/appendix-1.pdf`, `${folder}plan/index.html`],
        ],
        ['meetings/cabinet/2026-03-03/', ['meetings/cabinet/2026-03-03/index.html']],
      ],
    );
  });
});
