import { MisuseError } from '../src/rules/misuse-error.ts';
import { Html } from './html.ts';

/**
 * Components and pages that a council's own layouts may take the place of. The council's folder is read by
 * src/outputs/site/own-layouts.ts, only where whoever builds the site names it.
 */

type Layout = (...args: never[]) => Html | string;

/** A component or a page of the council's own, made from the one in whose place it is. */
export type OwnLayout = {
  /** Of its file, as the officer knows it. */
  readonly path: string;
  readonly layout: Layout;
};

let own: ReadonlyMap<string, OwnLayout> = new Map();
let fault: MisuseError | undefined;
const standards = new Map<string, Layout>();

/** Uses a council's own layouts, by "components/…" and "pages/…", for all that is rendered from now on. */
export function useOwnLayouts(layouts: ReadonlyMap<string, OwnLayout>): void {
  own = layouts;
  fault = undefined;
}

/** What went wrong in a council's own layouts, whatever Eleventy makes of it; nothing where nothing did. */
export const faultOfOwnLayouts = (): MisuseError | undefined => fault;

/** The component or page of a name as Moothall has it; undefined where nothing of that name can be replaced. */
export const standardLayout = (name: string): Layout | undefined => standards.get(name);

/** The names of all that can be replaced. */
export const replaceableLayouts = (): readonly string[] => [...standards.keys()].sort();

/** A component that a council's own may take the place of. */
export function overridable<F extends (...args: never[]) => Html>(name: string, standard: F): F {
  return replaceable(`components/${name}`, standard, (made) =>
    made instanceof Html ? undefined : 'It must give what html`…` made.',
  );
}

/**
 * The layout of a kind of page, which a council's own may take the place of.
 * @param why why such a page may not be published, as a sentence
 */
export function overridablePage<F extends (...args: never[]) => string>(
  kind: string,
  standard: F,
  why: (page: string) => string | undefined,
): F {
  return replaceable(`pages/${kind}`, standard, (made) =>
    typeof made === 'string' ? why(made) : 'It must give what page(…) made.',
  );
}

function replaceable<F extends Layout>(
  name: string,
  standard: F,
  why: (made: unknown) => string | undefined,
): F {
  standards.set(name, standard);
  return ((...args: never[]) => {
    const replaced = own.get(name);
    if (!replaced) return standard(...args);
    try {
      const made = replaced.layout(...args);
      const wrong = why(made);
      if (wrong !== undefined) throw new TypeError(wrong);
      return made;
    } catch (error) {
      fault ??= error instanceof MisuseError ? error : failed(replaced.path, error);
      throw fault;
    }
  }) as F;
}

/** Why a layout of the council's own stops the build. */
export function failed(path: string, error: unknown): MisuseError {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const short = said.replace(/\s+/g, ' ').slice(0, 300);
  const why = /[.!?]$/.test(short) ? short : `${short}.`;
  const place = error instanceof Error ? placeIn(error.stack ?? '', path) : '';
  return new MisuseError(
    `${path}${place} is a layout of the council’s own, and it failed: ${why} Nothing was published. Ask whoever wrote it, or build without --layouts.`,
  );
}

/** ":12:5", where the error says at which line of the file it was. */
function placeIn(stack: string, path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const line = stack.split('\n').find((one) => one.includes(`/${name}`)) ?? '';
  return /:\d+:\d+(?=\)?$)/.exec(line)?.[0] ?? '';
}
