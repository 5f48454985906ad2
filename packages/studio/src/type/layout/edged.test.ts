import { hexToRgb } from "@atelier/contract";
import { expect, test } from "vitest";
import { draw, plan } from "../../draw.js";
import { FORMATS } from "../../read/texts/format.js";
import { edged } from "./edged.js";
import { ARRANGEMENTS } from "./index.js";

const PALETTE = ["#e63946", "#457b9d"];
const GROUND = "#fff4dc";
const kinds = FORMATS.flatMap((format) =>
  Object.keys(ARRANGEMENTS[format]).map((name) => [format, name] as const),
);

test.each(kinds)("a %s (%s) shows its palette and its asked ground", async (format, arrangement) => {
  const { scene } = plan({
    prompt: `${format} that says "Harbour Nights" and "12 May"`,
    width: 320,
    height: 320,
    seed: 5,
    palette: PALETTE.map(hexToRgb),
    background: hexToRgb(GROUND),
    quality: "flash",
    format: "png",
  });
  const whole = await edged({ ...scene, layout: { ...scene.layout!, arrangement } });
  const { colour } = await draw({ scene: whole, quality: "flash", format: "png" });
  expect(colour!.background_delta_e).toBe(0);
  for (const { delta_e } of colour!.palette) expect(delta_e).toBeLessThan(2);
});

test("a sheet that shows all its colours has no edge", async () => {
  const { scene } = plan({
    prompt: 'poster that says "Night" and a whale',
    width: 320,
    height: 320,
    seed: 5,
    palette: [hexToRgb("#e63946")],
    background: null,
    quality: "flash",
    format: "png",
  });
  expect((await edged(scene)).layout!.edge).toBeUndefined();
});
