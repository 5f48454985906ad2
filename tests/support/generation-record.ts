import type { GenerationRecord } from "@atelier/gateway";

/** A record of a picture that was drawn, with what a test says of it. */
export function generationRecord(told: Partial<GenerationRecord>): GenerationRecord {
  return {
    ...{ id: "gen-1", keyHash: "k", surface: "images", model: "a/b", requestedModel: "a/b", provider: "A" },
    ...{ createdAt: new Date(0), outcome: "done", errorType: null, streamed: false },
    ...{ totalMilliseconds: 1, drawingMilliseconds: 1, promptTokens: 1, inputPictures: 0, pictures: 1 },
    ...{ costMicros: 0, upstreamId: null, attempts: [], cacheSource: null },
    ...{ externalUser: null, sessionId: null, metadata: {}, referer: null, appTitle: null, userAgent: null },
    ...told,
  };
}
