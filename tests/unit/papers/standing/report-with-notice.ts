import assert from 'node:assert/strict';
import { type RegisterPast } from '../../../../src/history/register/paper-past.ts';
import { renderPage } from '../../../../layouts/pages.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { recordListsIn, recordLinks } from '../../../../src/views/record-links.ts';
import { createSite } from '../../../../src/views/site.ts';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from '../temporary-council.ts';

/** The file of the notice. */
export const NOTICE = 'notices/kd112-lease.md';
/** A notice with these fields. */
const noticeOf = (fields: string): string =>
  paper(
    `${fields.startsWith('id:') ? '' : 'id: KD112\n'}matter: Lease of the hall\nby: Cabinet\nmembers: [Ottoline Varga]\ndocuments: []\nwhere: Civic Hall\nother-documents: Others may be submitted.\n${fields}\n`,
    '',
  );

const CABINET = { 'committees/scrutiny.md': '---\nname: Cabinet\nkind: executive\n---\n' };

/** Days of a notice that was given in time. */
export const IN_TIME = 'when: 2022-05-11\npublished: 2022-04-01';

/** A report that names a notice, before an executive. */
export async function load(
  {
    notice = IN_TIME,
    report = 'notice: KD112',
    files = {},
    fields = FIELDS,
    agenda = AGENDA,
  }: {
    readonly notice?: string;
    readonly report?: string;
    readonly files?: Readonly<Record<string, string>>;
    readonly fields?: string;
    readonly agenda?: string;
  },
  today = '2022-05-04',
  past?: RegisterPast,
) {
  const { archive, diagnostics } = await loadCouncil(
    {
      ...CABINET,
      [NOTICE]: noticeOf(notice),
      [AGENDA_PATH]: agenda,
      [REPORT]: paper(`${fields}${report}\n`, BODY),
      ...files,
    },
    { today, ...(past && { past }) },
  );
  assert.ok(archive);
  const said = diagnostics
    .filter(({ code }) => /notice-|-notice|key-|private-|urgency|^field|record-link/.test(code))
    .map(({ code, file, line, message }) => ({
      ...{ code, line, message },
      file: file.replace(/^.*moothall-council-[^/]*\//, ''),
    }));
  const html = (url: string): string => {
    const page = createSite(archive, today).find((one) => one.url === url);
    assert.ok(page, `there is no ${url}`);
    const links = recordLinks(recordListsIn(indexArchive(archive)));
    return renderPage(
      {
        ...{ council: archive.council, searchScript: '/s.js', fonts: [], ownPages: [] },
        ...{ hasPeople: false, recordLinks: links },
      },
      page,
    );
  };
  return {
    ...{ said, html, codes: said.map(({ code, file }) => `${file} ${code}`) },
    report: archive.reports[0],
    meeting: archive.meetings[0],
    notice: archive.record.notices[0],
  };
}
