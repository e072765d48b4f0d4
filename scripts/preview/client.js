// Keeps an open page in step with the papers: loads it again after a change, and shows what is wrong.
let version;

new EventSource('/.preview/events').addEventListener('message', (event) => {
  const state = JSON.parse(event.data);
  if (version !== undefined && state.version !== version) location.reload();
  version = state.version;
  show(state);
});

/** Older warnings are counted, and open when somebody asks to read them. */
function show({ fresh, others, refused, isBack, failure, step }) {
  document.querySelector('#preview-panel')?.remove();
  const all = [...fresh, ...others];
  const errors = others.filter(({ severity }) => severity === 'error');
  const before = others.filter(({ severity }) => severity !== 'error');
  const searching = step === 'search';
  if (all.length === 0 && failure === undefined && !searching) return;
  const panel = element('aside', '');
  panel.id = 'preview-panel';
  panel.setAttribute('aria-label', 'Preview');
  panel.dataset.refused = String(refused);
  if (searching) {
    panel.append(element('p', 'The search and the proof are being brought up to date.'));
  }
  if (refused) {
    const heading = element('p', '');
    const said = isBack
      ? 'This page has gone back to how it was when last proved. What you have saved since is in your files, and will show again once these errors are put right:'
      : 'This page is as it was before these errors:';
    heading.append(element('strong', said));
    panel.append(heading);
  }
  if (failure !== undefined) panel.append(element('pre', failure));
  if (fresh.length + errors.length > 0) panel.append(list([...fresh, ...errors]));
  if (before.length > 0) {
    const details = element('details', '');
    const count = before.length === 1 ? '1 warning' : `${before.length} warnings`;
    details.append(
      element('summary', `${count} from before, worth a look before you publish`),
      list(before),
    );
    panel.append(details);
  }
  document.body.append(panel);
}

function list(diagnostics) {
  const items = element('ul', '');
  for (const { file, line, column, severity, message } of diagnostics) {
    const item = element('li', '');
    item.dataset.severity = severity;
    item.append(
      element('strong', severity === 'error' ? 'Error' : 'Warning'),
      ' ',
      element('code', `${file}:${line}:${column}`),
      ` ${message}`,
    );
    items.append(item);
  }
  return items;
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
