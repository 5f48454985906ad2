import { expect, test } from "vitest";
import { changeSession, expectedSeconds, NEW_SESSION, type Picture, type Session } from "./session.js";
import { EMPTY_DRAFT, type Settings } from "./settings.js";

const settings: Settings = { ...EMPTY_DRAFT, prompt: "a cup", seed: 1 };

function pictureOf(id: number, seconds = 3): Picture {
  return {
    id,
    url: `blob:${id}`,
    mediaType: "image/png",
    settings,
    width: 1024,
    height: 1024,
    seconds,
    cost: 0,
    report: null,
  };
}

function draw(session: Session, id: number): Session {
  const drawing = changeSession(session, { kind: "began", settings, at: 0 });
  return changeSession(drawing, { kind: "finished", picture: pictureOf(id) });
}

const sessionOf = (...ids: number[]) => ids.reduce(draw, NEW_SESSION);

test("the newest picture comes first and onto the canvas", () => {
  const session = sessionOf(1, 2);
  expect(session.pictures.map((picture) => picture.id)).toEqual([2, 1]);
  expect(session.selectedId).toBe(2);
});

test("progress keeps what a message leaves out", () => {
  let session = changeSession(NEW_SESSION, { kind: "began", settings, at: 0 });
  session = changeSession(session, { kind: "progressed", previewUrl: "blob:a", stage: null, fraction: 0.2 });
  session = changeSession(session, { kind: "progressed", previewUrl: null, stage: "light", fraction: null });
  expect(session.drawing).toMatchObject({ previewUrl: "blob:a", stage: "light", fraction: 0.2 });
});

test("a message that arrives after cancelling changes nothing", () => {
  const late = { kind: "progressed", previewUrl: "blob:a", stage: null, fraction: 1 } as const;
  expect(changeSession(NEW_SESSION, late)).toBe(NEW_SESSION);
});

test("walking stops at both ends of the strip", () => {
  const session = sessionOf(1, 2, 3);
  expect(changeSession(session, { kind: "walked", by: -1 }).selectedId).toBe(3);
  const older = changeSession(session, { kind: "walked", by: 1 });
  expect(older.selectedId).toBe(2);
  const oldest = changeSession(older, { kind: "walked", by: 1 });
  expect(changeSession(oldest, { kind: "walked", by: 1 }).selectedId).toBe(1);
  expect(changeSession(NEW_SESSION, { kind: "walked", by: 1 })).toEqual(NEW_SESSION);
});

test("someone may look at older pictures while a new one is drawn", () => {
  let session = changeSession(sessionOf(1, 2), { kind: "began", settings, at: 0 });
  expect(session.selectedId).toBeNull();
  session = changeSession(session, { kind: "walked", by: 1 });
  expect(session.selectedId).toBe(2);
  expect(changeSession(session, { kind: "walked", by: -1 }).selectedId).toBeNull();
  session = changeSession(session, { kind: "finished", picture: pictureOf(3) });
  expect(session.selectedId).toBe(2);
  expect(session.pictures[0].id).toBe(3);
});

test("cancelling goes back to the newest picture", () => {
  const drawing = changeSession(sessionOf(1, 2), { kind: "began", settings, at: 0 });
  expect(changeSession(drawing, { kind: "stopped" })).toMatchObject({ selectedId: 2, drawing: null });
});

test("the expected time is the model's median so far", () => {
  expect(expectedSeconds([pictureOf(1, 9), pictureOf(2, 3), pictureOf(3, 4)], settings.model)).toBe(4);
  expect(expectedSeconds([pictureOf(1)], "atelier/studio-1-flash")).toBeNull();
});
