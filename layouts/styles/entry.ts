/**
 * The Sass of the stylesheet for a council's colour, for `compileString` with `layouts/styles` and
 * `node_modules` as load paths. Throws a RangeError where the colour is not `#rgb` or `#rrggbb`.
 */
export function stylesheetEntry(colour: string): string {
  if (!/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour)) {
    throw new RangeError(`"${colour}" is not a colour of the form #rrggbb`);
  }
  return `@use 'main' with ($council-colour: ${colour});\n`;
}
