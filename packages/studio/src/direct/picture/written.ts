import type { AskedText, Brief, Mention } from "../../brief.js";
import { oklchOf } from "../../oklch.js";
import type { SceneText, Thing } from "../../scene.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { buildShape, entryOf } from "../../shape/index.js";
import { NATURAL_COLOUR } from "../../shape/material.js";
import { chooseFamily } from "../../type/fonts/choose.js";
import { styleOf } from "../../type/fonts/face.js";
import { contrastOf, readableOn } from "../../type/layout/contrast.js";
import { areaFor } from "../../type/print/area.js";
import { carrierFor } from "../../type/print/carriers.js";
import type { Room } from "../camera/lens.js";
import { cutInto, isEngraved } from "../meaning/engraving.js";
import { textsOf, WORDS } from "../piece/lettering.js";

/** Texts of the picture itself that do not stand in it as letters: they lie over it, above what it shows. */
export function textsAbove(brief: Brief): AskedText[] {
  if (!brief.type || brief.type.format !== null) return [];
  if (brief.mentions.some(({ concept }) => concept.startsWith(WORDS))) return [];
  return brief.texts.filter(({ on, role }) => on === null && role !== "speech");
}

/** The room below such texts. */
export function roomBelow(brief: Brief, room: Room): Room {
  if (textsAbove(brief).length === 0) return room;
  return { ...room, height: room.height * 0.8, middle: [room.middle?.[0] ?? 0.5, 0.63] };
}

/** Those texts, the headline on the first line of the frame and the others below it. */
export function laidAbove(brief: Brief): SceneText[] {
  const type = brief.type!;
  let top = 0.06;
  return textsAbove(brief).map(({ text, role }, n): SceneText => {
    const height = n === 0 ? (text.length > 26 ? 0.2 : 0.15) : 0.045;
    const foot = top + height;
    const corners = [
      [0.07, top],
      [0.93, top],
      [0.93, foot],
      [0.07, foot],
    ] as [[number, number], [number, number], [number, number], [number, number]];
    top = foot + 0.025;
    const wish = {
      ...(type.name === null ? {} : { name: type.name }),
      ...(type.kind === null ? {} : { kind: type.kind }),
    };
    const style = styleOf(
      chooseFamily(text, wish, role === "headline" ? "Archivo" : "Inter"),
      role === "headline" ? 800 : 550,
      type.italic,
    );
    return {
      kind: "over",
      text,
      corners,
      family: style.family.name,
      weight: Math.round(style.weight),
      italic: style.italic,
      colour: null,
    };
  });
}

/** The texts of a scene's things, each in a face and colour that can be read there; what finds no room is told. */
export function textsOn(
  brief: Brief,
  things: readonly { readonly thing: Thing; readonly mention: Mention | null; readonly nth: number }[],
): { texts: SceneText[]; homeless: string[] } {
  if (!brief.type) return { texts: [], homeless: [] };
  const texts: SceneText[] = [];
  const housed = new Set<string>();
  for (const { thing, mention } of things) {
    for (const asked of textsOf(brief, mention)) {
      const placed = textOn(brief, asked, thing);
      if (!placed) continue;
      texts.push(placed);
      housed.add(asked.text);
    }
    if (mention?.concept.startsWith(WORDS))
      for (const { text } of brief.texts) if (mention.concept.includes(text)) housed.add(text);
  }
  for (const text of laidAbove(brief)) {
    texts.push(text);
    housed.add(text.text);
  }
  return { texts, homeless: brief.texts.map(({ text }) => text).filter((text) => !housed.has(text)) };
}

/** Things with their screens dark where words are to shine on them, unless a colour is asked of those. */
export function withScreens<One extends { readonly thing: Thing; readonly mention: Mention | null }>(
  brief: Brief,
  things: readonly One[],
): One[] {
  return things.map((one) => {
    const { ground } = carrierFor(one.thing.shape.name);
    if (!ground || one.thing.partColours[ground.role] || textsOf(brief, one.mention).length === 0) return one;
    const partColours = { ...one.thing.partColours, [ground.role]: ground.colour };
    return { ...one, thing: { ...one.thing, partColours } };
  });
}

function textOn(brief: Brief, { text }: AskedText, thing: Thing): SceneText | null {
  const type = brief.type!;
  const entry = entryOf(thing.shape)!;
  const carrier = carrierFor(thing.shape.name);
  const hides = carrier.hides.filter((role) => entry.roles.some(({ name }) => name === role));
  const area = areaFor(buildShape(thing.shape), entry, carrier.side, new Set(hides));
  if (!area) return null;
  const ground = colourOf(thing, entry, area.role);
  const glass = entry.roles.find(({ name }) => name === area.role)?.material === "glass";
  const paper = isEngraved(brief) && !glass ? null : (carrier.paper ?? (glass ? "#f8f1e1" : null));
  const under = paper ?? ground;
  const asked = type.colours.filter(
    (hex) => hex !== thing.colour && hex !== brief.setting.colour?.hex && contrastOf(hex, under) >= 3,
  );
  const dark = oklchOf(under).l < 0.68;
  const cut =
    paper === null && carrier.finish !== "glowing" && (isEngraved(brief) || carrier.finish === "engraved");
  const colour =
    asked[0] ??
    (cut ? cutInto(naturalOf(thing, entry, area.role) ?? ground) : null) ??
    readableOn(under, [...(carrier.ink === null ? [] : [carrier.ink]), dark ? "#fdf8ee" : "#26242a"]);
  const wish = {
    ...(type.name === null ? {} : { name: type.name }),
    ...(type.kind === null ? {} : { kind: type.kind }),
    moods: type.kind === null && type.name === null ? [] : type.moods,
  };
  const family = chooseFamily(text, wish, isCramped(text, area.patch) ? CRAMPED : carrier.usual);
  const weight = type.weight === "bold" ? 850 : type.weight === "light" ? 350 : carrier.weight;
  const style = styleOf(family, weight, type.italic);
  return {
    kind: "on",
    text,
    thing: thing.id,
    side: carrier.side,
    family: family.name,
    weight: Math.round(style.weight),
    italic: style.italic,
    colour,
    finish: cut ? "engraved" : carrier.finish,
    paper,
    hides: [...hides],
  };
}

/** What a long word is set in where there is little room across, so that it can be read. */
const CRAMPED = "Oswald";

/** Whether the longest word of a text would be set small for want of width. */
function isCramped(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const longest = Math.max(...text.split(/\s+/u).map((word) => [...word].length));
  return longest > 7 && width / longest < 0.14 * height && width < 0.4;
}

/** The natural colour of what a role is made of, where nobody gave it another. */
function naturalOf(thing: Thing, entry: ShapeEntry, role: string): string | null {
  const isMain = role === entry.roles[0]!.name;
  if (thing.partColours[role] || (isMain && thing.colour)) return null;
  const material = thing.partMaterials[role] ?? (isMain ? thing.material : "own");
  return NATURAL_COLOUR[material] ?? null;
}

/** The colour that a role of a thing shows. */
function colourOf(thing: Thing, entry: ShapeEntry, role: string): string {
  const own = entry.roles.find(({ name }) => name === role);
  const main = entry.roles[0]!;
  const follows = own?.follows?.role === main.name;
  return (
    thing.partColours[role] ??
    ((role === main.name || follows) && thing.colour !== null ? thing.colour : (own?.colour ?? "#cccccc"))
  );
}
