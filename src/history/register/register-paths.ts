/** Where the files of the register are, below the root of the site. */
export const REGISTER_FOLDER = 'register/';
export const REGISTER_MANIFEST = `${REGISTER_FOLDER}manifest.json`;
/** Why papers were changed or taken away. */
export const REGISTER_REASONS = `${REGISTER_FOLDER}reasons.json`;

/** Where the text of a paper is: beside its page, while it is the one that is published. */
export const textPath = (address: string): string => `${address.replace(/^\//, '')}text.txt`;

/** Where a text is kept once another has taken its place. */
export const keptTextPath = (sha256: string): string => `${REGISTER_FOLDER}texts/${sha256}.txt`;

/** A file below the root of the site. */
export type RegisterFile = { readonly path: string; readonly text: string };

/** Of a file of the register, or of a text: none is larger. */
export const MOST_BYTES = 64 * 1024 * 1024;
/** Of all lines of a register together: some half a million. */
export const MOST_REGISTER_BYTES = 4 * MOST_BYTES;
