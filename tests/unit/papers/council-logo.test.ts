import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { siteName } from '../../../layouts/components/frame/site-name.ts';
import { chrome, council } from '../layouts/example-views.ts';
import { COUNCIL, loadCouncil } from './temporary-council.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h9"/></svg>';
const png = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#004a7f' } })
    .png()
    .toBuffer();

async function saidOf(
  logo: string | undefined,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const { diagnostics } = await loadCouncil({
    'council.yaml': logo === undefined ? COUNCIL : `${COUNCIL}logo: ${logo}\n`,
    ...files,
  });
  return diagnostics
    .map(({ file, line, code, message }) => `${file.split('/').at(-1)}:${line} ${code}: ${message}`)
    .join('\n');
}

describe('the logo of a council', () => {
  it('is a drawing or a picture beside its settings', async () => {
    assert.equal(await saidOf('our logo.svg', { 'our logo.svg': SVG }), '');
    assert.equal(await saidOf('logo.png', { 'logo.png': await png(120, 60) }), '');
    const webp = await sharp(await png(120, 60))
      .webp()
      .toBuffer();
    assert.equal(await saidOf('logo.webp', { 'logo.webp': webp }), '');
  });

  const faults: readonly [
    what: string,
    logo: string | undefined,
    file: string,
    content: () => string | Promise<Uint8Array>,
    said: RegExp,
  ][] = [
    [
      'isn’t there',
      'lgo.svg',
      'logo.svg',
      () => SVG,
      /council.yaml:\d\d logo-unsound: .*Did you mean logo.svg\?/,
    ],
    [
      'isn’t named',
      undefined,
      'logo.svg',
      () => SVG,
      /logo.svg:1 file-unexpected: .*write logo: logo.svg/,
    ],
    ['is in another folder', '../logo.svg', 'logo.svg', () => SVG, /field-invalid/],
    [
      'runs a script',
      'logo.svg',
      'logo.svg',
      () => SVG.replace('<path', '\n<script/><path'),
      /logo.svg:2 logo-unsound: .*has <script>/,
    ],
    [
      'is larger than every page can load',
      'logo.svg',
      'logo.svg',
      () => SVG + ' '.repeat(100_000),
      /logo.svg:1 logo-unsound: .*has 101 KB, and 100 KB are the most/,
    ],
    [
      'is too flat to be read',
      'logo.png',
      'logo.png',
      () => png(2000, 20),
      /logo-unsound: .*ten times as wide/,
    ],
    [
      'isn’t the picture that its name says',
      'logo.webp',
      'logo.webp',
      () => png(20, 20),
      /logo-unsound/,
    ],
  ];
  for (const [what, logo, file, content, said] of faults) {
    it(`is reported where it ${what}`, async () => {
      assert.match(await saidOf(logo, { [file]: await content() }), said);
    });
  }

  const shown = { url: '/assets/logo.svg', width: 96, height: 48, ground: 'white' } as const;

  it('has the council’s name for those who don’t see it, and its size', () => {
    const html = siteName({ ...chrome, logo: { ...shown, withName: false } }).toString();
    assert.match(html, new RegExp(`alt="${council.name}"\\s+width="96"\\s+height="48"`));
    assert.equal(html.split(council.name).length, 2);
  });

  it('says nothing more beside the name', () => {
    const html = siteName({ ...chrome, logo: { ...shown, withName: true } }).toString();
    assert.match(html, /alt=""/);
    assert.equal(html.split(council.name).length, 2);
  });
});
