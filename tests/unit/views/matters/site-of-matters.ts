import assert from 'node:assert/strict';
import { renderPage } from '../../../../layouts/pages.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import type { MatterView } from '../../../../src/views/matters/matter-views.ts';
import type { Page } from '../../../../src/views/pages.ts';
import { recordListsIn, recordLinks } from '../../../../src/views/record-links.ts';
import { createSite } from '../../../../src/views/site.ts';
import {
  AGENDA_PATH,
  BODY,
  COUNCIL,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from '../../papers/temporary-council.ts';

export type Files = Readonly<Record<string, string>>;

export const MATTER = '/matters/corn-exchange/';

/** The pages of a council, its links and what is said of its papers, on a day. */
export async function siteOf(files: Files, today: string) {
  const { archive, diagnostics } = await loadCouncil(
    { 'council.yaml': COUNCIL, ...files },
    { today },
  );
  assert.ok(archive);
  const pages = createSite(archive, today);
  const pageAt = (url: string): Page => {
    const found = pages.find((one) => one.url === url);
    assert.ok(found, `there is no ${url}`);
    return found;
  };
  return {
    pages,
    matters: archive.matters,
    links: recordLinks(recordListsIn(indexArchive(archive))),
    html: (url: string) =>
      renderPage(
        {
          ...{ council: archive.council, searchScript: '/s.js', fonts: [], ownPages: [] },
          ...{ hasPeople: false, recordLinks: recordLinks(recordListsIn(indexArchive(archive))) },
        },
        pageAt(url),
      ),
    matter: (url = MATTER): MatterView => {
      const found = pageAt(url);
      assert.ok(found.kind === 'matter');
      return found.view();
    },
    said: diagnostics.map(({ code, line, message }) => `${line} ${code}: ${message}`),
    codes: diagnostics.map(({ code }) => code),
  };
}

/** What a timeline says, a line for each entry. */
export const linesOf = ({ entries }: MatterView): string[] =>
  entries.map(({ on, what, title }) =>
    [on, what, ...(title === undefined ? [] : [title])].join(' | '),
  );

/** What its steps say, a line for each. */
export const stepsOf = (steps: MatterView['toCome']): string[] =>
  steps.map(({ on, what, notes }) => [on ?? 'no day', what, ...notes].join(' | '));

/** A report on a topic, with more fields. */
export const REPORT_OF = (topic: string, more = ''): Files => ({
  [REPORT]: paper(
    `${FIELDS.replace('title: One', 'title: The Corn Exchange')}${topic}${more}`,
    BODY,
  ),
});
/** A report that names the matter. */
export const NAMED = REPORT_OF('topic: corn-exchange\n');

/** Minutes of the meeting of that report. */
export const MINUTES = (text: string, fields = 'status: draft\npresent: []\n'): Files => ({
  [AGENDA_PATH.replace('agenda', 'minutes')]: paper(fields, text),
});

/** A decision without a meeting. */
export const DECISION = (fields: string, key = 'false'): Files => ({
  'decisions/2022/lease.md': paper(
    [
      'title: Lease of the Corn Exchange\ntaken: 2022-06-13\npublished: 2022-06-14',
      'by: { officer: Head of Property, under: "Scheme 4.7" }\nfunction: executive',
      `key: ${key}\ncall-in: true\nreasons: It is empty.\nalternatives: none\ninterests: []\n${fields}`,
    ].join('\n'),
    'DECIDED –\n\n(a) That the lease be granted.\n(b) That the market move.\n',
  ),
});
