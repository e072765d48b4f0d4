import { slugOf } from '../../src/language/slug.ts';
import { type DemoTemplate, DEMO_TODAY } from './fictional-council.ts';
import { addDays } from '../../src/language/dates.ts';
import { expand, sentence, type Slots } from './grammar.ts';
import { inventedPlace } from './places.ts';
import type { Random } from './random.ts';
import { bag } from './vocabulary.ts';
import { phrases } from './topics/topic.ts';
import { ANY_MATTER, DECISIONS_IN_PRIVATE, type Matter } from './withheld-matters.ts';

/** Why something is withheld, as front matter and the head of a passage say it. */
export type ExemptionFields =
  | {
      readonly paragraphs: readonly number[];
      readonly reason: string;
      readonly 'public-interest': string;
      readonly review: string;
      readonly 'registered-elsewhere'?: boolean;
      readonly 'own-development': boolean;
      readonly 'public-title'?: string;
    }
  | {
      readonly confidential: NonNullable<Matter['ground']>;
      readonly reason: string;
      readonly review: string;
      readonly 'public-title'?: string;
    };

/** The exemption of a matter; its next review is to come, a year or less after the day of the demo. */
export function exemptionOf(matter: Matter, random: Random, publicTitle?: string): ExemptionFields {
  const { paragraphs, reason, publicInterest, ground = 'court' } = matter;
  const review = addDays(DEMO_TODAY, random.whole(30, 365));
  const title = publicTitle !== undefined && { 'public-title': publicTitle };
  return paragraphs.length === 0
    ? { confidential: ground, reason, review, ...title }
    : {
        paragraphs,
        reason,
        'public-interest': publicInterest,
        review,
        ...(paragraphs.includes(3) && { 'registered-elsewhere': false }),
        'own-development': false,
        ...title,
      };
}

/** The words of one withheld paper. The same people, firm and place run through all of it. */
export class WithheldText {
  private readonly matter: Matter;
  private readonly random: Random;
  private readonly slots: Slots;
  private readonly frame: () => string;

  constructor(matter: Matter, random: Random) {
    this.matter = matter;
    this.random = random;
    this.slots = slotsOf(random);
    this.frame = bag([...matter.frames, ...ANY_MATTER], random);
  }

  title(): string {
    return sentence(this.random.pick(this.matter.titles), this.random, this.slots);
  }

  sentence(): string {
    return sentence(this.frame(), this.random, this.slots);
  }

  backgroundPapers(): string[] {
    return Array.from({ length: this.random.whole(1, 2) }, () =>
      sentence(
        this.random.pick(['Statement of {person} ({reference})', 'Letter of {firm} to {person}']),
        this.random,
        this.slots,
      ),
    );
  }

  /** One or more sentences. */
  paragraph(): string {
    return Array.from({ length: this.random.whole(1, 3) }, () => this.sentence()).join(' ');
  }

  /** A whole report, by the sections that the council's template asks for. */
  report(template: DemoTemplate): string {
    let number = 0;
    return template.sections
      .filter(({ required, shows }) => required !== false && !isList(shows))
      .map(({ heading, numbered, key }) => {
        const paragraphs =
          key === 'recommendations'
            ? this.recommendations()
            : Array.from({ length: this.random.whole(1, 2) }, () => this.paragraph());
        const lines = paragraphs.map((text) =>
          numbered === false ? `- ${text}` : `${(number += 1)}. ${text}`,
        );
        return `## ${heading}\n\n${lines.join('\n')}\n`;
      })
      .join('\n');
  }

  private recommendations(): string[] {
    return this.random
      .shuffled(DECISIONS_IN_PRIVATE)
      .slice(0, 2)
      .map((text) => `${expand(text, this.random, this.slots)}.`);
  }
}

/** The name of a file, which may give away what it holds. */
export function withheldFileName(number: number, title: string, random: Random): string {
  return random.chance(0.5) ? `appendix-${number}.pdf` : `appendix-${number}-${slugOf(title)}.pdf`;
}

const isList = (shows: string | undefined): boolean =>
  shows === 'appendices' || shows === 'background-papers';

const FORENAMES = phrases(
  'Zebedee; Philippa; Thaddeus; Winifred; Barnaby; Ottoline; Lysander; Henrietta; Ignatius; Cordelia',
);
const TRADES = phrases('Holdings; Engineering; Estates; Haulage; Fabrications; Partners; Ventures');
const SITES = phrases('Works; Yard; Wharf; Depot; Foundry; Sidings; Maltings');

/** A few people, firms and places, and figures drawn afresh: no open paper has such figures. */
function slotsOf(random: Random): Slots {
  const three = (make: () => string) => bag([make(), make(), make()], random);
  const own: Record<string, () => string> = {
    person: three(() => `${random.pick(FORENAMES)} ${inventedPlace(random)}`),
    firm: three(() => `${inventedPlace(random)} ${random.pick(TRADES)}`),
    site: three(() => `${inventedPlace(random)} ${random.pick(SITES)}`),
    // Figures of up to ten digits are found by chance among the numbers by which a PDF is built.
    sum: () => `£${random.whole(1, 48)}.${random.whole(11, 98)} million`,
    odd: () => `£${random.whole(11, 98)},000`,
    reference: () =>
      random.chance(0.5)
        ? `PX/${random.whole(100_000, 999_999)}/${random.whole(11, 99)}`
        : `${random.whole(200_000, 899_999)}-${random.whole(10_000_000, 99_999_999)}`,
  };
  return (name) => own[name]?.() ?? unknown(name);
}

function unknown(name: string): never {
  throw new RangeError(`no words for {${name}}`);
}
