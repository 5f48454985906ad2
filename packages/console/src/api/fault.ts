import { member, textOrNull } from "./reading.js";

/** What went wrong with a call, in the words of the one who refused it. */
export class ApiFault extends Error {
  override readonly name = "ApiFault";

  constructor(
    message: string,
    /** HTTP status; null when no answer came, or the fault came inside a stream. */
    readonly status: number | null,
    /** The request's field that the fault is about, as the server names it. */
    readonly field: string | null = null,
    /** The contract's `error_type`. */
    readonly type: string | null = null,
  ) {
    super(message);
  }

  /** The message without the path in front, for where the field can be seen. */
  get plainMessage(): string {
    const clause = /^[\w.[\]]+: (.+)$/s.exec(this.message)?.[1];
    return clause === undefined ? this.message : `${clause[0].toUpperCase()}${clause.slice(1)}`;
  }

  /** Whether another key would do: there was none, or one for other work. */
  get needsKey(): boolean {
    return this.status === 401 || this.type === "authentication" || this.type === "permission_denied";
  }
}

/** The fault told by an error envelope (contract, section 6), or by a stream's `error` event (1.3). */
export function faultOf(envelope: unknown, status: number | null): ApiFault | null {
  const error = member(envelope, "error");
  const message = member(error, "message");
  if (typeof message !== "string") return null;
  const metadata = member(error, "metadata");
  const field = member(error, "param") ?? member(metadata, "param") ?? member(metadata, "field");
  const type = member(metadata, "error_type") ?? member(error, "type");
  return new ApiFault(message, status, textOrNull(field), textOrNull(type));
}
