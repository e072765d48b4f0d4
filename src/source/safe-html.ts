declare const brand: unique symbol;

/** HTML that was made from text by a renderer that escapes; only such a renderer may cast to it. */
export type SafeHtml = string & { readonly [brand]: true };
