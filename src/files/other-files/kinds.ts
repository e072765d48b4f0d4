/** A kind of file, beside PDF, that can be an appendix. */
export type FileKind = {
  /** What opens: "Word document". */
  readonly format: string;
  /** Of the published file. */
  readonly extension: string;
  readonly content: 'ooxml' | 'opendocument' | 'text' | 'png' | 'jpeg';
};

const KINDS: Readonly<Record<string, FileKind>> = {
  docx: { format: 'Word document', extension: 'docx', content: 'ooxml' },
  xlsx: { format: 'Spreadsheet', extension: 'xlsx', content: 'ooxml' },
  odt: { format: 'OpenDocument text', extension: 'odt', content: 'opendocument' },
  ods: { format: 'OpenDocument spreadsheet', extension: 'ods', content: 'opendocument' },
  csv: { format: 'CSV', extension: 'csv', content: 'text' },
  png: { format: 'Image', extension: 'png', content: 'png' },
  jpg: { format: 'Image', extension: 'jpg', content: 'jpeg' },
  jpeg: { format: 'Image', extension: 'jpg', content: 'jpeg' },
};

/** The kind of a file by its ending, in whatever case; undefined where it is none that is published. */
export function kindOfFile(extension: string): FileKind | undefined {
  const ending = extension.toLowerCase();
  return Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined;
}

const MACROS = /^(?:doc|dot|xls|xlt|ppt|pot|pps)m$|^(?:xlsb|xlam|ppam)$/;
const OLD: ReadonlyMap<string, string> = new Map([
  ['doc', 'docx'],
  ['xls', 'xlsx'],
  ['rtf', 'docx'],
]);

/** Why a file of this ending isn't published, and what to do instead. */
export function refusalOfEnding(extension: string): string {
  const ending = extension.toLowerCase();
  if (MACROS.test(ending)) {
    return 'It can run macros on a reader’s machine. Save it without them (“Save as” .docx or .xlsx), or export it as PDF.';
  }
  const newer = OLD.get(ending);
  if (newer !== undefined) {
    return `It is an old kind of file that can hide macros and earlier text. Save it as .${newer}, or better export it as PDF.`;
  }
  return 'Files of this kind aren’t published. Make a PDF of it; docx, xlsx, odt, ods, csv, png and jpg are published too.';
}
