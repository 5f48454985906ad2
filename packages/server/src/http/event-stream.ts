/** The sending side of a `text/event-stream` answer. */
export interface EventStream {
  readonly response: Response;
  send(data: unknown): void;
  comment(text: string): void;
  /** Sends `[DONE]` and ends the stream. */
  finish(): void;
}

/**
 * A stream that says at once, and then at every pause of the given length, that work goes on, so that no
 * proxy or client between gives up.
 */
export function openEventStream(headers: Record<string, string>, keepAliveMilliseconds: number): EventStream {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  let timer: NodeJS.Timeout | undefined;

  const close = () => {
    clearInterval(timer);
    controller = null;
  };
  const write = (text: string) => {
    timer?.refresh();
    controller?.enqueue(encoder.encode(text));
  };
  const keepAlive = () => write(": OPENROUTER PROCESSING\n\n");

  const body = new ReadableStream<Uint8Array>({
    start(started) {
      controller = started;
      keepAlive();
      timer = setInterval(keepAlive, keepAliveMilliseconds);
    },
    cancel: close,
  });

  return {
    response: new Response(body, {
      headers: {
        ...headers,
        "Content-Type": "text/event-stream",
        "Cache-Control": "no-cache",
        // Keeps reverse proxies from holding the events back.
        "X-Accel-Buffering": "no",
      },
    }),
    send: (data) => write(`data: ${JSON.stringify(data)}\n\n`),
    comment: (text) => write(`: ${text}\n\n`),
    finish() {
      write("data: [DONE]\n\n");
      controller?.close();
      close();
    },
  };
}
