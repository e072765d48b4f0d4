import { fileUrl } from '../addresses.ts';
import { basename, extname } from 'node:path';
import { listInWords } from '../../language/sentence.ts';
import { maskWords } from '../../files/hidden/finding.ts';
import { inspectFile } from '../../files/other-files/inspect-file.ts';
import { kindOfFile, refusalOfEnding } from '../../files/other-files/kinds.ts';
import type { StatedAppendix } from './appendix.ts';
import { diagnose } from '../../rules/rules.ts';
import type { Withholding } from '../withheld/withhold.ts';

/**
 * Reads an appendix that isn't a PDF: an Office file, a CSV or a picture. One that can't be published is
 * reported, and stays to follow.
 */
export async function readOtherFile(
  { reader, council }: Withholding,
  path: string,
  url: string,
): Promise<StatedAppendix['state']> {
  const name = basename(path);
  const ending = extname(path).slice(1);
  if (kindOfFile(ending) === undefined) {
    reader.report(
      'appendix-unsound',
      path,
      `${name} can’t be published. ${refusalOfEnding(ending)}`,
    );
    return { kind: 'to-follow', beingChecked: true };
  }
  const found = await inspectFile(reader.absolute(path), ending, council.appendices.refuseBytes);
  if (!found.sound) {
    const message = `${name} can’t be published. ${found.reason} ${found.remedy}`;
    reader.report('appendix-unsound', path, message);
    return { kind: 'to-follow', beingChecked: true };
  }
  const { kind, bytes, sha256, people, formulas, ragged } = found;
  const onLine = (line = 1) => ({ ...reader.startOf(path), line });
  if (people.length > 0) {
    const message = `The properties of ${name} seem to name a person: its author, whoever saved it last, a style, a property of its own or a folder. Take the name out (File, Info, Inspect document) and save it again.`;
    reader.diagnostics.push({
      ...diagnose('appendix-names-person', reader.startOf(path), message),
      aside: `Words: ${people.map(maskWords).join('; ')}.`,
    });
  }
  if (formulas && formulas.count > 0) {
    const [cells, begin] = formulas.count === 1 ? ['a cell', 'begins'] : ['cells', 'begin'];
    const more =
      formulas.count > formulas.first.length
        ? `, and ${formulas.count - formulas.first.length} more`
        : '';
    const message = `${name} has ${cells} that ${begin} a formula: ${formulas.first.join(', ')}${more}. A spreadsheet would work out the formula when a reader opens the file. Write the value, or put an apostrophe before it.`;
    reader.diagnostics.push(diagnose('csv-formula', onLine(formulas.line), message));
  }
  if (ragged) {
    const { cells, count, first } = ragged;
    const rows = first.map(({ row, cells: own }) => `row ${row} has ${own}`);
    const more = count > first.length ? `, and ${count - first.length} more differ` : '';
    const message = `The rows of ${name} have ${cells} cells, and ${listInWords(rows)}${more}. Put quotation marks around a value with a comma in it, such as "1,200", or add the comma of a cell that is left out.`;
    reader.diagnostics.push(diagnose('csv-ragged', onLine(first[0]?.line), message));
  }
  if (bytes > council.appendices.warnBytes) {
    const message = `${name} has ${(bytes / 1_000_000).toFixed(1)} MB, which takes a long time to open on a phone. Make a smaller copy if you can.`;
    reader.diagnostics.push(diagnose('appendix-large', reader.startOf(path), message));
  }
  return {
    kind: 'here',
    file: {
      path,
      url: fileUrl(url, kind.extension),
      format: kind.format,
      extension: kind.extension,
      bytes,
      sha256,
    },
  };
}
