import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { addExemptPapers, EXEMPT_MEETING } from '../../support/fixture/exempt-papers.ts';
import { smallPdf } from '../../support/fixture/small-pdf.ts';
import { paperRepository, type PaperRepository } from '../../support/paper-repository.ts';
import type { CommandResult } from '../../support/run-command.ts';
import { pngWith } from '../../unit/proof/channels.ts';

const HOST = `${EXEMPT_MEETING}/footbridge`;

/** A way to get an exempt sentence out, each with a sentence of its own, and the published file that has it. */
type Smuggling = {
  readonly by: string;
  readonly sentence: string;
  readonly plant: (papers: PaperRepository, sentence: string) => void | Promise<void>;
  readonly found: RegExp;
};

const append = (markdown: string) => (papers: PaperRepository) =>
  papers.write(`${HOST}.md`, `${papers.read(`${HOST}.md`)}\n\n${markdown}\n`);

const asText =
  (write: (sentence: string) => string) => (papers: PaperRepository, sentence: string) =>
    append(write(sentence))(papers);

const SMUGGLINGS: readonly Smuggling[] = [
  {
    by: 'a copy in an open report, in other case and spacing',
    sentence: 'The bridge contractor has been declared insolvent by the county court in Hull.',
    plant: asText((s) => s.toUpperCase().replaceAll(' ', '  \n')),
    found: /footbridge\/index\.html/,
  },
  {
    by: 'formatting that splits its words',
    sentence: 'The monitoring officer was suspended after an anonymous complaint in February.',
    plant: asText((s) => s.replace(/(\w{2})(\w+)/g, '$1**$2**')),
    found: /footbridge\/index\.html/,
  },
  {
    by: 'the alternative text of a picture',
    sentence: 'The purchaser will demolish the chapel within six weeks of completion.',
    plant: async (papers, s) => {
      papers.write(`${HOST}/view.png`, await picture());
      append(`![${s}](view.png)`)(papers);
    },
    found: /footbridge\/index\.html/,
  },
  {
    by: 'council.yaml',
    sentence: 'The chief executive will retire early on grounds of ill health.',
    plant: (papers, s) =>
      papers.replace(
        'council.yaml',
        'address: Civic Hall, Leeds, LS1 1UR',
        `address: "Civic Hall, Leeds, LS1 1UR. ${s}"`,
      ),
    found: /index\.html/,
  },
  {
    by: 'the text of an open appendix',
    sentence: 'The landlord accepted a surrender premium in lieu of dilapidations.',
    plant: async (papers, s) =>
      papers.write(`${EXEMPT_MEETING}/care-homes/appendix-2.pdf`, await smallPdf('Map', [s])),
    found: /care-homes\/appendix-2\.pdf/,
  },
  {
    by: 'the metadata of an open appendix',
    sentence: 'The inspectorate intends to place the home in special measures next month.',
    plant: async (papers, s) => {
      const path = `${EXEMPT_MEETING}/care-homes/appendix-3.pdf`;
      const pdf = await PDFDocument.load(await smallPdf('Plan', ['A plan']));
      pdf.setSubject(s);
      papers.write(path, await pdf.save());
    },
    found: /care-homes\/appendix-3\.pdf/,
  },
  {
    by: 'the packed text of a picture',
    sentence: 'The auditors found that invoices had been altered after approval.',
    plant: async (papers, s) => {
      const data = Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(s)]);
      papers.write(`${HOST}/plan.png`, pngWith('zTXt', data, await picture()));
      append('![A plan of the bridge](plan.png)')(papers);
    },
    found: /footbridge\/plan\.png.*png zTXt, deflate/,
  },
  {
    by: 'the name of a picture',
    sentence: 'The tenant owes eleven quarters of rent on the market hall.',
    plant: async (papers, s) => {
      const name = `${s.toLowerCase().replace(/[^a-z]+/g, '-')}.png`;
      papers.write(`${HOST}/${name}`, await picture());
      append(`![The market hall](${name})`)(papers);
    },
    found: /as file name/,
  },
  {
    by: 'the address of a link',
    sentence: 'The headteacher has agreed to resign before the autumn term begins.',
    plant: asText((s) => `[The minutes](https://council.example/?q=${encodeURIComponent(s)})`),
    found: /footbridge\/index\.html.*url-encoded/,
  },
  {
    by: 'base64 of a gzip in a code block',
    sentence: 'The insurers have refused to cover the collapse of the footbridge.',
    plant: asText((s) => `\`\`\`\n${gzipSync(s).toString('base64')}\n\`\`\``),
    found: /footbridge\/index\.html.*base64, gzip/,
  },
  {
    by: 'the agenda',
    sentence: 'The members were advised to reject the settlement offered in mediation.',
    plant: (papers, s) =>
      papers.replace(
        `${EXEMPT_MEETING}/agenda.md`,
        '- report: footbridge',
        `- report: footbridge\n    text: ${s}`,
      ),
    found: /2022-06-08\/index\.html/,
  },
];

let papers: PaperRepository;
let built: CommandResult;
const lines = new Map<string, number>();

async function picture(): Promise<Buffer> {
  const create = { width: 20, height: 20, channels: 3, background: '#654321' } as const;
  return sharp({ create }).png().toBuffer();
}

before(async () => {
  papers = await paperRepository();
  await addExemptPapers(papers);
  const claim = `${EXEMPT_MEETING}/a-claim.md`;
  const sentences = SMUGGLINGS.map(({ sentence }) => sentence).join('\n\n');
  papers.write(claim, `${papers.read(claim)}\n${sentences}\n`);
  for (const [index, line] of papers.read(claim).split('\n').entries()) lines.set(line, index + 1);
  papers.replace(
    `${EXEMPT_MEETING}/care-homes.md`,
    '  - title: Map of the homes\n',
    '  - title: Map of the homes\n  - title: Plan of the homes\n',
  );
  for (const { plant, sentence } of SMUGGLINGS) await plant(papers, sentence);
  await papers.commit('2022-05-24');
  built = await papers.build('2022-05-25');
});

describe('an exempt sentence that is smuggled out', () => {
  for (const { by, sentence, found } of SMUGGLINGS) {
    it(`is found in ${by}`, () => {
      const secret = `a-claim.md:${lines.get(sentence)}`;
      const said = built.stderr
        .split('\n')
        .filter((line) => line.includes(secret) && / error exempt-leaked: /.test(line));
      assert.ok(said.length > 0, `nothing is said of ${secret} in:\n${built.stderr}`);
      assert.ok(
        said.some((line) => found.test(line)),
        said.join('\n'),
      );
    });
  }

  it('is not published, nor said in the log', () => {
    assert.equal(built.code, 1);
    assert.ok(!existsSync(join(papers.site, 'index.html')));
    const log = (built.stdout + built.stderr).toLowerCase();
    for (const { sentence } of SMUGGLINGS) {
      assert.ok(!log.includes(sentence.toLowerCase().slice(0, 40)), sentence);
    }
  });
});
