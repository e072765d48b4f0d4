import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { LoadedFacts } from '../../facts/load-facts.ts';
import type { Inspector } from '../../files/inspector.ts';
import { plainText } from '../../files/text/text.ts';
import { paperFilesOf } from '../../papers/paper-files.ts';
import { ContentReader } from '../../papers/reading/reader.ts';
import type { ArchiveOnDay } from '../../papers/standing/archive-on-day.ts';
import type { OpenText } from '../../proof/leak-proof.ts';
import {
  committeeWording,
  councilWording,
  headingsOfPapers,
  peopleWording,
} from '../../proof/secrets/council-wording.ts';
import { exemptFileReader } from '../../proof/secrets/exempt-file-texts.ts';
import { readSiteWording } from '../../proof/secrets/site-wording.ts';
import { sha256OfText } from '../../source/text-digest.ts';

type Site = {
  /** The folder of the content. */
  readonly input: string;
  readonly facts: LoadedFacts;
  readonly onDay: ArchiveOnDay;
  /** Paths of papers that are not published: nothing in them counts as open, but the names of members. */
  readonly heldBack: ReadonlySet<string>;
  readonly digestOf: (path: string) => string | undefined;
  readonly inspector: Pick<Inspector, 'prepareText' | 'beside'>;
};

/** Everything that the papers, their files and the site itself say openly, each read where it is needed. */
export function openTextsOf({
  facts,
  onDay,
  heldBack,
  input,
  digestOf,
  inspector,
}: Site): OpenText[] {
  const { tree, withholding } = facts;
  const reader = new ContentReader(input);
  const closed = new Set(withholding.map(({ path }) => path));
  const papers = [
    ...(tree.council === undefined ? [] : [tree.council]),
    ...tree.committees,
    ...tree.pages.map(({ path }) => path),
    ...tree.people,
    ...tree.record.map(({ path }) => path),
    ...tree.topics.map(({ path }) => path),
    ...tree.meetings.flatMap(({ agenda, minutes, reports }) => [
      ...(agenda === undefined ? [] : [agenda]),
      ...(minutes === undefined ? [] : [minutes]),
      ...reports.map(({ path }) => path),
    ]),
  ].filter((path) => !closed.has(path) && !heldBack.has(path));
  const sources = papers.map((path): OpenText => {
    const digest = digestOf(path);
    return {
      text: () => withoutSlugs(readFileSync(join(input, path), 'utf8')),
      ...(digest !== undefined && { digest }),
      source: reader.shown(path),
    };
  });
  const ofCommittees = tree.committees.map((path): OpenText => {
    const digest = digestOf(path);
    return {
      text: () => committeeWording(readFileSync(join(input, path), 'utf8')),
      ...(digest !== undefined && { digest: sha256OfText(`wording of a committee ${digest}`) }),
      ...{ source: 'council.yaml', kind: 'wording' },
    };
  });
  const textOfOffice = exemptFileReader();
  const files = onDay.archive.reports.flatMap(paperFilesOf).map(({ file }): OpenText => ({
    text: async () => {
      const path = join(input, file.path);
      const named = `\n\n${inCapitals(basename(file.path, extname(file.path)))}`;
      if (file.extension !== 'pdf') {
        const { words } = await textOfOffice(readFileSync(path), path);
        return `${words.join('\n\n')}${named}`;
      }
      const { read } = await inspector.prepareText(path);
      const pages = read()?.pages.map(plainText) ?? [];
      return `${[...pages, ...(await inspector.beside(path))].join('\n\n')}${named}`;
    },
    digest: sha256OfText(`words of ${basename(file.path)} ${file.sha256}`),
    source: reader.shown(file.path),
  }));
  return [
    ...sources,
    ...files,
    ...readSiteWording(onDay.archive.council.name),
    ...ofCommittees,
    councilWording(onDay.archive.council),
    peopleWording(onDay.archive.people, facts.people),
    ...headingsOfPapers(onDay.archive).map((text) => ({
      ...text,
      source: reader.shown(text.source),
    })),
  ];
}

/** The words of a file's name, each with a capital: it may be the name of somebody. */
const inCapitals = (name: string): string =>
  name
    .replace(/[-_.+\s]+/g, ' ')
    .replace(/(?<![\p{L}\d])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** What an agenda calls a report or a matter in its address says nothing openly: that of a withheld one may name somebody. */
const withoutSlugs = (text: string): string =>
  text.replace(/^([ \t]*-?[ \t]*(?:report|topic):)[ \t]*.*$/gm, '$1');
