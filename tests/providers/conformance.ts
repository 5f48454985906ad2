import { AtelierError } from "@atelier/contract";
import {
  type PictureOrder,
  type PictureProgress,
  type Provider,
  providerOf,
  type ServiceSettings,
  type ServiceType,
} from "@atelier/gateway";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FakeService, type Reply, startFakeService } from "../support/fake-service.js";
import { pictureFile } from "../support/pictures.js";

export const SECRET = "the-key-of-the-service";

export const ORDER: PictureOrder = {
  upstreamModel: "far/paint-1",
  prompt: "a red apple",
  width: 1344,
  height: 768,
  aspectRatio: "16:9",
  resolution: null,
  seed: 7,
  palette: [],
  background: null,
  transparent: false,
  format: "png",
  inputs: [],
  strength: null,
  options: {},
};

export interface Subject {
  readonly provider: Provider;
  readonly service: FakeService;
  /** A picture in base64, in the form of this provider's answers. */
  readonly answerWith: (base64: string) => object;
  /** With someone to tell progress to, previews are wanted. */
  draw(
    order?: Partial<PictureOrder>,
    signal?: AbortSignal,
    onProgress?: (progress: PictureProgress) => void,
  ): ReturnType<Provider["generate"]>;
}

/**
 * What every adapter must do, held against a small server in its service's place.
 * @param answerWith the form of the service's answers
 * @param more tests of what is this adapter's own
 */
export function providerConformance(
  type: ServiceType,
  answerWith: (base64: string) => object,
  more: (subject: () => Subject) => void,
): void {
  let subject: Subject;
  let png: string;

  beforeAll(async () => {
    const service = await startFakeService();
    png = (await pictureFile("png")).toString("base64");
    const provider = providerOf(settingsFor(type, service.url));
    const draw: Subject["draw"] = (
      order = {},
      signal = new AbortController().signal,
      onProgress = undefined,
    ) =>
      provider.generate(
        { ...ORDER, ...order },
        { signal, previews: onProgress !== undefined, onProgress: onProgress ?? (() => {}) },
      );
    subject = { provider, service, answerWith, draw };
  });
  afterAll(() => subject.service.close());
  beforeEach(() => {
    subject.service.sent.length = 0;
    subject.service.answer(() => ({ body: answerWith(png) }));
  });

  const fault = async (reply: Reply): Promise<AtelierError> => {
    subject.service.answer(() => reply);
    return subject.draw().then(
      () => expect.fail("it was drawn"),
      (error: unknown) => error as AtelierError,
    );
  };

  describe("every provider", () => {
    test("brings the picture, with its true kind and size", async () => {
      const picture = await subject.draw();
      expect(picture).toMatchObject({ mediaType: "image/png", width: 64, height: 48, seed: 7 });
      expect(Buffer.from(picture.bytes).toString("base64")).toBe(png);
    });

    test("sends the prompt, the model, and its key in the one place for it", async () => {
      await subject.draw({ prompt: "Größe: “7” 🍎" });
      const [sent] = subject.service.sent;
      expect(sent?.json).toMatchObject({ prompt: "Größe: “7” 🍎", model: "far/paint-1" });
      expect(sent?.headers.authorization).toBe(`Bearer ${SECRET}`);
      expect(sent?.text).not.toContain(SECRET);
    });

    test.each<[string, number, string]>([
      ["asked too often", 429, "rate_limit_exceeded"],
      ["a fault there", 500, "provider_unavailable"],
      ["too busy", 503, "provider_overloaded"],
      ["too slow there", 504, "timeout"],
      ["our key refused", 401, "provider_unavailable"],
      ["our account empty", 402, "provider_unavailable"],
      ["a model that isn't there", 404, "provider_unavailable"],
      ["a mistake of the caller", 400, "invalid_request"],
    ])("tells %s (%i)", async (_, status, errorType) => {
      const headers = { "Retry-After": "12", "Content-Type": "text/plain" };
      const error = await fault({ status, headers, body: `refused ${SECRET}` });
      expect(error).toMatchObject({ type: errorType, retryAfterSeconds: 12 });
      expect(JSON.stringify([error.message, error.details])).not.toContain(SECRET);
    });

    test.each<[string, number, object]>([
      [
        "how often it may ask",
        429,
        { message: "Rate limit of organization org-12345678 reached", code: "rpm" },
      ],
      ["what it owes", 400, { message: "Billing hard limit reached", code: "billing_hard_limit_reached" }],
      ["which key it has", 400, { message: "Incorrect key", code: "invalid_api_key" }],
    ])("keeps to itself what our account hears of %s", async (_, status, error) => {
      const told = await fault({ status, body: { error } });
      expect(told.message).toBe(`Far Away answered with status ${status}`);
      expect(told.details).toEqual({ provider_name: "Far Away" });
      expect(told.type).not.toBe("invalid_request");
    });

    test("strikes out of words for the caller what looks like a key or an account", async () => {
      const message = "Bad style for sk-proj-abc***xyz of org-12345678";
      expect(await fault({ status: 400, body: { error: { message } } })).toMatchObject({
        message: "Bad style for … of …",
      });
    });

    test("tells a policy refusal apart, which no other provider should be asked to get around", async () => {
      const error = await fault({ status: 400, body: { error: { message: "flagged by moderation" } } });
      expect(error.type).toBe("content_policy_violation");
    });

    test.each<[string, () => Reply]>([
      ["breaks off", () => "reset"],
      [
        "answers with HTML",
        () => ({ headers: { "Content-Type": "text/html" }, body: "<html>Welcome</html>" }),
      ],
      ["answers with nothing", () => ({ body: "" })],
      ["answers without a picture", () => ({ body: { created: 1, data: [] } })],
      ["cuts the base64 short", () => ({ body: answerWith(png.slice(0, png.length / 2)) })],
      ["cuts it in the middle of a group", () => ({ body: answerWith(png.slice(0, 33)) })],
      [
        "sends text for a picture",
        () => ({ body: answerWith(Buffer.from("no picture").toString("base64")) }),
      ],
      ["sends no base64", () => ({ body: answerWith("%%%%") })],
    ])("counts a service that %s as unavailable", async (_, reply) => {
      expect(await fault(reply())).toMatchObject({ type: "provider_unavailable", status: 502 });
    });

    test("says so when the service can't be reached", async () => {
      const gone = await startFakeService();
      await gone.close();
      const provider = providerOf(settingsFor(type, gone.url));
      const watch = { signal: new AbortController().signal, previews: false, onProgress: () => {} };
      await expect(provider.generate(ORDER, watch)).rejects.toMatchObject({ type: "provider_unavailable" });
    });

    test("hangs up when nobody waits any more", async () => {
      const leaving = new AbortController();
      subject.service.answer(() => {
        leaving.abort(new AtelierError("cancelled", "left"));
        return "hang";
      });
      await expect(subject.draw({}, leaving.signal)).rejects.toThrow("left");
    });
  });

  describe(`the ${type} provider`, () => more(() => subject));
}

function settingsFor(type: ServiceType, baseUrl: string): ServiceSettings {
  return {
    type,
    slug: type,
    name: "Far Away",
    baseUrl,
    apiKey: SECRET,
    concurrency: 4,
    attemptSeconds: 5,
    policy: { collects: false, retains: false },
    models: ["far/streams", "far/chats"].map((upstreamModel) => ({
      ...{ slug: upstreamModel, upstreamModel, price: null },
      ...(upstreamModel === "far/chats" ? { api: "chat" as const } : { streaming: true }),
    })),
  };
}
