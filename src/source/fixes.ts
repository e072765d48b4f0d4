import type { Fix } from '../rules/fix.ts';
import type { SourceFile } from './source-file.ts';

/** The changes that need no decision. Each is a change of what is written at a known place, and of nothing else. */

/** Another value for a field, quoted as the old one was. */
export function valueFix(
  file: SourceFile,
  path: readonly PropertyKey[],
  value: string,
  to: string,
): Fix | undefined {
  return scalarFix(file, file.placeOf(path, 'value'), value, to);
}

/** Another value for a field, exactly as it is to be written. */
export function writtenFix(
  file: SourceFile,
  path: readonly PropertyKey[],
  value: string,
  written: string,
): Fix | undefined {
  const fix = valueFix(file, path, value, value);
  return fix && { ...fix, to: written };
}

/** Another name for a field. */
export function keyFix(
  file: SourceFile,
  path: readonly PropertyKey[],
  to: string,
): Fix | undefined {
  return scalarFix(file, file.placeOf(path, 'key'), String(path.at(-1)), to);
}

const QUOTED = /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')/;

function scalarFix(
  file: SourceFile,
  { line, column }: { readonly line: number; readonly column: number },
  value: string,
  to: string,
): Fix | undefined {
  const rest = lineOf(file, line).slice(column - 1);
  const quoted = QUOTED.exec(rest)?.[0];
  if (quoted !== undefined) {
    const from = quoted.startsWith("'") ? singleQuoted(value) : JSON.stringify(value);
    // Written with escapes of its own: better left to a hand.
    if (from !== quoted) return undefined;
    return {
      line,
      column,
      from,
      to: quoted.startsWith("'") ? singleQuoted(to) : JSON.stringify(to),
    };
  }
  if (value === '' || !/^\s*(?:$|[,\]}:#])/.test(rest.slice(value.length))) return undefined;
  if (!rest.startsWith(value)) return undefined;
  return { line, column, from: value, to: isPlain(to) ? to : JSON.stringify(to) };
}

const singleQuoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Whether YAML reads a text as itself without quotation marks, in a list in brackets too. */
function isPlain(text: string): boolean {
  return (
    /^\p{L}[\p{L}\p{N} '’.()&/-]*$/u.test(text) &&
    !/\s$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
  );
}

const NONE_LINE = /^\s*-\s+(?:title:\s*)?(["']?)[^"'#:]*\1\s*$/;

/** Takes "None" out of a list; a list that held nothing else becomes the empty one. */
export function noneFix(
  file: SourceFile,
  field: string,
  index: number,
  length: number,
): Fix | undefined {
  const key = file.placeOf([field], 'key');
  const item = file.placeOf([field, index], 'value');
  const keyLine = lineOf(file, key.line);
  const colon = `${field}:`;
  if (key.column !== 1 || !keyLine.startsWith(colon)) return undefined;
  const rest = keyLine.slice(colon.length);
  if (length === 1 && /^\s*\[\s*(["']?)[^\]#"',]*\1\s*\]\s*$/.test(rest)) {
    return { line: key.line, column: colon.length + 1, from: rest, to: ' []' };
  }
  const itemLine = lineOf(file, item.line);
  if (!NONE_LINE.test(itemLine) || item.line === key.line) return undefined;
  const before = lineOf(file, item.line - 1);
  if (length > 1) {
    return { line: item.line - 1, column: before.length + 1, from: `\n${itemLine}`, to: '' };
  }
  if (item.line !== key.line + 1 || rest.trim() !== '') return undefined;
  return { line: key.line, column: colon.length + 1, from: `${rest}\n${itemLine}`, to: ' []' };
}

/** A name in the text, spelt as the council spells it; one that runs over a line end is left to a hand. */
export function textFix(
  { line, column }: { readonly line: number; readonly column: number },
  written: string,
  to: string,
): Fix | undefined {
  return written.includes('\n') ? undefined : { line, column, from: written, to };
}

function lineOf(file: SourceFile, line: number): string {
  return file.source.split('\n')[line - 1] ?? '';
}
