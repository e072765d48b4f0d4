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
  if (diagnostics.length === 0 && failure === undefined) return;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const panel = element('aside', '');
  panel.id = 'preview-panel';
  panel.setAttribute('aria-label', 'Preview');
  const stale = errors > 0 || failure !== undefined;
  panel.dataset.stale = String(stale);
  panel.append(
    element(
      'p',
      stale ? 'This page is as it was before these errors:' : 'Worth a look before you publish:',
    ),
  );
  if (failure !== undefined) panel.append(element('pre', failure));
  const list = element('ul', '');
  for (const { file, line, column, message } of diagnostics) {
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
