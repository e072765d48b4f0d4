import { MisuseError } from '../../rules/misuse-error.ts';
import { MOST_BYTES } from './register-paths.ts';

/** A server that has not answered whole in this time is given up. */
const PATIENCE_MS = 60_000;

/**
 * Gives the texts below the address of a site.
 * @param patience in milliseconds, for each of them.
 */
export function textsAt(
  base: URL,
  patience = PATIENCE_MS,
): (path: string) => Promise<string | undefined> {
  return (path) => download(new URL(path, base), patience);
}

/**
 * The text at an address; undefined where the server says that there is none. Another host is never taken for the one that was named:
 * its register would be another site's. Throws a {@link MisuseError} for all else.
 */
async function download(url: URL, patience: number): Promise<string | undefined> {
  const cannot = (why: string): MisuseError =>
    new MisuseError(
      `The register can’t be fetched from ${url.href}: ${why} Nothing was published. Try again, or name a folder with a copy of the site: --register FOLDER.`,
    );
  const slow = `the server didn’t answer whole within ${Math.ceil(patience / 1000)} seconds.`;
  const isSlow = (error: unknown): boolean => (error as Error).name === 'TimeoutError';
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(patience), redirect: 'follow' });
  } catch (error) {
    if (isSlow(error)) throw cannot(slow);
    const { cause, message } = error as Error & { cause?: { code?: string } };
    throw cannot(`the server can’t be reached (${cause?.code ?? message}).`);
  }
  const refuse = async (why: string): Promise<never> => {
    await response.body?.cancel();
    throw cannot(why);
  };
  const host = new URL(response.url).host;
  if (host !== url.host) {
    return refuse(
      `the server sends on to ${host}, which is another host. If the site is there now, name it: --register with its address.`,
    );
  }
  if (response.status === 404 || response.status === 410) {
    await response.body?.cancel();
    return undefined;
  }
  if (!response.ok) return refuse(`the server answered ${response.status}.`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    const body = (response.body ?? []) as AsyncIterable<Uint8Array>;
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) break;
      chunks.push(chunk);
    }
  } catch (error) {
    if (isSlow(error)) throw cannot(slow);
    throw cannot(`the answer was cut short (${(error as Error).message}).`);
  }
  if (bytes > MOST_BYTES) throw cannot('the answer is far too long.');
  return Buffer.concat(chunks).toString('utf8');
}
