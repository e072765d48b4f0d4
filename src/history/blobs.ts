import { gitOutput, gitRecords } from './git.ts';

/** A content that the repository has, by git's name of it. */
export type Blob = { readonly blob: string; readonly bytes: Buffer };

/** Contents in one run of git, in the order of their names; what isn't there is left out. One is in memory at a time. */
export async function* readBlobs(folder: string, blobs: readonly string[]): AsyncGenerator<Blob> {
  if (blobs.length === 0) return;
  const input = blobs.map((blob) => `${blob}\n`);
  const output = gitOutput(folder, ['cat-file', '--batch'], { input });
  const answer = new Answer(output);
  for (;;) {
    // "<name> blob <bytes>", or "<name> missing"
    const [blob = '', kind, size] = (await answer.line())?.split(' ') ?? [];
    if (blob === '') return;
    if (size === undefined) continue;
    const bytes = await answer.bytes(Number(size));
    await answer.bytes(1);
    if (kind === 'blob') yield { blob, bytes };
  }
}

/** The first of some contents that are at most so many bytes together, and the number of the others. */
export async function blobsUpTo(
  folder: string,
  blobs: readonly string[],
  most: number,
): Promise<{ readonly blobs: readonly string[]; readonly leftOut: number }> {
  const kept: string[] = [];
  if (blobs.length === 0) return { blobs: kept, leftOut: 0 };
  const input = blobs.map((blob) => `${blob}\n`);
  const format = '--batch-check=%(objectname) %(objectsize)';
  let left = most;
  for await (const lines of gitRecords(folder, ['cat-file', format], { input, end: '\n' })) {
    for (const line of lines) {
      const [blob = '', size = ''] = line.split(' ');
      left -= Number(size);
      if (left >= 0 && blob !== '') kept.push(blob);
    }
  }
  return { blobs: kept, leftOut: blobs.length - kept.length };
}

/** Lines and bytes of an answer, which comes in pieces of any length. */
class Answer {
  readonly #pieces: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(output: AsyncIterable<Buffer>) {
    this.#pieces = output[Symbol.asyncIterator]();
  }

  /** None at the end. */
  async line(): Promise<string | undefined> {
    let end: number;
    while ((end = this.#rest.indexOf(10)) < 0) if (!(await this.#more())) return undefined;
    const line = this.#rest.toString('latin1', 0, end);
    this.#rest = this.#rest.subarray(end + 1);
    return line;
  }

  async bytes(count: number): Promise<Buffer> {
    const pieces = [this.#rest];
    let length = this.#rest.length;
    while (length < count) {
      this.#rest = Buffer.alloc(0);
      if (!(await this.#more())) throw new Error('Git stopped in the middle of a file.');
      pieces.push(this.#rest);
      length += this.#rest.length;
    }
    const all = pieces.length === 1 ? this.#rest : Buffer.concat(pieces);
    this.#rest = all.subarray(count);
    return all.subarray(0, count);
  }

  async #more(): Promise<boolean> {
    const piece = await this.#pieces.next();
    if (piece.done === true) return false;
    this.#rest = this.#rest.length === 0 ? piece.value : Buffer.concat([this.#rest, piece.value]);
    return true;
  }
}
