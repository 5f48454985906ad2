import { expect, test } from "vitest";
import { plan } from "../../index.js";

const FILE = { quality: "flash", format: "png" } as const;

const textsIn = (prompt: string) => {
  const { scene } = plan({
    prompt,
    width: 512,
    height: 512,
    seed: 1,
    palette: [],
    background: null,
    ...FILE,
  });
  return (scene.texts ?? []).map((text) => {
    const thing = text.kind === "on" ? scene.things.find(({ id }) => id === text.thing) : null;
    return [text.text, text.kind === "on" ? text.finish : "over", thing?.shape.name, thing?.material];
  });
};

test.each([
  ['"OAK" engraved in wood', ["OAK", "engraved", "signboard", "wood"]],
  ['"1984" engraved on a metal plate', ["1984", "engraved", "signboard", "brushed metal"]],
  ['"ANNA" engraved in stone', ["ANNA", "engraved", "rock", "own"]],
  ['a gravestone that says "RIP"', ["RIP", "engraved", "headstone", "own"]],
  ['a wooden box engraved with "TEA"', ["TEA", "engraved", "box", "wood"]],
  ['a cardboard box labelled "TEA"', ["TEA", "printed", "box", "own"]],
])("%s", (prompt, told) => {
  expect(textsIn(prompt)).toEqual([told]);
});
