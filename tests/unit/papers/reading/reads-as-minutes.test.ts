import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readsAsMinutes } from '../../../../src/papers/reading/reads-as-minutes.ts';
import { readMarkdownFile } from '../../../../src/source/source-file.ts';
import { AGENDA_PATH, BODY, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

const FOLDER = AGENDA_PATH.replace('agenda.md', '');
const DECIDED = '## 54 Budget {1}\n\nRESOLVED – That the report be noted.\n';
const TYPED = `Present: Councillors Ince (Chair), Li and Sallis

## 54. Apologies for absence

Apologies were received from Councillor Pyke.

## 55. Budget

RESOLVED – That the report be noted.
`;

/** Drafts of minutes, as an officer saves them. */
const DRAFTS: readonly (readonly [what: string, text: string])[] = [
  ['with the fields of minutes', paper('status: draft\npresent: [Ince, Li]\n', DECIDED)],
  ['of which only apologies are a field', paper('apologies: Pyke\n', DECIDED)],
  ['without fields', TYPED],
  ['with a title', paper('title: Minutes of the meeting held on 11 May 2022\n', TYPED)],
  ['with a title, and one thing that was resolved', paper('title: Draft Minutes\n', 'It was resolved to note it.\n\nRESOLVED: to note it.\n')],
  ['of a parish', '1. Present\n\nPresent: Cllr Ince\n\n24/056 Declarations of interest\n\nNone.\n\nThe meeting closed at 8.45pm.\n'],
]; // prettier-ignore

/** What has something of minutes, and is none of them. */
const OTHERS: readonly (readonly [what: string, text: string])[] = [
  ['a report on minutes', paper(FIELDS.replace('One', 'Minutes'), `${BODY}\n${TYPED}`)],
  ['a report without half of its fields', paper('title: Minutes\nreport-of: Clerk\n', TYPED)],
  ['a report whose fields don’t begin', `${FIELDS}---\n\n${TYPED}`],
  ['a report without fields', '## Recommendations\n\nThat it be noted.\n\nIt was agreed in 2019.\n'],
  ['a text of one thing that was resolved', 'RESOLVED – That it be noted.\n'],
  ['who is present', 'Present: a gift.\n'],
  ['two versions of minutes', `<<<<<<< HEAD\n${TYPED}=======\n${TYPED}>>>>>>> b\n`],
  ['a title alone', paper('title: Minutes\n', 'See the PDF.\n')],
  ['what minutes are for', paper('title: How minutes are approved\n', 'They are signed as a correct record.\n')],
]; // prettier-ignore

describe('a draft of minutes that is saved under the name of a report', () => {
  for (const [what, text] of DRAFTS) {
    for (const path of [`${FOLDER}report.md`, REPORT]) {
      it(`${what}, as ${path.replace(FOLDER, '')}, is one message`, async () => {
        const { diagnostics } = await loadCouncil({ [path]: text }, { today: '2022-05-20' });
        const found = diagnostics.filter(({ file }) => file.endsWith(path));
        assert.deepEqual(
          found.map(({ code }) => code),
          ['minutes-as-report'],
        );
        assert.match(found[0]?.message ?? '', /Save it as minutes\.md/);
      });
    }
  }
  it('is right once it is done', async () => {
    const [, text = ''] = DRAFTS[0] ?? [];
    const { diagnostics } = await loadCouncil(
      {
        [`${FOLDER}minutes.md`]: text,
        [AGENDA_PATH]:
          '---\ntime: "10:00"\nplace: Civic Hall\npublished: 2022-05-03\nitems: [{ title: Budget }]\n---\n',
      },
      { today: '2022-05-20', without: [REPORT] },
    );
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, []);
  });
});

describe('what has something of minutes', () => {
  for (const [what, text] of OTHERS) {
    it(`is none: ${what}`, () =>
      assert.equal(readsAsMinutes(readMarkdownFile('x.md', text)), false));
  }
});
