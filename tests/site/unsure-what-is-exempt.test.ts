import assert from 'node:assert/strict';
import { existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { smallPdf } from '../support/fixture/small-pdf.ts';
import { REPORT, type PaperRepository } from '../support/paper-repository.ts';
import { readPages, textOf } from '../support/site/site-reading.ts';
import { SECOND, twoReports, wordsOf } from './two-reports.ts';

describe('a report of which nobody knows what is exempt', () => {
  const BIRDS = ['heron', 'kingfisher', 'bittern', 'egret', 'osprey', 'plover', 'curlew'];
  const ON_THE_WHARFE =
    'The bittern of the long reed bed was moved at night to the Wharfe by its keeper.';

  /** The Leeds papers, with a second report in its form and in words of its own. */
  async function ownWords(change: (text: string) => string): Promise<PaperRepository> {
    const papers = await twoReports();
    const [fields = '', ...sections] = papers.read(`${SECOND}.md`).split(/^(?=## )/m);
    let number = 0;
    const own = sections.map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const paragraphs = lines
        .filter((line) => /^(?:\d+\.|-|\w)/.test(line))
        .slice(0, 4)
        .map((line) => {
          const mark = /^\d/.test(line) ? `${(number += 1)}. ` : '';
          const [one, other] = [BIRDS[number % 7], BIRDS[(number * 3) % 7]];
          return `${mark}The ${one} of the pond has its nest in wood ${number} beside that of the ${other}.`;
        });
      return [heading, ...paragraphs, ''].join('\n\n');
    });
    const text = fields
      .replace(/ ?#.*$/gm, '')
      .replace('Leeds ILACS Report 2022', 'Survey of the ponds')
      .replace(/\n{2,}/g, '\n');
    papers.write(`${SECOND}.md`, change(`${text}\n${own.join('')}`));
    papers.write(
      `${SECOND}/appendix-1.pdf`,
      await smallPdf('Survey of the ponds', ['The nests are counted at midnight by lamp.']),
    );
    return papers;
  }

  const KINDS = [
    [
      'has fields that can’t be read',
      (text: string) =>
        text.replace(
          /^title: .*$/m,
          `title: "Ponds" of the city: a survey\nlease: "${ON_THE_WHARFE}`,
        ),
      /second-report\.md \(report\): yaml-invalid$/m,
    ],
    [
      'has an answer that is none',
      (text: string) =>
        text.replace('exempt: false', 'exempt: maybe').replace('1. The', `1. ${ON_THE_WHARFE} The`),
      /second-report\.md \(report\): field-invalid$/m,
    ],
    [
      'has no end of its fields',
      (text: string) => text.replace(/\n---\n/, '\n').replace('1. The', `1. ${ON_THE_WHARFE} The`),
      /second-report\.md \(report\): front-matter-unclosed$/m,
    ],
    [
      'is larger than a text may be',
      (text: string) =>
        `${text.replace('exempt: false', 'exempt: maybe').replace('1. The', `1. ${ON_THE_WHARFE} The`)}${'\n\nThe heron has its nest.'.repeat(42_000)}`,
      /second-report\.md \(report\): paper-too-large$/m,
    ],
  ] as const;

  for (const [what, change, held] of KINDS) {
    it(`and that ${what} is held back alone, with all that it says`, async () => {
      const papers = await ownWords(change);
      const { code, stderr } = await papers.build();
      assert.equal(code, 3, stderr);
      assert.match(stderr, held);
      const words = await wordsOf(papers);
      assert.match(words(`/${SECOND}/`), /A second look .* is being checked, and is to follow/);
      assert.match(words(`/${REPORT}/`), /What is this report about\?/);
      assert.ok(!existsSync(path.join(papers.site, `${SECOND}/appendix-1.pdf`)));
      for (const { url, root } of await readPages(papers.site)) {
        assert.doesNotMatch(textOf(root), /bittern|kingfisher|Survey of the ponds/, url);
      }
    });
  }

  it('stops everything where another paper says what its fields say', async () => {
    const papers = await ownWords(KINDS[0][1]);
    papers.replace(
      `${REPORT}.md`,
      '## Recommendations\n',
      `## Recommendations\n\n${ON_THE_WHARFE}\n`,
    );
    const { code, stderr } = await papers.build();
    assert.equal(code, 1, stderr);
    assert.match(
      stderr,
      /exempt-leaked: This is (?:nearly what is )?exempt in .*second-report\.md:\d+/,
    );
    assert.ok(!existsSync(path.join(papers.site, 'index.html')));
  });

  it('is held back alone, with a warning, where another paper has a sentence of it without names and figures', async () => {
    const sentence = 'The bittern of the long reed bed was moved at night by its keeper.';
    const papers = await ownWords((text) => KINDS[0][1](text).replace(ON_THE_WHARFE, sentence));
    papers.replace(`${REPORT}.md`, '## Recommendations\n', `## Recommendations\n\n${sentence}\n`);
    const { code, stderr } = await papers.build();
    assert.equal(code, 3, stderr);
    assert.match(stderr, /second-report\.md:\d+:\d+ warning exempt-hinted: /);
    assert.ok(existsSync(path.join(papers.site, 'index.html')));
  });

  it('is held back alone where it is a link, saved in another encoding, or too large and says that it is open', async () => {
    const kinds: readonly ((papers: PaperRepository, text: string, file: string) => void)[] = [
      (papers, _, file) => {
        papers.remove(`${SECOND}.md`);
        symlinkSync('/nowhere/at/all', file);
      },
      (papers, text) => papers.write(`${SECOND}.md`, Buffer.from(text, 'utf16le')),
      (papers, text) => papers.write(`${SECOND}.md`, `${text}${'\n\nA heron.'.repeat(500_000)}`),
    ];
    for (const change of kinds) {
      const papers = await ownWords((text) => text);
      change(papers, papers.read(`${SECOND}.md`), path.join(papers.content, `${SECOND}.md`));
      const { code, stderr } = await papers.build();
      assert.equal(code, 3, stderr);
      const words = await wordsOf(papers);
      assert.match(words(`/${SECOND}/`), /is being checked, and is to follow/);
      assert.match(words(`/${REPORT}/`), /What is this report about\?/);
    }
  });

  it('is looked for with what was dropped into its folder', async () => {
    const papers = await ownWords(KINDS[1][1]);
    papers.replace(
      `${REPORT}.md`,
      '## Recommendations\n',
      '## Recommendations\n\nThe nests are counted at midnight by lamp.\n',
    );
    assert.equal((await papers.build()).code, 1);
  });

  it('may have been published before, and comes back once its fields are put right', async () => {
    const papers = await ownWords((text) => text);
    await papers.commit('2022-05-03');
    assert.equal((await papers.build('2022-05-03')).code, 0);
    assert.match((await wordsOf(papers))(`/${SECOND}/`), /kingfisher/);
    papers.replace(`${SECOND}.md`, 'exempt: false', 'exempt: maybe');
    const broken = await papers.build('2022-05-04');
    assert.equal(broken.code, 3, broken.stderr);
    assert.doesNotMatch((await wordsOf(papers))(`/${SECOND}/`), /kingfisher/);
    // It isn't published as it is now, so that nothing was changed of what is.
    assert.doesNotMatch(broken.stderr, /changed-without-reason/);
    papers.replace(`${SECOND}.md`, 'exempt: maybe', 'exempt: false');
    assert.equal((await papers.build('2022-05-04')).code, 0);
    assert.match((await wordsOf(papers))(`/${SECOND}/`), /kingfisher/);
  });
});
