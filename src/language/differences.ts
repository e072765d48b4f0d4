import { diffArrays, diffWordsWithSpace } from 'diff';

/** A piece of a line: in both texts, in the earlier alone, or in the later alone. */
export type Piece = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** A line of which something is different, or one beside such a line. */
export type DifferentLine = {
  readonly kind: 'same' | 'removed' | 'added' | 'changed';
  readonly pieces: readonly Piece[];
};

/** Lines that are together in the texts, below the heading that they are under. */
export type DifferentPart = {
  readonly heading?: string;
  readonly lines: readonly DifferentLine[];
};

/** More changes than this are shown as one text in the place of another: to compare them would take minutes. */
const MOST_CHANGES = 4000;
const CONTEXT = 1;

/**
 * What is different between two texts, word by word, with a line on either side; nothing where they are the same. A line that
 * begins with "## " is a heading.
 */
export function differences(earlier: string, later: string): DifferentPart[] {
  const before = linesOf(earlier);
  const after = linesOf(later);
  const changes = diffArrays(before, after, { maxEditLength: MOST_CHANGES }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const lines: DifferentLine[] = [];
  for (let at = 0; at < changes.length; at += 1) {
    const change = changes[at];
    if (!change) continue;
    const next = changes[at + 1];
    if (change.removed && next?.added) {
      lines.push(...pairs(change.value, next.value));
      at += 1;
    } else {
      const kind = change.removed ? 'removed' : change.added ? 'added' : 'same';
      lines.push(...change.value.map((text) => ({ kind, pieces: [{ kind, text }] }) as const));
    }
  }
  return partsOf(lines);
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** Lines in the place of others: each beside the one that it is most likely to have been. */
function pairs(removed: readonly string[], added: readonly string[]): DifferentLine[] {
  const lines: DifferentLine[] = [];
  let at = 0;
  for (const text of removed) {
    const match = added.findIndex((other, index) => index >= at && isSimilar(text, other));
    if (match < 0) {
      lines.push({ kind: 'removed', pieces: [{ kind: 'removed', text }] });
      continue;
    }
    lines.push(...addedLines(added.slice(at, match)));
    lines.push({ kind: 'changed', pieces: piecesOf(text, added[match] ?? '') });
    at = match + 1;
  }
  lines.push(...addedLines(added.slice(at)));
  return lines;
}

const addedLines = (texts: readonly string[]): DifferentLine[] =>
  texts.map((text) => ({ kind: 'added', pieces: [{ kind: 'added', text }] }));

function piecesOf(before: string, after: string): Piece[] {
  const pieces = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
  if (!pieces) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return joined(
    pieces.map(({ value, added, removed }) => ({
      kind: removed ? 'removed' : added ? 'added' : 'same',
      text: value,
    })),
  );
}

/** Words in the place of others in one piece each, with the blanks between them: easier to read than word by word. */
function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  let [removed, added] = ['', ''];
  const end = () => {
    if (removed !== '') found.push({ kind: 'removed', text: removed });
    if (added !== '') found.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [at, { kind, text }] of pieces.entries()) {
    const next = pieces[at + 1];
    const isBlank = kind === 'same' && text.trim() === '';
    const isBetween = isBlank && removed + added !== '' && next && next.kind !== 'same';
    if (kind === 'removed' || isBetween) removed += text;
    if (kind === 'added' || isBetween) added += text;
    if (kind !== 'same' || isBetween) continue;
    end();
    found.push({ kind, text });
  }
  end();
  return found;
}

/** Whether two lines share a third of their words. */
function isSimilar(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const others = b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.size === 0 || others.length === 0) return words.size === others.length;
  const shared = new Set(others.filter((word) => words.has(word))).size;
  return shared * 3 >= Math.max(words.size, new Set(others).size);
}

function partsOf(lines: readonly DifferentLine[]): DifferentPart[] {
  const isShown = lines.map((_, at) =>
    lines.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(({ kind }) => kind !== 'same'),
  );
  const parts: { heading?: string; lines: DifferentLine[] }[] = [];
  let heading: string | undefined;
  let open = false;
  for (const [at, line] of lines.entries()) {
    const title = headingOf(line);
    if (title !== undefined) {
      heading = title;
      open = false;
      if (line.kind === 'same') continue;
    }
    if (!isShown[at]) {
      open = false;
      continue;
    }
    const part = parts.at(-1);
    if (open && part) part.lines.push(line);
    else parts.push({ ...(heading !== undefined && { heading }), lines: [line] });
    open = true;
  }
  // Where a heading is all that is between, only the line beside the change is left.
  return parts.filter(({ lines: own }) => own.some(({ kind }) => kind !== 'same'));
}

function headingOf({ kind, pieces }: DifferentLine): string | undefined {
  if (kind === 'removed') return undefined;
  const text = pieces.map((piece) => (piece.kind === 'removed' ? '' : piece.text)).join('');
  return /^#{2,6} /.test(text) ? text.replace(/^#+ /, '') : undefined;
}
