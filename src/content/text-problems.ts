import { diagnose } from '../domain/rules.ts';
import { findWeekdayMismatches } from '../domain/weekday-dates.ts';
import type { TextProblem } from '../markdown/problem.ts';
import type { ContentReader } from './reader.ts';
import type { SourceFile } from './source-file.ts';

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
    reader.diagnostics.push(diagnose(problem.code, place, problem.message));
  }
}

/** Holds the dates that a text gives against the calendar. */
export function checkDates(reader: ContentReader, file: SourceFile): void {
  for (const mismatch of findWeekdayMismatches(file.body)) {
    const before = file.body.slice(0, mismatch.index);
    const line = before.split('\n').length;
    const column = mismatch.index - before.lastIndexOf('\n');
    reader.diagnostics.push(
      diagnose(
        'weekday-wrong',
        { file: file.path, line: line + file.bodyLine - 1, column },
        mismatch.kind === 'weekday'
          ? `"${mismatch.written}" was a ${mismatch.actualWeekday}. Write "${mismatch.suggestion}" if the date is right, or "${mismatch.alternative}" if the weekday is.`
          : `There is no "${mismatch.written}". ${mismatch.suggestion}`,
      ),
    );
  }
}
