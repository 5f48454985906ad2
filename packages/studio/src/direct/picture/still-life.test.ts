import { hexToRgb } from "@atelier/contract";
import { expect, test } from "vitest";
import { plan } from "../../draw.js";

test("solids that stand in for what can't be drawn are in the palette asked for", () => {
  const palette = ["#e63946", "#f1faee", "#457b9d", "#1d3557"];
  const { scene } = plan({
    prompt: "a blorptag",
    width: 256,
    height: 256,
    seed: 7,
    palette: palette.map(hexToRgb),
    background: null,
    quality: "flash",
    format: "png",
  });
  expect(scene.things.length).toBeGreaterThan(2);
  for (const { colour } of scene.things) expect(palette).toContain(colour);
});
