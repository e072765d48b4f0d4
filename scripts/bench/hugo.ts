import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measure, type Cost } from './process-tree.ts';

/** Hugo is not an npm package, so it is here only where somebody installed it. */
export const hugoIsInstalled = (): boolean =>
  spawnSync('hugo', ['version'], { stdio: 'ignore' }).error === undefined;

const PAGE = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ block "title" . }}{{ .Title }}{{ end }} - {{ .Site.Title }}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a href="/">{{ .Site.Title }}</a> <a href="/search/">Search</a></header>
<main data-pagefind-body>{{ block "main" . }}{{ end }}</main>
<footer><a href="/">All papers</a></footer>
</body>
</html>
`;

const SINGLE = `{{ define "main" }}
<h1>{{ .Title }}</h1>
<dl>
{{ with .Params.published }}<dt>Published</dt><dd>{{ . }}</dd>{{ end }}
{{ range .Params.appendices }}<dt>Appendix</dt><dd>{{ .title }}</dd>{{ end }}
</dl>
{{ .Content }}
{{ end }}
`;

const LIST = `{{ define "main" }}
<h1>{{ .Title }}</h1>
{{ .Content }}
<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
{{ end }}
`;

/**
 * The same Markdown as Hugo and Pagefind's own command make a searchable site of it: a page for each
 * report, agenda and minutes, a list for each folder. They check nothing, show no PDF and prove nothing.
 */
export function prepareHugo(content: string, folder: string): void {
  const layouts = join(folder, 'layouts/_default');
  mkdirSync(layouts, { recursive: true });
  writeFileSync(join(layouts, 'baseof.html'), PAGE);
  writeFileSync(join(layouts, 'single.html'), SINGLE);
  writeFileSync(join(layouts, 'list.html'), LIST);
  writeFileSync(
    join(folder, 'hugo.toml'),
    "baseURL = 'https://papers.example/'\ntitle = 'Papers'\ndisableKinds = ['taxonomy', 'term', 'RSS']\n",
  );
  cpSync(join(content, 'meetings'), join(folder, 'content/meetings'), {
    recursive: true,
    filter: (source) => !/\.[a-z]+$/.test(source) || source.endsWith('.md'),
  });
}

/** Both commands, from nothing. */
export function measureHugo(folder: string): Promise<Cost> {
  rmSync(join(folder, 'public'), { recursive: true, force: true });
  const pagefind = resolve('node_modules/pagefind/lib/runner/bin.cjs');
  const both = `hugo --quiet && exec "$0" "$1" --site public`;
  return measure({ args: ['sh', '-c', both, process.execPath, pagefind], cwd: folder }, folder);
}
