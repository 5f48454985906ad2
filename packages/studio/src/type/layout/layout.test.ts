import { describe, expect, test } from "vitest";
import { plan } from "../../draw.js";
import type { Mark } from "../../paint/drawing.js";
import { extentOf } from "../../paint/outline.js";
import { FORMATS } from "../../read/texts/format.js";
import { contrastOf } from "./contrast.js";
import { ARRANGEMENTS, layOut } from "./index.js";
import type { Layout } from "./page.js";

const SIZES = [
  [1024, 1024],
  [896, 1216],
  [1344, 768],
] as const;

function layoutFor(format: Layout["format"], arrangement: string): Layout {
  return {
    format,
    arrangement,
    texts: [
      { text: "Annual Symposium of Contemporary Ceramics", role: "headline" },
      { text: "18 October 2026, Lisbon", role: "line" },
      { text: "Olive Oil Cake €6.00", role: "line" },
    ],
    face: { family: null, weight: null, italic: false },
    colours: { ground: "#f7efe2", ink: "#2a1712", accents: ["#2f6fe4", "#e7b21c", "#e0539a"] },
    picture: null,
    chart: {
      kind: "bar",
      values: [
        { label: "Q1", value: 10, written: "10" },
        { label: "Q2", value: 25, written: "25" },
      ],
    },
  };
}

function textsIn(marks: readonly Mark[]): { text: string; children: readonly Mark[] }[] {
  return marks.flatMap((mark) =>
    mark.kind === "shape"
      ? []
      : mark.text === undefined
        ? textsIn(mark.children)
        : [{ text: mark.text, children: mark.children }],
  );
}

test("the number of a dip stands below it, where the line does not run through it", () => {
  const layout = layoutFor("infographic", "chart");
  const values = [180, 150, 260].map((value) => ({ label: `l${value}`, value, written: `${value}` }));
  const { children } = layOut(
    { width: 1024, height: 1024, seed: 3 },
    { ...layout, chart: { kind: "line", values } },
  );
  const top = (text: string) => {
    const found = textsIn(children).find((one) => one.text === text)!;
    return extentOf(found.children.flatMap((mark) => (mark.kind === "shape" ? [mark.outline] : []))).top;
  };
  // The points themselves are some 65 apart.
  expect(top("150") - top("180")).toBeGreaterThan(110);
});

const cases = FORMATS.flatMap((format) =>
  Object.keys(ARRANGEMENTS[format]).flatMap((arrangement) =>
    SIZES.map((size) => [format, arrangement, ...size] as const),
  ),
);

describe.each(cases)("%s (%s) at %i × %i", (format, arrangement, width, height) => {
  const drawing = layOut({ width, height, seed: 3 }, layoutFor(format, arrangement));
  const texts = textsIn(drawing.children);

  test("sets the words asked for and no others, within the sheet, none too small", () => {
    const asked = [
      "Annual Symposium of Contemporary Ceramics",
      "18 October 2026, Lisbon",
      "Olive Oil Cake €6.00",
    ];
    const said = texts.map(({ text }) => text).join(" ");
    for (const text of asked) for (const word of text.split(" ")) expect(said).toContain(word);
    const chart = ["Q1", "Q2", "10", "25"];
    for (const { text, children } of texts) {
      expect([...asked, ...chart].some((one) => one.includes(text))).toBe(true);
      const { left, top, right, bottom } = extentOf(
        children.flatMap((mark) => (mark.kind === "shape" ? [mark.outline] : [])),
      );
      expect(Math.min(left, top)).toBeGreaterThan(0);
      expect(right).toBeLessThan(width);
      expect(bottom).toBeLessThan(height);
      // Capitals of 14 px type are about 10 px high.
      expect(bottom - top).toBeGreaterThan((7 * Math.min(width, height)) / 1024);
    }
  });
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])("the words of a poster can be read on its ground (seed %i)", (seed) => {
  const { scene } = plan({
    prompt: 'a poster "Hello"',
    width: 1024,
    height: 1024,
    seed,
    palette: [],
    background: null,
    quality: "flash",
    format: "png",
  });
  const { ground, ink } = scene.layout!.colours;
  expect(contrastOf(ground, ink)).toBeGreaterThanOrEqual(4.5);
});

test("words alone in an empty sheet are for those who ask for that", () => {
  const arrangementOf = (prompt: string, seed: number) =>
    plan({
      prompt,
      width: 512,
      height: 512,
      seed,
      palette: [],
      background: null,
      quality: "flash",
      format: "png",
    }).scene.layout!.arrangement;
  for (let seed = 0; seed < 30; seed++)
    expect(arrangementOf('a poster that says "JAZZ"', seed)).not.toBe("plain");
  expect(arrangementOf('a minimal poster that says "JAZZ"', 1)).toBe("plain");
});
