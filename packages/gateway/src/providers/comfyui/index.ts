import { randomUUID } from "node:crypto";
import { AtelierError } from "@atelier/contract";
import type { PictureOrder, Provider, Watch } from "../provider.js";
import { decodeBase64 } from "../upstream/base64.js";
import { type Answer, get, getBytes, post, unavailable } from "../upstream/call.js";
import { pictureFrom } from "../upstream/picture.js";
import { field, jsonOf, refusalFault } from "../upstream/refusal.js";
import { providerFacts, type Service } from "../upstream/service.js";
import { type ComfySocket, openComfySocket } from "./socket.js";
import { filledIn, slotValues, type Workflow } from "./workflow.js";

export interface ComfyService extends Service {
  /** By what the provider calls the model. */
  readonly workflows: ReadonlyMap<string, Workflow>;
}

/** A ComfyUI server: an order fills the slots of a workflow, which is queued there and watched to its end. */
export function comfyUiProvider(service: ComfyService): Provider {
  return {
    ...providerFacts(service, 4, "/system_stats"),
    async generate(order, watch) {
      const began = performance.now();
      const workflow = service.workflows.get(order.upstreamModel);
      if (!workflow) throw unavailable(service, `has no workflow for ${order.upstreamModel}`);
      const clientId = randomUUID();
      const socket = await openComfySocket(service, clientId, watch.signal, progressTo(watch));
      try {
        const input = await uploaded(service, order, watch.signal);
        const prompt = filledIn(workflow, slotValues(order, input));
        watch.signal.throwIfAborted();
        const id = await queued(service, { prompt, client_id: clientId });
        await drawn(service, socket, id, watch.signal);
        const bytes = await picture(service, id, watch.signal);
        const told = { milliseconds: performance.now() - began, upstreamId: id };
        return pictureFrom(service, order, bytes, told);
      } finally {
        socket.close();
      }
    },
  };
}

/** Steps and previews as they come; the fraction never falls, though a workflow may count several times. */
function progressTo({ previews, onProgress }: Watch): Parameters<typeof openComfySocket>[3] {
  let fraction = 0;
  return (news) => {
    if (news.kind === "progress") {
      fraction = Math.max(fraction, news.fraction);
      onProgress({ stage: "drawing", fraction });
    }
    if (news.kind === "preview" && previews) {
      const { bytes, mediaType } = news;
      onProgress({ stage: "drawing", fraction, preview: { bytes, mediaType } });
    }
  };
}

/** Sends the input picture there; gives its name, or null where there is none. */
async function uploaded(service: Service, order: PictureOrder, signal: AbortSignal): Promise<string | null> {
  const [input] = order.inputs;
  if (!input) return null;
  const [, mediaType, data] = /^data:([\w/+.-]+);base64,(.*)$/s.exec(input.url) ?? [];
  const bytes = decodeBase64(data);
  if (!mediaType || !bytes) {
    throw new AtelierError("invalid_image", `${input.field}: must be a data URL for this model`, input.field);
  }
  const form = new FormData();
  const ending = mediaType.replace(/^image\//, "").replace("+xml", "");
  form.append("image", new Blob([new Uint8Array(bytes)], { type: mediaType }), `${randomUUID()}.${ending}`);
  const answer = await post(service, "/upload/image", form, signal);
  const name = field(jsonOf(answer), "name");
  if (answer.status !== 200 || typeof name !== "string") throw refused(service, answer);
  const folder = field(jsonOf(answer), "subfolder");
  return typeof folder === "string" && folder !== "" ? `${folder}/${name}` : name;
}

/** Longest that putting work into the queue, or taking it out again, may take. */
const QUEUE_MILLISECONDS = 10_000;

/** Not given up when the caller leaves: work whose id isn't known can't be taken out of the queue. */
async function queued(service: Service, body: object): Promise<string> {
  const answer = await post(service, "/prompt", body, AbortSignal.timeout(QUEUE_MILLISECONDS));
  const id = field(jsonOf(answer), "prompt_id");
  if (answer.status === 200 && typeof id === "string") return id;
  throw refused(service, answer);
}

/** Waits for the end; when nobody does any more, takes the work out of the queue and stops it. */
async function drawn(service: Service, socket: ComfySocket, id: string, signal: AbortSignal): Promise<void> {
  try {
    await socket.finished(id);
  } catch (fault) {
    if (signal.aborted) await cancelled(service, id);
    throw fault;
  }
}

async function cancelled(service: Service, id: string): Promise<void> {
  const signal = AbortSignal.timeout(QUEUE_MILLISECONDS);
  await Promise.allSettled([
    post(service, "/queue", { delete: [id] }, signal),
    post(service, "/interrupt", { prompt_id: id }, signal),
  ]);
}

/** The last picture that the workflow put out; those of type "temp" are only looked at on the way. */
async function picture(service: Service, id: string, signal: AbortSignal): Promise<Uint8Array | null> {
  const history = field(jsonOf(await get(service, `/history/${encodeURIComponent(id)}`, signal)), id);
  const outputs = Object.values((field(history, "outputs") ?? {}) as Record<string, unknown>);
  const images = outputs.flatMap((output) => {
    const list = field(output, "images");
    return Array.isArray(list) ? (list as unknown[]) : [];
  });
  const kept = images.findLast((image) => field(image, "type") !== "temp");
  if (!kept) return null;
  const query = new URLSearchParams();
  for (const name of ["filename", "subfolder", "type"]) query.set(name, String(field(kept, name) ?? ""));
  return getBytes(service, `/view?${query}`, signal);
}

/** ComfyUI's refusals are about the workflow, which the caller has not written. */
function refused(service: Service, answer: Answer): AtelierError {
  if (answer.status === 400 || answer.status === 200) {
    return unavailable(service, "does not take the workflow that is set for this model");
  }
  return refusalFault(service, answer, { message: "", code: null });
}
