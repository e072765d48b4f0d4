import assert from 'node:assert/strict';
import { it } from 'node:test';
import { renderByEleventy, renderPages } from '../../../src/outputs/site/render.ts';
import { frontPages } from '../../../src/views/front-pages.ts';
import type { Page } from '../../../src/views/pages.ts';
import { volumePages } from '../../../src/views/volume-pages.ts';
import { volumesOf } from '../../../src/views/volume.ts';
import { archiveOf, OTHER_VOLUMES, THIS_VOLUME, TODAY } from './three-years.ts';

it('a page is the same however few are rendered with it', async () => {
  const archive = await archiveOf({ ...THIS_VOLUME, ...OTHER_VOLUMES });
  const { council } = archive;
  const pages = [
    ...frontPages(archive, TODAY),
    ...volumesOf(archive).flatMap((volume) => volumePages(volume, TODAY)),
  ];
  const chrome = { council, searchScript: '/assets/search/x/search.js' };
  const render = async (
    some: readonly (readonly Page[])[],
    by: typeof renderPages,
  ): Promise<Map<string, string>> => {
    const made = new Map<string, string>();
    for (const each of some) await by(each, chrome, ({ url, html }) => made.set(url, html));
    return made;
  };
  const alone = await render(
    pages.map((page) => [page]),
    renderPages,
  );
  assert.deepEqual(await render([pages], renderByEleventy), alone);
  assert.equal(alone.size, pages.length);
});
