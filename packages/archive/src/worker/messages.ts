import type { Archive } from "../archive.ts";

/** The methods of the archive that go to another thread: all but what is known here. */
export type Method = Exclude<keyof Archive, "store" | "close">;

/** What a worker is asked. */
export interface Question {
  readonly id: number;
  readonly method: Method | "close";
  readonly values: readonly unknown[];
}

/** What it answers; the first answer, with the id 0, says that the archive is open. */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | {
      readonly id: number;
      readonly ok: false;
      readonly name: string;
      readonly code: string | undefined;
      readonly message: string;
    };
