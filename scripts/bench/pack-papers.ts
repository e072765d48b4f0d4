import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pdfLib } from '../../src/files/inspecting/pdf-lib.ts';

/** A meeting whose pack has about 500 pages, and the same words as bare HTML. */
export type PackPapers = {
  readonly content: string;
  readonly committee: string;
  readonly day: string;
  /** HTML files, one a report, to be printed by a browser alone. */
  readonly sheets: readonly string[];
  /** PDFs, one a report. */
  readonly appendices: readonly string[];
  /** Puts other words into one report. */
  changeOne(): void;
};

const OTHERS = new Set(['agenda.md', 'minutes.md']);
const REPORTS = 20;
const PAGES_OF_APPENDIX = 20;
/** So many paragraphs fill five pages as they are printed. */
const PARAGRAPHS = 44;
const WORDS =
  'the board considers a plan for schools libraries parks and homes across the district with costs risks and views of residents who were asked in spring and members may comment on each part of it before officers report again in the autumn'.split(
    ' ',
  );

/** Writes the papers into a folder, beside the council of the project's own content. */
export async function writePackPapers(folder: string): Promise<PackPapers> {
  const content = join(folder, 'papers');
  cpSync(resolve('content'), content, { recursive: true });
  const meetings = join(content, 'meetings');
  const committee = readdirSync(meetings).sort()[0] ?? '';
  const day = readdirSync(join(meetings, committee)).sort()[0] ?? '';
  const meeting = join(meetings, committee, day);
  const slug = readdirSync(meeting).find((name) => name.endsWith('.md') && !OTHERS.has(name)) ?? '';
  const model = readFileSync(join(meeting, slug), 'utf8');
  for (const name of readdirSync(meeting)) rmSync(join(meeting, name), { recursive: true });
  const slugs = Array.from({ length: REPORTS }, (_, at) => `report-${at + 1}`);
  const rows = slugs.map((own) => `  - report: ${own}\n`).join('');
  const agenda = `---\ntime: "10:00"\nplace: Civic Hall\nitems:\n${rows}---\n`;
  writeFileSync(join(meeting, 'agenda.md'), agenda);
  const appendix = await appendixPdf();
  const sheets: string[] = [];
  const appendices: string[] = [];
  for (const [at, own] of slugs.entries()) {
    const words = paragraphs(at);
    const numbered = words.map((text, index) => `${index + 1}. ${text}`).join('\n');
    const file = join(meeting, `${own}.md`);
    writeFileSync(file, asReport(model, at + 1, numbered));
    mkdirSync(join(meeting, own), { recursive: true });
    const pdf = join(meeting, own, 'appendix-1.pdf');
    writeFileSync(pdf, appendix);
    appendices.push(pdf);
    const sheet = join(folder, `${own}.html`);
    const body = words.map((text) => `<p>${text}</p>`).join('');
    writeFileSync(sheet, `<!doctype html><html lang="en-GB"><head><title>${own}</title><style>@page{size:A4;margin:22mm}body{font:10.5pt/1.4 serif}</style></head><body><h1>${own}</h1>${body}</body></html>`); // prettier-ignore
    sheets.push(sheet);
  }
  let changes = 0;
  const changed = join(meeting, `${slugs[0] ?? ''}.md`);
  return {
    ...{ content, committee, day, sheets, appendices },
    changeOne: () => {
      changes += 1;
      const text = readFileSync(changed, 'utf8');
      writeFileSync(changed, text.replace(/^1\. (?:Change \d+\. )?/m, `1. Change ${changes}. `));
    },
  };
}

/** The model's fields, with an appendix, and one section that has all the words. */
function asReport(model: string, number: number, numbered: string): string {
  const [, fields = '', text = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(model) ?? [];
  const own = fields
    .replace(/^title: .*$/m, `title: Report ${number} of the bench`)
    .replace(/^appendices:\n(?: .*\n)*/m, 'appendices:\n  - title: Figures of the year\n')
    .replace(/^topic: .*\n?/m, '');
  // The sections of the template stay: the words take the place of the first numbered paragraphs, and the rest goes on from them.
  let next = PARAGRAPHS;
  let isPut = false;
  const lines = text.split('\n').map((line) => {
    if (!/^\d+\. /.test(line)) return line;
    if (!isPut) {
      isPut = true;
      return numbered;
    }
    next += 1;
    return line.replace(/^\d+/, String(next));
  });
  return `---\n${own}\n---\n${lines.join('\n')}`;
}

function paragraphs(seed: number): string[] {
  return Array.from({ length: PARAGRAPHS }, (_, at) => {
    const words = Array.from({ length: 62 }, (_word, index) => WORDS[(seed * 7 + at * 13 + index * (1 + (seed % 5))) % WORDS.length]); // prettier-ignore
    const text = words.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  });
}

async function appendixPdf(): Promise<Uint8Array> {
  const document = await pdfLib.PDFDocument.create();
  const font = await document.embedFont(pdfLib.StandardFonts.Helvetica);
  for (let page = 1; page <= PAGES_OF_APPENDIX; page += 1) {
    const sheet = document.addPage([595, 842]);
    for (let line = 0; line < 45; line += 1) {
      const text = `Table ${page}.${line + 1}: ${WORDS.slice(line % 20, (line % 20) + 12).join(' ')}`;
      sheet.drawText(text, { x: 60, y: 760 - line * 15, size: 10, font });
    }
  }
  return document.save();
}
