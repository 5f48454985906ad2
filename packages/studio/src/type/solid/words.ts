import type { MaterialName } from "../../brief.js";
import type { Mesh } from "../../geometry.js";
import { hexOfOklch, oklchOf } from "../../oklch.js";
import type { BuiltShape, Role, ShapeEntry } from "../../shape/catalogue.js";
import { extremesOf } from "../../shape/extremes.js";
import { remembered } from "../../shape/keep.js";
import { boundsOf, frame, merged, placed } from "../../shape/mesh/index.js";
import { styleOf } from "../fonts/face.js";
import { familyNamed } from "../fonts/families.js";
import { type Block, setBlock } from "../set/block.js";
import { solidOf } from "./letter.js";
import { HALOS, neonParts } from "./neon.js";
import { regionsOf } from "./polygons.js";

/** How standing letters are made: cut from a block, blown up, or bent from glowing tubes. */
export type Finish = "block" | "soft" | "tubes";

/** Words that stand as a thing: its name says all that there is to know of it. */
export interface StandingWords {
  readonly text: string;
  readonly family: string;
  readonly weight: number;
  readonly finish: Finish;
}

/** The name of such a shape: face, weight and finish, then the words. */
export function wordsName({ text, family, weight, finish }: StandingWords): string {
  return `${family}/${weight}/${finish}/${text}`;
}

/** What a name says; null where it is none. */
export function standingWords(name: string): StandingWords | null {
  const [family, weight, finish, ...text] = name.split("/");
  if (!family || !familyNamed(family) || !weight || text.length === 0) return null;
  if (finish !== "block" && finish !== "soft" && finish !== "tubes") return null;
  if (!/^\d{1,4}$/.test(weight) || text.join("/").trim() === "") return null;
  return { text: text.join("/"), family, weight: Number(weight), finish };
}

interface Made {
  readonly entry: ShapeEntry;
  readonly shape: BuiltShape;
}

const WORDS_KEPT = 16;
/** Depth and edge in em. */
const SOLIDS = {
  block: { depth: 0.22, bevel: 0.016 },
  soft: { depth: 0.26, bevel: 0.036 },
  tubes: { depth: 0.085, bevel: 0.03 },
} as const;
const USUAL: Readonly<Record<Finish, { material: Exclude<MaterialName, "own">; colour: string }>> = {
  block: { material: "matte plastic", colour: "#e5533d" },
  soft: { material: "plastic", colour: "#f2789f" },
  tubes: { material: "neon", colour: "#ff4f9a" },
};
/** More letters share the last one's role. */
const MOST_ROLES = 14;

const made = remembered(WORDS_KEPT, make);

/** What is known of standing words before they are built; null for a name that is none. */
export function wordsEntry(name: string): ShapeEntry | null {
  return standingWords(name) ? made(name).entry : null;
}

export function buildWords(name: string): BuiltShape {
  return made(name).shape;
}

function make(name: string): Made {
  const words = standingWords(name)!;
  const style = styleOf(familyNamed(words.family)!, words.weight);
  const { depth, bevel } = SOLIDS[words.finish];
  const block = asLines(words.text, style);
  const letters = block.lines.flatMap(({ letters: all }) => all);
  const built =
    words.finish === "tubes"
      ? neonParts(letters.map(({ outline }) => outline))
      : byLetter(letters.map(({ outline }) => solidOf(regionsOf(outline, 0.0025), { depth, bevel })));
  const meshes = built.map(({ mesh }) => mesh);
  const bounds = boundsOf(meshes);
  const [w, h] = [bounds.max[0] - bounds.min[0], bounds.max[1] - bounds.min[1]];
  const scale = 1 / Math.max(w, h, depth);
  const middle = (bounds.min[0] + bounds.max[0]) / 2;
  const seat = frame({ at: [-middle * scale, -bounds.min[1] * scale, (-depth / 2) * scale], scale });
  const roles = words.finish === "tubes" ? neonRoles() : rolesOf(letters.length, words.finish);
  const parts = built.map(({ role, mesh }) => ({ role, mesh: placed(mesh, seat) }));
  const seated = parts.map(({ mesh }) => mesh);
  return {
    shape: { parts },
    entry: {
      ref: { source: "words", name },
      concept: `“${words.text}”`,
      roles,
      realSize: 1,
      bounds: boundsOf(seated),
      extremes: extremesOf(seated),
      bestTurn: words.finish === "tubes" ? 0 : -14,
      relief: false,
      floats: words.finish === "tubes",
      top: null,
      inside: null,
    },
  };
}

/** Lines of standing words: wide enough to read, few of them. */
function asLines(text: string, style: ReturnType<typeof styleOf>): Block {
  const one = setBlock(text, { style, width: 1e4, height: 1e4, most: 1, mostLines: 1, align: "centre" });
  const width = one.ink.right - one.ink.left;
  if (width < 6 || !/\s/u.test(text.trim())) return one;
  const lines = Math.min(4, Math.max(2, Math.round(Math.sqrt(width / 3))));
  return setBlock(text, {
    style,
    width: (1.25 * width) / lines,
    height: 1e4,
    most: 1,
    mostLines: lines,
    align: "centre",
    leading: 0.98,
  });
}

/** One part for each letter, the last ones sharing one. */
function byLetter(meshes: readonly Mesh[]): { role: string; mesh: Mesh }[] {
  const count = Math.max(1, Math.min(MOST_ROLES, meshes.length));
  return Array.from({ length: count }, (_, n) => ({
    role: `letter ${n + 1}`,
    mesh: merged(...meshes.filter((_mesh, i) => Math.min(i, count - 1) === n)),
  }));
}

/** Tubes lead; their core is brighter, and their light on the board fades with its distance. */
function neonRoles(): Role[] {
  const { colour } = USUAL.tubes;
  const role = (name: string, share: number, lightness: number): Role => ({
    name,
    colour: lighter(colour, lightness),
    material: "neon",
    share,
    ...(name === "tubes" ? {} : { follows: { role: "tubes", lightness } }),
    takesMaterial: false,
  });
  return [
    role("tubes", 0.6, 1),
    { name: "board", colour: "#17131f", material: "matte plastic", share: 0.2, takesMaterial: false },
    role("core", 0.1, 1.3),
    ...Array.from({ length: HALOS }, (_, n) =>
      role(`glow ${n + 1}`, 0.001, 0.11 + 0.5 * ((n + 1) / HALOS) ** 2),
    ),
  ];
}

function lighter(hex: string, by: number): string {
  const { l, c, h } = oklchOf(hex);
  return hexOfOklch({ l: l * by, c, h });
}

function rolesOf(letters: number, finish: Finish): Role[] {
  const count = Math.max(1, Math.min(MOST_ROLES, letters));
  const { material, colour } = USUAL[finish];
  return Array.from(
    { length: count },
    (_, n): Role => ({
      name: `letter ${n + 1}`,
      colour,
      material,
      share: 1 / count,
      ...(n === 0 ? {} : { follows: { role: "letter 1", lightness: 1 } }),
      takesMaterial: true,
    }),
  );
}
