import type { Place } from '../../rules/rules.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { ContentReader } from './reader.ts';

/** Where the fields of a paper are. */
export type Places = Pick<SourceFile, 'placeOf'>;

type Field = Parameters<SourceFile['placeOf']>[0];

/** Places of some fields of a paper, by the fields: line and column. */
export type KnownPlaces = Readonly<Record<string, readonly [line: number, column: number]>>;

/** The places of the values of some fields, to be kept: so that a paper isn't read again for them on each day. */
export function knownPlaces(file: Places, fields: readonly Field[]): KnownPlaces {
  const places: Record<string, readonly [number, number]> = {};
  for (const field of fields) {
    const { line, column } = file.placeOf(field, 'value');
    places[field.join('.')] = [line, column];
  }
  return places;
}

/**
 * The places of a paper's fields, looked up only where something is to be said of one.
 * @param known those that needn’t be looked up
 */
export function placesOf(reader: ContentReader, path: string, known: KnownPlaces = {}): Places {
  let file: SourceFile | undefined;
  return {
    placeOf: (field, part): Place => {
      const [line, column] = (part === 'value' ? known[field.join('.')] : undefined) ?? [];
      if (line !== undefined && column !== undefined) {
        return { file: reader.shown(path), line, column };
      }
      file ??= reader.again(path);
      return file.placeOf(field, part);
    },
  };
}
