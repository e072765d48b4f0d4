import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeScans, describeUnread } from '../../../src/build/describe-scans.ts';

const scans = { read: true, pagesABuild: 40 };

it('a build says how many scanned pages it left to the next, whether or not anything is exempt', () => {
  const searched = describeScans({ ...scans, done: 2, left: 1_204 }).join(' ');
  assert.match(searched, /reads in 2 pages of scans.*1,204 pages of scans and pictures were not searched/); // prettier-ignore
  assert.match(describeUnread(1).join(' '), /^1 page of scans and pictures was not read: a build/);
  assert.deepEqual([describeUnread(0), describeScans({ ...scans, done: 0, left: 0 })], [[], []]);
});
