import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { addExemptPapers, EXEMPT_MEETING } from '../../support/fixture/exempt-papers.ts';
import { paperRepository, type PaperRepository } from '../../support/paper-repository.ts';
import { copyOfProgram } from '../../support/program.ts';
import { runCommand, type CommandResult } from '../../support/run-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const SETTINGS = path.join(PROJECT, 'scripts/packing/tsconfig.json');

/** As the package is compiled. The compiler can’t find out what kind of module a text without a place is. */
const COMPILER: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(
    ts.readConfigFile(SETTINGS, (file) => readFileSync(file, 'utf8')).config,
    ts.sys,
    path.dirname(SETTINGS),
  ).options,
  module: ts.ModuleKind.ESNext,
};

type Patch = readonly [file: string, from: string, to: string];

/** A firewall that is taken down, and what the proof must then find: of which paper, in which file. */
type Mutation = {
  readonly without: string;
  readonly patches: readonly Patch[];
  readonly found: readonly { readonly source: string; readonly file: RegExp }[];
};

const RENDER_EXEMPT_REPORTS: Patch = [
  'src/papers/report/read-report-text.ts',
  "    return { passages: [], closed: [], summary: '', anchors: NO_ANCHORS, references: [] };\n",
  '',
];

const MUTATIONS: readonly Mutation[] = [
  {
    without: 'that the text of an exempt report is not read for lists and search results',
    patches: [RENDER_EXEMPT_REPORTS],
    found: [{ source: 'a-claim.md', file: /index\.html/ }],
  },
  {
    without: 'that the page of an exempt report shows its notice alone',
    patches: [
      RENDER_EXEMPT_REPORTS,
      ['layouts/pages/report.ts', "view.access.kind === 'open'\n", 'true\n'],
      [
        'src/papers/report/read-report.ts',
        "backgroundPapers: access.kind === 'open' ? backgroundPapersOf(fields) : [],",
        'backgroundPapers: backgroundPapersOf(fields),',
      ],
    ],
    found: [
      { source: 'a-claim.md', file: /a sentence.*a-claim\/index\.html/ },
      { source: 'a-claim.md', file: /a background paper.*a-claim\/index\.html/ },
      { source: 'a-claim.md', file: /pagefind\// },
    ],
  },
  // Of three papers, so that each has evidence of its own.
  {
    without:
      'that a notice is in the place of an exempt passage, that an exempt appendix is not published, that a public title takes the place of an exempt one',
    patches: [
      [
        'src/papers/withheld/withhold.ts',
        'withheldNotice(statement, passage.paragraphs), access',
        'withheldNotice(statement + passage.text, passage.paragraphs), access',
      ],
      [
        'src/papers/appendix/read-appendices.ts',
        "        return { ...base, state: { kind: 'withheld' } as const };\n",
        '',
      ],
      [
        'src/papers/paper-files.ts',
        "appendix.state.kind === 'here' && appendix.access.kind === 'open'",
        "appendix.state.kind === 'here'",
      ],
      [
        'src/papers/report/read-report.ts',
        'title: publicTitle(fields.title, fields.exempt),',
        'title: fields.title,',
      ],
    ],
    found: [
      { source: 'footbridge.md', file: /footbridge\/index\.html/ },
      { source: 'care-homes.md', file: /a whole file.*care-homes\/appendix-1\.pdf/ },
      { source: 'a-claim.md', file: /a title.*index\.html/ },
    ],
  },
  {
    without: 'that only files of open papers are copied',
    patches: [
      [
        'src/build/make-site.ts',
        'const { logo } = facts;',
        "const { logo } = facts; for (const paper of facts.withholding) for (const item of (await paper.read()).withheld) if (item.kind === 'file') { site.place(item.path, `${input}/${item.path}`); site.add(item.path, { needs: undefined, files: [item.path], note: {} }); }",
      ],
    ],
    found: [
      { source: 'a-claim.md', file: /a whole file.*a-claim\/•••\.pdf.*as whole file/ },
      { source: 'care-homes.md', file: /the name of a file.*as file name/ },
      { source: 'footbridge.md', file: /a whole file.*\.png/ },
    ],
  },
];

let papers: PaperRepository;

/** Copies of the compiled program that are whole, and that no test is using. */
const unused: string[] = [];

/** What PDFs and pictures say is known by their bytes alone, whatever firewall is missing. */
const knownFiles = temporaryFolder('known-files');

/** A source without a firewall. Throws an Error where the patch no longer fits. */
function patched(source: string, [file, from, to]: Patch): string {
  const parts = source.split(from);
  if (parts.length !== 2) {
    throw new Error(`The firewall "${from.trim()}" is there ${parts.length - 1} times in ${file}.`);
  }
  return parts.join(to);
}

/** Takes firewalls down; gives what puts them up again. */
function takeDown(program: string, patches: readonly Patch[]): () => void {
  const compiled = new Map<string, string>();
  for (const patch of patches) {
    const [file] = patch;
    const place = path.join(program, file.replace(/\.ts$/, '.js'));
    const whole = readFileSync(place, 'utf8');
    const source = patched(readFileSync(path.join(PROJECT, file), 'utf8'), patch);
    compiled.set(place, whole);
    const { outputText } = ts.transpileModule(source, { compilerOptions: COMPILER });
    assert.notEqual(outputText, whole);
    writeFileSync(place, outputText);
  }
  return () => {
    for (const [place, whole] of compiled) writeFileSync(place, whole);
  };
}

/**
 * What a build says that lacks a firewall, and whether it left a site. A copy of the program is put right and
 * used again.
 */
async function buildWithout(
  patches: readonly Patch[],
): Promise<{ result: CommandResult; published: boolean }> {
  const program = unused.pop() ?? copyOfProgram();
  // Nothing else that one build keeps may reach the next, whose code is another.
  const folder = temporaryFolder('firewall');
  mkdirSync(path.join(folder, '.cache'));
  symlinkSync(knownFiles, path.join(folder, '.cache/files'));
  const site = path.join(folder, '_site');
  const args = ['--input', papers.content, '--output', site, '--today', '2022-05-25'];
  const putUp = takeDown(program, patches);
  try {
    const script = path.join(program, 'scripts/build.js');
    const result = await runCommand(process.execPath, [script, ...args], { cwd: folder });
    return { result, published: existsSync(path.join(site, 'index.html')) };
  } finally {
    putUp();
    unused.push(program);
  }
}

before(async () => {
  papers = await paperRepository();
  await addExemptPapers(papers);
  await papers.commit('2022-05-24');
});

describe('a build that lacks a firewall is stopped by the proof', { concurrency: 2 }, () => {
  for (const { without, patches, found } of MUTATIONS) {
    it(`without the rule ${without}`, async () => {
      const { result, published } = await buildWithout(patches);
      const said = result.stdout + result.stderr;
      assert.equal(result.code, 1, said);
      assert.ok(!published);
      const leaks = said.split('\n').filter((line) => / error exempt-leaked: /.test(line));
      for (const { source, file } of found) {
        const place = `${EXEMPT_MEETING}/${source}:`;
        assert.ok(
          leaks.some((line) => line.includes(place) && file.test(line)),
          `${String(file)} of ${source} is not in:\n${said}`,
        );
      }
      assert.ok(!/quillfeather|quarrymoor|marlpit|pennywhistle/i.test(leaks.join('\n')));
    });
  }
});
