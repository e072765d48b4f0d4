import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { parseFeed } from 'htmlparser2';
import { paperRepository, type PaperRepository } from '../support/paper-repository.ts';

const PERSON = `---\nname: Ann Somebody\nfamily-name: Somebody\n---\n`;
const TOPIC = `---\ntitle: Children’s homes\nsummary: Where children live.\n---\n`;
/** What was taken away, and what its feed was of. */
const FEEDS = [
  ['/feeds/wards/weetwood.atom', 'a ward'],
  ['/feeds/people/ann-somebody.atom', 'a person'],
  ['/feeds/matters/homes.atom', 'a topic'],
] as const;

let papers: PaperRepository;
const read = (url: string): string => readFileSync(path.join(papers.site, url), 'utf8');

describe('the feed of something that was taken away', () => {
  const kept = new Map<string, string>();
  before(async () => {
    papers = await paperRepository();
    papers.write('people/ann-somebody.md', PERSON);
    papers.write('topics/homes.md', TOPIC);
    await papers.commit('2022-05-03');
    const first = await papers.publish('2022-05-03', '--register', 'new');
    assert.equal(first.code, 0, first.stderr);
    for (const [url] of FEEDS) assert.doesNotMatch(read(url), /has ended/);
    papers.remove('people/ann-somebody.md');
    papers.remove('topics/homes.md');
    papers.replace('council.yaml', '  - Weetwood\n', '');
    await papers.commit('2022-05-06');
    assert.equal((await papers.publish('2022-05-06')).code, 0);
    for (const [url] of FEEDS) kept.set(url, read(url));
    papers.replace('council.yaml', '  - Wetherby\n', '');
    await papers.commit('2022-05-09');
    assert.equal((await papers.publish('2022-05-09')).code, 0);
  });

  for (const [url, what] of FEEDS) {
    it(`${url} has one last entry, and no name`, () => {
      const feed = kept.get(url) ?? '';
      assert.equal(parseFeed(feed)?.items.length, 1);
      assert.match(feed, new RegExp(`<title>The feed of ${what} that has ended`));
      assert.ok(feed.includes(`<id>https://papers.leeds.example${url}#ended</id>`));
      assert.match(feed, /<updated>2022-05-06T/);
      assert.doesNotMatch(feed, /Weetwood|Somebody|homes</);
    });

    it(`${url} stays as it is`, () => assert.equal(read(url), kept.get(url)));
  }

  it('leaves the object of a person as deleted, with its list, since the day on which it went', () => {
    const object = JSON.parse(read('/data/oparl/people/ann-somebody.json')) as object;
    const id = 'https://papers.leeds.example/data/oparl/people/ann-somebody.json';
    const type = 'https://schema.oparl.org/1.1/Person';
    assert.deepEqual(object, { id, type, deleted: true, modified: '2022-05-06T00:00:00Z' });
    const { data } = JSON.parse(read('/data/oparl/lists/persons.json')) as { data: object[] };
    assert.deepEqual(data, [object]);
  });

  it('has the day of its own end', () => {
    assert.match(read('/feeds/wards/wetherby.atom'), /<updated>2022-05-09T/);
  });

  it('is a feed as any other once there is something to follow again', async () => {
    papers.replace('council.yaml', '  - Temple Newsam\n', '  - Temple Newsam\n  - Weetwood\n');
    await papers.commit('2022-05-10');
    assert.equal((await papers.publish('2022-05-10')).code, 0);
    assert.doesNotMatch(read('/feeds/wards/weetwood.atom'), /ended/);
    assert.ok(existsSync(path.join(papers.site, '/wards/weetwood/')));
  });

  it('isn’t known to a new register', async () => {
    assert.equal((await papers.publish('2022-05-10', '--register', 'new')).code, 0);
    assert.ok(!existsSync(path.join(papers.site, '/feeds/wards/wetherby.atom')));
  });
});
