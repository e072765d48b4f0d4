/** See compiled-copy.js. */
export function compiledCopy(project: string): Promise<string | undefined>;
