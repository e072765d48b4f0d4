// @ts-check
import { cachesOf, newName, noteUrl, plainAddress } from './saved.js';

/**
 * Answers with what was saved where there is no connection. It keeps nothing by itself: a reader who saves a meeting
 * asks for it, and it goes when the last saved meeting is removed.
 */

const worker = /** @type {any} */ (self);
const site = new URL('.', location.href).href;

worker.addEventListener('install', (/** @type {any} */ event) => {
  event.waitUntil(worker.skipWaiting());
});
worker.addEventListener('activate', (/** @type {any} */ event) => {
  event.waitUntil(worker.clients.claim());
});
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(site)) return;
  event.respondWith(answer(request));
});

/** @param {Request} request */
async function answer(request) {
  try {
    return await fetch(request);
  } catch (fault) {
    const saved = await findSaved(request.url);
    if (saved) return request.mode === 'navigate' ? withNote(saved) : saved.response;
    if (request.mode === 'navigate') return listOfSaved();
    throw fault;
  }
}

/** @param {string} url */
async function findSaved(url) {
  const address = plainAddress(url);
  for (const name of await savedNames()) {
    const response = await (await caches.open(name)).match(address);
    if (response) return { response, name };
  }
  return undefined;
}

async function savedNames() {
  const whole = (/** @type {string} */ name) =>
    name.startsWith(cachesOf(site)) && !name.endsWith(newName(''));
  return (await caches.keys()).filter(whole);
}

/** @param {string} name of a cache @returns {Promise<import('./saved.js').Saved | undefined>} */
async function noteOf(name) {
  const meeting = new URL(name.slice(cachesOf(site).length), site).href;
  const note = await (await caches.open(name)).match(noteUrl(meeting));
  return note?.json();
}

/**
 * A saved page says that it is one: it may have changed since.
 * @param {{ response: Response, name: string }} saved
 */
async function withNote({ response, name }) {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const note = await noteOf(name);
  const words = `You are offline. This copy was saved on ${note ? day(note.on) : 'an earlier day'}, and may have changed since.`;
  const markup = await response.text();
  const at = markup.search(/<main\s/);
  const noted =
    at < 0
      ? markup
      : `${markup.slice(0, at)}<p class="offline-note" role="status">${words}</p>${markup.slice(at)}`;
  return new Response(noted, { headers: response.headers });
}

async function listOfSaved() {
  const notes = (await Promise.all((await savedNames()).map(noteOf))).filter(
    (note) => note !== undefined,
  );
  notes.sort((a, b) => (a.title < b.title ? -1 : 1));
  const items = notes.map(
    ({ title, url, on }) =>
      `<li><a class="govuk-link" href="${escape(url)}">${escape(title)}</a> (saved on ${day(on)})</li>`,
  );
  const markup = `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>You are offline</title><link rel="stylesheet" href="${escape(new URL('assets/site.css', site).href)}"></head><body><main class="site-main"><h1>You are offline</h1><p>This page was not saved on this device. These meetings were:</p><ul class="prose">${items.join('')}</ul></main></body></html>`;
  return new Response(markup, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'self'; font-src 'self'",
    },
  });
}

/** "28 November 2026". @param {string} iso */
function day(iso) {
  return new Date(iso).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
