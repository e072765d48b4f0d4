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
  /** As the document calls it. */
  readonly id: string;
  /** Lists of one counter go on where another left off. */
  readonly counter: string;
  readonly levels: readonly (NumberedLevel | undefined)[];
  /** The style whose list it is in truth. */
  readonly styleLink?: string;
};

type Level = { -readonly [Key in keyof NumberedLevel]: NumberedLevel[Key] };
type Kind = { readonly levels: Level[]; styleLink?: string };

/** The lists of `word/numbering.xml`, by their ids. */
export function wordLists(numbering: Buffer): ReadonlyMap<string, WordList> {
  const kinds = new Map<string, Kind>();
  const lists = new Map<string, WordList>();
  let kind: Kind | undefined;
  let level: Level | undefined;
  let list = '';
  let overridden: number | undefined;
  const replace = (at: number, change: (before: Level | undefined) => Level): void => {
    const own = lists.get(list);
    if (!own || at < 0 || at > 8) return;
    const levels = [...own.levels];
    levels[at] = change(levels[at]);
    lists.set(list, { ...own, levels });
  };
  const take = (name: string, attributes: XmlElement['attributes']): void => {
    const value = attributes['val'] ?? '';
    if (name === 'abstractNum') {
      kind = { levels: [] };
      kinds.set(attributes['abstractNumId'] ?? '', kind);
    }
    if (name === 'numStyleLink' && kind) kind.styleLink = value;
    if (name === 'num') list = attributes['numId'] ?? '';
    if (name === 'abstractNumId') {
      const own = kinds.get(value);
      const levels = own?.levels ?? [];
      const link = own?.styleLink === undefined ? {} : { styleLink: own.styleLink };
      lists.set(list, { id: list, counter: `all ${value}`, levels, ...link });
    }
    if (name === 'lvlOverride') overridden = Number(attributes['ilvl']) || 0;
    if (name === 'startOverride' && overridden !== undefined) {
      replace(overridden, (before) => ({
        ...(before ?? { format: 'decimal', text: '' }),
        start: startOf(value),
        beginsAnew: true,
      }));
    }
    if (name === 'lvl') {
      const at = Number(attributes['ilvl']);
      const own: Level = { format: 'decimal', text: '', start: 1 };
      level = own;
      if (kind && at >= 0 && at < 9) kind.levels[at] = own;
      else if (overridden !== undefined) {
        replace(overridden, (before) => {
          if (before?.beginsAnew) Object.assign(own, { start: before.start, beginsAnew: true });
          return own;
        });
      }
    }
    if (level) takeLevel(level, name, attributes);
  };
  readXml(numbering, {
    open: ({ name, attributes }) => take(name, attributes),
    close: (name) => {
      if (name === 'abstractNum') kind = undefined;
      if (name === 'lvl') level = undefined;
      if (name === 'lvlOverride') overridden = undefined;
    },
  });
  return lists;
}

function takeLevel(level: Level, name: string, attributes: XmlElement['attributes']): void {
  const value = attributes['val'] ?? '';
  if (name === 'start' && level.beginsAnew !== true) level.start = startOf(value);
  if (name === 'lvlRestart' && value === '0') level.runsOn = true;
  else if (name === 'lvlRestart') level.restartsAfter = startOf(value) - 1;
  if (name === 'numFmt') level.format = value;
  if (name === 'lvlText') level.text = value;
  if (name === 'isLgl') level.isLegal = value !== '0' && value !== 'false';
  if (name === 'pStyle') level.style = value;
  if (name === 'ind') level.indent = Number(attributes['left'] ?? attributes['start']) || 0;
}

const startOf = (value: string): number => Math.max(0, Number(value) || 0);
