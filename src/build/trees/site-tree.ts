import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MisuseError } from '../../rules/misuse-error.ts';
import { MARKER } from '../../papers/reading/papers-folder.ts';
import type { Exchange, How } from './exchange.ts';
import { copyFile, hashFile, writeNewFile, type TreeFile } from './hash-file.ts';
import type { NewSite, TreeChanges } from './new-site.ts';
import type { Places } from './places.ts';
import { keepState, replaceSite, type SpareNote } from './replace-site.ts';
import { checkSitePath } from './site-path.ts';
import type { StateFault, TreeState } from './tree-state.ts';

/** What a build may want to say of the trees. */
export type TreeNote =
  | SpareNote
  /** No state was found: all files have to be made, and those in place already are left as they are. */
  | 'state-missing'
  /** The state was cut short or changed, or another version's, and isn't used; as if it were missing. */
  | `state-${StateFault}`
  /** Files had other times or inodes, as after a restored cache, and were read to know them again. */
  | 'files-read';

export type Publication = {
  /** `renamed`: by two renames, between which there was no site for a moment. */
  readonly how: How | 'unchanged';
  readonly changes: TreeChanges;
};

/** What {@link SiteTree} works on. */
export type TreeParts = {
  readonly places: Places;
  readonly site: NewSite;
  readonly state: TreeState | undefined;
  readonly version: string;
  readonly startedMs: number;
  readonly notes: Set<TreeNote>;
  /** Lets other builds begin. */
  readonly release: () => void;
  readonly step: (name: string) => void;
  readonly exchange?: Exchange;
};

/** File systems take five times as long to make a file in a folder of thousands. */
const FILES_A_ROOM = 256;

/** The trees of builds under way. */
const inWork = new Set<SiteTree>();

/** A process that ends in the middle of a build leaves neither its lock nor files that nobody has proved. */
function discardAll(): void {
  for (const tree of inWork) tree.discard();
}

/**
 * The published site and the one that shall follow it. Nothing that is published changes before
 * {@link SiteTree.publish}, and then all of it at once. Paths are relative, with forward slashes; each
 * method throws a RangeError for others, and an Error once the tree was published or discarded.
 */
export class SiteTree {
  readonly #parts: TreeParts;
  readonly #site: NewSite;
  readonly #files: Map<string, TreeFile>;
  readonly #untrusted: Set<string>;
  #changes: TreeChanges | undefined;
  #made = 0;
  #open = true;

  /** Made by `openTrees`. */
  constructor(parts: TreeParts) {
    this.#parts = parts;
    this.#site = parts.site;
    const { files, inSpare, lost, wrong } = parts.site.old;
    this.#files = new Map(parts.site.files);
    this.#untrusted = new Set([...lost, ...wrong, ...inSpare]);
    for (const path of files.keys()) if (!this.#files.has(path)) this.#untrusted.add(path);
    if (inWork.size === 0) process.once('exit', discardAll);
    inWork.add(this);
  }

  /**
   * The files of the last build whose bytes are at hand and known: what needn't be made again. A file that was
   * changed or deleted by hand is among them where the spare still has it; publishing puts it right.
   */
  get files(): ReadonlyMap<string, TreeFile> {
    return this.#files;
  }

  /**
   * Paths in the published folder that aren't as the last build left them: changed, deleted or put there by
   * hand; all of them where there is no state. Those that aren't in {@link files} and aren't written again
   * will be gone.
   */
  get untrusted(): ReadonlySet<string> {
    return this.#untrusted;
  }

  /** What a build may want to say; more after publishing. */
  get notes(): ReadonlySet<TreeNote> {
    return this.#parts.notes;
  }

  /** Names the site among others whose state is in the same folder. */
  get name(): string {
    return this.#parts.places.name;
  }

  /** False once it was published or discarded. */
  get isOpen(): boolean {
    return this.#open;
  }

  /** A file of the new site as it is so far. */
  file(path: string): TreeFile | undefined {
    return this.#site.files.get(path);
  }

  /** All paths of the new site as it is so far, in no order. */
  paths(): IterableIterator<string> {
    return this.#site.files.keys();
  }

  /** Writes a file; false where the new site has the same bytes already, and nothing was written. */
  write(path: string, content: string | Uint8Array): boolean {
    this.#check(path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const digest = createHash('sha256').update(bytes).digest('hex');
    const file = { digest, bytes: bytes.length };
    if (this.#has(path, file, (published) => readFileSync(published).equals(bytes))) return false;
    this.#stage(path, file, (place) => {
      writeNewFile(place, bytes);
    });
    return true;
  }

  /**
   * Copies a file into the site; false where the new site has the same bytes already. Where its digest is
   * given and is that of the file in the site, the source isn't even read.
   * A copy, never a link: whoever changed the source in place, or its time, would change the published site.
   * Throws where the source can't be read, or hasn't the digest that was given.
   */
  place(path: string, source: string, digest?: string): boolean {
    this.#check(path);
    if (digest !== undefined && this.file(path)?.digest === digest) return false;
    const file = hashFile(source);
    const check = (found: string): void => {
      if (found === (digest ?? file.digest)) return;
      throw new MisuseError(
        `${source} was changed while the site was made. Nothing was published: build again.`,
      );
    };
    check(file.digest);
    if (this.#has(path, file, (published) => hashFile(published).digest === file.digest)) {
      return false;
    }
    this.#stage(path, file, (place) => {
      // Again, as the source may have been changed since it was read.
      check(copyFile(source, place).digest);
    });
    return true;
  }

  /** Takes a file out of the site; nothing where there is none. */
  remove(path: string): void {
    this.#check(path);
    this.#unstage(path);
    this.#site.remove(path);
  }

  /**
   * Takes out of the site all files but these and the folder's marker. Throws an Error where one of these isn't in it, so that
   * afterwards the site has these files and no others.
   */
  keepOnly(wanted: ReadonlySet<string>): void {
    this.#mustBeOpen();
    for (const path of wanted) {
      if (!this.#site.files.has(path)) throw new Error(`${path} isn't in the new site.`);
    }
    for (const path of [...this.#site.files.keys(), ...this.#site.old.lost]) {
      if (!wanted.has(path) && path !== MARKER) this.remove(path);
    }
  }

  /** Where a file of the new site can be read before it is published. Throws where there is none. */
  absolute(path: string): string {
    this.#check(path);
    const { places, site } = this.#parts;
    const staged = site.staged.get(path);
    if (staged !== undefined) return staged;
    if (!site.files.has(path)) throw new Error(`${path} isn't in the new site.`);
    if (!site.old.inSpare.has(path)) return join(places.output, path);
    return join(existsSync(places.spare) ? places.spare : places.next, path);
  }

  /** What publishing changes, or changed, in the published folder. */
  changes(): TreeChanges {
    return this.#changes ?? this.#site.changes();
  }

  /**
   * Puts the new site in the old one's place, in one step where the system has such a step, and keeps the old one
   * as the spare. Killed at any moment, the one or the other is there, whole.
   * @param keepsOld false where nothing of an older site may be kept: the spare is deleted, and the next publishing
   * takes longer for it.
   * Throws where a file that was changed or deleted by hand was neither made again nor removed; where a
   * path is both a file and a folder; and where the system refuses. Discard the tree then.
   */
  async publish({ keepsOld = true } = {}): Promise<Publication> {
    this.#mustBeOpen();
    this.#site.check();
    const { site, state, notes, startedMs } = this.#parts;
    const changes = site.changes();
    let how: Publication['how'] = 'unchanged';
    if (!site.isPublished()) {
      how = await replaceSite({ ...this.#parts, onNote: (note) => notes.add(note) });
    } else if (!state || site.old.read > 0) keepState(this.#parts, startedMs);
    if (!keepsOld) rmSync(this.#parts.places.spare, { recursive: true, force: true });
    this.#changes = changes;
    this.#close();
    return { how, changes };
  }

  /** Forgets what was written. The published site stays as it is. */
  discard(): void {
    if (this.#open) this.#close();
  }

  /** Whether the new site has these bytes, if need be by a look at a published file that no state knows. */
  #has(path: string, file: TreeFile, isSame: (published: string) => boolean): boolean {
    if (this.file(path)?.digest === file.digest) return true;
    const { places, site } = this.#parts;
    const old = site.old.files.get(path);
    if (!old || (old.digest !== undefined && old.digest !== file.digest)) return false;
    if (old.digest === undefined) {
      if (old.bytes !== file.bytes || !isSame(join(places.output, path))) return false;
      this.#untrusted.delete(path);
      this.#files.set(path, file);
    }
    this.#unstage(path);
    site.takeOver(path, file);
    return true;
  }

  #stage(path: string, file: TreeFile, make: (place: string) => void): void {
    const { places, step } = this.#parts;
    step(`stage ${path}`);
    const room = join(places.stage, String(Math.floor(this.#made / FILES_A_ROOM)));
    if (this.#made % FILES_A_ROOM === 0) mkdirSync(room, { recursive: true });
    this.#made += 1;
    const place = join(room, String(this.#made));
    make(place);
    this.#unstage(path);
    this.#site.stage(path, file, place);
  }

  #unstage(path: string): void {
    const place = this.#site.staged.get(path);
    if (place !== undefined) rmSync(place, { force: true });
  }

  #check(path: string): void {
    this.#mustBeOpen();
    checkSitePath(path);
  }

  #mustBeOpen(): void {
    if (!this.#open) throw new Error('The site was published or discarded already.');
  }

  #close(): void {
    this.#open = false;
    inWork.delete(this);
    if (inWork.size === 0) process.off('exit', discardAll);
    rmSync(this.#parts.places.stage, { recursive: true, force: true });
    this.#parts.release();
  }
}
