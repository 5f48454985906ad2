import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rehearse } from "./rehearsal.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "atelier-scene-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a prompt's brief, scene and outcome are printed, and nothing is drawn", async () => {
  const { status, printed, drawn } = await rehearse(["scene", "a mug", "--seed", "9", "--aspect", "3:2"]);
  expect(status).toBe(0);
  expect(drawn).toEqual([]);
  const answer = JSON.parse(printed);
  expect(Object.keys(answer)).toEqual(["brief", "scene", "depicted", "substituted", "not_depicted"]);
  expect(answer.brief.prompt).toBe("a mug");
  expect(answer.scene).toMatchObject({ seed: 9, width: 1248, height: 832 });
});

test("without --seed the scene is the same every time", async () => {
  const { printed } = await rehearse(["scene", "a mug"]);
  expect(JSON.parse(printed).scene.seed).toBe(1);
});

test("a batch answers each line in order, and a bad line does not stop it", async () => {
  const file = path.join(folder, "prompts.txt");
  writeFileSync(file, "a mug\r\n\nnothing\ntwo mugs");
  const { status, printed } = await rehearse(["scene", "--batch", file]);
  const answers = printed
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(answers).toHaveLength(4);
  expect(answers[0].brief.prompt).toBe("a mug");
  expect(answers[1]).toMatchObject({ prompt: "", error: { field: "prompt", message: "must not be empty" } });
  expect(answers[2]).toMatchObject({ prompt: "nothing", error: { type: "invalid_prompt" } });
  expect(answers[3].brief.prompt).toBe("two mugs");
});

test("a batch reads standard input as -", async () => {
  const { printed } = await rehearse(["scene", "--batch", "-"], {
    standardInput: Readable.from(["a mug\na ", "bowl\n"]),
  });
  const prompts = printed
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).brief.prompt);
  expect(prompts).toEqual(["a mug", "a bowl"]);
});
