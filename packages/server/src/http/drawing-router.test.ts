import { Hono } from "hono";
import { expect, test } from "vitest";
import { DrawingRouter } from "./drawing-router.js";

test("routes that draw are found time and again, with what stands before them, and others as ever", async () => {
  const app = new Hono({ router: new DrawingRouter() });
  let passed = 0;
  app.use("/api/*", (_, next) => {
    passed += 1;
    return next();
  });
  app.post("/api/v1/images", (context) => context.text("drawn"));
  app.get("/api/v1/:what", (context) => context.text(context.req.param("what")));
  const ask = async (method: string, path: string) => (await app.request(path, { method })).text();
  for (let time = 0; time < 3; time += 1) expect(await ask("POST", "/api/v1/images")).toBe("drawn");
  expect(await ask("GET", "/api/v1/images")).toBe("images");
  expect(await ask("GET", "/api/v1/keys")).toBe("keys");
  expect(passed).toBe(5);
});
