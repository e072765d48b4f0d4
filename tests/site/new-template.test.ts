import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { PAGES } from '../support/fixture/fixture-content.ts';
import { paperRepository, REPORT, type PaperRepository } from '../support/paper-repository.ts';
import { mainText, readPages } from '../support/site/site-reading.ts';

let papers: PaperRepository;

const wordsOf = async (url: string): Promise<string> => mainText(await readPages(papers.site), url);

const lastLine = (): string =>
  readFileSync(path.join(papers.site, 'register/lines-0001.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .at(-1) ?? '';

describe('a report whose template is changed', () => {
  before(async () => {
    papers = await paperRepository();
    assert.equal((await papers.publish('2022-05-03', '--register', 'new')).code, 0);
    papers.replace(
      'council.yaml',
      'subheading: Including how it contributes to',
      'subheading: How it serves',
    );
    papers.replace(
      'council.yaml',
      'report-templates:\n  - sections',
      'report-templates:\n  - asks: [call-in]\n    sections',
    );
  });

  it('isn’t called changed where its own words are the same', async () => {
    for (const day of ['2022-05-05', '2022-05-06']) {
      const result = await papers.publish(day);
      assert.equal(result.code, 0, result.stderr);
      assert.doesNotMatch(result.stderr, /changed-without-reason/);
      for (const url of ['/', PAGES.realReport, PAGES.realMeeting]) {
        assert.doesNotMatch(await wordsOf(url), /changed on|· changed/i, url);
      }
    }
    assert.match(await wordsOf(PAGES.realReport), /How it serves/);
    assert.match(
      await wordsOf(`/register${PAGES.realReport}`),
      /Printed otherwise, with the same words on 5 May 2022/,
    );
    assert.match(lastLine(), /"what":"set-anew"/);
  });

  it('is called changed once somebody changes it', async () => {
    papers.replace(`${REPORT}.md`, 'report-of: Head of', 'report-of: The Head of');
    assert.equal((await papers.publish('2022-05-09')).code, 0);
    assert.match(lastLine(), /"what":"changed"/);
    assert.match(await wordsOf(PAGES.realReport), /Changed on 9 May 2022/);
  });
});
