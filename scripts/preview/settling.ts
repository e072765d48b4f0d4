import { statSync } from 'node:fs';
import { extname } from 'node:path';

/** What an editor writes in one go; the rest may arrive over seconds. */
const TEXTS = new Set(['.md', '.yaml', '.yml', '.scss', '.css', '.js', '']);

/** Several files of one save, or of one checkout, make one build. */
const QUIET_MS = 40;
/** A large file has arrived when it is as it was for so long. */
const SETTLED_MS = 250;
/** A file that grows on and on doesn't keep the others from being shown. */
const PATIENCE_MS = 30_000;

type Unsettled = { readonly since: number; lookedAt: string; asItWasSince: number };

/** Gathers changes until all files have arrived whole. */
export class Settling {
  readonly #onChange: (paths: ReadonlySet<string>) => void;
  readonly #look: (path: string) => string;
  readonly #files = new Map<string, Unsettled>();
  #timer: NodeJS.Timeout | undefined;

  /** @param look what a file is like now; '' where there is none. */
  constructor(onChange: (paths: ReadonlySet<string>) => void, look = lookAt) {
    this.#onChange = onChange;
    this.#look = look;
  }

  add(path: string): void {
    const now = Date.now();
    const since = this.#files.get(path)?.since ?? now;
    this.#files.set(path, { since, lookedAt: this.#look(path), asItWasSince: now });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#try(), QUIET_MS);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#files.clear();
  }

  #try(): void {
    const now = Date.now();
    const settled = [...this.#files].map(([path, file]) => {
      if (isWrittenAtOnce(path) || now - file.since > PATIENCE_MS) return true;
      const found = this.#look(path);
      if (found !== file.lookedAt) {
        file.lookedAt = found;
        file.asItWasSince = now;
      }
      return found === GONE || now - file.asItWasSince >= SETTLED_MS;
    });
    if (!settled.every((one) => one)) {
      this.#timer = setTimeout(() => this.#try(), QUIET_MS);
      return;
    }
    const paths = new Set(this.#files.keys());
    this.#files.clear();
    this.#onChange(paths);
  }
}

const isWrittenAtOnce = (path: string): boolean => TEXTS.has(extname(path).toLowerCase());

const GONE = '';

function lookAt(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? GONE : `${stats.size} ${stats.mtimeMs} ${stats.ino}`;
}
