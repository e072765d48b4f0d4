/**
 * What PDF/UA-1 (ISO 14289-1) asks for and a program can see. That the order of reading is right, and that words
 * for a picture say what it shows, only people can see.
 */
export const STRUCTURE_RULES = {
  marked: 'It has no tags',
  language: 'It doesn’t say its language',
  title: 'It doesn’t say its title, or doesn’t show it',
  painting: 'Something is neither read out nor an artefact',
  'link-words': 'A link doesn’t say where it leads',
  tabs: 'The order of the tab key isn’t that of the tags',
  'annotation-tag': 'A link or note is in no tag of its kind',
  parents: 'Something on a page belongs to no tag',
  role: 'A tag has a name that readers don’t know',
  list: 'A list has something else than items, labels and bodies in it',
  'figure-words': 'A picture has no words in place of it',
  'table-heads': 'The head of a table doesn’t say whether it is of a row or a column',
  headings: 'A heading is more than one level below the one before it',
  'note-id': 'A note has no ID',
  layers: 'Layers are shown or hidden by themselves',
  font: 'A font isn’t in the file',
} as const;

export type StructureRule = keyof typeof STRUCTURE_RULES;

export type StructureFault = {
  readonly rule: StructureRule;
  /** In words: what is said of the rule. */
  readonly message: string;
  readonly count: number;
  /** Positions in the file, from 1 on; none where it isn't of a page. */
  readonly pages: readonly number[];
};

/** Collects faults by their rule. */
export type Faults = {
  add(rule: StructureRule, page?: number): void;
  list(): StructureFault[];
};
