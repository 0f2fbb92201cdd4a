// Measures pages of a built site with Lighthouse and prints a table of their four figures; ends with 1 where one is below 100.
// Usage: CHROME_PATH=/usr/bin/chromium node run.mjs FOLDER [--form-factor desktop|mobile] PATH…
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { createGzip } from "node:zlib";
import * as chromeLauncher from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml", ".txt": "text/plain" };
const categories = ["performance", "accessibility", "best-practices", "seo"];
const [folder, ...rest] = process.argv.slice(2);
const isDesktop = rest[0] === "--form-factor" && rest.splice(0, 2)[1] === "desktop";

// Served compressed, as hosts of static sites do.
const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
  let file = join(folder, path);
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
  if (!existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", "content-encoding": "gzip", "cache-control": "max-age=600" });
  return createReadStream(file).pipe(createGzip()).pipe(response);
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const chrome = await chromeLauncher.launch({ chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"] });
let isShort = false;
// Lighthouse slows the processor down by a fixed factor: a busy or slow machine, far below 1000, measures itself.
console.log(`| Page | ${categories.join(" | ")} | machine |\n| --- | ---: | ---: | ---: | ---: | ---: |`);
try {
  for (const path of rest.length ? rest : ["index.html"]) {
    const address = `http://127.0.0.1:${server.address().port}/${path}`;
    const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: categories, logLevel: "error" }, isDesktop ? desktopConfig : undefined);
    const figures = categories.map((name) => Math.round(lhr.categories[name].score * 100));
    console.log(`| ${path} | ${figures.join(" | ")} | ${Math.round(lhr.environment.benchmarkIndex)} |`);
    for (const name of categories) {
      for (const { id } of lhr.categories[name].auditRefs) {
        const audit = lhr.audits[id];
        if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== "informative") console.error(`${path}: ${id}: ${audit.title} ${audit.displayValue ?? ""}`);
      }
    }
    isShort ||= figures.some((figure) => figure < 100);
  }
} finally {
  await chrome.kill();
  server.close();
}
process.exitCode = isShort ? 1 : 0;
