import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { indexArchive, type ArchiveIndex } from '../../../src/views/archive-index.ts';
import { headingOfGone } from '../../../src/views/register/heading-of-gone.ts';
import { archiveOf, THIS_VOLUME } from './three-years.ts';

const HERE = '/meetings/plans/2022-06-15/';

describe('the heading in the place of a paper that went from its address', () => {
  let index: ArchiveIndex;
  before(async () => {
    index = indexArchive(await archiveOf(THIS_VOLUME));
  });

  const [agenda, report, file] = ['agenda', 'report', 'file'] as const;
  /** [what, its kind, where it was, where it is, whether it is surely the same, the heading]. */
  for (const [what, kind, address, to, isSame, title] of [
    ['gone', report, `${HERE}two/`, undefined, false, 'This paper is not on this site any more'],
    [
      'gone, an agenda',
      agenda,
      '/meetings/plans/2022-06-08/',
      undefined,
      false,
      'This paper is not on this site any more',
    ],
    [
      'at another name',
      report,
      `${HERE}two/`,
      `${HERE}three/`,
      true,
      'This paper has another address now',
    ],
    [
      'at another meeting',
      report,
      '/meetings/plans/2022-06-08/three/',
      `${HERE}three/`,
      true,
      'This paper has another address now',
    ],
    [
      'a file',
      file,
      `${HERE}two.pdf`,
      `${HERE}three.pdf`,
      true,
      'This paper has another address now',
    ],
    [
      'one of its name',
      report,
      '/meetings/plans/2022-06-08/three/',
      `${HERE}three/`,
      false,
      'This paper is not at this address any more',
    ],
    [
      'an agenda on another day',
      agenda,
      '/meetings/plans/2022-06-08/',
      HERE,
      true,
      'This meeting has another date now',
    ],
    [
      'an agenda of a renamed committee',
      agenda,
      '/meetings/old-plans/2022-06-15/',
      HERE,
      true,
      'This meeting has another address now',
    ],
    [
      'an agenda with another number',
      agenda,
      '/meetings/plans/2022-06-15-2/',
      HERE,
      true,
      'This meeting has another address now',
    ],
  ] as const) {
    it(`says of what is ${what}: ${title}`, () => {
      const movedTo = to === undefined ? undefined : { text: 'There', url: to };
      const said = headingOfGone(index, { kind, address }, movedTo, isSame, 'here');
      assert.equal(said.title, title);
      assert.equal(said.description.includes('was taken off'), to === undefined);
    });
  }

  it('says no other date of a meeting that is off on that day too', () => {
    const meetings = index.archive.meetings.map((one) => ({
      ...one,
      cancelled: { reason: 'No business.' },
    }));
    const off = indexArchive({ ...index.archive, meetings });
    const paper = { kind: agenda, address: '/meetings/plans/2022-06-08/' };
    const { title } = headingOfGone(off, paper, { text: 'There', url: HERE }, true, 'here');
    assert.equal(title, 'This meeting has another address now');
  });
});
