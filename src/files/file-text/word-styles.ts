import { readXml, type XmlElement } from '../other-files/office-xml.ts';
import type { NumberedLevel } from './numbering.ts';

/** What a paragraph says of itself, or takes from its style. */
export type ParagraphForm = {
  /** 1-based; 0 for one that is no heading, whatever its style says. */
  readonly headingLevel?: number;
  /** Of its list: '0' takes it out of one. */
  readonly listId?: string;
  /** 0-based. */
  readonly listLevel?: number;
  /** A line of a table of contents. */
  readonly isContents?: true;
};

type Style = {
  basedOn?: string;
  form: { -readonly [Key in keyof ParagraphForm]: ParagraphForm[Key] };
};

/** How long a chain of styles may be. */
const MOST_ABOVE = 20;

/**
 * What the styles of `word/styles.xml` make of a paragraph, by the id of the style.
 * @param styles empty where there are none.
 */
export function paragraphForms(styles: Buffer): (style: string) => ParagraphForm {
  const byId = new Map<string, Style>();
  let style: Style | undefined;
  readXml(styles, {
    open: ({ name, attributes }) => {
      const value = attributes['val'] ?? '';
      if (name === 'style') {
        style = { form: {} };
        byId.set(attributes['styleId'] ?? '', style);
      }
      if (!style) return;
      if (name === 'basedOn') style.basedOn = value;
      if (name === 'name') Object.assign(style.form, formOfName(value));
      formOf(style.form, name, value);
    },
    close: (name) => {
      if (name === 'style') style = undefined;
    },
  });
  const known = new Map<string, ParagraphForm>();
  const resolve = (id: string, above: number): ParagraphForm => {
    const own = byId.get(id);
    if (!own || above > MOST_ABOVE) return {};
    const base = own.basedOn === undefined ? {} : resolve(own.basedOn, above + 1);
    return { ...base, ...own.form };
  };
  return (id) => {
    const form = known.get(id) ?? resolve(id, 0);
    known.set(id, form);
    return form;
  };
}

/** Takes what a property of a paragraph says into its form. */
export function formOf(form: Style['form'], property: string, value: string): void {
  if (property === 'outlineLvl') form.headingLevel = Number(value) < 9 ? Number(value) + 1 : 0;
  if (property === 'numId') form.listId = value;
  if (property === 'ilvl') form.listLevel = Math.min(8, Math.max(0, Number(value) || 0));
}

function formOfName(name: string): ParagraphForm {
  const level = /^heading ([1-9])$/i.exec(name)?.[1];
  if (level !== undefined) return { headingLevel: Number(level) };
  if (/^title$/i.test(name)) return { headingLevel: 1 };
  return /^toc \d$/i.test(name) ? { isContents: true } : {};
}

/** A list of a document. */
export type WordList = {
  /** Lists of one counter go on where another left off. */
  readonly counter: string;
  readonly levels: readonly (NumberedLevel | undefined)[];
};

/** The lists of `word/numbering.xml`, by their ids. */
export function wordLists(numbering: Buffer): ReadonlyMap<string, WordList> {
  const kinds = new Map<string, NumberedLevel[]>();
  const lists = new Map<string, WordList>();
  let kind: NumberedLevel[] | undefined;
  let level: { -readonly [Key in keyof NumberedLevel]: NumberedLevel[Key] } | undefined;
  let list = '';
  let overridden = 0;
  const take = (name: string, attributes: XmlElement['attributes']): void => {
    const value = attributes['val'] ?? '';
    if (name === 'abstractNum') {
      kind = [];
      kinds.set(attributes['abstractNumId'] ?? '', kind);
    }
    if (name === 'num') list = attributes['numId'] ?? '';
    if (name === 'abstractNumId') {
      lists.set(list, { counter: `all ${value}`, levels: kinds.get(value) ?? [] });
    }
    if (name === 'lvlOverride') overridden = Number(attributes['ilvl']) || 0;
    // One that begins anew has a count of its own.
    const own = lists.get(list);
    if (name === 'startOverride' && own) {
      const levels = own.levels.map((one, at) =>
        one && at === overridden ? { ...one, start: startOf(value) } : one,
      );
      lists.set(list, { counter: `own ${list}`, levels });
    }
    if (name === 'lvl') {
      const at = Number(attributes['ilvl']);
      level = { format: 'decimal', text: '', start: 1 };
      if (kind && at >= 0 && at < 9) kind[at] = level;
    }
    if (!level) return;
    if (name === 'start') level.start = startOf(value);
    if (name === 'lvlRestart') level.runsOn = value === '0';
    if (name === 'numFmt') level.format = value;
    if (name === 'lvlText') level.text = value;
  };
  readXml(numbering, {
    open: ({ name, attributes }) => take(name, attributes),
    close: (name) => {
      if (name === 'abstractNum') kind = undefined;
      if (name === 'lvl') level = undefined;
    },
  });
  return lists;
}

const startOf = (value: string): number => Math.max(0, Number(value) || 0);
