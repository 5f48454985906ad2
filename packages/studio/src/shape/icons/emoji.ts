import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { z } from "zod";
import { drawingOf } from "./pack.js";

/** What is known of an icon's meaning. */
export interface Meaning {
  /** Its Unicode name in lower case: "automobile", "dog face". */
  readonly label: string;
  /** Words people look for it by. */
  readonly tags: readonly string[];
  /** Emojibase's fine grouping: "animal-mammal", "food-fruit"; null outside any. */
  readonly group: string | null;
}

const emojiSchema = z.array(
  z.object({
    label: z.string(),
    hexcode: z.string(),
    tags: z.array(z.string()).default([]),
    subgroup: z.number().optional(),
  }),
);
const groupsSchema = z.object({ subgroups: z.array(z.object({ key: z.string(), order: z.number() })) });
const namesSchema = z.record(z.string(), z.string());

let meanings: ReadonlyMap<string, Meaning> | null = null;

/** Reads labels, tags and groups once and joins them to icon names by code point (about 30 ms). */
function load(): ReadonlyMap<string, Meaning> {
  if (meanings) return meanings;
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), "utf8"));
  const groups = new Map<number, string>();
  for (const { key, order } of groupsSchema.parse(read("emojibase-data/en/messages.json")).subgroups) {
    groups.set(order, key);
  }
  const names = namesSchema.parse(read("@iconify-json/fluent-emoji-flat/chars.json"));
  const found = new Map<string, Meaning>();
  for (const { label, hexcode, tags, subgroup } of emojiSchema.parse(read("emojibase-data/en/data.json"))) {
    const code = hexcode.toLowerCase();
    const name = names[code] ?? names[code.replaceAll("-fe0f", "")];
    if (name === undefined || found.has(name) || !drawingOf(name)) continue;
    const group = subgroup === undefined ? null : (groups.get(subgroup) ?? null);
    found.set(name, { label: label.toLowerCase(), tags, group });
  }
  meanings = found;
  return found;
}

/** Meanings of all icons that have one, by icon name. */
export function iconMeanings(): ReadonlyMap<string, Meaning> {
  return load();
}

/** What an icon stands for; its name in plain words where nothing more is known. */
export function meaningOf(name: string): Meaning {
  return load().get(name) ?? { label: name.replaceAll("-", " "), tags: [], group: null };
}
