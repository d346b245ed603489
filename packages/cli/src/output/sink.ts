/** Where the output of a run goes. */
export interface Sink {
  /** Documents that an earlier run has dealt with already, in the order of the input: they are passed over. */
  readonly done: number;
  /** Whether an earlier run has written this document. */
  readonly has: (name: string) => boolean;
  /** Writes the output of one document, in the order of the input. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Notes how far the run has come, so that another can go on from there. */
  readonly note: (dealtWith: number, failed: number) => Promise<void>;
  /** Ends the output: it is whole. */
  readonly close: () => Promise<void>;
  /** Leaves the output as it is, so that another run can go on from there; whether one can. */
  readonly leave: (dealtWith: number, failed: number) => Promise<boolean>;
  /** Inputs that an earlier run could not read. */
  readonly failedBefore: number;
}
