/** The stylesheet of the site, and that of printed packs. */
export type Stylesheet = 'main' | 'pack';

/**
 * The Sass of a stylesheet for a council's colour, for `compileString` with `layouts/styles` and
 * `node_modules` as load paths. Throws a RangeError where the colour is not `#rgb` or `#rrggbb`.
 */
export function stylesheetEntry(colour: string, name: Stylesheet = 'main'): string {
  if (!/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour)) {
    throw new RangeError(`"${colour}" is not a colour of the form #rrggbb`);
  }
  return `@use '${name}' with ($council-colour: ${colour});\n`;
}
