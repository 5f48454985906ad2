import { differenceOf, oklchOf } from "../../oklch.js";
import type { Role } from "../catalogue.js";
import type { Layer, Rgb } from "./layers.js";

/** The colours of an icon as roles, and the role of each layer. */
export interface Palette {
  readonly roles: readonly Role[];
  /** By layer index: the name of its role. */
  readonly roleOf: readonly string[];
}

/** Colours nearer than this in OKLab are one role. */
const SAME = 0.035;

/** Groups the colours of layers into roles named by colour words, largest visible share first. */
export function paletteOf(layers: readonly Layer[]): Palette {
  const total = layers.reduce((sum, { area }) => sum + area, 0);
  const groups: { colour: Rgb; area: number; layers: number[] }[] = [];
  const byArea = layers.map((_, index) => index).sort((a, b) => layers[b].area - layers[a].area || a - b);
  for (const index of byArea) {
    const { colour, area } = layers[index];
    const group = groups.find((known) => differenceOf(hexOf(known.colour), hexOf(colour)) < SAME);
    if (group) {
      group.area += area;
      group.layers.push(index);
    } else {
      groups.push({ colour, area, layers: [index] });
    }
  }
  groups.sort((a, b) => b.area - a.area);
  const taken = new Map<string, number>();
  const roleOf: string[] = [];
  const roles = groups.map(({ colour, area, layers: members }): Role => {
    const word = colourWord(colour);
    const count = (taken.get(word) ?? 0) + 1;
    taken.set(word, count);
    const name = count === 1 ? word : `${word} ${count}`;
    for (const member of members) roleOf[member] = name;
    return { name, colour: hexOf(colour), material: "plastic", share: area / total };
  });
  return { roles, roleOf };
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** Upper end of each hue's range, degrees of OKLCH. */
const HUES: readonly (readonly [number, string])[] = [
  [9, "pink"],
  [36, "red"],
  [70, "orange"],
  [108, "yellow"],
  [122, "lime"],
  [165, "green"],
  [200, "teal"],
  [228, "cyan"],
  [274, "blue"],
  [318, "purple"],
  [345, "magenta"],
  [360, "pink"],
];

/** A plain English name of a colour: "white", "dark brown", "light blue". */
export function colourWord(colour: Rgb): string {
  const { l, c, h } = oklchOf(hexOf(colour));
  if (c < 0.035) {
    if (l > 0.93) return "white";
    if (l > 0.78) return "light grey";
    if (l > 0.5) return "grey";
    return l > 0.32 ? "dark grey" : "black";
  }
  if (l < 0.24 || (l < 0.36 && c < 0.06)) return "black";
  const hue = HUES.find(([end]) => h < end)![1];
  if (l < 0.6 && c < 0.13 && h >= 12 && h < 108) return l < 0.42 ? "dark brown" : "brown";
  if (hue === "orange" && l < 0.6) return "brown";
  if (hue === "yellow" && l < 0.7) return "olive";
  if ((hue === "orange" || hue === "yellow") && l > 0.75 && c < 0.085) return "beige";
  if (hue === "red" && l > 0.72) return "pink";
  if (l < 0.45) return `dark ${hue}`;
  if (l > 0.82 && hue !== "yellow" && hue !== "lime") return `light ${hue}`;
  return hue;
}
