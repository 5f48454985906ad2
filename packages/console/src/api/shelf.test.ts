import { expect, test } from "vitest";
import { ApiFault } from "./fault.js";
import { newShelf } from "./shelf.js";

const text = (body: unknown) => `read ${body}`;

/** A server that answers when it is told to. */
function slowServer() {
  const asked: {
    path: string;
    signal: AbortSignal;
    answer(body: unknown): void;
    fail(cause: Error): void;
  }[] = [];
  const getJson = (path: string, signal: AbortSignal) =>
    new Promise((answer, fail) => void asked.push({ path, signal, answer, fail }));
  return { asked, shelf: newShelf(getJson) };
}

/** Promises that are settled have told whoever waits. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("parts of a page share one answer, whenever they come", async () => {
  const { asked, shelf } = slowServer();
  const heard: string[] = [];
  shelf.show("/models", text, () => heard.push("first"));
  shelf.show("/models", text, () => heard.push("second"));
  expect(asked).toHaveLength(1);
  asked[0]?.answer("one");
  await settled();
  expect(heard).toEqual(["first", "second"]);
  shelf.show("/models", text, () => heard.push("third"));
  expect(shelf.known("/models")).toBe("read one");
  expect(asked).toHaveLength(1);
});

test("a page that opens later asks anew, and shows what is known meanwhile", async () => {
  const { asked, shelf } = slowServer();
  const leave = shelf.show("/models", text, () => undefined);
  asked[0]?.answer("one");
  await settled();
  leave();
  shelf.show("/models", text, () => undefined);
  expect(asked).toHaveLength(2);
  expect(shelf.known("/models")).toBe("read one");
});

test("an address that nothing shows any more is not waited for", async () => {
  const { asked, shelf } = slowServer();
  const heard: unknown[] = [];
  const leave = shelf.show("/models", text, (fault) => heard.push(fault));
  leave();
  expect(asked[0]?.signal.aborted).toBe(true);
  asked[0]?.answer("late");
  await settled();
  expect(heard).toEqual([]);
  expect(shelf.known("/models")).toBe(null);
});

test("news of one kind is asked for once each, and an impatient question drops the one before", async () => {
  const { asked, shelf } = slowServer();
  const heard: (string | null)[] = [];
  const hear = (fault: ApiFault | null) => heard.push(fault?.message ?? null);
  shelf.show("/keys", text, hear);
  shelf.show("/keys?all", text, hear);
  shelf.show("/credits", text, hear);
  shelf.ask("/keys", true);
  expect(asked).toHaveLength(3);
  shelf.askAll("/keys");
  expect(asked.map(({ path }) => path)).toEqual(["/keys", "/keys?all", "/credits", "/keys", "/keys?all"]);
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true, false, false, false]);
  asked[3]?.fail(new ApiFault("no key", 401));
  await settled();
  expect(heard).toEqual(["no key"]);
});

test("it is told once that no answer comes, and once that one does, were it a refusal", async () => {
  const { asked, shelf } = slowServer();
  const told: boolean[] = [];
  shelf.watchSilence((silent) => told.push(silent));
  shelf.show("/keys", text, () => undefined);
  shelf.show("/credits", text, () => undefined);
  asked[0]?.fail(new ApiFault("no answer", null));
  asked[1]?.fail(new ApiFault("no answer", null));
  await settled();
  expect(told).toEqual([true]);
  shelf.askAll("");
  asked[2]?.fail(new ApiFault("no key", 401));
  await settled();
  expect(told).toEqual([true, false]);
});
