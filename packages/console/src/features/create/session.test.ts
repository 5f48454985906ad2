import { expect, test } from "vitest";
import { changeSession, expectedSeconds, NEW_SESSION, type Picture, type Session } from "./session.js";
import { EMPTY_DRAFT, settledDraft } from "./settings.js";

const settings = settledDraft({ ...EMPTY_DRAFT, prompt: "a cup" }, 1);

function pictureOf(id: number, seconds = 3): Picture {
  return {
    ...{ id, url: `blob:${id}`, mediaType: "image/png", settings, width: 1024, height: 1024 },
    ...{ seconds, cost: 0, report: null, colour: null, input: null, route: null, scene: null },
  };
}

const begin = (session: Session, id: number, replaces: number | null = null) =>
  changeSession(session, { kind: "began", id, settings, at: 0, replaces, previewUrl: null });

/** Drawing n begins with the id 100 + n. */
function draw(session: Session, id: number): Session {
  const drawing = begin(session, 100 + id);
  return changeSession(drawing, { kind: "finished", id: 100 + id, pictures: [pictureOf(id)] });
}

const sessionOf = (...ids: number[]) => ids.reduce(draw, NEW_SESSION);
const step = { previewUrl: null, current: 0, stage: null, fraction: null };

test("the newest picture comes first and onto the canvas", () => {
  const session = sessionOf(1, 2);
  expect(session.pictures.map((picture) => picture.id)).toEqual([2, 1]);
  expect(session.selectedId).toBe(2);
});

test("pictures of one request stand in their order, the first on the canvas", () => {
  const drawing = begin(sessionOf(1), 100);
  const pictures = [pictureOf(2), pictureOf(3)];
  const session = changeSession(drawing, { kind: "finished", id: 100, pictures });
  expect(session.pictures.map((picture) => picture.id)).toEqual([2, 3, 1]);
  expect(session.selectedId).toBe(2);
});

test("progress keeps what a message leaves out", () => {
  let session = begin(NEW_SESSION, 1);
  const heard = (part: object) =>
    changeSession(session, { kind: "progressed", id: 1, step: { ...step, ...part } });
  session = heard({ previewUrl: "blob:a", fraction: 0.2 });
  session = heard({ stage: "light" });
  expect(session.drawings[0]).toMatchObject({ previewUrl: "blob:a", stage: "light", fraction: 0.2 });
  session = heard({ current: 1 });
  expect(session.drawings[0]).toMatchObject({ previewUrl: "blob:a", stage: null, fraction: null });
});

test("a message that arrives after cancelling changes nothing", () => {
  const late = { kind: "progressed", id: 1, step: { ...step, previewUrl: "blob:a" } } as const;
  expect(changeSession(NEW_SESSION, late)).toEqual(NEW_SESSION);
  expect(changeSession(NEW_SESSION, { kind: "finished", id: 1, pictures: [pictureOf(2)] })).toBe(NEW_SESSION);
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

test("several drawings go on at once, and who looks at another picture is left to it", () => {
  let session = begin(begin(sessionOf(1, 2), 10), 11);
  expect(session.drawings.map(({ id }) => id)).toEqual([11, 10]);
  expect(session.selectedId).toBe(11);
  session = changeSession(session, { kind: "selected", id: 2 });
  session = changeSession(session, { kind: "finished", id: 10, pictures: [pictureOf(3)] });
  expect(session.selectedId).toBe(2);
  expect(session.pictures[0].id).toBe(3);
  expect(session.drawings.map(({ id }) => id)).toEqual([11]);
});

test("cancelling goes back to another drawing, or else to the newest picture", () => {
  const two = begin(begin(sessionOf(1, 2), 10), 11);
  const one = changeSession(two, { kind: "stopped", id: 11 });
  expect(one.selectedId).toBe(10);
  expect(changeSession(one, { kind: "stopped", id: 10 })).toMatchObject({ selectedId: 2, drawings: [] });
});

test("an edited scene takes the place of the picture it came from", () => {
  const editing = begin(sessionOf(1, 2), 10, 2);
  const session = changeSession(editing, { kind: "finished", id: 10, pictures: [pictureOf(3)] });
  expect(session.pictures.map(({ id }) => id)).toEqual([3, 1]);
  expect(changeSession(editing, { kind: "stopped", id: 10 }).selectedId).toBe(2);
});

test("the expected time is the model's median so far", () => {
  expect(expectedSeconds([pictureOf(1, 9), pictureOf(2, 3), pictureOf(3, 4)], settings.model)).toBe(4);
  expect(expectedSeconds([pictureOf(1)], "atelier/studio-1-flash")).toBeNull();
});
