import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { smallPdf } from '../../support/fixture/small-pdf.ts';
import { commitAll, git } from '../../support/git.ts';
import { recordChanges } from './changing-record.ts';
import { PNG_OF_ONE_PIXEL } from './one-pixel.ts';
import { Random } from '../../../scripts/demo/random.ts';

/** A small council whose papers change at random, and the day with them. */
export type ChangingCouncil = {
  readonly content: string;
  today(): string;
  /** Where the site will be, if not where the council says. */
  url(): string | undefined;
  /** Changes something, and says what. */
  change(): Promise<string>;
  /** Puts the papers back to what they were at the last {@link ChangingCouncil.accept}. */
  undo(): void;
  /** Takes the papers as they are for good. */
  accept(): void;
};

const COUNCIL = `name: Example City Council
url: https://papers.example/
nation: England
colour: "#1d3f6e"
contact: { name: Governance Services, email: papers@council.example }
publishing: private-repository
wards: [Temple Newsam, Armley, Weetwood]
pillars: [Health, Climate]
report-templates:
  - sections:
      - { heading: Recommendations, numbered: false }
      - { heading: Why is the proposal being put forward? }
severities: { section-order: warning }
accessibility: { prepared: 2022-05-01, reviewed: 2022-05-01 }
`;

const MEETINGS = [
  ['scrutiny', '2019-06-12'],
  ['scrutiny', '2020-11-04'],
  ['plans', '2021-03-10'],
  ['scrutiny', '2021-10-13'],
  ['plans', '2022-02-16'],
  ['scrutiny', '2022-05-11'],
  ['plans', '2022-06-15'],
] as const;

const EXEMPTION =
  '{ paragraphs: [3], reason: It concerns the finances of a firm., public-interest: It would weaken the council., review: 2029-06-01 }';

const DAYS = ['2022-05-05', '2022-05-12', '2022-06-16', '2023-05-02', '2028-06-01'];

const WORDS = 'footbridge allotments library gritting playground heritage tramway nursery'.split(
  ' ',
);

const report = (title: string, random: Random): string => `---
title: ${title}
report-of: Head of Service
call-in: false
exempt: false
wards: ${random.pick(['all', '[Armley]', '[Temple Newsam, Armley]'])}
ward-members-consulted: false
pillars: ${random.pick(['[]', '[Health]', '[Health, Climate]'])}
background-papers: []
published: 2019-05-01
appendices:
  - { title: The plan of ${title}, expected: 2019-05-02, published: 2019-05-01 }
---

## Recommendations

Members are asked to note the ${random.pick(WORDS)}.

## Why is the proposal being put forward?

1. The ${random.pick(WORDS)} of this place is due, as ${random.pick(WORDS)} was before.
`;

const agenda = (slugs: readonly string[]): string =>
  `---\ntime: "10:00"\nplace: Civic Hall\npublished: 2019-05-01\nitems:\n${slugs
    .map((slug) => `  - report: ${slug}\n`)
    .join('')}---\n`;

/** Changes of the papers by their names; each gives false where there is nothing that it could change. */
type Change = (random: Random) => boolean | Promise<boolean>;

export async function changingCouncil(top: string, seed: number): Promise<ChangingCouncil> {
  const random = new Random(`council ${seed}`);
  const content = path.join(top, 'content');
  const accepted = path.join(top, 'accepted');
  let today = '2022-05-04';
  let url: string | undefined;
  let number = 0;
  const at = (...names: string[]): string => path.join(content, ...names);
  const write = (file: string, data: string | Uint8Array): void => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, data);
  };
  const edit = (file: string, from: string | RegExp, to: string): boolean => {
    const before = readFileSync(file, 'utf8');
    const after = before.replace(from, to);
    if (after === before) return false;
    writeFileSync(file, after);
    return true;
  };
  const meetings = (): string[] =>
    readdirSync(at('meetings')).flatMap((committee) =>
      readdirSync(at('meetings', committee)).map((day) => at('meetings', committee, day)),
    );
  const reports = (): string[] =>
    meetings().flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.md') && !/^(?:agenda|minutes)\.md$/.test(name))
        .map((name) => path.join(folder, name)),
    );
  const pages = (): string[] =>
    existsSync(at('pages'))
      ? readdirSync(at('pages'))
          .filter((name) => name.endsWith('.md'))
          .map((name) => at('pages', name))
      : [];
  const folderOf = (file: string): string => file.replace(/\.md$/, '');
  const pdfOf = (file: string): string => path.join(folderOf(file), 'appendix-1.pdf');
  const slugsOf = (folder: string): string[] =>
    reports()
      .filter((file) => path.dirname(file) === folder)
      .map((file) => path.basename(file, '.md'));
  const addReport = (folder: string, slug: string, title: string): void =>
    write(path.join(folder, `${slug}.md`), report(title, random));
  /** A sentence that no other paper has. */
  const secret = (subject: string): string => {
    const noun = () =>
      `${random.pick(['Quill', 'Wren', 'Marl', 'Penny'])}${random.pick(['moor', 'field', 'pit', 'gate'])}${(number += 1)}`;
    return `${subject} of ${noun()} and ${noun()} for £${random.whole(1000, 9999)},${random.whole(100, 999)} by ${noun()}`;
  };
  const renewAgenda = (folder: string): void =>
    write(path.join(folder, 'agenda.md'), agenda(slugsOf(folder)));

  write(at('council.yaml'), COUNCIL);
  write(
    at('committees', 'scrutiny.md'),
    '---\nname: Scrutiny Board\nkind: scrutiny\n---\n\nIt looks.\n',
  );
  write(
    at('committees', 'plans.md'),
    '---\nname: Plans Panel\nkind: regulatory\n---\n\nIt plans.\n',
  );
  for (const [committee, day] of MEETINGS) {
    const folder = at('meetings', committee, day);
    for (const slug of ['one', 'two']) addReport(folder, slug, `Report ${slug} of ${day}`);
    renewAgenda(folder);
  }
  await git(top, ['init', '--quiet']);
  await commitAll(top, 'papers', '2019-05-01T09:00:00Z');
  cpSync(content, accepted, { recursive: true });

  const changes: Readonly<Record<string, Change>> = {
    'a word of a text': () =>
      edit(random.pick(reports()), / is due/, ` and the ${random.pick(WORDS)} is due`),
    'a title': () =>
      edit(random.pick(reports()), /title: Report/, `title: A Report ${(number += 1)}`),
    'who a report is of': () =>
      edit(random.pick(reports()), /report-of: .*/, `report-of: Officer ${(number += 1)}`),
    'the wards': () => edit(random.pick(reports()), /wards: (?:all|\[.*)/, 'wards: [Weetwood]'),
    'the pillars': () => edit(random.pick(reports()), /pillars: .*/, 'pillars: [Climate]'),
    'the colour': () =>
      edit(at('council.yaml'), /colour: .*/, `colour: "#00${random.whole(1000, 4999)}"`),
    'the e-mail address': () => edit(at('council.yaml'), /papers@/, `papers${(number += 1)}@`),
    'the council’s name': () => edit(at('council.yaml'), /name: Example/, 'name: An Example'),
    'a ward more': () => edit(at('council.yaml'), /wards: \[/, `wards: [Ward ${(number += 1)}, `),
    'a ward for some time': () =>
      edit(
        at('council.yaml'),
        / Armley\b/,
        ` { name: Armley, until: ${random.pick(['2022-06-01', '2030-01-01'])} }`,
      ),
    'how severe a rule is': () =>
      edit(
        at('council.yaml'),
        /section-order: \w+/,
        `section-order: ${random.pick(['error', 'info', 'off', 'warning'])}`,
      ),
    'a section of the template': () =>
      edit(
        at('council.yaml'),
        / {6}- \{ heading: Why/,
        `      - { heading: What of part ${(number += 1)}?, required: false }\n      - { heading: Why`,
      ),
    'a heading of the template': () =>
      edit(
        at('council.yaml'),
        /Recommendations, numbered/,
        `Recommendations, subheading: Of part ${(number += 1)}, numbered`,
      ),
    'a standing item': () =>
      edit(
        at('council.yaml'),
        /severities:/,
        `standing-items:\n  - { key: late-${(number += 1)}, title: Late items, text: There are ${random.pick(WORDS)}. }\nseverities:`,
      ) &&
      edit(
        path.join(random.pick(meetings()), 'agenda.md'),
        /items:\n/,
        `items:\n  - standing: late-${number}\n`,
      ),
    'where the site will be': () => {
      url = `https://council${(number += 1)}.example/`;
      return true;
    },
    'a committee’s text': () =>
      edit(at('committees', 'plans.md'), /It plans/, `It plans ${random.pick(WORDS)}. It plans`),
    'a committee’s name': () =>
      edit(at('committees', 'scrutiny.md'), /name: Scrutiny/, 'name: Wider Scrutiny'),
    'a page of the council’s own': () => {
      const name = `page-${(number += 1)}`;
      const place = random.pick(['navigation', 'foot', 'nowhere']);
      write(
        at('pages', `${name}.md`),
        `---\ntitle: Page ${number}\nsummary: About ${random.pick(WORDS)}.\nshown-in: ${place}\n---\n\nThe ${random.pick(WORDS)}.\n\n![A dot](dot.png)\n`,
      );
      write(at('pages', name, 'dot.png'), PNG_OF_ONE_PIXEL);
      return true;
    },
    'a word of a page': () => {
      const [file] = pages();
      return file !== undefined && edit(file, /The \w+\./, `The ${random.pick(WORDS)} again.`);
    },
    'a page with an error': () => {
      const [file] = pages();
      return file !== undefined && edit(file, /!\[A dot\]/, 'TODO\n\n![A dot]');
    },
    'a page less': () => {
      const [file] = pages();
      if (file === undefined) return false;
      rmSync(file);
      rmSync(folderOf(file), { recursive: true });
      return true;
    },
    'the place of a meeting': () =>
      edit(
        path.join(random.pick(meetings()), 'agenda.md'),
        /place: .*/,
        `place: Room ${(number += 1)}`,
      ),
    'a meeting cancelled': () =>
      edit(
        path.join(random.pick(meetings()), 'agenda.md'),
        /place: /,
        'cancelled: { reason: Snow. }\nplace: ',
      ),
    'a report more': () => {
      const folder = random.pick(meetings());
      addReport(folder, `new-${(number += 1)}`, `Report number ${number}`);
      renewAgenda(folder);
      return true;
    },
    'a report less': () => {
      const file = random.pick(reports());
      const folder = path.dirname(file);
      if (slugsOf(folder).length < 2) return false;
      rmSync(file);
      rmSync(folderOf(file), { recursive: true, force: true });
      renewAgenda(folder);
      return true;
    },
    'a report renamed': () => {
      const file = random.pick(reports());
      const to = path.join(path.dirname(file), `renamed-${(number += 1)}`);
      renameSync(file, `${to}.md`);
      if (existsSync(folderOf(file))) renameSync(folderOf(file), to);
      renewAgenda(path.dirname(file));
      return true;
    },
    'a meeting moved': () => {
      const folder = random.pick(meetings());
      const to = path.join(
        path.dirname(folder),
        `20${random.whole(19, 22)}-0${random.whole(6, 9)}-2${random.whole(0, 8)}`,
      );
      if (existsSync(to)) return false;
      renameSync(folder, to);
      return true;
    },
    'a meeting less': () => {
      const all = meetings();
      if (all.length < 4) return false;
      rmSync(random.pick(all), { recursive: true });
      return true;
    },
    'a report exempt': () => {
      const file = random.pick(reports());
      if (existsSync(pdfOf(file))) return false;
      const text = readFileSync(file, 'utf8')
        .replace(/title: .*/, `title: ${secret('Settlement')}`)
        .replace(
          /exempt: (?:false|\{.*)/,
          `exempt: ${EXEMPTION.replace('}', ', public-title: A claim }')}`,
        )
        .replace(/appendices:\n.*\n/, '')
        .replace(
          /Members are[^]*/,
          `${secret('The board')}\n\n## Why is the proposal being put forward?\n\n1. ${secret('Counsel')}\n`,
        );
      writeFileSync(file, text);
      return true;
    },
    'a report open again': () => {
      const file = reports().find((one) => readFileSync(one, 'utf8').includes('public-title'));
      return file !== undefined && edit(file, /exempt: \{.*/, 'exempt: false');
    },
    'a passage exempt': () =>
      edit(
        random.pick(reports()),
        /$/,
        `\n::: exempt\nparagraphs: [3]\nreason: It names firms.\npublic-interest: They would not tender again.\nreview: 2029-06-01\n---\n${secret('Tenders')}\n:::\n`,
      ),
    'a passage open again': () => {
      const file = reports().find((one) => readFileSync(one, 'utf8').includes('::: exempt'));
      return file !== undefined && edit(file, /\n::: exempt[^]*?\n---\n([^]*?):::\n/, '\n2. $1');
    },
    'an exempt PDF dropped': async () => {
      const file = random.pick(reports());
      if (existsSync(pdfOf(file))) return false;
      write(pdfOf(file), await smallPdf('Terms', [secret('Offers')]));
      return edit(
        file,
        /(title: The plan of [^,]*), expected: [-\d]*, published: [-\d]* \}/,
        `$1, exempt: ${EXEMPTION} }`,
      );
    },
    'an appendix exempt': () =>
      edit(
        random.pick(reports()),
        /(title: The plan of [^,]*), expected: [-\d]*, published: [-\d]* \}/,
        `$1, exempt: ${EXEMPTION} }`,
      ),
    'a PDF dropped': async () => {
      const file = random.pick(reports());
      write(
        pdfOf(file),
        await smallPdf('A plan', [`The plan of ${random.pick(WORDS)}, ${(number += 1)}`]),
      );
      return true;
    },
    'a file dropped that is no PDF': () => {
      write(pdfOf(random.pick(reports())), `No PDF, ${(number += 1)}`);
      return true;
    },
    'a text with an error': () => edit(random.pick(reports()), /^1\. /m, '7. '),
    'an error corrected': () => {
      const file = reports().find((one) => /^7\. /m.test(readFileSync(one, 'utf8')));
      return file !== undefined && edit(file, /^7\. /m, '1. ');
    },
    'a PDF taken away': () => {
      const file = reports().map(pdfOf).find(existsSync);
      if (file !== undefined) rmSync(file);
      return file !== undefined;
    },
    'a picture in a text': () => {
      const file = random.pick(reports());
      write(path.join(folderOf(file), 'map.png'), PNG_OF_ONE_PIXEL);
      return edit(
        file,
        / is due, as/,
        ` is due.\n\n   ![A map of the ${random.pick(WORDS)}](${path.basename(folderOf(file))}/map.png)\n\n2. As`,
      );
    },
    'a paper’s published day': () =>
      edit(
        random.pick(reports()),
        /published: 2019-05-01\nappendices/,
        `published: 2019-05-0${random.whole(2, 9)}\nappendices`,
      ),
    'a commit': async () => {
      await commitAll(top, 'more', `${today}T09:00:00Z`);
      return true;
    },
    'the next day': () => {
      // Nothing can be published before what was published already.
      const later = DAYS.filter((day) => day > today);
      if (later.length > 0) today = random.pick(later);
      return later.length > 0;
    },
    ...recordChanges({
      ...{ content, meetings, secret },
      word: () => random.pick(WORDS),
      next: () => (number += 1),
    }),
  };
  const names = Object.keys(changes);

  return {
    content,
    today: () => today,
    url: () => url,
    change: async () => {
      for (;;) {
        const name = random.pick(names);
        if (await changes[name]?.(random)) return name;
      }
    },
    undo: () => {
      rmSync(content, { recursive: true });
      cpSync(accepted, content, { recursive: true });
    },
    accept: () => {
      rmSync(accepted, { recursive: true });
      cpSync(content, accepted, { recursive: true });
    },
  };
}
