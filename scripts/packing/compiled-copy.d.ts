/** See compiled-copy.js. */
export function compiledCopy(project: string, run?: readonly string[]): Promise<string | undefined>;
