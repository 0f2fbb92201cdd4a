// Remembers in this browser, once asked to, what a reader has read of measures, and marks those that have changed since.
const name = 'sitegen-read';
const pathOf = address => new URL(address, location.href).pathname.replace(/index\.html$/, '');

// Storage may be forbidden or full, and may hold anything. Then nothing is remembered, and the page is as without this.
const attempt = action => {
    try {
        return action();
    } catch {
        return undefined;
    }
};
const kept = attempt(() => localStorage.getItem(name));
const held = attempt(() => JSON.parse(kept));
let read = held && typeof held === 'object' ? new Map(Object.entries(held)) : null;
const keep = () => attempt(() => {
    localStorage.setItem(name, JSON.stringify(Object.fromEntries(read)));
    return true;
});

const own = document.querySelector('[data-own-state]');
if (read && own) {
    read.set(pathOf(location), own.dataset.ownState);
    keep();
}

const list = document.querySelector('[data-remember]');
if (list && kept !== undefined) {
    const words = list.dataset;
    const rows = [...list.querySelectorAll('[data-state]')].map(row => ({ row, path: pathOf(row.querySelector('a').href), state: row.dataset.state }));
    const panel = document.createElement('div');
    panel.className = 'remember';
    const [button, status] = ['button', 'p'].map(kind => panel.appendChild(document.createElement(kind)));
    button.type = 'button';
    status.setAttribute('role', 'status');
    status.className = 'hint';

    const show = () => {
        for (const mark of list.querySelectorAll('.changed-since')) mark.remove();
        button.textContent = read ? words.forget : words.remember;
        status.textContent = words.private;
        if (!read) return;
        // What is seen for the first time is nothing that changed.
        for (const { path, state } of rows) if (!read.has(path)) read.set(path, state);
        if (!keep()) {
            panel.remove();
            return;
        }

        const changed = rows.filter(({ path, state }) => read.get(path) !== state);
        for (const { row } of changed) {
            const mark = document.createElement('span');
            mark.className = 'tag changed-since';
            mark.textContent = words.mark;
            row.querySelector('td').append(mark);
        }
        status.textContent = (changed.length > 1 ? words.other : changed.length ? words.one : words.none).replace('{0}', changed.length);
    };

    button.addEventListener('click', () => {
        if (read) attempt(() => localStorage.removeItem(name));
        read = read ? null : new Map();
        show();
    });
    list.before(panel);
    show();
}
