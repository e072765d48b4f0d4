// Keeps an open page in step with the papers: reloads it after a build, and shows what is wrong.
let version;

new EventSource('/.preview/events').addEventListener('message', (event) => {
  const state = JSON.parse(event.data);
  if (version !== undefined && state.version !== version) location.reload();
  version = state.version;
  show(state);
});

function show({ diagnostics, failure }) {
  document.querySelector('#preview-panel')?.remove();
  const told = diagnostics.filter(({ severity }) => severity !== 'info');
  if (told.length === 0 && failure === undefined) return;
  const stale = failure !== undefined || told.some(({ severity }) => severity === 'error');
  const panel = element('details', '');
  panel.id = 'preview-panel';
  // Warnings wait until they are asked for; errors are why the page is not what was written.
  panel.open = stale;
  panel.dataset.stale = String(stale);
  panel.append(
    element(
      'summary',
      stale
        ? 'This page is as it was before these errors'
        : `Worth a look before you publish (${told.length})`,
    ),
  );
  if (failure !== undefined) panel.append(element('pre', failure));
  const list = element('ul', '');
  for (const { file, line, column, message } of told) {
    const item = element('li', '');
    item.append(element('code', `${file}:${line}:${column}`), ` ${message}`);
    list.append(item);
  }
  panel.append(list);
  document.body.append(panel);
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
