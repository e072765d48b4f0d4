// @ts-check
import { cacheName, cachesOf, newName, noteUrl, plainAddress } from './saved.js';

/**
 * Saves the pages and files of a meeting on the device, where its reader asks for that and has read how much it is.
 * Nothing is kept, and no worker runs, before.
 */

/** @typedef {import('./saved.js').Listed} Listed */
/** @typedef {import('./saved.js').Saved} Saved */

/** How many files are fetched at once. */
const AT_ONCE = 4;

const place = /** @type {HTMLElement | null} */ (document.querySelector('[data-offline]'));
const site = new URL('../../', import.meta.url).href;
const meeting = plainAddress(new URL('.', location.href).href);
const name = cacheName(site, meeting);

if (place) {
  if ('serviceWorker' in navigator && 'caches' in window) void begin(place);
  else place.hidden = true;
}

/** @param {HTMLElement} box */
async function begin(box) {
  const saved = await savedNote();
  if (saved) await showSaved(box, saved);
  else showOffer(box);
}

/** @returns {Promise<Saved | undefined>} */
async function savedNote() {
  if (!(await caches.has(name))) return undefined;
  const note = await (await caches.open(name)).match(noteUrl(meeting));
  return note?.json();
}

/** @param {HTMLElement} box */
function showOffer(box) {
  show(
    box,
    button('Save this meeting to read offline', () => ask(box)),
  );
}

/** Says how much it is before anything is fetched. @param {HTMLElement} box */
async function ask(box) {
  let list;
  try {
    list = await fetchList(box);
  } catch {
    show(box, 'The list of these papers could not be fetched. Try again when you are online.');
    box.append(
      ' ',
      button('Try again', () => ask(box)),
    );
    return;
  }
  const bytes = list.bytes + (await bytesOf(assets()));
  const room = await roomFor(bytes);
  if (!room) {
    show(box, `These papers are ${size(bytes)}, and this device has no room for them.`);
    return;
  }
  const words = `${counted(list.pages, 'page')}${list.files > 0 ? ` and ${counted(list.files, 'file')}` : ''}, ${size(bytes)}, will be kept in this browser until you remove them. `;
  show(
    box,
    words,
    button('Save', () => save(box, list, bytes)),
    ' ',
    button('Cancel', () => begin(box)),
  );
  box.querySelector('button')?.focus();
}

/** @param {HTMLElement} box @param {Listed} list @param {number} bytes */
async function save(box, list, bytes) {
  const addresses = [
    ...list.addresses.map((address) => new URL(address, meeting).href),
    ...assets(),
  ];
  const before = await savedNote();
  const making = newName(name);
  await caches.delete(making);
  const stop = new AbortController();
  try {
    const cache = await caches.open(making);
    let done = 0;
    const left = [...addresses];
    const fetchSome = async () => {
      for (let address = left.shift(); address !== undefined; address = left.shift()) {
        const response = await fetch(address, { cache: 'no-cache', signal: stop.signal });
        if (!response.ok) throw new Error(`${address} answers ${response.status}`);
        await cache.put(plainAddress(address), response);
        // What was still under way when another file failed says nothing over that.
        if (stop.signal.aborted) return;
        done += 1;
        show(box, `Saving ${done} of ${addresses.length}.`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, fetchSome));
    // The whole of the new copy is there before the old one goes.
    await caches.delete(name);
    const kept = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      if (response) await kept.put(request, response);
    }
    const note = { ...list, bytes, url: meeting, on: new Date().toISOString() };
    await kept.put(noteUrl(meeting), new Response(JSON.stringify(note)));
    await navigator.serviceWorker.register(new URL('offline-worker.js', site), {
      scope: site,
      type: 'module',
    });
    await caches.delete(making);
    await showSaved(box, note);
    box.querySelector('button')?.focus();
  } catch {
    stop.abort();
    await caches.delete(making);
    if (!before) await caches.delete(name);
    show(
      box,
      `These papers could not all be saved, so ${before ? 'the copy from before was kept' : 'nothing was kept'}. `,
      button('Try again', () => ask(box)),
    );
  }
}

/** @param {HTMLElement} box @param {Saved} saved */
async function showSaved(box, saved) {
  const remove = button('Remove from this device', () => forget(box));
  const words = `Saved on this device on ${day(saved.on)} (${size(saved.bytes)}). `;
  show(box, words, remove);
  try {
    const list = await fetchList(box);
    if (list.changes === saved.changes) return;
    show(
      box,
      `${words}The papers have changed since. `,
      button('Save them again', () => ask(box)),
      ' ',
      remove,
    );
  } catch {
    // Without a connection nobody knows whether they changed.
  }
}

/** @param {HTMLElement} box */
async function forget(box) {
  await caches.delete(name);
  await caches.delete(newName(name));
  const others = (await caches.keys()).filter((other) => other.startsWith(cachesOf(site)));
  if (others.length === 0) {
    const registration = await navigator.serviceWorker.getRegistration(site);
    await registration?.unregister();
  }
  showOffer(box);
  box.querySelector('button')?.focus();
}

/** @param {HTMLElement} box @returns {Promise<Listed>} */
async function fetchList(box) {
  const response = await fetch(new URL(box.dataset['offline'] ?? '', location.href), {
    cache: 'no-cache',
  });
  if (!response.ok) throw new Error(`The list answers ${response.status}`);
  return response.json();
}

/** The styles, fonts, pictures and scripts that every page of the site is shown with. */
function assets() {
  const links = document.querySelectorAll(
    'link[rel="stylesheet"], link[rel="preload"], link[rel="icon"]',
  );
  const scripts = document.querySelectorAll('script[src]');
  const pictures = document.querySelectorAll('header img');
  return [
    ...new Set([
      ...[...links].map((link) => /** @type {HTMLLinkElement} */ (link).href),
      ...[...scripts].map((script) => /** @type {HTMLScriptElement} */ (script).src),
      ...[...pictures].map((picture) => /** @type {HTMLImageElement} */ (picture).src),
      new URL('./saved.js', import.meta.url).href,
    ]),
  ];
}

/** They are in the browser already. @param {readonly string[]} addresses */
async function bytesOf(addresses) {
  const sizes = await Promise.all(
    addresses.map(async (address) => (await (await fetch(address)).blob()).size),
  );
  return sizes.reduce((sum, one) => sum + one, 0);
}

/** Where the browser doesn't say how much room there is, it is tried. @param {number} bytes */
async function roomFor(bytes) {
  const { quota, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return quota === undefined || quota - usage > bytes;
}

/** @param {HTMLElement} box @param {...(Node | string)} content */
function show(box, ...content) {
  box.replaceChildren(...content);
}

/** @param {string} words @param {() => unknown} press */
function button(words, press) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'link-button';
  made.textContent = words;
  made.addEventListener('click', () => void press());
  return made;
}

/** @param {number} amount @param {string} one */
function counted(amount, one) {
  return `${amount.toLocaleString('en-GB')} ${one}${amount === 1 ? '' : 's'}`;
}

/** As the page writes the sizes of files. @param {number} bytes */
function size(bytes) {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  const megabytes = bytes / 1_000_000;
  return `${megabytes < 9.95 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}

/** "28 November 2026". @param {string} iso */
function day(iso) {
  return new Date(iso).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
