import { sceneSchema } from "@atelier/studio";
import { expect, test } from "vitest";
import { MATERIALS } from "./materials.js";
import { asScene, type Scene, withLight, withoutThing, withThing, withTwin } from "./scene.js";

const thing = {
  ...{ id: "mug", asked: "mug", concept: "mug", colour: null, material: "own", turn: 0, tilt: 0, size: 1 },
  position: [0, 0, 0] as const,
};
const scene: Scene = {
  version: 1,
  background: { top: "#ffffff", bottom: "#eeeeee" },
  lights: [{ name: "key", colour: "#ffffff", strength: 1 }],
  ambient: { colour: "#ffffff", strength: 0.2 },
  things: [thing],
};

test("what an answer tells is taken for a scene only when it is one", () => {
  expect(asScene(scene)).toBe(scene);
  expect(asScene(null)).toBeNull();
  expect(asScene({ ...scene, version: 2 })).toBeNull();
  expect(asScene({ version: 1 })).toBeNull();
});

test("things are changed, doubled and removed", () => {
  expect(withThing(scene, 0, { colour: "#2a9d8f" }).things[0]).toEqual({ ...thing, colour: "#2a9d8f" });
  const three = withTwin(withTwin(scene, 0), 0);
  expect(three.things.map(({ id }) => id)).toEqual(["mug", "mug-3", "mug-2"]);
  expect(three.things[1].position).toEqual([1, 0, 0]);
  expect(withoutThing(three, 0).things).toHaveLength(2);
  expect(withLight(scene, 0, { strength: 2 }).lights[0]).toMatchObject({ name: "key", strength: 2 });
});

test("the list of materials is the engine's", () => {
  const known = sceneSchema.shape.things.element.shape.material.options;
  expect(MATERIALS.toSorted()).toEqual(known.toSorted());
});
