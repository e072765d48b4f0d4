import { stringify } from 'yaml';
import { formatLongDate } from '../../src/language/dates.ts';
import { slugOf } from '../../src/language/slug.ts';
import { type DemoSection, templateOn } from './fictional-council.ts';
import { COMMENTS, FRAMES, LIST_OPENINGS } from './frames.ts';
import { expand, sentence, type Slots } from './grammar.ts';
import type { Random } from './random.ts';
import type { PlannedReport } from './report-plan.ts';
import { bag, vocabularyOf } from './vocabulary.ts';
import type { Matter } from './withheld-matters.ts';
import { type ExemptionFields, exemptionOf, WithheldText } from './withheld-text.ts';

/** A report that came before, to be linked to. */
export type EarlierReport = { readonly title: string; readonly url: string; readonly date: string };

type FramedSection = keyof typeof FRAMES;

/** How many paragraphs a section has, at least and at most. */
const PARAGRAPHS: Readonly<Record<FramedSection, readonly [number, number]>> = {
  purpose: [2, 3],
  background: [3, 5],
  issues: [3, 5],
  impact: [3, 4],
  consultation: [1, 3],
  equality: [1, 1],
  resources: [1, 3],
  legal: [1, 2],
  risks: [1, 3],
  options: [1, 2],
  pillars: [1, 2],
  'next-steps': [1, 3],
  conclusions: [1, 1],
  recommendations: [2, 4],
};

const CONSULTATION_SITE = 'https://consultations.exemplar-council.example/';

/** The file of a report: front matter, and some 5 KB of Markdown by the template of its day. */
export function reportMarkdown(
  report: PlannedReport,
  earlier: EarlierReport | undefined,
  random: Random,
): string {
  const { withheld } = report;
  if (withheld?.part === 'report') return withheldReportMarkdown(report, withheld.matter, random);
  const text = new ReportText(report, earlier, random);
  return `---\n${frontMatter(report, backgroundPapers(report, random))}---\n\n${text.write()}`;
}

/** A report of which the public reads its public title and why it is withheld. */
function withheldReportMarkdown(report: PlannedReport, matter: Matter, random: Random): string {
  const text = new WithheldText(matter, random);
  const fields = frontMatter(report, text.backgroundPapers(), {
    title: text.title(),
    exempt: exemptionOf(matter, random, report.title),
  });
  return `---\n${fields}---\n\n${text.report(templateOn(report.setting.date))}`;
}

function frontMatter(
  report: PlannedReport,
  papers: readonly unknown[],
  withheld?: { readonly title: string; readonly exempt: ExemptionFields },
): string {
  const fields = {
    title: withheld?.title ?? report.title,
    'report-of': report.setting.post,
    'call-in': report.callIn,
    exempt: withheld?.exempt ?? false,
    wards: report.wards,
    'ward-members-consulted': report.wardMembersConsulted,
    pillars: report.pillars,
    // The file's name shows to which appendix it belongs.
    appendices: report.appendices.map((appendix) => ({
      ...appendix,
      file: undefined,
      withheld: undefined,
    })),
    'background-papers': papers,
    published: report.published,
  };
  return stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
}

function backgroundPapers(report: PlannedReport, random: Random) {
  const { setting } = report;
  const slots = vocabularyOf(setting, random);
  return Array.from({ length: random.pick([0, 0, 0, 1, 1, 2, 3]) }, () => {
    const paper = random.pick(setting.topic.papers);
    const title = sentence(
      random.pick([`${paper}, {year}`, `Letter of {partner}, {pastmonth}`, `${paper}: {place}`]),
      random,
      slots,
    );
    return random.chance(0.4) || report.executive
      ? { title, url: `https://papers-archive.exemplar-council.example/${slugOf(title)}` }
      : title;
  });
}

/** Writes the sections in order; paragraph numbers run on through them. */
class ReportText {
  private readonly report: PlannedReport;
  private readonly earlier: EarlierReport | undefined;
  private readonly random: Random;
  private readonly slots: Slots;
  private paragraph = 0;

  constructor(report: PlannedReport, earlier: EarlierReport | undefined, random: Random) {
    this.report = report;
    this.earlier = earlier;
    this.random = random;
    this.slots = vocabularyOf(report.setting, random);
  }

  write(): string {
    const { random } = this;
    return templateOn(this.report.setting.date)
      .sections.filter((section) => section.required !== false || random.chance(0.6))
      .map((section) => this.section(section))
      .filter((text) => text !== '')
      .join('\n');
  }

  private section(section: DemoSection): string {
    const { key } = section;
    // These two are written from front matter.
    if (key === 'appendices' || key === 'background-papers') return '';
    const heading = `## ${section.heading}\n\n`;
    if (key === 'recommendations') return heading + this.recommendations();
    const [least, most] = PARAGRAPHS[key];
    const count = this.random.whole(least, most);
    const frame = bag(FRAMES[key], this.random);
    const paragraphs = Array.from({ length: count }, () => this.sentences(frame, key));
    if (section.numbered === false) {
      return heading + paragraphs.map((text) => `- ${text}\n`).join('');
    }
    this.insertSpecials(key, paragraphs);
    const text = heading + this.numbered(key, paragraphs);
    const { withheld } = this.report;
    const isPlace = key === 'resources' && withheld?.part === 'passage';
    return isPlace ? `${text}\n${this.passage(withheld.matter)}` : text;
  }

  /** A passage that the public may not see; its paragraphs are numbered with the others. */
  private passage(matter: Matter): string {
    const text = new WithheldText(matter, this.random);
    const head = stringify(exemptionOf(matter, this.random), { lineWidth: 0 });
    const paragraphs = Array.from({ length: this.random.whole(1, 2) }, () => {
      this.paragraph += 1;
      return `${this.paragraph}. ${text.paragraph()}\n`;
    });
    return `::: exempt\n${head}---\n${paragraphs.join('')}:::\n`;
  }

  /** One to three sentences. */
  private sentences(frame: () => string, key: FramedSection): string {
    const count = key === 'legal' || key === 'purpose' ? 1 : this.random.pick([1, 1, 2, 2, 3]);
    return Array.from({ length: count }, () => this.sentence(frame())).join(' ');
  }

  private sentence(template: string): string {
    return sentence(template, this.random, this.slots);
  }

  /** What only some paragraphs have: a list, a table, a link. */
  private insertSpecials(key: FramedSection, paragraphs: string[]): void {
    const { random, earlier } = this;
    if (key === 'issues' || key === 'impact') paragraphs.push(this.list());
    if (key === 'background' && earlier) {
      paragraphs.push(
        `Members considered the matter on ${formatLongDate(earlier.date)}, when they received [${earlier.title}](${earlier.url}).`,
      );
    }
    if (key === 'consultation' && random.chance(0.35)) {
      const page = slugOf(`${this.report.setting.thing} ${this.report.setting.date}`);
      paragraphs.push(
        this.sentence(
          `What was asked, and a summary of replies, is on the [consultation page of the {thing}](${CONSULTATION_SITE}${page}).`,
        ),
      );
    }
    if (key === 'resources' && random.chance(0.25)) paragraphs.push(this.table());
  }

  private list(): string {
    const kind = this.random.pick(['item', 'item', 'problem', 'measure'] as const);
    const opening = this.sentence(this.random.pick(LIST_OPENINGS[kind]));
    const entries = Array.from({ length: this.random.whole(3, 6) }, () =>
      expand(`{${kind}}`, this.random, this.slots),
    );
    return `${opening}\n${entries.map((entry) => `- ${entry}`).join('\n')}`;
  }

  private table(): string {
    const year = Number(this.report.setting.date.slice(0, 4));
    const rows = Array.from({ length: this.random.whole(2, 4) }, (_, i) => {
      const [capital, revenue] = [this.random.whole(20, 900), this.random.whole(5, 120)];
      return `| ${year + i}/${String((year + i + 1) % 100).padStart(2, '0')} | £${capital},000 | £${revenue},000 |`;
    });
    return [
      'The cost falls in these years:',
      '',
      '| Year | Capital | Revenue |',
      '| --- | ---: | ---: |',
      ...rows,
    ].join('\n');
  }

  /** Numbered paragraphs, what belongs to each indented below its number; long sections have subheadings. */
  private numbered(key: FramedSection, paragraphs: readonly string[]): string {
    const divided = key === 'issues' && paragraphs.length > 3 && this.random.chance(0.6);
    const middle = Math.floor(paragraphs.length / 2);
    return paragraphs
      .map((text, i) => {
        this.paragraph += 1;
        const marker = `${this.paragraph}. `;
        const body = text.replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`);
        const subheading =
          divided && (i === 0 || i === middle)
            ? `${i === 0 ? '' : '\n'}### ${i === 0 ? 'The position today' : 'What is proposed'}\n\n`
            : '';
        return `${subheading}${marker}${body}\n`;
      })
      .join('');
  }

  private recommendations(): string {
    const [least, most] = PARAGRAPHS.recommendations;
    const frame = bag(this.report.setting.decides ? FRAMES.recommendations : COMMENTS, this.random);
    const count = this.random.whole(least, most);
    const opening = this.sentence('{members are|the committee is} {asked|recommended} to:');
    const entries = Array.from(
      { length: count },
      (_, i) =>
        `- ${expand(frame(), this.random, this.slots)}${i === count - 1 ? '.' : i === count - 2 ? '; and' : ';'}\n`,
    );
    return `${opening}\n\n${entries.join('')}`;
  }
}
