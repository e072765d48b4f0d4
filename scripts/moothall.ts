import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../src/language/suggest.ts';
import { PROGRAM } from '../src/program/program.ts';

/** `moothall COMMAND`: each command is a file of its own, loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, { readonly help: string; load(): Promise<unknown> }>> = {
  build: {
    help: 'checks the papers and makes the site in _site',
    load: () => import('./build.ts'),
  },
  join: {
    help: 'joins the volumes that other machines built',
    load: () => import('./join.ts'),
  },
  check: { help: 'reports what is wrong with the papers', load: () => import('./check.ts') },
  new: {
    help: 'begins a council, committee, meeting, report, appendix or page',
    load: () => import('./new.ts'),
  },
  start: { help: 'shows the site on this machine as you write', load: () => import('./start.ts') },
  import: {
    help: 'makes reports of Word documents, PDFs and converted Markdown',
    load: () => import('./import.ts'),
  },
  pack: {
    help: 'prints the papers of a meeting as one PDF',
    load: () => import('./pack.ts'),
  },
  appendix: { help: 'inspects or cleans a PDF', load: () => import('./appendix.ts') },
  demo: { help: 'writes the papers of a made-up council', load: () => import('./demo.ts') },
  schemas: {
    help: 'writes what editors need to know of the papers',
    load: () => import('./schemas.ts'),
  },
};

const [name, ...rest] = process.argv.slice(2);
const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command !== undefined) {
  process.argv.splice(2, process.argv.length, ...rest);
  await command.load();
} else if (name === '--version') {
  const { version } = JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8')) as {
    version: string;
  };
  console.log(version);
} else if (name === undefined || ['--help', '-h', 'help'].includes(name)) {
  console.log(usage());
} else {
  const near = nearest(name, Object.keys(COMMANDS));
  const advice = near === undefined ? `\n${usage()}` : `Did you mean ${near}?`;
  console.error(`There is no command "${name}". ${advice}`);
  process.exitCode = 2;
}

function usage(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((known) => known.length));
  const rows = Object.entries(COMMANDS).map(
    ([known, { help }]) => `  ${known.padEnd(width)}  ${help}`,
  );
  return ['The commands are:', ...rows, 'Each has its own --help.'].join('\n');
}
