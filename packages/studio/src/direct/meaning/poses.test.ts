import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { lookUp } from "../../shape/lookup.js";
import { posed } from "./poses.js";

function poseIn(prompt: string) {
  const { poses, brief } = posed(read(prompt), lookUp);
  return { pose: [...poses.values()][0] ?? null, states: brief.mentions[0]!.states };
}

test.each([
  ["a man running", "running"],
  ["a girl dancing", "dancing"],
  ["a boy walking", "walking"],
  ["a woman holding a teddy bear", "holding"],
  ["a boy holding a guitar", "strumming"],
  ["a cat on a woman's lap", "on the floor"],
] as const)("%s is shown so", (prompt, pose) => {
  expect([...posed(read(prompt), lookUp).poses.values()]).toEqual([pose]);
});

test("what a pose shows is no longer asked for, and who does nothing is not posed", () => {
  expect(poseIn("a man running fast")).toMatchObject({ pose: "running" });
  expect(poseIn("a man running").states).toEqual([]);
  expect(poseIn("a woman").pose).toBeNull();
});

test("who walks with what rises has a hand up for it", () => {
  expect(poseIn("a girl walking and holding a red balloon").pose).toBe("strolling");
});
