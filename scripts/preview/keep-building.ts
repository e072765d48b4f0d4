import { BuildMemory } from '../../src/build/build-memory.ts';
import type { BuildOptions } from '../../src/build/build-options.ts';
import type { BuildResult } from '../../src/build/build-result.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { shownFrom, type ShownSite } from '../../src/build/shown-site.ts';
import type { IsoDate } from '../../src/language/dates.ts';
import type { Diagnostic } from '../../src/rules/diagnostic.ts';
import { orderByEdit, type OrderedByEdit } from './order-by-edit.ts';

/** How far the site is. */
export type Step =
  /** Pages are made. */
  | 'pages'
  /** All pages can be read; the search is as it was, and nothing is proved yet. */
  | 'search'
  | 'done';

export type BuildState = OrderedByEdit & {
  readonly step: Step;
  /** Whether what is shown is older than the papers, since something is wrong. */
  readonly refused: boolean;
  /** Set where later pages were shown, before they were proved, that can't be shown any more. */
  readonly isBack?: true;
  /** What went wrong outside the papers. */
  readonly failure?: string;
};

/** Called at each step; `site` is there where other pages are shown from now on. */
export type BuildListener = {
  state(state: BuildState, site?: ShownSite): void;
  pagesMade(made: { readonly made: number; readonly all: number; readonly ms: number }): void;
  /** `isBack` as in {@link BuildState}. */
  ended(result: BuildResult, order: OrderedByEdit, ms: number, isBack: boolean): void;
  failed(error: unknown, isBack: boolean): void;
};

export type PapersToBuild = Pick<BuildOptions, 'input' | 'output' | 'cacheDir' | 'layouts'> & {
  readonly today: () => IsoDate;
};

/**
 * Builds a site again whenever something has changed. A change during a build is never lost: once the pages are
 * made, the rest of the build gives way to the next one.
 */
export class KeepBuilding {
  readonly #papers: PapersToBuild;
  readonly #listener: BuildListener;
  readonly #memory = new BuildMemory();
  /** Since the site was last made. */
  #touched = new Set<string>();
  /** What was wrong then. */
  #before: readonly Diagnostic[] | undefined;
  /** Files of the papers that were held back then. */
  #heldBefore: ReadonlySet<string> | undefined;
  #state: BuildState = { fresh: [], others: [], step: 'pages', refused: false };
  #again = false;
  #ended = false;
  #stop = new AbortController();
  #givesWay = false;
  /** Whether pages were shown since the last site that was proved: they are lost where a build is refused. */
  #showsUnproved = false;
  #work: Promise<void> | undefined;

  constructor(papers: PapersToBuild, listener: BuildListener) {
    this.#papers = papers;
    this.#listener = listener;
  }

  /** Builds as soon as it can. @param paths absolute paths of files that have changed. */
  build(paths: Iterable<string> = []): void {
    if (this.#ended) return;
    for (const path of paths) this.#touched.add(path);
    this.#again = true;
    if (this.#givesWay) this.#stop.abort(new GivesWay());
    this.#work ??= this.#workOff();
  }

  /** Ends what is under way as soon as it can, and waits for that. */
  async end(): Promise<void> {
    this.#ended = true;
    this.#again = false;
    this.#stop.abort(new GivesWay());
    await this.#work;
    await this.#memory.close();
  }

  async #workOff(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      await this.#buildOnce();
      if (this.#again || this.#ended) continue;
      await this.#memory.prepare(this.#papers.output, this.#papers.cacheDir);
    }
    this.#work = undefined;
  }

  async #buildOnce(): Promise<void> {
    const started = performance.now();
    const { today, ...papers } = this.#papers;
    const { signal } = (this.#stop = new AbortController());
    const touched = this.#touched;
    this.#touched = new Set();
    const order = (diagnostics: readonly Diagnostic[]): OrderedByEdit =>
      orderByEdit(diagnostics, touched, this.#before);
    let published = false;
    this.#report({ ...this.#state, step: 'pages' });
    try {
      const result = await buildSite({
        ...papers,
        publishes: false,
        today: today(),
        memory: this.#memory,
        signal,
        // Whoever edits a paper sees it as it was, and what is wrong with it: not that it is being checked.
        mayHoldBack: (held) => held.every(({ file }) => this.#heldBefore?.has(file) ?? true),
        onPages: ({ pages, diagnostics, site }) => {
          this.#showsUnproved = true;
          this.#listener.pagesMade({ ...pages, ms: performance.now() - started });
          this.#report({ ...order(diagnostics), step: 'search', refused: false }, site);
          this.#givesWay = pages.made <= FEW_PAGES;
          if (this.#givesWay && this.#again) this.#stop.abort(new GivesWay());
        },
      });
      published = result.published;
      const ordered = order(result.diagnostics);
      if (published) this.#showsUnproved = false;
      const isBack = this.#showsUnproved;
      this.#listener.ended(result, ordered, performance.now() - started, isBack);
      this.#report(
        { ...ordered, step: 'done', refused: !published, ...(isBack && { isBack }) },
        shownFrom(papers.output),
      );
      if (!published) return;
      this.#before = result.diagnostics;
      this.#heldBefore = new Set(result.held.map(({ file }) => file));
    } catch (error) {
      if (signal.aborted) return;
      const isBack = this.#showsUnproved;
      this.#listener.failed(error, isBack);
      const failure = error instanceof Error ? error.message : String(error);
      const { fresh, others } = this.#state;
      this.#report(
        { fresh, others, step: 'done', refused: true, failure, ...(isBack && { isBack }) },
        shownFrom(papers.output),
      );
    } finally {
      this.#givesWay = false;
      if (!published) for (const path of touched) this.#touched.add(path);
    }
  }

  #report(state: BuildState, site?: ShownSite): void {
    this.#state = state;
    if (!this.#ended) this.#listener.state(state, site);
  }
}

/** A build that gives way loses the pages it made: more than these would take longer than the search. */
const FEW_PAGES = 200;

/** Why a build ends early: another one follows, or none. */
class GivesWay extends Error {}
