import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { startTestServer, TEST_KEY, TEST_MANAGEMENT_KEY, type TestServer } from "../support/server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(fakeEngine().draw);
});
afterAll(() => server.close());

const PAGE = { "Sec-Fetch-Site": "same-origin" };

async function ask(method: string, path: string, headers: Record<string, string>) {
  const response = await fetch(`${server.url}${path}`, { method, headers });
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: tests look wherever they like in it
  const json: any = text.startsWith("{") ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, json };
}

const SESSION = "/api/frontend/v1/session";

test("a page signs in by a key, and may then do what the key may, no more", async () => {
  expect((await ask("GET", SESSION, PAGE)).json.data).toMatchObject({ signed_in: false, may_draw: false });
  const signedIn = await ask("POST", SESSION, { ...PAGE, Authorization: `Bearer ${TEST_KEY}` });
  const written = signedIn.headers.get("set-cookie") ?? "";
  expect(written).toMatch(/HttpOnly/);
  expect(written).toMatch(/SameSite=Strict/);
  const cookie = { ...PAGE, Cookie: written.split(";")[0] ?? "" };
  expect((await ask("GET", SESSION, cookie)).json.data).toMatchObject({
    ...{ signed_in: true, may_draw: true, may_manage: false },
    key_label: expect.stringMatching(/\.\.\./),
  });
  expect((await ask("GET", "/api/v1/keys", cookie)).status).toBe(403);
  await ask("DELETE", "/session", cookie);
  expect((await ask("GET", SESSION, cookie)).json.data.signed_in).toBe(false);
});

test("who opens the printed link may manage, too; the cookie counts only from our own pages", async () => {
  const opened = await fetch(server.signInUrl, { redirect: "manual" });
  const cookie = { Cookie: opened.headers.get("set-cookie")?.split(";")[0] ?? "" };
  expect((await ask("GET", SESSION, { ...PAGE, ...cookie })).json.data.may_manage).toBe(true);
  expect((await ask("GET", "/api/v1/keys", { ...PAGE, ...cookie })).status).toBe(200);
  expect((await ask("GET", "/api/v1/keys", { "Sec-Fetch-Site": "same-site", ...cookie })).status).toBe(401);
});

test("no other page signs a browser in", async () => {
  const key = { Authorization: `Bearer ${TEST_KEY}` };
  const elsewhere = { ...key, "Sec-Fetch-Site": "cross-site" };
  expect((await ask("POST", SESSION, elsewhere)).status).toBe(403);
  expect((await ask("POST", SESSION, { ...PAGE, Authorization: "Bearer nonsense" })).status).toBe(401);
});

test("a key for management and one for drawing stay beside each other, each for its own work", async () => {
  const signIn = async (key: string, cookie = "") => {
    const headers = { ...PAGE, Authorization: `Bearer ${key}`, ...(cookie && { Cookie: cookie }) };
    return (await ask("POST", SESSION, headers)).headers.get("set-cookie")?.split(";")[0] ?? "";
  };
  const drawing = await signIn(TEST_KEY);
  const managing = await signIn(TEST_MANAGEMENT_KEY, drawing);
  for (const both of [`${drawing}; ${managing}`, `${managing}; ${drawing}`]) {
    const page = { ...PAGE, Cookie: both };
    expect((await ask("GET", SESSION, page)).json.data).toMatchObject({ may_draw: true, may_manage: true });
    expect((await ask("GET", "/api/v1/keys", page)).status).toBe(200);
    // What any key may ask is asked with the one that draws.
    expect((await ask("GET", "/api/v1/key", page)).json.data.is_management_key).toBe(false);
  }
  const alone = { ...PAGE, Cookie: managing };
  expect((await ask("GET", SESSION, alone)).json.data).toMatchObject({ may_draw: false, may_manage: true });

  await ask("DELETE", "/session", { ...PAGE, Cookie: `${drawing}; ${managing}` });
  expect((await ask("GET", SESSION, alone)).json.data.signed_in).toBe(false);
  expect((await ask("GET", SESSION, { ...PAGE, Cookie: drawing })).json.data.signed_in).toBe(false);
});
