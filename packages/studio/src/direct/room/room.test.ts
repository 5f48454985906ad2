import fc from "fast-check";
import { expect, test } from "vitest";
import { oklchOf } from "../../oklch.js";
import { read } from "../../read/index.js";
import { sceneSchema } from "../../scene.js";
import { direct, type Wishes } from "../index.js";
import { roomAsked } from "./asked.js";
import { FITTINGS } from "./fittings.js";

const wishes: Wishes = { width: 512, height: 512, seed: 1, palette: [], background: null };
const sceneOf = (prompt: string, more: Partial<Wishes> = {}) => direct(read(prompt), { ...wishes, ...more });

test("a room is asked for by its name, not by what stands in one", () => {
  expect(roomAsked(read("a cosy living room"))?.kind).toBe("living room");
  expect(roomAsked(read("interior of a bathroom"))?.kind).toBe("bathroom");
  expect(roomAsked(read("isometric bedroom"))).toMatchObject({ kind: "bedroom", cutOut: true });
  expect(roomAsked(read("a cat in a bedroom, isometric"))?.brief.mentions).toHaveLength(1);
  expect(roomAsked(read("a cat in a living room"))).toBeNull();
  expect(roomAsked(read("a mushroom"))).toBeNull();
});

test("an isometric room is a block in the frame, its lines parallel, its ground the asked colour", () => {
  const { scene } = sceneOf("an isometric kitchen", { background: [253, 246, 227] });
  expect(scene.set).toMatchObject({ kind: "room", open: false });
  expect(scene.camera.projection).toBe("parallel");
  expect(scene.background).toEqual({ top: "#fdf6e3", bottom: "#fdf6e3" });
  for (const { box } of scene.things) {
    expect(box.x).toBeGreaterThan(0);
    expect(box.x + box.w).toBeLessThan(1);
  }
});

test("what a prompt puts into a room is there: as the furniture it names, or on the free floor", () => {
  const { scene, report } = sceneOf("a living room with a red couch and a guitar");
  const couches = scene.things.filter(({ shape }) => shape.name === "couch");
  expect(couches).toHaveLength(1);
  expect(couches[0]).toMatchObject({ asked: "couch", colour: "#d62b2b" });
  expect(scene.things.find(({ asked }) => asked === "guitar")).toBeDefined();
  expect(report.depicted).toEqual(["living room", "couch", "guitar"]);
  expect(report.notDepicted).toEqual([]);
});

test("a poster hangs where a painting would", () => {
  const { scene } = sceneOf("a bedroom with a poster");
  const poster = scene.things.find(({ asked }) => asked === "poster")!;
  const bed = scene.things.find(({ shape }) => shape.name === "bed")!;
  expect(poster.position[1]).toBeGreaterThan(bed.position[1] + 0.3);
  expect(scene.things.some(({ shape }) => shape.name === "painting")).toBe(false);
});

test("what does not fit on the floor is said", () => {
  const { report } = sceneOf("a bedroom with nine guitars");
  expect(report.notDepicted).toEqual(["guitars"]);
});

test("things stand on the floor or on the fitting that carries them, in every kind of room", () => {
  const asked = Object.keys(FITTINGS).map((kind) => `an isometric ${kind}`);
  fc.assert(
    fc.property(fc.constantFrom(...asked), fc.integer({ min: 0, max: 1e6 }), (prompt, seed) => {
      const { scene } = sceneOf(prompt, { seed });
      expect(sceneSchema.safeParse(scene).success).toBe(true);
      expect(scene.things.length).toBeGreaterThan(4);
      const floor = Math.min(...scene.things.map(({ position }) => position[1]));
      expect(floor).toBeCloseTo(0.09, 5);
    }),
    { numRuns: 24 },
  );
});

test("a room's walls and light are of its mood", () => {
  const wallOf = (prompt: string) => (sceneOf(prompt).scene.set as { wall: { colour: string } }).wall.colour;
  const key = (prompt: string) => sceneOf(prompt).scene.lights.find(({ name }) => name === "key")!.strength;
  expect(oklchOf(wallOf("a luxurious bedroom")).l).toBeLessThan(0.5);
  expect(oklchOf(wallOf("a dreamy bedroom")).l).toBeGreaterThan(0.8);
  expect(key("a dramatic kitchen")).toBeLessThan(key("a kitchen"));
});

test("who is only said to be in a room has all of it around them; who does something there has a floor and a wall", () => {
  expect(sceneOf("a chef in a kitchen").scene.set).toMatchObject({ kind: "room" });
  expect(sceneOf("a chef cooking in a kitchen").scene.set).toMatchObject({ kind: "floor" });
});
