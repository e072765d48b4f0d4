import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { Random } from '../../scripts/demo/random.ts';
import { addDays, formatDate, type IsoDate } from '../../src/language/dates.ts';
import type { RegisterEntry } from '../../src/history/register/register-line.ts';
import { buildHere } from '../support/build-command.ts';
import {
  paperRepository,
  repositoryIn,
  type PaperRepository,
} from '../support/paper-repository.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { contradictions, datesInData, datesOfPapers } from '../support/site/paper-dates.ts';
import { readPages, textOf } from '../support/site/site-reading.ts';
import { serveFolder } from '../support/site/static-server.ts';
import { wrongOnSite } from '../support/site/site-claims.ts';

const EXCHANGES = propertyRuns(6);
const SEEDS = [1];

const COUNCIL = `name: Example City Council
url: https://papers.example/
nation: England
contact: { name: Governance Services, email: papers@council.example }
publishing: private-repository
wards: [Armley]
pillars: []
report-templates:
  - sections:
      - { heading: Recommendations, numbered: false }
      - { heading: Reasons }
accessibility: { prepared: 2026-05-01, reviewed: 2026-05-01 }
`;

const FIRST = '2026-11-16';
const WORDS = ['footbridge', 'allotments', 'library', 'gritting', 'playground'];

/** What pages say of a day that a line of the register must have. */
const REGISTERED =
  /(?:published here(?: on)?|agenda since|website since|again since|withheld since) (?:[A-Z]\w+day )?(\d+ \w+ \d{4})/gi;

/** A council of two committees, and what its officers may do to the papers of meetings to come. */
class Officers {
  readonly #papers: PaperRepository;
  readonly #random: Random;
  #made = 0;

  constructor(papers: PaperRepository, random: Random) {
    this.#papers = papers;
    this.#random = random;
    papers.remove('meetings');
    for (const [committee, kind, ...days] of [
      ['plans', 'regulatory', '2026-12-02', '2026-12-09'],
      ['waste', 'joint', '2026-12-10'],
    ] as const) {
      papers.write(
        `committees/${committee}.md`,
        `---\nname: The ${committee}\nkind: ${kind}\n---\n`,
      );
      for (const day of days) {
        for (const name of ['one', 'two']) this.#report(`meetings/${committee}/${day}`, name);
      }
    }
  }

  readonly acts: Readonly<Record<string, (meeting: string) => void>> = {
    'change a text': (meeting) => {
      this.#edit(this.#reportOf(meeting), / is due/, ` ${this.#next()} is due`);
    },
    'change a title': (meeting) => {
      this.#edit(this.#reportOf(meeting), /title: .*/, `title: Another title ${this.#next()}`);
    },
    'hold a report back': (meeting) => {
      this.#edit(this.#reportOf(meeting), /^1\. /m, '7. ');
    },
    'correct a report': (meeting) => {
      for (const name of this.#names(meeting)) this.#edit(`${meeting}/${name}.md`, /^7\. /m, '1. ');
    },
    'give a report another name': (meeting) => {
      const [report, to] = [this.#reportOf(meeting), `${meeting}/renamed-${this.#next()}.md`];
      renameSync(this.#at(report), this.#at(to));
      this.#list(meeting);
    },
    'add a report': (meeting) => {
      this.#report(meeting, `new-${this.#next()}`);
    },
    'take a report off': (meeting) => {
      if (this.#names(meeting).length < 2) return;
      this.#papers.remove(this.#reportOf(meeting));
      this.#list(meeting);
    },
    'turn the items round': (meeting) => {
      this.#list(meeting, true);
    },
    'move a meeting': (meeting) => {
      const day = addDays(path.basename(meeting), this.#random.whole(-2, 6));
      const to = `${path.dirname(meeting)}/${day}`;
      if (day >= '2026-12-02' && !existsSync(this.#at(to))) {
        renameSync(this.#at(meeting), this.#at(to));
      }
    },
    'defer a report to another meeting, or bring it back': (meeting) => {
      const others = this.#meetings().filter((one) => one !== meeting && path.dirname(one) === path.dirname(meeting)); // prettier-ignore
      const [report, to] = [this.#reportOf(meeting), others[0]];
      if (to === undefined || this.#names(meeting).length < 2) return;
      const there = `${to}/${path.basename(report)}`;
      if (existsSync(this.#at(there))) return;
      renameSync(this.#at(report), this.#at(there));
      this.#list(meeting);
      this.#list(to);
    },
    'cancel a meeting, or hold it after all': (meeting) => {
      const agenda = `${meeting}/agenda.md`;
      const isOff = this.#papers.read(agenda).includes('cancelled:');
      if (isOff) this.#edit(agenda, /cancelled: .*\n/, '');
      else this.#edit(agenda, /^items:/m, 'cancelled: { reason: The hall is closed. }\nitems:');
    },
    'give a committee another name': (meeting) => {
      const committee = path.dirname(meeting);
      const from = path.basename(committee);
      const to = `${from.split('-')[0] ?? ''}-${this.#next()}`;
      renameSync(this.#at(`committees/${from}.md`), this.#at(`committees/${to}.md`));
      renameSync(this.#at(committee), this.#at(`meetings/${to}`));
    },
  };

  /** Does one or two things, and says which. */
  work(): string {
    const names = this.#random.shuffled(Object.keys(this.acts));
    return names
      .slice(0, this.#random.whole(1, 2))
      .map((name) => {
        this.acts[name]?.(this.#random.pick(this.#meetings()));
        return name;
      })
      .join(', ');
  }

  #next(): number {
    this.#made += 1;
    return this.#made;
  }

  readonly #at = (file: string): string => path.join(this.#papers.content, file);

  #meetings(): string[] {
    return readdirSync(this.#at('meetings')).flatMap((committee) =>
      readdirSync(this.#at(`meetings/${committee}`)).map((day) => `meetings/${committee}/${day}`),
    );
  }

  #names(meeting: string): string[] {
    return readdirSync(this.#at(meeting))
      .filter((file) => file !== 'agenda.md')
      .map((file) => path.basename(file, '.md'));
  }

  #reportOf(meeting: string): string {
    return `${meeting}/${this.#random.pick(this.#names(meeting))}.md`;
  }

  #edit(file: string, from: RegExp, to: string): void {
    this.#papers.write(file, this.#papers.read(file).replace(from, to));
  }

  #report(meeting: string, name: string): void {
    mkdirSync(this.#at(meeting), { recursive: true });
    const word = this.#random.pick(WORDS);
    this.#papers.write(
      `${meeting}/${name}.md`,
      `---\ntitle: Report ${this.#next()}\nreport-of: Head of Service\ncall-in: false\nexempt: false\nwards: all\nward-members-consulted: false\npillars: []\nbackground-papers: []\n---\n\n## Recommendations\n\nMembers are asked to note the ${word}.\n\n## Reasons\n\n1. The ${word} of this place ${this.#next()} is due.\n`,
    );
    this.#list(meeting);
  }

  #list(meeting: string, isTurned = false): void {
    const names = this.#names(meeting);
    if (isTurned) names.reverse();
    const items = names.map((name) => `  - report: ${name}\n`).join('');
    this.#papers.write(
      `${meeting}/agenda.md`,
      `---\ntime: "10:00"\nplace: Civic Hall\nitems:\n${items}---\n`,
    );
  }
}

/** The days of all lines of the register of a site, as pages write them. */
function daysInRegister(site: string): ReadonlySet<string> {
  const lines = readFileSync(path.join(site, 'register/lines-0001.jsonl'), 'utf8').trimEnd();
  return new Set(
    lines.split('\n').map((line) => formatDate((JSON.parse(line) as RegisterEntry).day)),
  );
}

/** What pages say that they must not after an exchange. */
async function wrongAfter(site: string, today: IsoDate, before: Set<string>): Promise<string[]> {
  const pages = await readPages(site);
  const urls = new Set(pages.map(({ url }) => url));
  const days = daysInRegister(site);
  const gone = [...before].filter((url) => !urls.has(url)).map((url) => `${url} is gone`);
  for (const url of urls) before.add(url);
  const unknown = pages.flatMap(({ url, root }) =>
    [...textOf(root).matchAll(REGISTERED)].flatMap(([said, day = '']) =>
      days.has(day) ? [] : [`${url}: ${said}`],
    ),
  );
  const dates = [...datesOfPapers(pages), ...datesInData(site)];
  return [
    ...gone,
    ...unknown,
    // A meeting whose day and place were changed has a day of each.
    ...contradictions(dates.filter(({ what }) => what !== 'changed')),
    ...wrongOnSite(site, pages, today),
  ];
}

for (const seed of SEEDS) {
  it(`many exchanges, by chance: no address is lost, and no page says another day than the register (${seed})`, async () => {
    const random = new Random(`exchanges ${seed}`);
    let papers = await paperRepository();
    papers.write('council.yaml', COUNCIL);
    const officers = new Officers(papers, random);
    const before = new Set<string>();
    const done: string[] = [];
    let today: IsoDate = FIRST;
    for (let at = 0; at < EXCHANGES; at += 1) {
      if (at > 0) {
        today = addDays(today, random.whole(0, 2));
        done.push(`${today}: ${officers.work()}`);
      }
      await papers.commit(today);
      const time = `${today}T10:${String(at).padStart(2, '0')}:00Z`;
      const isElsewhere = at > 0 && random.chance(0.3);
      const server = isElsewhere ? await serveFolder(papers.site) : undefined;
      // Another machine has the papers, and what a static server has of the site before.
      if (server) papers = repositoryIn(papers.folder, `${papers.site}-${at}`);
      const register = server?.url ?? (at === 0 ? 'new' : papers.site);
      const made = await buildHere([
        ...['--input', papers.content, '--output', papers.site, '--today', today],
        ...['--published-at', time, '--register', register],
      ]);
      await server?.close();
      assert.ok(made.code === 0 || made.code === 3, `${done.join('\n')}\n${made.stderr}`);
      assert.deepEqual(await wrongAfter(papers.site, today, before), [], done.join('\n'));
    }
  });
}
