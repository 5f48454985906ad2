import { expect, test } from "vitest";
import { draw, plan } from "./draw.js";
import type { Scene } from "./scene.js";

const { scene } = plan({
  prompt: "a red cube",
  width: 256,
  height: 256,
  seed: 1,
  palette: [],
  background: null,
  quality: "flash",
  format: "png",
});

const drawing = (edited: unknown) => draw({ scene: edited as Scene, quality: "flash", format: "png" });

test("a scene's fault is named by its path", async () => {
  const lightless = { ...scene, lights: [] };
  await expect(drawing(lightless)).rejects.toMatchObject({
    type: "invalid_request",
    field: "scene.lights",
    message: "scene.lights: must have at least 1 entry",
  });
});

test("a shape nobody knows is refused, not left out", async () => {
  const [cube] = scene.things;
  const edited = { ...scene, things: [{ ...cube, shape: { source: "sculpted", name: "quube" } }] };
  await expect(drawing(edited)).rejects.toMatchObject({
    type: "invalid_request",
    field: "scene.things[0].shape",
  });
});
