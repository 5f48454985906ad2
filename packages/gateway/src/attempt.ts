/** One try to have a request drawn at an endpoint. */
export interface Attempt {
  readonly model: string;
  /** The provider's slug. */
  readonly provider: string;
  readonly providerName: string;
  /** HTTP status as the contract counts it: 200, or that of the error. */
  readonly status: number;
  readonly errorType: string | null;
  /** From the request's turn to its end. */
  readonly milliseconds: number;
  /** Pictures that it brought. */
  readonly pictures: number;
}
