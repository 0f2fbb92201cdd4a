// What the scripts of all engines share: the queries of a set, and how large a file is on its way to a browser.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export const queries = file => readFileSync(file, 'utf8').split('\n').filter(line => line && !line.startsWith('#')).map(line => line.split('\t')[0]);
export const packed = bytes => gzipSync(bytes).length;
export const say = answer => process.stdout.write(JSON.stringify(answer) + '\n');
