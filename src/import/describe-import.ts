import { count, withCommas } from '../language/count.ts';
import { isLeftOut, type Found, type FoundKind } from './findings.ts';
import type { ImportedReport } from './import-report.ts';
import type { ImportedMinutes } from './minutes/import-minutes.ts';

/** Words of these may be for nobody but the officer. */
const PRIVATE: ReadonlySet<FoundKind> = new Set([
  'deleted',
  'deleted row',
  'comment',
  'hidden',
  'white text',
  'not seen on the page',
]);

const LONGEST = 200;

/**
 * What an officer should know of a report, or of minutes, that were brought in, line by line: that no word was lost, what was found,
 * what is to confirm, and what was left out.
 * @param privately whether nobody else reads it: what was deleted or hidden is said to nobody else.
 */
export function describeImport(
  imported: ImportedReport | ImportedMinutes,
  privately: boolean,
): string[] {
  const { proof, found, confirm } = imported;
  const isMinutes = 'understood' in imported;
  const { words, onPage, accounted, lost } = proof;
  const say = (one: Found): string =>
    PRIVATE.has(one.kind) && !privately
      ? `${one.kind}: ${count(one.words.split(' ').length, 'word')}, not shown where others may read it`
      : `${one.kind}: ${short(one.words)}`;
  const fields = found.filter(({ kind }) => kind === 'field');
  const left = found.filter((one) => isLeftOut(one));
  const carried = found.filter((one) => one.kind !== 'field' && !isLeftOut(one));
  const lines = [
    `words: the document has ${withCommas(words)}; ${withCommas(onPage)} are in the ${isMinutes ? 'minutes' : 'report'}, ${withCommas(accounted)} became ${isMinutes ? 'labels, fields' : 'fields'} or are listed here, ${lost.length === 0 ? 'and none is lost' : 'and these are lost or in another order:'}`,
    ...lost.map(({ part, paragraph, words: missing, beginning }) =>
      missing.length === 0
        ? `  in another order: paragraph ${paragraph} of ${part}${privately ? ` (“${beginning}”)` : ''}; every word of it is there`
        : privately
          ? `  LOST in paragraph ${paragraph} of ${part} (“${beginning}”): ${missing.join(' ')}`
          : `  LOST in paragraph ${paragraph} of ${part}: ${count(missing.length, 'word')}`,
    ),
  ];
  const list = (title: string, items: readonly string[]): void => {
    if (items.length > 0) lines.push(`${title}:`, ...items.map((item) => `  - ${item}`));
  };
  if (isMinutes) list('understood', imported.understood.map(short));
  list(
    'fields',
    fields.map(({ words: said }) => short(said)),
  );
  list('to confirm', confirm.map(short));
  list('carried, to look at', carried.map(say));
  list('left out', left.map(say));
  return lines;
}

const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
