import type { ProviderCall } from '../../model/model.js';

/** A call of an endpoint, as it was found. */
export interface Found extends ProviderCall {
  readonly handedOver: boolean;
  /** A flow tells who takes the work up before the call is made. */
  readonly takenUp?: boolean;
  /** The caller has its answer before the call is made. */
  readonly acknowledged?: boolean;
  /** Said in the endpoint's own words, or of it by name. */
  readonly direct?: boolean;
  /** Said of the calls of a model at large. */
  readonly atLarge?: boolean;
  /** Of the calls of a model at large, and only taken for the endpoint's, in whose passage it is said. */
  readonly guessedAtLarge?: boolean;
  /** Told by a 504 among all the codes that an endpoint may answer. */
  readonly amongCodes?: boolean;
}
