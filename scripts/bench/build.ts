import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { notHere, times, type Bench } from './bench.ts';
import { archiveOf, costs, isInstalled, measure, measureCommand, type Cost } from './measure.ts';

const REPORTS = 1000;

/** A site of 1,000 reports with its search, beside what others make of the same Markdown files. */
export const buildBench: Bench = {
  name: 'build',
  run: ({ folder }) => {
    const input = archiveOf(REPORTS, folder);
    const build = () =>
      measure(resolve('scripts/build.ts'), ['--input', input, '--output', join(folder, 'site')]);
    // The first reads each PDF; the second is how papers are built from then on.
    build();
    const own = build();
    const plain = measure(plainEleventy(input, folder), [], join(folder, 'plain'));
    const what = `Build of ${REPORTS} reports with their PDFs: checked, searchable, proven`;
    return Promise.resolve([
      {
        what,
        own: costs(own),
        peer: `Eleventy and Pagefind, the Markdown files alone: ${costs(plain)}`,
        ratio: times(own.cpu, plain.cpu),
      },
      { what: 'The same', own: costs(own), ...besideHugo(own, input, folder) },
    ]);
  },
};

/** The least that Eleventy can be asked to do: each Markdown file is a template, in a bare page. */
function plainEleventy(input: string, folder: string): string {
  const plain = join(folder, 'plain');
  copyMarkdown(input, join(plain, 'meetings'));
  symlinkSync(resolve('node_modules'), join(plain, 'node_modules'));
  writeFileSync(join(plain, 'package.json'), '{ "type": "module" }');
  const script = join(plain, 'build.js');
  writeFileSync(
    script,
    `import Eleventy from '@11ty/eleventy';
import { spawnSync } from 'node:child_process';
const eleventy = new Eleventy('meetings', 'site', {
  quietMode: true,
  config: (c) => {
    c.setUseGitIgnore(false);
    c.setTemplateFormats(['md']);
    c.addTransform('page', (html) => '<!doctype html><html lang="en"><body><main>' + html + '</main></body></html>');
    return { markdownTemplateEngine: false };
  },
});
eleventy.disableLogger();
await eleventy.write();
// Its own command, which is waited for: a service that is closed may outlive what is measured.
const { status } = spawnSync(process.execPath, ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'site']);
process.exitCode = status ?? 1;
`,
  );
  return script;
}

/** Hugo is no package of npm, so that it is here only where somebody installed it. */
function besideHugo(own: Cost, input: string, folder: string): ReturnType<typeof notHere> {
  if (!isInstalled('hugo')) return notHere('Hugo');
  const hugo = join(folder, 'hugo');
  copyMarkdown(input, join(hugo, 'content', 'meetings'));
  mkdirSync(join(hugo, 'layouts', '_default'), { recursive: true });
  for (const layout of ['single', 'list']) {
    const page = '<!doctype html><html lang="en"><body><main>{{ .Content }}</main></body></html>';
    writeFileSync(join(hugo, 'layouts', '_default', `${layout}.html`), page);
  }
  const config =
    "baseURL = 'https://papers.example/'\ndisableKinds = ['taxonomy', 'term', 'RSS']\n";
  writeFileSync(join(hugo, 'hugo.toml'), config);
  const peer = measureCommand(['hugo', '--quiet', '--source', hugo], folder);
  return {
    peer: `Hugo, the Markdown files alone, no search: ${costs(peer)}`,
    ratio: times(own.cpu, peer.cpu),
  };
}

function copyMarkdown(input: string, to: string): void {
  mkdirSync(to, { recursive: true });
  cpSync(join(input, 'meetings'), to, {
    recursive: true,
    filter: (source) => !/\.[a-z]+$/.test(source) || source.endsWith('.md'),
  });
}
