// Combines the filters of a register in place and keeps them in the address. Without it each filter is a page of its own.
const links = [...document.querySelectorAll('[data-filter]')];
const rows = [...document.querySelectorAll('[data-tokens]')].map(row => ({ row, tokens: new Set(row.dataset.tokens.split(' ')) }));
const status = document.querySelector('[data-shown]');

// What the address asks for, as far as there is such a choice.
const chosen = () => {
    const asked = new URLSearchParams(location.search);
    return new Map(links.filter(link => asked.get(link.dataset.filter) === link.dataset.value).map(link => [link.dataset.filter, link.dataset.value]));
};

const passes = (tokens, choice) => [...choice].every(([filter, value]) => !value || tokens.has(`${filter}-${value}`));

const count = choice => rows.filter(({ tokens }) => passes(tokens, choice)).length;

const show = () => {
    const choice = chosen();
    for (const { row, tokens } of rows) row.hidden = !passes(tokens, choice);
    for (const link of links) {
        const { filter, value } = link.dataset;
        const isCurrent = (choice.get(filter) ?? '') === value;
        const found = count(new Map(choice).set(filter, value));
        link.querySelector('.number').textContent = found;
        link.parentElement.hidden = !found && !isCurrent;
        if (isCurrent) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
    }
    status.textContent = status.dataset.shown.replace('{0}', count(choice)).replace('{1}', rows.length);
};

document.addEventListener('click', event => {
    const link = event.target.closest('[data-filter]');
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { filter, value } = link.dataset;
    const address = new URL(location.href);
    // A second press takes the choice back.
    if (value && chosen().get(filter) !== value) address.searchParams.set(filter, value);
    else address.searchParams.delete(filter);
    history.pushState(null, '', address);
    show();
});
window.addEventListener('popstate', show);
if (location.search && status) show();
