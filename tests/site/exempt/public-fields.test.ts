import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paperRepository, REPORT, type PaperRepository } from '../../support/paper-repository.ts';

const MEETING = REPORT.slice(0, REPORT.lastIndexOf('/'));
const AGENDA = `${MEETING}/agenda.md`;
const EXEMPT = `exempt:
  paragraphs: [3]
  reason: It describes the prices of a company.
  public-interest: Disclosure would weaken the council in a negotiation.
  review: 2023-05-01`;
const TEXT =
  'Members are asked to award the work to Marlpit Engineering, as Zebedee Quillfeather proposes.';

/** The Leeds papers with a report that is withheld. */
async function withReport(
  slug: string,
  change: (report: string) => string,
): Promise<PaperRepository> {
  const papers = await paperRepository();
  papers.replace('council.yaml', 'publishing: public-repository', 'publishing: private-repository');
  const report = papers
    .read(`${REPORT}.md`)
    .replace(/^title: .*$/m, 'title: Award of the work on the mill')
    .replace(/^exempt: .*$/m, EXEMPT)
    .replace(/^(\d+)\. .*$/gm, '$1. Point $1 is about the mill.')
    .replace(/^- .*$/gm, '')
    // Of the list in the text; front matter has none so far in.
    .replace(/^ {3}- .*\n/gm, '')
    .replace(/(## Recommendations\n\n)[^]*?(?=\n## |$)/, `$1${TEXT}\n`);
  papers.write(`${MEETING}/${slug}.md`, change(report));
  papers.replace(
    AGENDA,
    '  - report: ofsted-inspection-report\n',
    `  - report: ${slug}\n  - report: ofsted-inspection-report\n`,
  );
  await papers.commit('2022-05-03');
  return papers;
}

describe('what a withheld report says in public is looked through as any open text', () => {
  it('and may be ordinary', async () => {
    const papers = await withReport('mill', (report) => report);
    const { code, stderr } = await papers.build();
    assert.equal(code, 0, stderr);
  });

  for (const [what, slug, change] of [
    ['its address', 'marlpit-engineering-award', (report) => report],
    [
      'whom it is of',
      'mill',
      (report) => report.replace(/^report-of: .*$/m, 'report-of: Marlpit Engineering'),
    ],
    [
      'its matter',
      'mill',
      (report) => report.replace(/^title:/m, 'topic: marlpit-engineering\ntitle:'),
    ],
    [
      'its reason',
      'mill',
      (report) => report.replace('the prices of a company', 'the prices of Marlpit Engineering'),
    ],
    [
      'its public interest',
      'mill',
      (report) => report.replace('Disclosure would', 'To name Zebedee Quillfeather would'),
    ],
  ] as const satisfies readonly (readonly [string, string, (report: string) => string])[]) {
    it(`${what} is found where it names what is exempt`, async () => {
      const papers = await withReport(slug, change);
      const { code, stderr } = await papers.build();
      assert.equal(code, 1, stderr);
      assert.match(stderr, /error exempt-leaked: .* would be published: a name/);
      assert.doesNotMatch(stderr, /marlpit|quillfeather/i);
      assert.equal(stderr.match(/error exempt-leaked/g)?.length, 1, 'once, whatever the places');
    });
  }
});
