// Reads what a site publishes for machines with readers and validators that others wrote, and prints as JSON what is wrong
// and what was read. Usage: node read-machines.mjs FOLDER BASE_URL
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, sep } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parseAtomFeed } from "feedsmith";
import jsonld from "jsonld";
import Papa from "papaparse";
import { validateXML } from "xmllint-wasm";

const [folder, base] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const faults = [];
const files = readdirSync(folder, { recursive: true }).map((name) => name.split(sep).join("/"));
const text = (name) => utf8.decode(readFileSync(join(folder, name)));

// An address of the site leads to a file; a folder to its index.
function leads(address) {
  const path = decodeURI(address.slice(base.length).split("#")[0]);
  return existsSync(join(folder, path === "" || path.endsWith("/") ? `${path}index.html` : path));
}

async function feeds() {
  const found = [];
  for (const name of files.filter((file) => file.endsWith(".atom"))) {
    const xml = text(name);
    const read = await validateXML({ xml: [{ fileName: name, contents: xml }] });
    if (!read.valid) faults.push(...read.errors.map((error) => `${name}: ${error.rawMessage}`));
    const feed = parseAtomFeed(xml);
    for (const part of [feed, ...feed.entries]) {
      for (const key of ["id", "title", "updated"]) if (!part[key]) faults.push(`${name}: ${part.id} has no ${key}`);
      for (const link of part.links) if (!leads(link.href)) faults.push(`${name}: ${link.href} leads nowhere`);
    }
    const days = feed.entries.map((entry) => entry.updated);
    if (days.join() !== [...days].sort().reverse().join() || days[0] !== feed.updated) faults.push(`${name}: days are not in order`);
    if (new Set(feed.entries.map((entry) => entry.id)).size !== days.length) faults.push(`${name}: two entries have one id`);
    found.push({ name, title: feed.title.value ?? feed.title, entries: days.length });
  }
  return found;
}

function model() {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(text("data/site.schema.json")));
  const data = JSON.parse(text("data/site.json"));
  if (!validate(data)) faults.push(...validate.errors.map((error) => `data/site.json${error.instancePath}: ${error.message}`));
  const documents = Object.values(data).filter(Array.isArray).flat();
  for (const own of documents) if (!leads(own.url)) faults.push(`${own.id}: ${own.url} leads nowhere`);
  return data;
}

function tables(data) {
  const found = [];
  for (const name of files.filter((file) => /^data\/[^/]+\.csv$/.test(file))) {
    const csv = text(name);
    if (!csv.startsWith("\uFEFF")) faults.push(`${name}: has no mark of UTF-8`);
    const { data: rows, errors, meta } = Papa.parse(csv.slice(1), { header: true, delimiter: ";", newline: "\r\n", skipEmptyLines: "greedy" });
    faults.push(...errors.map((error) => `${name}, row ${error.row}: ${error.message}`));
    if (Papa.parse(csv.slice(1)).meta.delimiter !== ";") faults.push(`${name}: a reader guesses another separator`);
    const table = name.slice("data/".length, -".csv".length).replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    if (data[table] && data[table].length !== rows.length) faults.push(`${name}: ${rows.length} rows, ${data[table].length} in JSON`);
    found.push({ name, rows: rows.length, columns: meta.fields });
  }
  return found;
}

async function sitemap() {
  const schema = require.resolve("sitemap").replace(/dist.*$/, "schema/sitemap.xsd");
  const links = `<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml"><element name="link"><complexType>
    <attribute name="rel"/><attribute name="hreflang" type="language"/><attribute name="href" type="anyURI"/></complexType></element></schema>`;
  const whole = `<schema xmlns="http://www.w3.org/2001/XMLSchema"><import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
    <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="links.xsd"/></schema>`;
  const xml = text("sitemap.xml");
  const read = await validateXML({
    xml: [{ fileName: "sitemap.xml", contents: xml }],
    schema: [{ fileName: "whole.xsd", contents: whole }],
    preload: [{ fileName: "sitemap.xsd", contents: readFileSync(schema, "utf8") }, { fileName: "links.xsd", contents: links }],
  });
  if (!read.valid) faults.push(...read.errors.map((error) => `sitemap.xml: ${error.rawMessage}`));
  const addresses = [...xml.matchAll(/<loc>([^<]*)<\/loc>|href="([^"]*)"/g)].map((match) => match[1] ?? match[2]);
  for (const address of addresses) if (!leads(address)) faults.push(`sitemap.xml: ${address} leads nowhere`);
  return [...xml.matchAll(/<loc>/g)].length;
}

async function structured() {
  const types = {};
  const loader = async (url) => ({ documentUrl: url, document: { "@context": { "@vocab": "https://schema.org/", url: { "@type": "@id" }, item: { "@type": "@id" } } } });
  for (const name of files.filter((file) => file.endsWith(".html"))) {
    for (const [, script] of text(name).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      const data = JSON.parse(script);
      const expanded = await jsonld.expand(data, { documentLoader: loader, safe: true });
      if (expanded.length === 0) faults.push(`${name}: structured data say nothing`);
      for (const node of data["@graph"]) types[node["@type"]] = (types[node["@type"]] ?? 0) + 1;
    }
  }
  return types;
}

// There is no validator of OParl to be had; what its specification demands of each type is asked here, and that each
// object is where its id says.
function oparl() {
  const needed = {
    System: ["oparlVersion", "body"],
    Body: ["name", "organization", "person", "meeting", "paper", "legislativeTerm"],
    File: ["accessUrl"],
  };
  const types = {};
  for (const name of files.filter((file) => file.startsWith("data/oparl/") && file.endsWith(".json"))) {
    const own = JSON.parse(text(name));
    if (own.id && own.id !== base + name) faults.push(`${name}: its id is ${own.id}`);
    (function walk(value, isList) {
      if (typeof value === "string" && value.startsWith(base) && !leads(value)) faults.push(`${name}: ${value} leads nowhere`);
      if (typeof value !== "object" || value === null) return;
      if (!isList && !Array.isArray(value) && value.id) {
        const [, type] = /^https:\/\/schema\.oparl\.org\/1\.1\/(\w+)$/.exec(value.type) ?? [];
        if (!type) faults.push(`${name}: ${value.id} has the type ${value.type}`);
        for (const key of needed[type] ?? []) if (!(key in value)) faults.push(`${name}: ${type} has no ${key}`);
        for (const key of ["start", "end", "modified"]) if (value[key] && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(value[key])) faults.push(`${name}: ${key} is ${value[key]}`);
        types[type] = (types[type] ?? 0) + 1;
      }
      for (const part of Object.values(value)) walk(part, false);
    })(own, "data" in own);
  }
  return types;
}

const data = model();
const result = { feeds: await feeds(), tables: tables(data), sitemap: await sitemap(), structured: await structured(), oparl: oparl() };
console.log(JSON.stringify({ faults: faults.map((fault) => fault.replace(relative(process.cwd(), folder), "")), ...result }));
