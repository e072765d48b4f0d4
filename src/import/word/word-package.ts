import { posix } from 'node:path';
import { ImportRefusal } from '../findings.ts';
import { openParts, type Parts } from '../xml/parts.ts';
import { allOf } from '../xml/xml-tree.ts';

export type Relationship = {
  /** The last word of its type: "footnotes", "image". */
  readonly type: string;
  /** A part of the package, or an address where it is external. */
  readonly target: string;
  readonly isExternal: boolean;
};

/** A Word document as the archive of parts that it is. */
export type WordPackage = Parts & {
  /** The part that is the document. */
  readonly main: string;
  readonly relationshipsOf: (part: string) => ReadonlyMap<string, Relationship>;
};

/** Opens a Word document. Throws an {@link ImportRefusal}. */
export function openWord(bytes: Buffer): WordPackage {
  const { names, bytes: read, tree } = openParts(bytes);
  const relationshipsOf = (part: string): ReadonlyMap<string, Relationship> => {
    const folder = posix.dirname(part);
    const root = tree(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
    const found = new Map<string, Relationship>();
    for (const { attributes } of root ? allOf(root, 'Relationship') : []) {
      const isExternal = /^external$/i.test(attributes['TargetMode'] ?? '');
      const target = attributes['Target'] ?? '';
      found.set(attributes['Id'] ?? '', {
        type: (attributes['Type'] ?? '').replace(/^.*\//s, ''),
        target: isExternal ? target : partNamed(folder, target),
        isExternal,
      });
    }
    return found;
  };
  const main = [...relationshipsOf('').values()].find(
    ({ type, isExternal }) => type === 'officeDocument' && !isExternal,
  )?.target;
  if (main === undefined || !names.includes(main)) {
    throw new ImportRefusal(
      'It isn’t a Word document, whatever its name says. Open it in its own program and save it as a Word document (.docx).',
    );
  }
  return { names, main, relationshipsOf, bytes: read, tree };
}

/** A name from the archive is a key of its parts, and never a path of this machine. */
const partNamed = (folder: string, target: string): string =>
  (target.startsWith('/') ? posix.normalize(target) : posix.join('/', folder, target)).slice(1);
