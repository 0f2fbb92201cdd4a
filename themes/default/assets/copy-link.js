// Gives every heading that has an address a button that copies it. The words stand on <main>.
const main = document.querySelector('main');
const { copy, copied, uncopied } = main.dataset;
const icon = '<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M8 12l4-4M9 5.5l2-2a3.9 3.9 0 0 1 5.5 5.5l-2 2M11 14.5l-2 2A3.9 3.9 0 0 1 3.5 11l2-2" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></svg>';

// A page that may not write to the clipboard, such as one read over plain http, goes without.
if (copy && navigator.clipboard) {
    const status = document.createElement('p');
    status.className = 'toast';
    status.setAttribute('role', 'status');
    document.body.append(status);
    let quiet;
    const say = words => {
        status.textContent = words;
        clearTimeout(quiet);
        quiet = setTimeout(() => { status.textContent = ''; }, 5000);
    };

    for (const heading of main.querySelectorAll(':is(h2, h3)[id]')) {
        const words = heading.textContent.replace(/\s+/g, ' ').trim();
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'copy';
        button.innerHTML = icon;
        button.setAttribute('aria-label', copy.replace('{0}', words));
        // The heading keeps its name, and so does the part of the page that is named by it.
        heading.setAttribute('aria-label', words);
        heading.append(button);
        button.addEventListener('click', async () => {
            const address = new URL('#' + encodeURIComponent(heading.id), location.href);
            try {
                await navigator.clipboard.writeText(address.href);
                say(copied);
            } catch {
                // Then the address bar holds it.
                history.replaceState(null, '', address);
                say(uncopied);
            }
        });
    }
}
