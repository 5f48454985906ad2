import { expect, test } from "vitest";
import { changedDraft, EMPTY_DRAFT, requestOf, settledDraft } from "./settings.js";

test("a style goes with the format or the input picture that it was offered for, and not otherwise", () => {
  const clay = { ...EMPTY_DRAFT, style: "clay" as const };
  expect(changedDraft(clay, { format: "svg" }).style).toBeNull();
  expect(changedDraft(clay, { format: "webp" }).style).toBe("clay");
  expect(changedDraft({ ...clay, style: "line" }, { format: "svg" }).style).toBe("line");
  expect(changedDraft(clay, { prompt: "a fox" }).style).toBe("clay");

  const input = { url: "data:image/png;base64,AAAA", name: "cat.png", width: 10, height: 10 };
  const painted = { ...changedDraft(clay, { input }), style: "watercolour" as const };
  expect(changedDraft(painted, { input: null }).style).toBeNull();
  // Settings that are taken over as a whole keep theirs.
  expect(changedDraft(clay, { ...EMPTY_DRAFT, format: "svg", style: "icon" }).style).toBe("icon");
});

test("a picture at 2K is asked for as such, and one at 1K as nothing", () => {
  const usual = settledDraft(EMPTY_DRAFT, 1);
  expect(requestOf(usual)).not.toHaveProperty("resolution");
  expect(requestOf({ ...usual, resolution: "2K" })).toMatchObject({ resolution: "2K", aspect_ratio: "1:1" });
});

test("shadows are left out where that is said, by the engine that can", () => {
  const without = settledDraft({ ...EMPTY_DRAFT, transparent: true, shadow: false }, 1);
  expect(requestOf(without)).toMatchObject({
    background: "transparent",
    provider: { options: { atelier: { shadow: "drop" } } },
  });
  expect(requestOf({ ...without, model: "recraft/recraft-v4.1" })).not.toHaveProperty("provider");
  expect(requestOf({ ...without, shadow: true })).not.toHaveProperty("provider");
});
