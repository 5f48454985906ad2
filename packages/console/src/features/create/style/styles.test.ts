import { expect, test } from "vitest";
import { styleStrings } from "../../../strings/style.js";
import { type StyleName, styledPrompt, stylesFor, unstyledPrompt } from "./styles.js";

const NAMES = Object.keys(styleStrings.names) as StyleName[];

test("a style is asked for in words around the prompt, and read out of them again", () => {
  expect(styledPrompt("a fox", "clay")).toBe("a fox, clay render");
  expect(styledPrompt("a fox", "icon")).toBe("an icon of a fox");
  expect(styledPrompt("a $& fox", null)).toBe("a $& fox");
  for (const style of NAMES) {
    expect(unstyledPrompt(styledPrompt("a $& fox, at night", style))).toEqual({
      prompt: "a $& fox, at night",
      style,
    });
  }
  expect(unstyledPrompt("a fox")).toEqual({ prompt: "a fox", style: null });
});

test("with an input picture the style may be all that is said", () => {
  expect(styledPrompt("", "watercolour")).toBe("watercolour");
  expect(styledPrompt("", "papercut")).toBe("paper cut style");
});

test("every style is offered somewhere, once", () => {
  const offered = stylesFor({ vector: false, input: false });
  expect(new Set(offered).size).toBe(offered.length);
  expect(new Set([...offered, ...stylesFor({ vector: false, input: true })])).toEqual(new Set(NAMES));
  expect(stylesFor({ vector: true, input: false })).not.toContain("photo");
});
