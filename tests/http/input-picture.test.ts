import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { post } from "../support/post.js";
import { startTestServer, TEST_KEY, type TestServer } from "../support/server.js";

const engine = fakeEngine();
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer(engine.draw);
});
afterAll(() => server.close());
beforeEach(() => {
  engine.requests.length = 0;
});

const PICTURE = `data:image/png;base64,${Buffer.from("picture").toString("base64")}`;
const REFERENCE = { type: "image_url", image_url: { url: PICTURE } };

test("a picture comes in by chat, with its strength", async () => {
  const content = [{ type: "text", text: "as watercolour" }, REFERENCE];
  const body = {
    model: "atelier/studio-1-flash",
    messages: [{ role: "user", content }],
    image_config: { strength: 0.6 },
  };
  expect((await post(server, "/chat/completions", body)).status).toBe(200);
  const [request] = engine.requests;
  expect(Buffer.from(request!.input!.bytes).toString()).toBe("picture");
  expect(request!.input).toMatchObject({ strength: 0.6, field: "messages[0].content[1].image_url" });
});

test("without a ratio the picture's own decides, with one it does not", async () => {
  const body = { model: "atelier/studio-1", prompt: "as watercolour", input_references: [REFERENCE] };
  expect((await post(server, "/images", body)).status).toBe(200);
  expect((await post(server, "/images", { ...body, aspect_ratio: "16:9" })).status).toBe(200);
  const [open, asked] = engine.requests;
  expect(open!.input!.sizes).toContainEqual({ width: 1344, height: 768 });
  expect(asked!.input!.sizes).toBeUndefined();
  expect(asked).toMatchObject({ width: 1344, height: 768 });
});

test("an address that is not public is refused with the field's name, and nothing is drawn", async () => {
  for (const url of ["https://127.0.0.1/a.png", "http://example.com/a.png", "https://[::1]/a.png"]) {
    const body = {
      model: "atelier/studio-1",
      prompt: "as watercolour",
      input_references: [{ type: "image_url", image_url: { url } }],
    };
    const { status, json } = await post(server, "/images", body);
    expect(status).toBe(400);
    expect(json.error.metadata).toMatchObject({
      error_type: "image_download_failed",
      field: "input_references[0]",
    });
  }
  expect(engine.requests).toEqual([]);
});

test("a form without a picture, and one that is none, are refused", async () => {
  const send = async (body: FormData | string, type?: string) => {
    const headers = { authorization: `Bearer ${TEST_KEY}`, ...(type && { "content-type": type }) };
    const answer = await fetch(`${server.api}/images/edits`, { method: "POST", body, headers });
    return { status: answer.status, json: await answer.json() };
  };
  const form = new FormData();
  form.set("model", "atelier/studio-1");
  form.set("prompt", "as watercolour");
  expect(await send(form)).toMatchObject({ status: 400, json: { error: { message: "image: is required" } } });
  const broken = await send("nothing", "multipart/form-data; boundary=x");
  expect(broken).toMatchObject({
    status: 400,
    json: { error: { message: "The request body is not a valid form" } },
  });
  form.set("image", new Blob(["picture"]), "a.png");
  form.set("strength", "much");
  expect(await send(form)).toMatchObject({
    status: 400,
    json: { error: { metadata: { field: "strength" } } },
  });
});
