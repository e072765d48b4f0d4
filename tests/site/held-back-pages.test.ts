import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paperRepository, REPORT, type PaperRepository } from '../support/paper-repository.ts';
import { readPages, textOf } from '../support/site/site-reading.ts';

const SECRET = 'The bid of Gloucester Holdings is 4.2 million pounds for the site.';
const MARKS: readonly (readonly [string, string])[] = [
  ['whose marks are misspelt', `::: exmept\n${SECRET}\n:::\n`],
  ['where nothing can be exempt', `::: exempt\nparagraphs: [3]\n---\n${SECRET}\n:::\n`],
  ['whose end alone is marked', `${SECRET}\n\n:::\n`],
];
const FILES: readonly (readonly [string, string, string])[] = [
  ['page of the council’s own', 'pages/how-to-attend.md', 'page'],
  ['file about a matter', 'topics/corn-exchange.md', 'matter'],
];

async function privatePapers(file: string, text: string): Promise<PaperRepository> {
  const papers = await paperRepository();
  papers.replace('council.yaml', 'public-repository', 'private-repository');
  papers.replace(`${REPORT}.md`, 'call-in:', 'topic: corn-exchange\ncall-in:');
  papers.write(
    file,
    `---\ntitle: The Exchange\nsummary: What it is about.\n---\n\nIt is old.\n\n${text}`,
  );
  return papers;
}

for (const [name, file, kind] of FILES) {
  describe(`a ${name} with a passage`, () => {
    for (const [what, text] of MARKS) {
      it(`${what} is held back alone, and its words are in nothing that is published`, async () => {
        const papers = await privatePapers(file, text);
        const { code, stderr } = await papers.build();
        assert.equal(code, 3, stderr);
        assert.ok(stderr.includes(`${file} (${kind}): passage-misplaced`), stderr);
        for (const { url, root } of await readPages(papers.site)) {
          assert.doesNotMatch(textOf(root), /Gloucester/, url);
        }
      });
    }

    it('stops everything where another paper says what it says, or everyone can read the repository', async () => {
      const text = MARKS[0]?.[1] ?? '';
      const repeating = await privatePapers(file, text);
      repeating.replace(
        `${REPORT}.md`,
        '## Recommendations\n',
        `## Recommendations\n\n${SECRET}\n`,
      );
      const open = await privatePapers(file, text);
      open.replace('council.yaml', 'private-repository', 'public-repository');
      for (const [papers, said] of [
        [repeating, /exempt-leaked/],
        [open, /passage-misplaced/],
      ] as const) {
        const { code, stderr } = await papers.build();
        assert.equal(code, 1, stderr);
        assert.match(stderr, said);
      }
    });
  });
}

it('a member whose file has an error is held back alone, though an exempt passage names her', async () => {
  const papers = await paperRepository();
  papers.replace('council.yaml', 'public-repository', 'private-repository');
  const named = 'Ottilie Fernsby was consulted as ward member about the sale.';
  papers.replace(
    `${REPORT}.md`,
    '## Recommendations\n',
    `::: exempt\nparagraphs: [3]\nreason: It is about a price.\n---\n${named}\n:::\n\n## Recommendations\n`,
  );
  papers.write(
    'people/ottilie-fernsby.md',
    '---\nname: Ottilie Fernsby\nalso: [Ottilie Marrowby]\nseats: nonsense\n---\n',
  );
  const { code, stderr } = await papers.build();
  assert.equal(code, 3, stderr);
  assert.match(stderr, /people\/ottilie-fernsby\.md:4:8 error field-invalid/);
  assert.doesNotMatch(stderr, /exempt-leaked/);
});
