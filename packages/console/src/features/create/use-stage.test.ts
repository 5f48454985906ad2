import { expect, test } from "vitest";
import { changeSession, NEW_SESSION, type Picture, type Session } from "./session.js";
import { EMPTY_DRAFT, type Settings, settledDraft } from "./settings.js";
import { ofModel } from "./use-stage.js";

const STUDIO = "atelier/studio-1";
const FLASH = "atelier/studio-1-flash";

function picture(id: number, changed: Partial<Settings>): Picture {
  const settings = { ...settledDraft({ ...EMPTY_DRAFT, prompt: "a cup" }, id), ...changed };
  return { id, settings } as Picture;
}

function session(pictures: readonly Picture[], selectedId: number): Session {
  return changeSession({ ...NEW_SESSION, pictures }, { kind: "selected", id: selectedId });
}

test("a model's page has its own pictures, and looks at one of them", () => {
  const all = session([picture(3, { model: FLASH }), picture(2, { model: STUDIO })], 3);
  expect(ofModel(STUDIO, all).pictures.map(({ id }) => id)).toEqual([2]);
  expect(ofModel(STUDIO, all).selectedId).toBe(2);
  expect(ofModel(FLASH, all).selectedId).toBe(3);
  expect(ofModel("acme/paint", all)).toMatchObject({ pictures: [], selectedId: null });
});

test("a scene is edited with the quick model on any page of the engine's, and on no other", () => {
  const all = session([picture(3, { model: FLASH, scene: {} }), picture(2, { model: STUDIO })], 3);
  expect(ofModel(STUDIO, all).pictures.map(({ id }) => id)).toEqual([3, 2]);
  expect(ofModel("acme/paint", all).pictures).toEqual([]);
});
