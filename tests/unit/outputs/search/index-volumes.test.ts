import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import {
  indexVolumes,
  type IndexedVolume,
  type IndexOptions,
  type VolumeRecords,
} from '../../../../src/outputs/search/index-volumes.ts';
import { SearchIndexError } from '../../../../src/outputs/search/search-index-error.ts';
import type { SearchRecord } from '../../../../src/outputs/search/search-record.ts';

const record = (url: string, text: string): SearchRecord => ({
  url,
  date: '2022-05-11',
  html: `<!doctype html><html lang="en-GB"><head><meta content="2022-05-11" data-pagefind-sort="date[content]"></head><body><main data-pagefind-body><h1>${text}</h1></main></body></html>`,
});

const volume = (id: string, ...words: readonly string[]): VolumeRecords => ({
  id,
  newest: false,
  records: words.map((word, at) => record(`/${id}/${at}/`, word)),
});

const VOLUMES = [
  volume('2022-23', 'Swimming', 'Potholes', 'Allotments'),
  volume('2021-22', 'Libraries', 'Bins'),
  volume('2020-21', 'Museums'),
];

/** All of them, in the order of their names. */
async function indexed(
  volumes: readonly VolumeRecords[],
  options: IndexOptions = {},
): Promise<IndexedVolume[]> {
  const all: IndexedVolume[] = [];
  for await (const one of indexVolumes(volumes, options)) all.push(one);
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function digestOf({ files }: IndexedVolume): string {
  const digest = createHash('sha256');
  for (const [name, content] of files) {
    digest.update(`${name}\0${content.length}\0`).update(content);
  }
  return digest.digest('hex');
}

/** The processes of Pagefind that this one has started. */
function pagefinds(): number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,comm='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, name]) => Number(parent) === process.pid && name?.includes('pagefind'))
    .map(([pid]) => Number(pid));
}

/** A volume whose last record never arrives; `begun` settles once its Pagefind runs. */
function endless(): { readonly volume: VolumeRecords; readonly begun: Promise<number> } {
  let begin: (pid: number) => void;
  const begun = new Promise<number>((resolve) => (begin = resolve));
  const records = async function* () {
    yield record('/a/', 'Swimming');
    let pid: number | undefined;
    // Not for ever: where Pagefind has ended before it was seen, nobody would end this.
    for (let tries = 0; pid === undefined && tries < 200; tries += 1) {
      await setTimeout(100);
      pid = pagefinds()[0];
    }
    if (pid === undefined) throw new Error('no Pagefind was seen to run');
    begin(pid);
    for (let at = 0; ; at += 1) {
      await setTimeout(5);
      yield record(`/a/${at}/`, 'Swimming');
    }
  };
  return { volume: { id: 'endless', newest: true, records: records() }, begun };
}

describe('indexing the search a volume at a time', () => {
  const seen: string[] = [];
  let volumes: readonly IndexedVolume[];
  let digests: readonly string[];
  before(async () => {
    const watch = ({ url, html }: SearchRecord, id: string) => seen.push(`${id} ${url} ${html}`);
    volumes = await indexed(VOLUMES, { watch });
    digests = volumes.map(digestOf);
  });

  it('gives each volume its files, and what all share apart', () => {
    const counts = volumes.map(({ id, records }) => [id, records]);
    assert.deepEqual(counts, [
      ['2020-21', 1],
      ['2021-22', 2],
      ['2022-23', 3],
    ]);
    for (const { files, common } of volumes) {
      assert.deepEqual([...common.keys()], ['pagefind.js', 'wasm.en.pagefind']);
      const kinds = new Set([...files.keys()].map((name) => name.replace(/\ben_\w+/, '*')));
      assert.deepEqual(
        kinds,
        new Set([
          'fragment/*.pf_fragment',
          'index/*.pf_index',
          'pagefind-entry.json',
          'pagefind.*.pf_meta',
        ]),
      );
    }
  });

  it('gives the same bytes, alone or beside others', async () => {
    const oneByOne = (await indexed(VOLUMES.slice(1), { atOnce: 1 })).map(digestOf);
    const alone = (await indexed(VOLUMES.slice(1, 2))).map(digestOf);
    assert.deepEqual(oneByOne, digests.slice(0, 2));
    assert.deepEqual(alone, digests.slice(1, 2));
    assert.equal(new Set(digests).size, VOLUMES.length);
  });

  it('takes nothing from the environment of the build', async () => {
    process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '1';
    try {
      assert.deepEqual((await indexed(VOLUMES.slice(0, 1))).map(digestOf), digests.slice(2));
    } finally {
      delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
    }
  });

  it('shows every record with all that is read of it, and its volume', () => {
    const given = VOLUMES.flatMap(({ id, records }) =>
      [...(records as readonly SearchRecord[])].map(({ url, html }) => `${id} ${url} ${html}`),
    );
    assert.deepEqual([...seen].sort(), given.sort());
  });

  it('ends at a record that may not be searched', async () => {
    const watch = ({ url }: SearchRecord) => {
      if (url === '/2021-22/1/') throw new Error('this is withheld');
    };
    await assert.rejects(indexed(VOLUMES.slice(0, 2), { watch }), /this is withheld/);
    assert.deepEqual(pagefinds(), []);
  });

  it('starts nothing where there are no volumes', async () => {
    assert.deepEqual(await indexed([]), []);
  });

  it('is refused in a sentence where Pagefind dies, and leaves none behind', async () => {
    const { volume: unfinished, begun } = endless();
    const indexing = indexed([unfinished, ...VOLUMES], { atOnce: 1 });
    process.kill(await begun, 'SIGKILL');
    await assert.rejects(indexing, (error) => {
      assert.ok(error instanceof SearchIndexError);
      assert.match(
        error.message,
        /^The search could not be built: .+\. Nothing has been published/,
      );
      return true;
    });
    assert.deepEqual(pagefinds(), []);
  });

  it('is refused in a sentence where Pagefind hangs, and leaves none behind', async () => {
    const { volume: unfinished, begun } = endless();
    const indexing = indexed([unfinished], { patience: 3000 });
    process.kill(await begun, 'SIGSTOP');
    await assert.rejects(indexing, (error) => {
      assert.ok(error instanceof SearchIndexError);
      assert.match(error.message, /Pagefind did not answer for 3 seconds\./);
      return true;
    });
    assert.deepEqual(pagefinds(), []);
  });

  it('leaves no Pagefind behind where its reader stops early', async () => {
    const { volume: unfinished } = endless();
    for await (const { id } of indexVolumes([unfinished, ...VOLUMES], { atOnce: 2 })) {
      assert.notEqual(id, 'endless');
      break;
    }
    assert.deepEqual(pagefinds(), []);
  });
});
