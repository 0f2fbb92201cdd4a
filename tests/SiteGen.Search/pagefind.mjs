// Answers queries with Pagefind's own client. Arguments: output folder with Pagefind's index, language, query set.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packed, queries, say } from './queries.mjs';

const [output, language, set] = process.argv.slice(2);
const folder = join(output, 'pagefind');
let bytes = 0;
// The client asks for files as a browser would.
globalThis.window = globalThis;
globalThis.location = new URL('http://localhost/');
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
globalThis.fetch = async address => {
  const path = new URL(address, 'http://localhost/pagefind/').pathname.replace('/pagefind/', '');
  const content = await readFile(join(folder, path));
  bytes += packed(content);
  return new Response(content);
};
const script = join(folder, 'pagefind.js');
const source = (await readFile(script, 'utf8'));
const pagefind = await import(pathToFileURL(script));
await pagefind.options({ basePath: 'http://localhost/pagefind/', baseUrl: '/' });
await pagefind.init();
const frame = bytes + packed(source);

for (const query of queries(set)) {
  bytes = 0;
  const { results } = await pagefind.search(query);
  const found = [];
  for (const [place, result] of results.entries()) {
    const before = bytes;
    found.push((await result.data()).url.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html'));
    if (place >= 5) bytes = before;
  }
  say({ query, found, firstBytes: frame + bytes, furtherBytes: bytes });
}
