import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { seconds, times, type Bench } from './bench.ts';
import { archiveOf, measure } from './measure.ts';

const REPORTS = 1000;

/** A site of 1,000 reports with its search, beside a plain Eleventy build of the same Markdown files. */
export const buildBench: Bench = {
  name: 'build',
  run: ({ folder }) => {
    const input = archiveOf(REPORTS, folder);
    const build = () =>
      measure(resolve('scripts/build.ts'), ['--input', input, '--output', join(folder, 'site')]);
    // The first reads each PDF; the second is how papers are built from then on.
    build();
    const own = build();
    const peer = measure(plainEleventy(input, folder), [], join(folder, 'plain'));
    return Promise.resolve([
      {
        what: `Build of ${REPORTS} reports, checked, with pages of wards and meetings, and search`,
        own: `${seconds(own.cpu)} (${seconds(own.wall)} by the clock)`,
        peer: `Eleventy, the same Markdown files alone: ${seconds(peer.cpu)}`,
        ratio: times(own.cpu, peer.cpu),
      },
    ]);
  },
};

/** The least that Eleventy can be asked to do: each Markdown file is a template, with no layout. */
function plainEleventy(input: string, folder: string): string {
  const plain = join(folder, 'plain');
  mkdirSync(plain, { recursive: true });
  cpSync(join(input, 'meetings'), join(plain, 'meetings'), {
    recursive: true,
    filter: (source) => !/\.[a-z]+$/.test(source) || source.endsWith('.md'),
  });
  symlinkSync(resolve('node_modules'), join(plain, 'node_modules'));
  writeFileSync(join(plain, 'package.json'), '{ "type": "module" }');
  const script = join(plain, 'build.js');
  writeFileSync(
    script,
    `import Eleventy from '@11ty/eleventy';
const eleventy = new Eleventy('meetings', 'site', {
  quietMode: true,
  config: (c) => { c.setUseGitIgnore(false); c.setTemplateFormats(['md']); return { markdownTemplateEngine: false }; },
});
eleventy.disableLogger();
await eleventy.write();
`,
  );
  return script;
}
