import { describe, expect, it } from "vitest";
import { read } from "./index.js";

describe("a surface pattern is read", () => {
  it.each([
    ["geometric pattern of triangles in navy and coral", "triangles"],
    ["seamless polka dot pattern in pink and white", "dots"],
    ["stripes in blue and white", "stripes"],
    ["a red gingham tablecloth fabric", "gingham"],
    ["houndstooth", "houndstooth"],
    ["herringbone texture", "herringbone"],
    ["hexagon pattern in gold and black", "hexagons"],
    ["blue and white striped background", "stripes"],
    ["abstract geometric wallpaper", "mosaic"],
  ])("%s", (prompt, kind) => {
    expect(read(prompt).ornament?.kind).toBe(kind);
  });

  it.each([
    "a cat with a striped background",
    "three circles",
    "a striped cup",
    "a wooden checkerboard",
    "a pattern of stars",
    "waves on the sea",
    "a poster that says “STRIPES”",
    "a diamond ring on a table",
  ])("but not in “%s”", (prompt) => {
    expect(read(prompt).ornament).toBeNull();
  });

  it("with the way that its stripes run", () => {
    expect(read("diagonal stripes").ornament?.way).toBe("diagonal");
    expect(read("horizontal striped wallpaper").ornament?.way).toBe("level");
    expect(read("stripes").ornament?.way).toBeNull();
  });
});

describe("a set of colours is read by its name", () => {
  it.each(["mesh gradient in sunset colours", "three vases in autumn tones", "a cat, pastel palette"])(
    "%s",
    (prompt) => {
      expect(read(prompt).scheme.length).toBeGreaterThan(3);
    },
  );
  it("and is not among what was not understood", () => {
    expect(read("two chairs, earth tones").notUnderstood).toEqual([]);
  });
  it.each(["a beach at sunset", "autumn leaves", "a red cat"])("but not in “%s”", (prompt) => {
    expect(read(prompt).scheme).toEqual([]);
  });
});
