import { strings } from "../../strings/create.js";
import { styleStrings } from "../../strings/style.js";
import type { Picture } from "./session.js";

export interface Difference {
  readonly name: string;
  /** Null where there is none. */
  readonly first: string;
  readonly second: string;
}

/** The settings in which two pictures differ, in words; nothing that they share. */
export function differencesOf(first: Picture, second: Picture): Difference[] {
  const words = strings.compare;
  const facts: readonly (readonly [string, (picture: Picture) => string])[] = [
    [words.prompt, ({ settings }) => settings.prompt],
    [words.style, ({ settings: { style } }) => (style === null ? words.none : styleStrings.names[style])],
    [words.aspect, ({ width, height }) => strings.result.pixels(width, height)],
    [words.palette, ({ settings }) => settings.palette.join(" ") || words.none],
    [words.shares, ({ settings }) => settings.weights?.join(" ") ?? words.none],
    [words.background, ({ settings }) => groundOf(settings)],
    [words.shadow, ({ settings }) => (settings.shadow ? words.kept : words.none)],
    [words.input, ({ settings }) => settings.input?.name ?? words.none],
    [words.strength, ({ settings }) => (settings.input === null ? words.none : settings.strength.toFixed(2))],
    [words.texts, ({ settings }) => settings.texts.map(({ text }) => `“${text}”`).join(" ") || words.none],
    [words.seed, ({ settings }) => String(settings.seed)],
    [words.model, ({ settings }) => settings.model],
    [words.format, ({ settings }) => settings.format.toUpperCase()],
    [words.scene, ({ settings }) => (settings.scene === null ? words.sceneAsComposed : words.sceneEdited)],
  ];
  return facts.flatMap(([name, tell]) => {
    const [one, other] = [tell(first), tell(second)];
    return one === other ? [] : [{ name, first: one, second: other }];
  });
}

function groundOf({ background, transparent }: Picture["settings"]): string {
  return transparent ? strings.controls.transparent : (background ?? strings.compare.none);
}
