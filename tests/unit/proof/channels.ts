import { crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { createRequire } from 'node:module';
import type * as PdfLib from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { SENTENCE } from './site.ts';

const { PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } = createRequire(
  import.meta.url,
)('@cantoo/pdf-lib') as typeof PdfLib;

/** A way to smuggle a sentence out: the file that does it, and how the proof must name it. */
export type Channel = {
  readonly name: string;
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly found: RegExp;
};

const page = (body: string) =>
  `<!doctype html><html lang="en-GB"><head><title>Agenda</title></head><body>\n${body}\n</body></html>`;
const codes = (text: string) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
const numeric = (text: string) =>
  codes(text)
    .map((code) => `&#${code};`)
    .join('');
const unicode = (text: string) =>
  codes(text)
    .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
    .join('');
/** As a program does that escapes what is escaped already. */
const escapedAgain = (text: string, times: number): string =>
  times === 0
    ? text
    : escapedAgain(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'), times - 1); // prettier-ignore
const xml = (body: string) => `<?xml version="1.0" encoding="utf-8"?>${body}`;
const words = SENTENCE.split(' ');

/** Lines of a calendar, folded after 60 characters (RFC 5545, 3.1). */
const folded = (line: string) => (line.match(/.{1,60}/gu) ?? []).join('\r\n ');

/** One file in a ZIP archive. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content as string);
    const packed = deflateRawSync(data);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(crc32(data), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(data.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      header,
      Buffer.from(name),
      packed,
    ]);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(offset, 10);
    centrals.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), header, end, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(centrals.length, 4);
  end.writeUInt16LE(centrals.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

export function pngWith(type: string, data: Buffer, png: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  const header = 33;
  return Buffer.concat([png.subarray(0, header), length, body, sum, png.subarray(header)]);
}

type Pdf = Awaited<ReturnType<typeof PDFDocument.create>>;

export async function pdf(write: (document: Pdf) => void | Promise<void>): Promise<Buffer> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([600, 800]);
  await write(document);
  return Buffer.from(await document.save());
}

export async function draw(document: Pdf, text: string, page = 0): Promise<void> {
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.getPage(page).drawText(text, { x: 20, y: 700, size: 9, font });
}

/** A PDF saved once with the words, and once more without them: they are still in the file. */
async function revisedPdf(): Promise<Buffer> {
  const first = await pdf((document) => draw(document, SENTENCE));
  const text = first.toString('latin1');
  const size = Number(/\/Size (\d+)/.exec(text)?.[1] ?? 100);
  const at = first.length + 1;
  const last = Number(/startxref\s+(\d+)/.exec(text)?.[1] ?? 0);
  return Buffer.concat([
    first,
    Buffer.from(
      `\n${size} 0 obj\n<< /Kind /Nothing >>\nendobj\nxref\n${size} 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<< /Size ${size + 1} /Prev ${last} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  ]);
}

export async function channels(): Promise<Channel[]> {
  const picture = { create: { width: 8, height: 8, channels: 3, background: '#123456' } } as const;
  const png = await sharp(picture).png().toBuffer();
  const exif = { IFD0: { ImageDescription: SENTENCE, Copyright: 'Council' } };
  const gz = gzipSync(page(SENTENCE));
  const of = (
    name: string,
    file: string,
    content: string | Uint8Array,
    found: RegExp,
  ): Channel => ({
    name,
    file,
    content,
    found,
  });
  return [
    of('text of a page', 'a1/index.html', page(`<p>${SENTENCE}</p>`), /^html text$/),
    of(
      'text across inline tags',
      'a2/index.html',
      page(
        `<p>${words.map((word) => `<b class="w">${word.slice(0, 2)}</b>${word.slice(2)}`).join(' ')}</p>`,
      ),
      /^html text$/,
    ),
    of(
      'text in table cells',
      'a3/index.html',
      page(
        `<table><tr>${words.map((word) => `<td data-sort="1">${word}</td>`).join('\n')}</tr></table>`,
      ),
      /^html text$/,
    ),
    of(
      'an attribute',
      'a4/index.html',
      page(`<img src="x.png" alt="${SENTENCE}">`),
      /^html attribute$/,
    ),
    of(
      'a description for search engines',
      'a5/index.html',
      page(`<meta name="description" content="Agenda. ${SENTENCE.slice(0, 62)}…">`),
      /^html attribute$/,
    ),
    of(
      'numeric entities',
      'a6/index.html',
      page(`<p>${numeric(SENTENCE)}</p>`),
      /html text, html entity/,
    ),
    of(
      'entities of entities',
      'a7/index.html',
      page(`<p>${numeric(SENTENCE).replaceAll('&', '&amp;')}</p>`),
      /escaped twice/,
    ),
    of(
      'entities five deep',
      'a15/index.html',
      page(`<p>${escapedAgain(numeric(SENTENCE), 4)}</p>`),
      /escaped 5 times/,
    ),
    of(
      'entities forty deep, marked up within',
      'a16/index.html',
      page(escapedAgain(`<p>${words.join('</p><p>')}</p>`, 40)),
      /escaped \d+ times/,
    ),
    of(
      'percents of percents of entities',
      'a17/index.html',
      page(`<a href="/?q=${encodeURIComponent(encodeURIComponent(numeric(SENTENCE)))}">x</a>`),
      /escaped 3 times/,
    ),
    of(
      'a comment in an escaped comment that nothing ends',
      'a18/index.html',
      page(escapedAgain(`<!--<style><!-- <p>${words.join('</p> <!-- <p>')}</p>`, 2)),
      /escaped/,
    ),
    of(
      'a comment with signs and tags',
      'a19/index.html',
      page(`<!-- a < b <i>${words.join('</i> <i>')}</i> -->`),
      /^html comment/,
    ),
    of(
      'base64 in escapes of escapes',
      'a20/index.html',
      page(
        escapedAgain(
          Buffer.from(`${SENTENCE}??>`)
            .toString('base64')
            .replace(/[+/=]/g, (sign) => `&#${sign.charCodeAt(0)};`),
          3,
        ),
      ),
      /base64/,
    ),
    of('a comment', 'a8/index.html', page(`<!-- ${SENTENCE} -->`), /^html comment$/),
    of(
      'a comment with tags',
      'a9/index.html',
      page(`<!-- <p>${words.join('</p> <p>')}</p> -->`),
      /^html comment/,
    ),
    of(
      'soft hyphens and joiners',
      'a10/index.html',
      page(`<p>${SENTENCE.split('').join('\u00ad\u200d')}</p>`),
      /^html text$/,
    ),
    of(
      'other quotes, dashes and spaces',
      'a11/index.html',
      page(`<p>“${SENTENCE.replaceAll(' ', '\u00a0')}”</p>`),
      /^html text$/,
    ),
    of(
      'full-width letters',
      'a12/index.html',
      page(
        `<p>${words.map((word) => word.replace(/[A-Za-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0))).join(' ')}</p>`,
      ),
      /^html text$/,
    ),
    of(
      'a script',
      'a13/index.html',
      page(
        `<script>const note = "${words.slice(0, 8).join(' ')}" + "${words.slice(8).join(' ')}";</script>`,
      ),
      /^html script$/,
    ),
    of(
      'a document within an attribute',
      'a14/index.html',
      page(`<iframe srcdoc="&lt;p&gt;${words.join('&lt;/p&gt;&lt;p&gt;')}&lt;/p&gt;"></iframe>`),
      /escaped twice/,
    ),
    of(
      'JSON',
      'b1.json',
      JSON.stringify({ items: [{ title: 'x' }, { summary: SENTENCE }] }),
      /^json string$/,
    ),
    of(
      'JSON escapes',
      'b2.json',
      `{"summary":"${unicode(SENTENCE)}"}`,
      /json string, unicode escape/,
    ),
    of(
      'markup in JSON',
      'b3.json',
      JSON.stringify({ html: `<p>${words.join('</p><p>')}</p>` }).replace(/</g, '\\u003c'),
      /escaped twice/,
    ),
    of(
      'a source map',
      'b4.js.map',
      JSON.stringify({ version: 3, mappings: 'AAAA', sourcesContent: [`// ${SENTENCE}\n`] }),
      /^json string$/,
    ),
    of('words of a list', 'b5.json', JSON.stringify({ words }), /^json string$/),
    of(
      'a feed',
      'c1.xml',
      xml(
        `<feed><entry><summary type="html">&lt;p&gt;${words.join('&lt;/p&gt;&lt;p&gt;')}&lt;/p&gt;</summary></entry></feed>`,
      ),
      /escaped twice/,
    ),
    of(
      'CDATA',
      'c2.xml',
      xml(`<rss><description><![CDATA[<p>${words.join('</p><p>')}</p>]]></description></rss>`),
      /^xml cdata$/,
    ),
    of(
      'words of a drawing',
      'c3.svg',
      `<svg xmlns="http://www.w3.org/2000/svg"><text>${words.map((word, i) => `<tspan x="${i}">${word}</tspan>`).join('')}</text></svg>`,
      /^xml text$/,
    ),
    of(
      'a folded calendar',
      'd1.ics',
      `BEGIN:VCALENDAR\r\n${folded(`DESCRIPTION:${SENTENCE.replaceAll(',', '\\,')}`)}\r\nEND:VCALENDAR\r\n`,
      /^ics$/,
    ),
    of(
      'cells of a table',
      'd2.csv',
      `item,text\n1,"${SENTENCE.replace('claim', '""claim""')}"\n`,
      /^csv$/,
    ),
    of(
      'CSS',
      'e1.css',
      `a::after{content:"${codes(SENTENCE)
        .map((code) => `\\${code.toString(16)} `)
        .join('')}"}`,
      /^css, css or octal escape$/,
    ),
    of(
      'JavaScript',
      'e2.js',
      `x='${codes(SENTENCE)
        .map((code) => (code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : ''))
        .join('')}'`,
      /^js, unicode escape$/,
    ),
    of(
      'character codes',
      'e3.js',
      `String.fromCharCode(${codes(SENTENCE.normalize('NFKD').replace(/[^ -~]/g, '')).join(',')})`,
      /character codes/,
    ),
    of(
      'an address',
      'f1/index.html',
      page(`<a href="/search?q=${encodeURIComponent(SENTENCE)}">x</a>`),
      /html attribute, url-encoded/,
    ),
    of(
      'a slug',
      'f2/index.html',
      page(`<a href="/${SENTENCE.toLowerCase().replace(/[^a-z0-9é]+/g, '-')}/">x</a>`),
      /^html attribute$/,
    ),
    of(
      'an address of data',
      'f3/index.html',
      page(`<a href="data:text/plain;base64,${Buffer.from(SENTENCE).toString('base64')}">x</a>`),
      /base64/,
    ),
    of(
      'base64 in lines',
      'f4.json',
      JSON.stringify({
        file: (
          Buffer.from(`Dear all. ${SENTENCE}`)
            .toString('base64')
            .match(/.{1,64}/g) ?? []
        ).join('\r\n'),
      }),
      /base64/,
    ),
    of(
      'base64 in an address',
      'f5/index.html',
      page(`<a href="/x/${Buffer.from(SENTENCE).toString('base64url')}/">x</a>`),
      /base64/,
    ),
    of(
      'hexadecimal',
      'f6.json',
      JSON.stringify({ x: Buffer.from(SENTENCE).toString('hex') }),
      /hex/,
    ),
    of(
      'a list of hexadecimal',
      'f7.txt',
      Array.from(Buffer.from(SENTENCE), (byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(
        ', ',
      ),
      /hex/,
    ),
    of('UTF-16', 'g1.txt', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le'), /^text$/),
    of('UTF-16 without its mark', 'g2.txt', Buffer.from(SENTENCE, 'utf16le').swap16(), /^text$/),
    of('Windows-1252', 'g3.csv', Buffer.from(`text\n"${SENTENCE}"\n`, 'latin1'), /^csv$/),
    of('gzip', 'h1.html.gz', gz, /^gzip, html text$/),
    of('gzip without its extension', 'h2.bin', gz, /^gzip, html text$/),
    of(
      'after a gzip',
      'h3.gz',
      Buffer.concat([gzipSync('x'), Buffer.from(SENTENCE)]),
      /after the gzip/,
    ),
    of('a second gzip', 'h4.gz', Buffer.concat([gzipSync('x'), gz]), /after the gzip, gzip/),
    of('deflate', 'h6.bin', deflateSync(page(SENTENCE)), /^deflate, html text$/),
    of(
      'gzip in base64 in JSON',
      'h7.json',
      JSON.stringify({ x: gz.toString('base64') }),
      /base64, gzip, html text/,
    ),
    of(
      'a Word document',
      'i1.docx',
      zip({
        'word/document.xml': xml(
          `<w:p>${words.map((word) => `<w:r><w:t xml:space="preserve">${word} </w:t></w:r>`).join('')}</w:p>`,
        ),
      }),
      /^zip, xml text$/,
    ),
    of(
      'an archive in an archive',
      'i2.zip',
      zip({ 'a/b.zip': zip({ 'c.csv': SENTENCE }) }),
      /^zip, zip, csv$/,
    ),
    of(
      'a file name in an archive',
      'i3.zip',
      zip({ [`${SENTENCE.replaceAll(/[^\w ]/g, '')}.txt`]: 'x' }),
      /^zip, file name$/,
    ),
    of(
      'an archive behind a picture',
      'i4.jpg',
      Buffer.concat([await sharp(picture).jpeg().toBuffer(), zip({ 'x.txt': SENTENCE })]),
      /jpeg, hidden, zip/,
    ),
    of('text of a PDF', 'j1.pdf', await pdf((document) => draw(document, SENTENCE)), /^pdf text$/),
    of('the title of a PDF', 'j2.pdf', await pdf((document) => document.setTitle(SENTENCE)), /pdf/),
    of(
      'hexadecimal in a PDF',
      'j3.pdf',
      await pdf((document) =>
        document.catalog.set(PDFName.of('Note'), PDFHexString.fromText(SENTENCE)),
      ),
      /pdf/,
    ),
    of(
      'a note in a PDF',
      'j4.pdf',
      await pdf((document) => {
        document.getPage(0).node.set(
          PDFName.of('Annots'),
          document.context.obj([
            {
              Type: 'Annot',
              Subtype: 'Text',
              Rect: [0, 0, 9, 9],
              Contents: PDFString.of(SENTENCE.replaceAll('£', '')),
            },
          ]),
        );
      }),
      /pdf/,
    ),
    of(
      'a file in a PDF',
      'j5.pdf',
      await pdf((document) => document.attach(Buffer.from(page(SENTENCE)), 'x.html', {})),
      /pdf stream, html text/,
    ),
    of(
      'an archive in a PDF',
      'j6.pdf',
      await pdf((document) => document.attach(zip({ 'x.csv': SENTENCE }), 'x.zip', {})),
      /pdf stream, zip, csv/,
    ),
    of(
      'a PDF in an archive',
      'j7.zip',
      // Another one than is published on its own, where it would be searched instead.
      zip({
        'x.pdf': Buffer.concat([
          await pdf((document) => draw(document, SENTENCE)),
          Buffer.from('%\n'),
        ]),
      }),
      /^zip, pdf text$/,
    ),
    of('an earlier revision of a PDF', 'j8.pdf', await revisedPdf(), /pdf/),
    of(
      'XMP of a PDF',
      'j9.pdf',
      await pdf((document) => {
        const stream = document.context.flateStream(
          `<x:xmpmeta><dc:title>${numeric(SENTENCE)}</dc:title></x:xmpmeta>`,
          { Type: 'Metadata', Subtype: 'XML' },
        );
        document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
      }),
      /pdf stream, .*html entity/,
    ),
    of(
      'text of a PNG',
      'k1.png',
      pngWith('tEXt', Buffer.from(`Comment\0${SENTENCE}`, 'latin1'), png),
      /png/,
    ),
    of(
      'packed text of a PNG',
      'k2.png',
      pngWith(
        'zTXt',
        Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(SENTENCE)]),
        png,
      ),
      /png zTXt, deflate/,
    ),
    of(
      'packed international text of a PNG',
      'k3.png',
      pngWith(
        'iTXt',
        Buffer.concat([Buffer.from('Comment\0\x01\0en\0\0', 'latin1'), deflateSync(SENTENCE)]),
        png,
      ),
      /png iTXt, deflate/,
    ),
    of('behind a PNG', 'k4.png', Buffer.concat([png, gz]), /png after the picture, gzip/),
    of('EXIF of a JPEG', 'k5.jpg', await sharp(picture).withExif(exif).jpeg().toBuffer(), /jpeg/),
    of('EXIF of a WebP', 'k6.webp', await sharp(picture).withExif(exif).webp().toBuffer(), /webp/),
    of(
      'XMP of a JPEG',
      'k7.jpg',
      await sharp(picture)
        .withXmp(
          `<x:xmpmeta xmlns:x="adobe:ns:meta/"><title>${numeric(SENTENCE)}</title></x:xmpmeta>`,
        )
        .jpeg()
        .toBuffer(),
      /jpeg, xmp/,
    ),
    of(
      'a file name',
      `l1/${SENTENCE.toLowerCase().replace(/[^a-z0-9é]+/g, '-')}.txt`,
      'x',
      /^file name$/,
    ),
    of(
      'a folder name',
      `l2/${encodeURIComponent(SENTENCE)}/index.html`,
      page('x'),
      /^file name, url-encoded$/,
    ),
  ];
}
