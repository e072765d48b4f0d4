/** A file about a matter, as a path below the folder of the content. */
export type MatterFile = { readonly slug: string; readonly path: string };
