import type { MisspeltName } from '../../language/names/misspelt-names.ts';
import { allChanges, movedDown } from '../../rules/fix.ts';
import { diagnose, type Place } from '../../rules/rules.ts';
import { findWeekdayMismatches } from '../../language/days/weekday-dates.ts';
import type { TextProblem } from '../../source/markdown/problem.ts';
import { textFix } from '../../source/fixes.ts';
import { typingSlipsIn } from '../../source/typing-slips.ts';
import { openTextOf } from '../../source/open-text.ts';
import type { ContentReader } from './reader.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** Puts what is wrong in a file's text at its place in the file. */
export function reportTextProblems(
  reader: ContentReader,
  file: SourceFile,
  problems: readonly TextProblem[],
): void {
  for (const problem of problems) {
    const place = {
      file: file.path,
      line: problem.line + file.bodyLine - 1,
      column: problem.column,
    };
    const fix = problem.fix && movedDown(problem.fix, file.bodyLine - 1);
    reader.diagnostics.push(diagnose(problem.code, place, problem.message, fix));
  }
}

/** Puts what is wrong in the text of a field at its place: a text that begins below its name has lines of its own. */
export function reportFieldProblems(
  reader: ContentReader,
  file: SourceFile,
  path: readonly PropertyKey[],
  problems: readonly TextProblem[],
): void {
  if (problems.length === 0) return;
  const place = file.placeOf(path, 'value');
  const lines = file.source.split('\n');
  const begins = lines[place.line - 1]?.slice(place.column - 1) ?? '';
  const indent = /^ */.exec(lines[place.line] ?? '')?.[0].length ?? 0;
  const isBelow = /^\|[-+]?\s*$/.test(begins);
  for (const { code, line, column, message, fix } of problems) {
    if (!isBelow) {
      reader.diagnostics.push(diagnose(code, place, message));
      continue;
    }
    const at = { line: place.line + line, column: column + indent };
    // What runs over a line end has the blanks of the field within it.
    const isPlain = fix && allChanges(fix).every(({ from, to }) => !/\n/.test(from + to));
    const moved = isPlain ? movedDown(fix, place.line, indent) : undefined;
    reader.diagnostics.push(diagnose(code, { file: file.path, ...at }, message, moved));
  }
}

/** The place in the file of a character of its body. */
export function placeInBody(file: SourceFile, index: number): Place {
  const before = file.body.slice(0, index);
  return {
    file: file.path,
    line: before.split('\n').length + file.bodyLine - 1,
    column: index - before.lastIndexOf('\n'),
  };
}

/** Holds the names of wards and committees against the council's spelling. */
export function checkNames(
  reader: ContentReader,
  file: SourceFile,
  find: (text: string) => MisspeltName[],
): void {
  for (const { index, written, name } of find(openTextOf(file.body))) {
    const place = placeInBody(file, index);
    reader.diagnostics.push(
      diagnose(
        'name-misspelt',
        place,
        `"${written.replace(/\s+/g, ' ')}" is nearly a name of this council’s. Write "${name}" if that is meant.`,
        textFix(place, written, name),
      ),
    );
  }
}

/** Finds words that are typed twice, and letters in the place of figures. */
function checkTyping(reader: ContentReader, file: SourceFile): void {
  for (const { kind, index, written, right } of typingSlipsIn(openTextOf(file.body))) {
    const place = placeInBody(file, index);
    const [code, message] =
      kind === 'twice'
        ? ([
            'word-twice',
            `“${written.replace(/\s+/g, ' ')}”: a word is typed twice. Write “${right}”.`,
          ] as const)
        : ([
            'figure-garbled',
            `“${written}” has a letter in the place of a figure. Write ${right}, if that is the amount.`,
          ] as const);
    const fix =
      kind === 'twice' && !written.includes('\n') ? textFix(place, written, right) : undefined;
    reader.diagnostics.push(diagnose(code, place, message, fix));
  }
}

/** Holds the dates that a text gives against the calendar, and finds slips of the keyboard in it. */
export function checkWords(reader: ContentReader, file: SourceFile): void {
  checkTyping(reader, file);
  for (const mismatch of findWeekdayMismatches(openTextOf(file.body))) {
    reader.diagnostics.push(
      diagnose(
        'weekday-wrong',
        placeInBody(file, mismatch.index),
        mismatch.kind === 'weekday'
          ? `"${mismatch.written}" was a ${mismatch.actualWeekday}. Write "${mismatch.suggestion}" if the date is right, or "${mismatch.alternative}" if the weekday is.`
          : `There is no "${mismatch.written}". ${mismatch.suggestion}`,
      ),
    );
  }
}
