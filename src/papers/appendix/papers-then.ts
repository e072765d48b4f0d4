import { basename } from 'node:path';
import { matchAppendices } from './appendix-matching.ts';
import { readMarkdownFile } from '../../source/source-file.ts';

/** What a report said of a file of its folder. What isn't plainly open counts as withheld. */
export type AccessThen = 'open' | 'withheld' | 'unannounced';

/** Which of a folder's files were a paper's earlier ones, and whether they were public. */
export type PaperThen = {
  /** Whether a file of this path is that paper. */
  readonly isNamedBy: (path: string) => boolean;
  /** What an earlier text of the report said of the file of a path. */
  readonly accessThen: (text: string, path: string) => AccessThen;
};

type Titled = { readonly title: string };

/**
 * An appendix, by its place in the list of them.
 * @param leavesOutExempt whether a report of its body may say nothing of what is exempt, and is open then.
 */
export function appendixThen(
  index: number,
  all: readonly Titled[],
  leavesOutExempt = false,
): PaperThen {
  return {
    isNamedBy: (path) => matchOf(path, all) === index,
    accessThen: (text, path) => accessOfAppendix(fieldsThen(text, leavesOutExempt), path),
  };
}

/** A report that is a PDF. */
export function documentThen(slug: string, leavesOutExempt = false): PaperThen {
  return {
    isNamedBy: (path) => isDocument(basename(path), slug),
    accessThen: (text, path) => {
      const { exempt, appendices, hasText } = fieldsThen(text, leavesOutExempt);
      const claimed = matchOf(path, appendices);
      if (exempt !== false || (claimed !== undefined && appendices[claimed]?.exempt !== false)) {
        return 'withheld';
      }
      // Beside a text it was refused.
      return hasText ? 'unannounced' : 'open';
    },
  };
}

/** Whether a file is by its name the whole report: "report.pdf", or the name of the report. */
export function isDocument(name: string, slug: string): boolean {
  const plain = name.toLowerCase().replace(/[\s_]+/g, '-');
  return plain === 'report.pdf' || plain === `${slug}.pdf`;
}

type FieldsThen = {
  readonly exempt: unknown;
  readonly appendices: readonly (Titled & { readonly exempt: unknown })[];
  readonly hasText: boolean;
};

function fieldsThen(text: string, leavesOutExempt: boolean): FieldsThen {
  const { data, body } = readMarkdownFile('', text);
  const { exempt = leavesOutExempt ? false : undefined, appendices } = (data ?? {}) as {
    readonly exempt?: unknown;
    readonly appendices?: unknown;
  };
  const list = Array.isArray(appendices) ? (appendices as unknown[]) : [];
  return {
    exempt,
    appendices: list.map((entry) => {
      const { title, exempt = false } = (entry ?? {}) as { title?: unknown; exempt?: unknown };
      return { title: typeof title === 'string' ? title : '', exempt };
    }),
    hasText: body.trim() !== '',
  };
}

function accessOfAppendix({ exempt, appendices }: FieldsThen, path: string): AccessThen {
  if (exempt !== false) return 'withheld';
  const index = matchOf(path, appendices);
  if (index !== undefined) return appendices[index]?.exempt === false ? 'open' : 'withheld';
  // A name that fits nothing, beside an appendix that was withheld, may have been that.
  return appendices.every((appendix) => appendix.exempt === false) ? 'unannounced' : 'withheld';
}

/** The place in a list of appendices of the one that a file's name names, and no other. */
function matchOf(path: string, list: readonly Titled[]): number | undefined {
  const numbered = list.map(({ title }, index) => ({ number: index + 1, title }));
  const [number] = matchAppendices([basename(path)], numbered).matched.keys();
  return number === undefined ? undefined : number - 1;
}
