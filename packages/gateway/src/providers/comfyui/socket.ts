import { AtelierError } from "@atelier/contract";
import { WebSocket } from "ws";
import { unavailable } from "../upstream/call.js";
import { field, jsonOf } from "../upstream/refusal.js";
import type { Service } from "../upstream/service.js";

/** What ComfyUI tells of the work of one client. */
export type ComfyNews =
  | { readonly kind: "progress"; readonly fraction: number }
  | { readonly kind: "preview"; readonly bytes: Uint8Array; readonly mediaType: string }
  | { readonly kind: "done" };

export interface ComfySocket {
  /** Resolves when the work of that id is done; rejects with an AtelierError when it fails. */
  finished(promptId: string): Promise<void>;
  close(): void;
}

/** Longest message that is read: a preview of a large picture, with room. */
const MAX_MESSAGE_BYTES = 32 * 1024 * 1024;

/**
 * Listens to what a server tells this client.
 * @throws AtelierError `provider_unavailable` where it can't be reached; the signal's reason when that is aborted
 */
export function openComfySocket(
  service: Service,
  clientId: string,
  signal: AbortSignal,
  onNews: (news: ComfyNews) => void,
): Promise<ComfySocket> {
  const address = `${service.baseUrl.replace(/^http/, "ws")}/ws?clientId=${clientId}`;
  const headers = service.apiKey === null ? {} : { Authorization: `Bearer ${service.apiKey}` };
  const socket = new WebSocket(address, { headers, maxPayload: MAX_MESSAGE_BYTES, followRedirects: false });
  const ended = new Map<string, AtelierError | null>();
  let broken: unknown = null;
  let wake = () => {};

  socket.on("message", (data: Buffer, isBinary: boolean) => {
    if (isBinary) {
      const preview = previewIn(data);
      if (preview) onNews(preview);
      return;
    }
    const message = jsonOf({ text: data.toString("utf8") });
    const about = field(message, "data");
    const id = field(about, "prompt_id");
    switch (field(message, "type")) {
      case "progress":
        onNews({ kind: "progress", fraction: fractionOf(about) });
        break;
      case "executing":
        if (field(about, "node") === null && typeof id === "string") ended.set(id, null);
        break;
      case "execution_success":
        if (typeof id === "string") ended.set(id, null);
        break;
      case "execution_error":
      case "execution_interrupted":
        if (typeof id === "string") ended.set(id, failure(service, about));
        break;
    }
    wake();
  });
  const breakOff = (reason: unknown) => {
    broken ??= reason;
    wake();
  };
  socket.on("close", () => breakOff(unavailable(service, "broke off while it worked")));
  const abort = () => {
    breakOff(signal.reason);
    socket.terminate();
  };
  signal.addEventListener("abort", abort, { once: true });

  return new Promise((resolve, reject) => {
    socket.on("error", (cause) => {
      const fault = signal.aborted ? signal.reason : unavailable(service, "can't be reached", cause);
      breakOff(fault);
      reject(fault);
    });
    socket.once("open", () =>
      resolve({
        async finished(promptId) {
          while (!ended.has(promptId)) {
            if (broken !== null) throw broken;
            await new Promise<void>((awake) => {
              wake = awake;
            });
          }
          const fault = ended.get(promptId);
          if (fault) throw fault;
        },
        close() {
          signal.removeEventListener("abort", abort);
          socket.terminate();
        },
      }),
    );
  });
}

/** Binary messages of type 1 are previews: the type, then 1 for JPEG or 2 for PNG, then the file. */
function previewIn(data: Buffer): ComfyNews | null {
  if (data.length <= 8 || data.readUInt32BE(0) !== 1) return null;
  const mediaType = data.readUInt32BE(4) === 2 ? "image/png" : "image/jpeg";
  return { kind: "preview", bytes: data.subarray(8), mediaType };
}

function fractionOf(about: unknown): number {
  const [value, most] = [Number(field(about, "value")), Number(field(about, "max"))];
  return most > 0 && value >= 0 ? Math.min(1, value / most) : 0;
}

/** What went wrong in a node is the workflow's matter, or the machine's: another endpoint may do better. */
function failure(service: Service, about: unknown): AtelierError {
  const node = field(about, "node_type");
  const where = typeof node === "string" ? ` in ${node.slice(0, 64)}` : "";
  return new AtelierError("provider_unavailable", `${service.name} failed${where}`, null, {
    details: { provider_name: service.name },
  });
}
