// Answers queries with the client that the site's own pages load. Arguments: output folder, language, query set.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packed, queries, say } from './queries.mjs';

const [output, language, set] = process.argv.slice(2);
// The name has a hash of what the file says.
const client = join(output, 'assets', (await readdir(join(output, 'assets'))).find(name => /^search\.(?:\w+\.)?js$/.test(name)));
const { Engine } = await import(pathToFileURL(client));
const FIRST_RESULTS = 5;

for (const query of queries(set)) {
  let bytes = 0;
  const engine = await Engine.open(async name => {
    const text = await readFile(join(output, 's-haku', language, name));
    bytes += packed(text);
    return text.toString('utf8');
  });
  const frame = bytes + packed(await readFile(client));
  bytes = 0;
  const { results } = await engine.find(query);
  const found = [];
  for (const [place, hit] of results.entries()) {
    const before = bytes;
    found.push((await engine.record(hit.page)).path);
    // Only the first results are shown at once; the others are read here to know them.
    if (place >= FIRST_RESULTS) bytes = before;
  }
  say({ query, found, firstBytes: frame + bytes, furtherBytes: bytes });
}
