import { AtelierError } from "@atelier/contract";

/** So much of all requests' bodies is held at once, so that many large ones can't take all memory. */
export interface Room {
  enter(): Place;
}

/** What one request takes of it. */
export interface Place {
  /**
   * Counts bytes that came.
   * @throws AtelierError `provider_overloaded` when there is no room for them
   */
  add(bytes: number): void;
  /** Gives all of it back. */
  leave(): void;
}

const RETRY_SECONDS = 2;

export function createRoom(most: number): Room {
  let held = 0;
  return {
    enter() {
      let own = 0;
      return {
        add(bytes) {
          // One that comes alone is judged by its own limit.
          if (held + bytes > most && held > own) {
            throw new AtelierError(
              "provider_overloaded",
              "Too many large requests are under way here. Try again shortly.",
              null,
              { retryAfterSeconds: RETRY_SECONDS },
            );
          }
          own += bytes;
          held += bytes;
        },
        leave() {
          held -= own;
          own = 0;
        },
      };
    },
  };
}
