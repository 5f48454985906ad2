/** One try to have a request drawn at an endpoint. */
export interface Attempt {
  readonly model: string;
  /** The provider's slug. */
  readonly provider: string;
  readonly providerName: string;
  /** HTTP status as the contract counts it: 200, or that of the error. */
  readonly status: number;
  readonly errorType: string | null;
  /** What went wrong, for a person, where the endpoint is to blame; it says nothing of the prompt. */
  readonly message?: string | null;
  /** From the request's turn to its end. */
  readonly milliseconds: number;
  /** When its turn came, in milliseconds since 1970. */
  readonly startedAt?: number;
  /** From the request's turn to its first preview; null where there was none. */
  readonly previewMilliseconds?: number | null;
  /** Pictures that it brought. */
  readonly pictures: number;
}
