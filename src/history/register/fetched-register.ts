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

/** A cache in between may have kept an older answer. */
const NEWEST = { 'cache-control': 'no-cache' };

/** From one address to the next. */
const MOST_REDIRECTS = 5;

/**
 * The text at an address; undefined where the server says that there is none. Another host is never asked in the place of the one
 * that was named: its register would be another site's. Throws a {@link MisuseError} for all else.
 */
async function download(url: URL, patience: number): Promise<string | undefined> {
  const cannot = (why: string): MisuseError =>
    new MisuseError(
      `The register can’t be fetched from ${url.href}: ${why} Nothing was published. Try again, or name a folder with a copy of the site: --register FOLDER.`,
    );
  const signal = AbortSignal.timeout(patience);
  const isSlow = (error: unknown): boolean => (error as Error).name === 'TimeoutError';
  const slow = `the server didn’t answer whole within ${Math.ceil(patience / 1000)} seconds.`;
  const ask = async (at: URL): Promise<Response> => {
    try {
      return await fetch(at, { signal, redirect: 'manual', headers: NEWEST });
    } catch (error) {
      throw cannot(isSlow(error) ? slow : `the server can’t be reached (${causeOf(error)}).`);
    }
  };
  let response = await ask(url);
  let at = url;
  for (let sent = 0; isRedirect(response); sent += 1) {
    const to = response.headers.get('location') ?? '';
    const next = URL.canParse(to, at.href) ? new URL(to, at) : undefined;
    await response.body?.cancel();
    if (sent === MOST_REDIRECTS || !next)
      throw cannot('the server sends on from one address to the next.');
    if (next.host !== url.host) {
      throw cannot(
        `the server sends on to ${next.host}, which is another host. If the site is there now, name it: --register with its address.`,
      );
    }
    if (at.protocol === 'https:' && next.protocol !== 'https:') {
      throw cannot(
        'the server sends on to an address without https, where anybody on the way could change it.',
      );
    }
    at = next;
    response = await ask(at);
  }
  if (response.status === 404 || response.status === 410) {
    await response.body?.cancel();
    return undefined;
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw cannot(`the server answered ${response.status}.`);
  }
  try {
    const text = await textWithin(response, MOST_BYTES);
    if (text !== undefined) return text;
  } catch (error) {
    throw cannot(isSlow(error) ? slow : `the answer was cut short (${(error as Error).message}).`);
  }
  throw cannot('the answer is far too long.');
}

const isRedirect = ({ status }: Response): boolean => [301, 302, 303, 307, 308].includes(status);

/** What a body says; undefined where it is longer than so many bytes. */
async function textWithin({ body }: Response, most: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What the network says of itself, where it says anything. */
function causeOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message;
}
