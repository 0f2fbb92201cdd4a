// Reads calendar files with ical.js, which others wrote, and prints what it found as JSON. Usage: node read-calendars.mjs FILE…
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const utf8 = new TextDecoder("utf-8", { fatal: true });

function read(file) {
  const text = utf8.decode(readFileSync(file));
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return {
    file,
    lines: text.split("\r\n").map((line) => new TextEncoder().encode(line).length),
    bareLineEnds: /[^\r]\n|\r[^\n]/.test(text),
    name: calendar.getFirstPropertyValue("x-wr-calname"),
    events: calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        summary: event.summary,
        stamp: component.getFirstPropertyValue("dtstamp")?.toString() ?? null,
        start: event.startDate.toString(),
        startUtc: event.startDate.isDate ? null : event.startDate.toJSDate().toISOString(),
        end: event.endDate?.toString() ?? null,
        url: component.getFirstPropertyValue("url"),
        location: event.location,
        description: event.description,
      };
    }),
  };
}

console.log(JSON.stringify(process.argv.slice(2).map(read)));
