import { rgbToHex } from "@atelier/contract";
import type { AskedType, Brief } from "../../brief.js";
import { randomFrom } from "../../math/random.js";
import type { Report } from "../../request.js";
import type { Scene } from "../../scene.js";
import { chooseFamily } from "../../type/fonts/choose.js";
import { ARRANGEMENTS } from "../../type/layout/index.js";
import { layoutColours } from "../../type/layout/palette.js";
import type { Wishes } from "../index.js";
import { onSheet } from "./on-sheet.js";

/** Words that name an arrangement of a poster. */
const NAMED: readonly (readonly [string, RegExp])[] = [
  ["plain", /\b(?:plain|simple|minimal|minimalist)\b/iu],
  ["swiss", /\b(?:swiss|international style|bauhaus|geometric|modernist|grid)\b/iu],
  ["big", /\b(?:big type|typographic|type-only|bold typography|huge letters|brutalist)\b/iu],
  ["classic", /\b(?:classic|elegant|vintage|art deco|retro)\b/iu],
  ["diagonal", /\b(?:diagonal|constructivist|dynamic|punk|rock|loud)\b/iu],
  ["badge", /\b(?:badge|emblem|roundel|stamp|seal)\b/iu],
  ["framed", /\b(?:travel|landscape|national park|scenic|framed|botanical)\b/iu],
];
const DARK = /\b(?:dark|night|black background|noir|midnight)\b/iu;

/** Sheets that are written on slate, in a hand of chalk. */
const CHALK = /\b(?:chalk ?board|black ?board|chalk)\b/iu;
const SLATE = "#262d2b";

/** A flat sheet for a format that lives by type: which arrangement, faces, colours and picture it gets. */
export function directSheet(brief: Brief, type: AskedType, wishes: Wishes): { scene: Scene; report: Report } {
  const format = type.format!;
  const headline = brief.texts.find(({ role }) => role === "headline")?.text ?? "";
  // Not every sheet of one seed is the same: what it says has a say.
  const random = randomFrom(`sheet ${headline}`, wishes.seed);
  const arrangements = Object.keys(ARRANGEMENTS[format]);
  const named = NAMED.find(([name, words]) => arrangements.includes(name) && words.test(brief.prompt))?.[0];
  const chance = random();
  const onSlate = CHALK.test(brief.prompt);
  const wish = {
    ...(type.name === null ? {} : { name: type.name }),
    ...(type.kind === null ? (onSlate ? { kind: "hand" as const } : {}) : { kind: type.kind }),
  };
  const family =
    type.name === null && type.kind === null && !onSlate
      ? null
      : chooseFamily(headline, { ...wish, moods: type.moods }, "Archivo").name;
  const ground = wishes.background
    ? rgbToHex(wishes.background)
    : (brief.setting.colour?.hex ?? (onSlate && wishes.palette.length === 0 ? SLATE : null));
  const shown = onSheet(brief, format === "logo" ? "first" : format === "poster" ? "last" : null);
  const [pictured, ...others] = shown.shapes;
  // Words alone in an empty sheet are for those who ask for that.
  const open = arrangements.filter((name) => !(name === "badge" || (name === "plain" && !pictured)));
  const arrangement = named ?? open[Math.floor(open.length * chance)]!;
  const colours = layoutColours(
    {
      palette: wishes.palette.map(rgbToHex),
      ground,
      named: type.colours.filter((hex) => hex !== ground),
      dark: DARK.test(brief.prompt),
    },
    random,
  );
  const scene: Scene = {
    version: 1,
    width: wishes.width,
    height: wishes.height,
    seed: wishes.seed,
    style: brief.style,
    background: { top: colours.ground, bottom: colours.ground },
    ...UNLIT,
    palette: wishes.palette.map(rgbToHex),
    things: [],
    layout: {
      format,
      arrangement,
      texts: brief.texts.map(({ text, role }) => ({ text, role: role === "headline" ? role : "line" })),
      face: { family, weight: type.weight, italic: type.italic },
      colours: { ...colours, accents: [...colours.accents] },
      ...(wishes.background || brief.setting.colour ? { groundAsked: true } : {}),
      picture: pictured ?? null,
      ...(others.length > 0 ? { others } : {}),
      chart: type.chart && { ...type.chart, values: type.chart.values.map((value) => ({ ...value })) },
    },
  };
  return {
    scene,
    report: { depicted: shown.depicted, substituted: [], notDepicted: shown.notDepicted },
  };
}

/** A scene always has a camera and a light, though a sheet needs none. */
const UNLIT: Pick<Scene, "camera" | "lights" | "ambient"> = {
  camera: { eye: [0, 0, 10], target: [0, 0, 0], fieldOfView: 24 },
  lights: [
    {
      name: "key",
      centre: [-4.2, 5.6, 4.6],
      target: [0, 0, 0],
      width: 3.8,
      height: 3.8,
      colour: "#ffffff",
      strength: 1,
    },
  ],
  ambient: { colour: "#ffffff", strength: 0.34 },
};
