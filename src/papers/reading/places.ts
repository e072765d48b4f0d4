import type { Place } from '../../rules/rules.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { ContentReader } from './reader.ts';

/** Where the fields of a paper are. */
export type Places = Pick<SourceFile, 'placeOf'>;

/** The places of a paper's fields, looked up only where something is to be said of one. */
export function placesOf(reader: ContentReader, path: string): Places {
  let file: SourceFile | undefined;
  return {
    placeOf: (field, part): Place => {
      file ??= reader.again(path);
      return file.placeOf(field, part);
    },
  };
}
