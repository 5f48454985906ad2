import { strings } from "../../strings/create.js";
import type { Draft } from "./settings.js";

type Suggestion = Pick<Draft, "prompt" | "aspect" | "palette" | "background">;

/** First prompts that come out well, each showing another thing the controls can do. */
export const SUGGESTIONS: readonly Suggestion[] = [
  {
    prompt: "A red ceramic teapot next to two white cups",
    aspect: "3:2",
    palette: [],
    background: "#dde6ea",
  },
  {
    prompt: "A shiny rocket",
    aspect: "4:5",
    palette: ["#e5484d", "#f4f1ea", "#27336b"],
    background: "#cfdcf7",
  },
  { prompt: "A gold trophy", aspect: "1:1", palette: [], background: "#efe3cf" },
  {
    prompt: "Three clay apples and a glass bottle",
    aspect: "16:9",
    palette: ["#c8553d", "#588b8b", "#f2d5a0"],
    background: null,
  },
];

export interface StarterPalette {
  readonly name: string;
  readonly colours: readonly string[];
}

export const STARTER_PALETTES: readonly StarterPalette[] = [
  { name: strings.palettes.orchard, colours: ["#d64933", "#f2a541", "#f7e7ce", "#5b8e55", "#2f4a36"] },
  { name: strings.palettes.harbour, colours: ["#12355b", "#3a7ca5", "#d9e5ec", "#f25f4c", "#f6ae2d"] },
  { name: strings.palettes.dusk, colours: ["#2e294e", "#7a5c99", "#e29ca8", "#f5c396", "#fbeee0"] },
  { name: strings.palettes.garden, colours: ["#1f5c4d", "#7fb285", "#e8eddf", "#f2b5a7", "#d1495b"] },
  { name: strings.palettes.sherbet, colours: ["#ff8fa3", "#ffc971", "#fff3d6", "#8fd3d1", "#7a86d1"] },
  { name: strings.palettes.kiln, colours: ["#a63d2f", "#d98e5f", "#efdfcc", "#7c8a6e", "#3b3a36"] },
];
