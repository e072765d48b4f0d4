/** What `new` writes: files that aren't there yet, and lines that it adds to one that is. */
export type NewPaper = {
  /** Paths below the folder of the papers, and their texts. */
  readonly files: Readonly<Record<string, string>>;
  /** The whole new text of files that are there, in which lines were added and none was changed. */
  readonly added?: Readonly<Record<string, string>>;
  /** What the officer should know, and what comes next: a sentence each. */
  readonly notes: readonly string[];
};

/** A value as YAML on one line: in quotation marks where YAML would take it for something else. */
export function yamlText(text: string): string {
  const isPlain =
    /^[\p{L}(][^:#"'\\[\]{}\n]*$/u.test(text) &&
    text === text.trim() &&
    !/^(?:true|false|yes|no|on|off|null|~)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/** A list as YAML, each entry on a line of its own. */
export function yamlList(name: string, entries: readonly string[], indent = ''): string {
  if (entries.length === 0) return `${indent}${name}: []\n`;
  return `${indent}${name}:\n${entries.map((entry) => `${indent}  - ${yamlText(entry)}\n`).join('')}`;
}
