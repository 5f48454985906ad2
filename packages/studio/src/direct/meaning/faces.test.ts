import { expect, test } from "vitest";
import { plan } from "../../index.js";
import { buildGeometry } from "../../shape/index.js";

const request = {
  width: 256,
  height: 256,
  seed: 1,
  palette: [],
  background: null,
  quality: "flash",
  format: "png",
};
const planned = (prompt: string) => plan({ ...request, prompt } as Parameters<typeof plan>[0]);

test.each([
  ["a smiling sun", "smiling"],
  ["an angry cloud", "angry"],
  ["a very happy toaster", "laughing"],
  ["a kawaii cup of coffee", "smiling"],
  ["a potato with a sad face", "sad"],
  ["cute sticker of a cactus", "smiling"],
])("%s wears a face", (prompt, face) => {
  const { scene, report } = planned(prompt);
  expect(scene.things[0]!.face).toBe(face);
  expect(report.notDepicted).toEqual([]);
});

test.each(["an angry cat", "a sleeping fox", "a smiling woman", "a cute toaster", "a red cup"])(
  "%s has its own face or none",
  (prompt) => {
    expect(planned(prompt).scene.things[0]!.face).toBeUndefined();
  },
);

test("a face lies on the front of its thing, just above the surface", () => {
  const { scene } = planned("a smiling pumpkin");
  const [own, face] = buildGeometry(scene).things;
  expect(face!.parts.map(({ role }) => role)).toEqual(["eyes", "glints", "cheeks", "mouth"]);
  const front = (parts: NonNullable<typeof face>["parts"]) =>
    Math.max(...parts.flatMap(({ mesh }) => [...mesh.positions].filter((_, n) => n % 3 === 2)));
  expect(front(face!.parts)).toBeLessThan(front(own!.parts) + 0.02);
  expect(front(face!.parts)).toBeGreaterThan(front(own!.parts) - 0.1);
});
