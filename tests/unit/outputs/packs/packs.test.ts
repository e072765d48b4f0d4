import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import JSZip from 'jszip';
import type { Part, SiteInMaking } from '../../../../src/outputs/output.ts';
import { makePacks } from '../../../../src/outputs/packs/packs-output.ts';
import { withZip } from '../../../../src/outputs/packs/zip-file.ts';
import type { Archive } from '../../../../src/papers/archive.ts';
import type { Report } from '../../../../src/papers/report/report.ts';
import type { PackLink } from '../../../../src/views/pack/printed-links.ts';
import { volumesOf, type VolumeArchive } from '../../../../src/views/volume.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { archiveOf, THIS_VOLUME, THIS_YEAR } from '../../views/three-years.ts';

const MEETING = '/meetings/scrutiny/2022-05-11/';
const OTHER = '/meetings/plans/2022-06-15/';
const ZIP = 'meetings/scrutiny/2022-05-11/scrutiny-2022-05-11.zip';
const PICTURE = `${MEETING}one/plan%20%231.png`;

const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A site in a folder, and what was packed into it since it was last asked. */
class FolderSite implements SiteInMaking {
  readonly folder = temporaryFolder('packs');
  readonly parts = new Map<string, Part<unknown>>();
  placed: string[] = [];

  keep<Note>(name: string, needs: string): Note | undefined {
    const part = this.parts.get(name);
    return part?.needs === needs ? (part.note as Note) : undefined;
  }
  earlier<Note>(name: string) {
    const part = this.parts.get(name);
    return part && { files: new Set(part.files), note: part.note as Note };
  }
  notes<Note>(name: string): Note[] {
    const part = this.parts.get(name);
    return part ? [part.note as Note] : [];
  }
  add(name: string, part: Part<unknown>): void {
    this.parts.set(name, part);
  }
  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.absolute(path)), { recursive: true });
    writeFileSync(this.absolute(path), content);
  }
  place(path: string, source: string): void {
    this.placed.push(path);
    copyFileSync(source, this.absolute(path));
  }
  absolute(path: string): string {
    return join(this.folder, path);
  }
}

/** The papers of the year, of which the first report has a plan as its appendix; reports may be other than they are. */
async function papers(
  change: (report: Report) => Report = (report) => report,
): Promise<VolumeArchive> {
  const archive = await archiveOf(THIS_VOLUME);
  const reports = archive.reports.map((report) => change(withPlan(report)));
  const [volume] = volumesOf({ ...archive, reports } satisfies Archive).filter(
    ({ year }) => year === THIS_YEAR,
  );
  assert.ok(volume);
  return volume;
}

const PLAN = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * at * 7919) >> 5));

function withPlan(report: Report): Report {
  if (report.slug !== 'one') return report;
  const [appendix] = report.appendices;
  assert.ok(appendix);
  const file = {
    ...{ path: 'plan.pdf', url: `${MEETING}one/appendix-1.pdf`, format: 'PDF', extension: 'pdf' },
    ...{ bytes: PLAN.length, sha256: sha256(PLAN) },
    received: { kind: 'stated', date: '2022-05-03' },
  } as const;
  return {
    ...report,
    appendices: [{ ...appendix, state: { kind: 'here', file } }],
  } as unknown as Report;
}

/** Publishes the papers one by one, with these texts, and packs them. */
function pack(
  site: FolderSite,
  volume: VolumeArchive,
  texts: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, PackLink> {
  const urls = [...volume.meetings, ...volume.reports].map(({ url }) => url);
  const published = urls.map((url) => ({ url, text: texts[url] ?? `The words of ${url}\n` }));
  for (const { url, text } of published) site.write(`${url.slice(1)}text.txt`, text);
  site.write('meetings/scrutiny/2022-05-11/one/appendix-1.pdf', PLAN);
  site.write('meetings/scrutiny/2022-05-11/one/plan #1.png', 'a picture');
  site.placed = [];
  return makePacks(site, {
    volume,
    texts: published.map(({ url, text }) => ({ url, sha256: sha256(text), text: () => text })),
    pictures: new Map([[`${MEETING}one/`, [[PICTURE, 'plan #1.png']]]]),
    digestOf: () => sha256('a picture'),
    code: 'code',
  });
}

/** The files of a pack by their names, as another program reads them, which compares checksums too. */
async function unpack(site: FolderSite, path = ZIP): Promise<Map<string, Buffer>> {
  const zip = await JSZip.loadAsync(readFileSync(site.absolute(path)), { checkCRC32: true });
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.name, await file.async('nodebuffer')] as const),
    ),
  );
}

test('a pack has the agenda, the open reports and their files as they are published, in the order of the agenda', async () => {
  const site = new FolderSite();
  const links = pack(site, await papers());
  const files = await unpack(site);
  assert.deepEqual(
    [...files.keys()].map((name) => name.replace('scrutiny-2022-05-11/', '')),
    [
      ...['index.html', 'manifest.json', 'agenda.txt', '01-one/report.txt'],
      ...['01-one/appendix-1.pdf', '01-one/pictures/1-plan #1.png', '02-two/report.txt'],
    ],
  );
  assert.deepEqual(files.get('scrutiny-2022-05-11/01-one/appendix-1.pdf'), PLAN);
  assert.deepEqual(links.get(MEETING), {
    ...{ url: `/${ZIP}`, files: 5 },
    bytes: readFileSync(site.absolute(ZIP)).length,
  });
});

test('its manifest has the fingerprint and the address of each file, and its page a link to each and what is missing', async () => {
  const site = new FolderSite();
  pack(site, await papers());
  const files = await unpack(site);
  const read = (name: string) => files.get(`scrutiny-2022-05-11/${name}`) ?? Buffer.alloc(0);
  const manifest = JSON.parse(read('manifest.json').toString()) as {
    files: { name: string; sha256: string; bytes: number; address: string }[];
  };
  assert.equal(manifest.files.length, 5);
  for (const { name, sha256: digest, bytes } of manifest.files) {
    assert.deepEqual([digest, bytes], [sha256(read(name)), read(name).length], name);
  }
  assert.deepEqual(
    manifest.files.map(({ address }) => address.replace(/^https:\/\/papers\.example/, '')),
    [
      ...[`${MEETING}text.txt`, `${MEETING}one/text.txt`, `${MEETING}one/appendix-1.pdf`],
      ...[PICTURE, `${MEETING}two/text.txt`],
    ],
  );
  const page = read('index.html').toString();
  const linked = [...page.matchAll(/href="(?!https:)([^"]+)"/g)].map(([, to = '']) => to);
  for (const to of linked) assert.ok(read(decodeURIComponent(to)).length > 0, to);
  assert.equal(linked.length, 5 + 1);
  assert.match(page, /Not in this file: Appendix 1: The plan: not published/);
});

test('a paper that is withheld is named, and nothing of it is packed', async () => {
  const withheld = (report: Report): Report =>
    report.slug === 'one' ? { ...report, access: { kind: 'exempt', paragraphs: [3] } as never } : report; // prettier-ignore
  const site = new FolderSite();
  pack(site, await papers(withheld));
  const files = await unpack(site);
  assert.deepEqual(
    [...files.keys()].filter((name) => name.includes('one')),
    [],
  );
  const page = files.get('scrutiny-2022-05-11/index.html')?.toString() ?? '';
  assert.match(page, />One<\/a>\s*<\/h2>\s*<ul>\s*<li>Not in this file: withheld from the public</);
});

test('a meeting without an open report has no pack, and a council may have none at all', async () => {
  const site = new FolderSite();
  const closed = await papers((report) => ({
    ...report,
    access: { kind: 'exempt', paragraphs: [3] } as never,
  }));
  assert.deepEqual([...pack(site, closed)], []);
  const open = await papers();
  assert.deepEqual([...pack(site, open).keys()], [MEETING, OTHER]);
  const without = { ...open, council: { ...open.council, packs: false } };
  assert.deepEqual([...pack(new FolderSite(), without)], []);
});

test('a word that changes makes the pack of its meeting anew, and no other', async () => {
  const site = new FolderSite();
  const volume = await papers();
  pack(site, volume);
  assert.equal(site.placed.length, 2);
  const before = readFileSync(site.absolute(ZIP));
  pack(site, volume);
  assert.deepEqual(site.placed, []);
  pack(site, volume, { [`${MEETING}two/`]: 'Other words.\n' });
  assert.deepEqual(site.placed, [ZIP]);
  assert.notDeepEqual(readFileSync(site.absolute(ZIP)), before);
  pack(site, volume);
  assert.deepEqual(readFileSync(site.absolute(ZIP)), before);
});

test('papers that are too large for one file are not packed, and the page says how large they are', async () => {
  const site = new FolderSite();
  const volume = await papers();
  const url = `${MEETING}one/appendix-2.pdf`;
  const large = {
    ...volume,
    reports: volume.reports.map((report) => {
      const [first] = report.appendices;
      if (report.slug !== 'one' || first?.state.kind !== 'here') return report;
      const file = { ...first.state.file, url };
      const second = { ...first, number: 2, url: `${MEETING}one/appendix-2/` };
      return {
        ...report,
        appendices: [first, { ...second, state: { kind: 'here', file } as const }],
      };
    }),
  };
  site.write(url.slice(1), '');
  truncateSync(site.absolute(url.slice(1)), 200_000_001);
  const link = pack(site, large).get(MEETING);
  assert.equal(link?.tooLarge, true);
  assert.ok(link.bytes > 200_300_000, String(link.bytes));
  assert.deepEqual(site.placed, [OTHER.slice(1) + 'plans-2022-06-15.zip']);
  assert.deepEqual(site.parts.get(`packs ${THIS_YEAR}`)?.files, site.placed);
});

test('the same files make the same archive in any time zone', (t) => {
  const zone = process.env['TZ'];
  t.after(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  const made = ['Europe/London', 'Pacific/Auckland', 'America/St_Johns'].map((there) => {
    process.env['TZ'] = there;
    return withZip([{ name: 'a/b.txt', text: 'words '.repeat(1000) }], (path) =>
      sha256(readFileSync(path)),
    );
  });
  assert.equal(new Set(made).size, 1);
});
