import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { builtSite } from '../../support/site/built-site.ts';
import { PAGES } from '../../support/fixture/fixture-content.ts';
import { smallXlsx } from '../../support/fixture/small-zip.ts';
import { paperRepository, REPORT } from '../../support/paper-repository.ts';
import { readPage, textOf } from '../../support/site/site-reading.ts';

describe('a report that is a PDF', () => {
  it('has a page that opens it, with its appendices and background papers', async () => {
    const { folder } = await builtSite();
    const page = textOf((await readPage(folder, PAGES.documentReport)).root);
    assert.match(
      page,
      /Open the report \(opens a PDF, \d+ (?:KB|bytes)\) Format PDF Length 1 page/,
    );
    assert.match(
      page,
      /Appendices Appendix 1\. Accounts Spreadsheet, \d+ bytes, in the council’s records since/,
    );
    assert.match(page, /Background papers The survey of 2021/);
  });

  it('is published beside its page, as are the files that were dropped in with it', async () => {
    const site = await builtSite();
    const at = PAGES.documentReport.replace(/\/$/, '');
    const published = readFileSync(join(site.folder, `${at}.pdf`));
    assert.deepEqual(published, readFileSync(join(site.content, at, 'report.pdf')));
    assert.deepEqual(readFileSync(join(site.folder, at, 'appendix-1.xlsx')), smallXlsx());
  });

  it('is refused if the report has a text too', async () => {
    const papers = await paperRepository();
    papers.write(
      `${REPORT}/Report.pdf`,
      readFileSync(
        join((await builtSite()).folder, `${PAGES.documentReport.replace(/\/$/, '')}.pdf`),
      ),
    );
    const { code, stdout } = await papers.check();
    assert.equal(code, 1);
    assert.match(
      stdout,
      /ofsted-inspection-report\/Report\.pdf:1:1 error report-twice: Report\.pdf is the whole report as a PDF/,
    );
  });
});
