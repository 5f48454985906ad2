import { draw, plan } from "@atelier/studio";
import { afterAll, beforeAll, expect, test } from "vitest";
import { post } from "../support/post.js";
import { startTestServer, type TestServer } from "../support/server.js";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer(draw);
});
afterAll(() => server.close());

const request = { model: "atelier/studio-1-flash", prompt: "a red ball", size: "256x256", seed: 3 };
const withOptions = (atelier: object) => ({ ...request, provider: { options: { atelier } } });
const { scene } = plan({
  ...{ prompt: "a red ball", width: 256, height: 256, seed: 3, palette: [], background: null },
  ...{ quality: "flash", format: "png" },
});

test("an answer tells its scene when it is asked to", async () => {
  const plain = await post(server, "/images", request);
  expect(plain.json.data[0].atelier).not.toHaveProperty("scene");
  const { json } = await post(server, "/images", withOptions({ return_scene: true }));
  expect(json.data[0].atelier.scene).toMatchObject({ version: 1, seed: 3, things: [{ asked: "ball" }] });
  expect(json.data[0].b64_json).toBe(plain.json.data[0].b64_json);
});

test("a scene is drawn in the prompt's place, in its own size", async () => {
  const edited = { ...scene, width: 320, background: { top: "#10A0F0", bottom: "#10A0F0" } };
  const { status, json } = await post(server, "/images", withOptions({ scene: edited }));
  expect(status).toBe(200);
  expect(json.data[0].atelier).toMatchObject({ width: 320, height: 256, seed: 3 });
  expect(json.data[0].atelier.scene.background.top).toBe("#10A0F0");
});

test("a wrong scene is refused with the path of the first fault in it", async () => {
  const things = [{ ...scene.things[0], size: -1 }];
  const { status, json } = await post(server, "/images", withOptions({ scene: { ...scene, things } }));
  expect(status).toBe(400);
  expect(json.error.metadata.field).toBe("provider.options.atelier.scene.things[0].size");
});
