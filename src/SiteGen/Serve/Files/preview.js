// Reloads the page when the site has changed, and shows what is wrong with it. Part of the preview only.
let shown = null;
const panel = document.createElement('aside');
panel.id = 'sitegen-preview';
panel.setAttribute('role', 'status');
document.body.append(panel);

const list = (messages) => {
  const items = document.createElement('ol');
  for (const message of messages) {
    const item = document.createElement('li');
    item.className = message.isError ? 'error' : 'warning';
    const link = document.createElement('a');
    link.href = `/.sitegen/explain/${message.code}`;
    link.target = '_blank';
    link.textContent = message.code;
    item.append(message.text, ' ', link);
    items.append(item);
  }
  return items;
};

const show = (state) => {
  const errors = state.messages.filter((message) => message.isError);
  const details = document.createElement('details');
  details.open = errors.length > 0;
  const summary = document.createElement('summary');
  summary.textContent = `SiteGen: ${errors.length} / ${state.messages.length}`;
  details.append(summary, list([...errors, ...state.messages.filter((message) => !message.isError)]));
  const parts = [];
  if (state.notPublic) {
    const mark = document.createElement('p');
    mark.className = 'draft';
    mark.textContent = state.notPublic;
    parts.push(mark);
  }
  for (const thing of state.withheld) {
    const mark = document.createElement('p');
    mark.className = 'draft';
    mark.textContent = thing;
    parts.push(mark);
  }
  if (state.messages.length) parts.push(details);
  panel.replaceChildren(...parts);
};

const refresh = async () => {
  const answer = await fetch(`/.sitegen/state?path=${encodeURIComponent(location.pathname)}`);
  const state = await answer.json();
  if (shown !== null && shown !== state.version) {
    location.reload();
    return;
  }
  shown = state.version;
  show(state);
};

const events = new EventSource('/.sitegen/events');
events.onmessage = () => refresh().catch(() => {});
