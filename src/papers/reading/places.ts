import type { Place } from '../../rules/rules.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { ContentReader } from './reader.ts';

/** Where the fields of a paper are. */
export type Places = Pick<SourceFile, 'placeOf'>;

type Field = Parameters<SourceFile['placeOf']>[0];

/** Places of some fields of a paper, by the fields: line and column. */
export type KnownPlaces = Readonly<Record<string, readonly [line: number, column: number]>>;

type Part = Parameters<SourceFile['placeOf']>[1];

const nameOf = (field: Field, part: Part): string =>
  part === 'value' ? field.join('.') : `${field.join('.')}:`;

/**
 * The places of the values of some fields, and of the keys of others, to be kept: so that a paper isn't read again for
 * them on each day.
 */
export function knownPlaces(
  file: Places,
  values: readonly Field[],
  keys: readonly Field[] = [],
): KnownPlaces {
  const places: Record<string, readonly [number, number]> = {};
  const learn = (part: Part) => (field: Field) => {
    const { line, column } = file.placeOf(field, part);
    places[nameOf(field, part)] = [line, column];
  };
  values.forEach(learn('value'));
  keys.forEach(learn('key'));
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
      const [line, column] = known[nameOf(field, part)] ?? [];
      if (line !== undefined && column !== undefined) {
        return { file: reader.shown(path), line, column };
      }
      file ??= reader.again(path);
      return file.placeOf(field, part);
    },
  };
}
