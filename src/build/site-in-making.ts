import { join } from 'node:path';
import type { EarlierPart, Part, SiteInMaking } from '../outputs/output.ts';
import type { BuildRecord, RecordedPart } from './build-record.ts';
import type { SiteTree } from './trees/site-tree.ts';

/** A folder of parts that another machine made, with the record of it. */
export type PartFolder = { readonly folder: string; readonly record: BuildRecord };

type Tree = Pick<
  SiteTree,
  'files' | 'file' | 'write' | 'place' | 'absolute' | 'keepOnly' | 'isOpen'
>;

/** The site that a build makes: what earlier builds made of the same needs is kept, whatever its output. */
export class Making implements SiteInMaking {
  readonly #tree: Tree;
  readonly #before: BuildRecord;
  readonly #elsewhere: readonly PartFolder[];
  readonly #parts = new Map<string, RecordedPart>();

  /** @param elsewhere what other machines made for this build. */
  constructor(tree: Tree, before: BuildRecord, elsewhere: readonly PartFolder[] = []) {
    this.#tree = tree;
    this.#before = before;
    this.#elsewhere = elsewhere;
  }

  keep<Note>(name: string, needs: string): Note | undefined {
    const own = this.#before[name];
    if (own?.needs === needs && this.#intact(own).size === Object.keys(own.files).length) {
      this.#parts.set(name, own);
      return own.note as Note;
    }
    for (const { folder, record } of this.#elsewhere) {
      const part = record[name];
      if (part?.needs !== needs || !this.#take(part, folder)) continue;
      this.#parts.set(name, part);
      return part.note as Note;
    }
    return undefined;
  }

  earlier<Note>(name: string): EarlierPart<Note> | undefined {
    // A part that another machine made for this build is newer than the site before.
    for (const { folder, record } of this.#elsewhere) {
      const part = record[name];
      if (!part) continue;
      const has = (path: string) => this.#takeFile(part, folder, path);
      return { files: { has }, note: part.note as Note };
    }
    const own = this.#before[name];
    return own && { files: this.#intact(own), note: own.note as Note };
  }

  notes<Note>(name: string): readonly Note[] {
    const records = [this.#before, ...this.#elsewhere.map(({ record }) => record)];
    return records.flatMap((record) => (record[name] ? [record[name].note as Note] : []));
  }

  add<Note>(name: string, { needs, files, note }: Part<Note>): void {
    const digests = files.map((path) => {
      const digest = this.#tree.file(path)?.digest;
      if (digest === undefined) throw new Error(`${path} of ${name} was never made.`);
      return [path, digest] as const;
    });
    this.#parts.set(name, {
      ...(needs !== undefined && { needs }),
      files: Object.fromEntries(digests),
      note,
    });
  }

  write(path: string, content: string | Uint8Array): void {
    this.#tree.write(path, content);
  }

  place(path: string, source: string, sha256?: string): void {
    this.#tree.place(path, source, sha256);
  }

  absolute(path: string): string {
    return this.#tree.absolute(path);
  }

  /** Whether it is still being made: neither published nor given up. */
  get isOpen(): boolean {
    return this.#tree.isOpen;
  }

  /** All files of the parts so far, with the SHA-256 of each. */
  files(): { readonly path: string; readonly sha256: string }[] {
    return [...this.#parts.values()].flatMap(({ files }) =>
      Object.entries(files).map(([path, sha256]) => ({ path, sha256 })),
    );
  }

  /** Their paths. */
  paths(): Set<string> {
    return new Set(this.files().map(({ path }) => path));
  }

  /** Takes away what no part has, and gives the record of the site that is left. */
  finish(): BuildRecord {
    this.#tree.keepOnly(this.paths());
    return Object.fromEntries(this.#parts);
  }

  /** The files of a part that are as it made them. */
  #intact({ files }: RecordedPart): ReadonlySet<string> {
    const intact = new Set<string>();
    for (const [path, digest] of Object.entries(files)) {
      if (this.#tree.files.get(path)?.digest === digest) intact.add(path);
    }
    return intact;
  }

  /** Copies the files of a part from the folder of another machine; false where one isn't as it was made. */
  #take(part: RecordedPart, folder: string): boolean {
    return Object.keys(part.files).every((path) => this.#takeFile(part, folder, path));
  }

  #takeFile({ files }: RecordedPart, folder: string, path: string): boolean {
    const digest = files[path];
    if (digest === undefined) return false;
    try {
      this.#tree.place(path, join(folder, path), digest);
      return true;
    } catch {
      return false;
    }
  }
}
