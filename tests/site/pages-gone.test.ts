import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import {
  paperRepository,
  repositoryIn,
  REPORT,
  type PaperRepository,
} from '../support/paper-repository.ts';

const PERSON = `---\nname: Ann Somebody\nfamily-name: Somebody\n---\n`;
const MATTER = `---\ntitle: Children’s homes\nsummary: Where children live.\n---\n`;
const OWN = `---\ntitle: Filming meetings\nsummary: Who may film.\n---\n\nAnybody may film a meeting.\n`;

/** What was taken away, what its page says of it, and where that leads. */
const GONE = [
  ['/wards/weetwood/', 'The page of a ward', '/wards/'],
  ['/people/ann-somebody/', 'The page of a person', '/'],
  ['/matters/homes/', 'The page of a matter', '/'],
  ['/pages/filming/', 'A page of the council', '/'],
] as const;

let papers: PaperRepository;
const fileOf = (url: string): string => path.join(papers.site, url, 'index.html');
const read = (url: string): string => readFileSync(fileOf(url), 'utf8');

describe('the address of a list', () => {
  const NOTHING = /Nothing is listed at this address now\./;
  let first: ReadonlySet<string>;
  let kept: readonly string[] = [];
  let council: PaperRepository;
  const pagesIn = (site: string): string[] =>
    readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((file) => path.basename(file) === 'index.html')
      .sort();
  const emptyIn = (site: string): string[] =>
    pagesIn(site).filter((file) => NOTHING.test(readFileSync(path.join(site, file), 'utf8')));
  const publish = async (day: string, ...options: readonly string[]): Promise<void> => {
    await council.commit(day);
    const made = await council.publish(day, ...options);
    assert.equal(made.code, 0, made.stdout + made.stderr);
  };
  before(async () => {
    council = await paperRepository();
    council.replace(`${REPORT}.md`, 'wards: all', 'wards: [Armley]');
    await publish('2022-05-03', '--register', 'new');
    first = new Set(pagesIn(council.site));
  });

  it('never was there, where a word of a paper was changed', async () => {
    council.replace(`${REPORT}.md`, 'The purpose of', 'The whole purpose of');
    await publish('2022-05-04');
    assert.deepEqual(
      pagesIn(council.site).filter((file) => !first.has(file) && !file.startsWith('register/')),
      [],
    );
  });

  it('stays where the list was, and in later sites', async () => {
    council.replace(`${REPORT}.md`, 'wards: [Armley]', 'wards: [Pudsey]');
    await publish('2022-05-05');
    kept = emptyIn(council.site);
    assert.deepEqual(kept, ['wards/armley/2022-23/index.html']);
    council.replace(`${REPORT}.md`, 'The whole purpose of', 'The purpose of');
    await publish('2022-05-06');
    assert.deepEqual(emptyIn(council.site), kept);
  });

  it('is the same in a site made anew from the same register', async () => {
    const other = `${council.site}-anew`;
    const made = await repositoryIn(council.folder, other).publish(
      '2022-05-06',
      ...['--register', council.site],
    );
    assert.equal(made.code, 0, made.stdout + made.stderr);
    assert.deepEqual(pagesIn(other), pagesIn(council.site));
    assert.deepEqual(emptyIn(other), kept);
  });
});

describe('the address of a page of which the register has no lines', () => {
  const first = new Map<string, string>();
  before(async () => {
    papers = await paperRepository();
    papers.write('people/ann-somebody.md', PERSON);
    papers.write('topics/homes.md', MATTER);
    papers.write('pages/filming.md', OWN);
    await papers.commit('2022-05-03');
    const made = await papers.publish('2022-05-03', '--register', 'new');
    assert.equal(made.code, 0, made.stdout + made.stderr);
    for (const [url] of GONE) assert.doesNotMatch(read(url), /was here/);
    papers.remove('people/ann-somebody.md');
    papers.remove('topics/homes.md');
    papers.remove('pages/filming.md');
    papers.replace('council.yaml', '  - Weetwood\n', '');
    await papers.commit('2022-05-06');
    assert.equal((await papers.publish('2022-05-06')).code, 0);
    for (const [url] of GONE) first.set(url, read(url));
    papers.replace('council.yaml', '  - Wetherby\n', '');
    await papers.commit('2022-05-09');
    assert.equal((await papers.publish('2022-05-09')).code, 0);
  });

  for (const [url, what, all] of GONE) {
    it(`${url} says what was there, names nobody and leads on`, () => {
      const text = first.get(url) ?? '';
      assert.ok(text.includes(`<h1>${what}: not on this site any more</h1>`));
      assert.match(text, /A page was here, and is not on this site any more\./);
      assert.doesNotMatch(text, /Somebody|Weetwood|homes<|Filming/);
      const main = /<main[^]*<\/main>/.exec(text)?.[0] ?? '';
      const links = [...main.matchAll(/href="([^"#]+)"/g)].map(
        ([, href = '']) => new URL(href, `https://papers.example${url}`).pathname,
      );
      assert.ok(links.includes(all), links.join(' '));
      for (const link of links) assert.ok(existsSync(fileOf(link)), link);
    });

    it(`${url} stays as it is`, () => assert.equal(read(url), first.get(url)));
  }

  it('has the page again once there is one', async () => {
    papers.write('people/ann-somebody.md', PERSON);
    await papers.commit('2022-05-10');
    assert.equal((await papers.publish('2022-05-10')).code, 0);
    assert.match(read('/people/ann-somebody/'), /Ann Somebody/);
    assert.match(read('/matters/homes/'), /was here/);
  });

  it('isn’t known to a new register', async () => {
    assert.equal((await papers.publish('2022-05-10', '--register', 'new')).code, 0);
    assert.ok(!existsSync(fileOf('/matters/homes/')));
  });
});

/** A report of its own words below the headings of another. */
const aboutFerries = (other: string): string => {
  const headings = other.split('\n').filter((line) => line.startsWith('## '));
  const sections = headings.map(
    (heading, at) =>
      `${heading}\n\n${at < 2 ? '' : `${at - 1}. `}Ferries of quay ${at} cross the river.\n`,
  );
  return `---\ntitle: Ferries\nreport-of: Harbour Master\ncall-in: false\nexempt: false\nwards: all\nward-members-consulted: false\npillars: []\nappendices:\n  - title: Crossings\n    expected: 2022-05-10\nbackground-papers: []\n---\n\n${sections.join('\n')}`;
};

describe('the address at which a report was being checked', () => {
  const committee = '/meetings/scrutiny-board-children-and-families';
  const [day, later, last] = ['2022-05-11', '2022-05-18', '2022-05-25'].map(
    (one) => `${committee}/${one}`,
  ) as [string, string, string];
  const [old, fresh] = ['ofsted-inspection-report', 'fresh'];
  const spoil = (file: string): void => papers.replace(file, 'wards: all', 'wards: [Atlantis]');
  const rightAgain = (file: string): void =>
    papers.replace(file, 'wards: [Atlantis]', 'wards: all');
  const move = (from: string, to: string): void =>
    renameSync(path.join(papers.content, from), path.join(papers.content, to));
  const publish = async (today: string): Promise<void> => {
    await papers.commit(today);
    const { code, stdout, stderr } = await papers.publish(today);
    assert.notEqual(code, 1, stdout + stderr);
  };
  const mainOf = (url: string): string => /<main[^]*<\/main>/.exec(read(url))?.[0] ?? '';
  const wordsOf = (url: string): string =>
    mainOf(url)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  const leadsTo = (url: string, to: string): void => {
    const links = [...mainOf(url).matchAll(/href="([^"#]+)"/g)].map(
      ([, href = '']) => new URL(href, `https://papers.example${url}`).pathname,
    );
    assert.ok(links.includes(to), `${url}: ${links.join(' ')}`);
    for (const link of links) assert.ok(existsSync(fileOf(link)), link);
  };

  before(async () => {
    papers = await paperRepository();
    papers.replace('council.yaml', 'public-repository', 'private-repository');
    papers.write(`${day}/${fresh}.md`, aboutFerries(papers.read(`${day}/${old}.md`)));
    papers.replace(
      `${day}/agenda.md`,
      '  - report: ofsted',
      `  - report: ${fresh}\n  - report: ofsted`,
    );
    spoil(`${day}/${fresh}.md`);
    await papers.commit('2022-05-03');
    const made = await papers.publish('2022-05-03', '--register', 'new');
    assert.equal(made.code, 3, made.stdout + made.stderr);
    assert.match(wordsOf(`${day}/${fresh}/`), /It will be at this address/);
    spoil(`${day}/${old}.md`);
    await publish('2022-05-04');
  });

  it('stays when the meeting is put off, and leads to where it is being checked now', async () => {
    move(day, later);
    await publish('2022-05-05');
    for (const url of [`${fresh}/`, `${fresh}/appendix-1/`]) {
      assert.match(wordsOf(`${day}/${url}`), /A paper that was being checked: not at this address/);
      assert.doesNotMatch(wordsOf(`${day}/${url}`), /published here|Ferries/);
      leadsTo(`${day}/${url}`, `${later}/${url}`);
    }
    assert.match(
      wordsOf(`${day}/${old}/`),
      /published here on 3 May 2022.*Taken off on 5 May 2022/,
    );
    assert.match(wordsOf(`${day}/${old}/`), /A report of the same name is being checked/);
    leadsTo(`${day}/${old}/`, `${later}/${old}/`);
    assert.match(wordsOf(`${later}/${old}/`), /is being checked/);
  });

  it('stays when the meeting is put off again, and each leads on', async () => {
    move(later, last);
    await publish('2022-05-06');
    for (const from of [day, later]) {
      for (const url of [`${fresh}/`, `${fresh}/appendix-1/`, `${old}/`]) {
        leadsTo(`${from}/${url}`, `${last}/${url}`);
      }
    }
  });

  it('is that of an appendix too', () => {
    leadsTo(`${day}/${old}/appendix-1/`, `${last}/${old}/`);
    leadsTo(`${later}/${old}/appendix-1/`, `${last}/${old}/appendix-1/`);
  });

  it('stays when the paper is put right and the meeting goes back to its day', async () => {
    move(last, day);
    rightAgain(`${day}/${old}.md`);
    await publish('2022-05-09');
    assert.match(wordsOf(`${day}/${old}/`), /Ofsted Inspection Report/);
    assert.match(wordsOf(`${day}/${fresh}/`), /It will be at this address/);
    for (const from of [later, last]) {
      assert.match(wordsOf(`${from}/${old}/`), /A paper of the same name is now at/);
      for (const name of [old, fresh]) leadsTo(`${from}/${name}/`, `${day}/${name}/`);
    }
  });

  it('stays when the report gets another name, and leads to the meeting', async () => {
    const before = read(`${later}/${fresh}/`);
    move(`${day}/${fresh}.md`, `${day}/renamed.md`);
    papers.replace(`${day}/agenda.md`, `report: ${fresh}`, 'report: renamed');
    rightAgain(`${day}/renamed.md`);
    await publish('2022-05-10');
    assert.match(wordsOf(`${day}/renamed/`), /Ferries/);
    assert.match(wordsOf(`${day}/${fresh}/`), /A paper that was being checked/);
    leadsTo(`${day}/${fresh}/`, `${day}/`);
    assert.notEqual(read(`${later}/${fresh}/`), before);
    leadsTo(`${later}/${fresh}/`, '/committees/scrutiny-board-children-and-families/');
  });
});
