import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AtelierError } from "@atelier/contract";
import { z } from "zod";

/** The icon drawings as they come in their package: SVG bodies on a 32-unit view box. */
const packSchema = z.object({
  width: z.literal(32),
  height: z.literal(32),
  icons: z.record(z.string(), z.object({ body: z.string() })),
  aliases: z.record(
    z.string(),
    z.object({
      parent: z.string(),
      hFlip: z.boolean().optional(),
      vFlip: z.boolean().optional(),
      rotate: z.number().optional(),
    }),
  ),
});

/** One icon's drawing. */
export interface Drawing {
  /** SVG markup without its outer `<svg>`. */
  readonly body: string;
  /** Mirrored left to right. */
  readonly mirrored: boolean;
}

interface Pack {
  readonly drawings: ReadonlyMap<string, Drawing>;
}

let pack: Pack | null = null;

/** Reads the package once, at the first use (about 70 ms, 25 MB). */
function load(): Pack {
  if (pack) return pack;
  const file = createRequire(import.meta.url).resolve("@iconify-json/fluent-emoji-flat/icons.json");
  const parsed = packSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.success) {
    throw new AtelierError("server", `the icon package is not as expected: ${parsed.error.message}`);
  }
  const drawings = new Map<string, Drawing>();
  for (const [name, { body }] of Object.entries(parsed.data.icons)) {
    if (!isSkinToneVariant(name, parsed.data.icons)) drawings.set(name, { body, mirrored: false });
  }
  for (const [name, alias] of Object.entries(parsed.data.aliases)) {
    const body = parsed.data.icons[alias.parent]?.body;
    if (body && drawings.has(alias.parent)) drawings.set(name, { body, mirrored: alias.hFlip === true });
  }
  pack = { drawings };
  return pack;
}

/** True for `artist-medium-dark` beside `artist`: one neutral form of each person is enough. */
function isSkinToneVariant(name: string, icons: Readonly<Record<string, unknown>>): boolean {
  const base = name.replace(/(-(light|medium-light|medium|medium-dark|dark)){1,2}$/, "");
  return base !== name && base in icons;
}

/** The names of all icons, in the order of the package, without skin-tone variants. */
export function drawingNames(): readonly string[] {
  return [...load().drawings.keys()];
}

/** The drawing of an icon, or null where there is none of that name. */
export function drawingOf(name: string): Drawing | null {
  return load().drawings.get(name) ?? null;
}
