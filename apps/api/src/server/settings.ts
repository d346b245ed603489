import { isIP } from "node:net";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** How the server is set up. */
export interface Settings {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly host: string;
  /** Absolute path of the folder with the articles. */
  readonly seeds: string;
  /** Absolute path of the built site. */
  readonly site: string;
  /** Whether saved articles show without a restart. */
  readonly watch: boolean;
}

/** The settings, or one sentence about each value that cannot be used. */
export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly mistakes: readonly string[] };

interface Surroundings {
  /** The root of the repository: where the defaults are. */
  readonly root: URL;
  /** Where paths in the environment start from. */
  readonly workingDirectory: string;
}

const HOST_NAME = /^(?!-)[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$/;

/**
 * Reads the settings from environment variables; an empty one counts as not set.
 *
 * @example
 * readSettings({ PORT: "70000" }, { root, workingDirectory }); // { ok: false, mistakes: ['PORT is "70000" …'] }
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  { root, workingDirectory }: Surroundings,
): SettingsResult {
  const mistakes: string[] = [];
  const read = <Value>(
    name: string,
    fallback: Value,
    use: (value: string) => Value | undefined,
    help: string,
  ): Value => {
    const value = environment[name];
    if (value === undefined || value === "") return fallback;
    const used = use(value);
    if (used === undefined) mistakes.push(`${name} is ${JSON.stringify(value)}. ${help}`);
    return used ?? fallback;
  };
  const path = (name: string, inRepository: string) =>
    read(name, fileURLToPath(new URL(inRepository, root)), (value) => resolve(workingDirectory, value), "");
  const settings: Settings = {
    port: read("PORT", 8787, usePort, "Set it to a whole number from 0 to 65535, for example PORT=3000."),
    host: read(
      "HOST",
      "127.0.0.1",
      useHost,
      "Set it to an address such as 127.0.0.1, or to 0.0.0.0 to be seen by others.",
    ),
    seeds: path("NEWS_SEEDS", "seeds"),
    site: path("NEWS_SITE", "apps/site/dist"),
    watch: read("NEWS_WATCH", false, useSwitch, "Set it to 1 or to 0."),
  };
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, settings };
}

function usePort(value: string): number | undefined {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? Number(value) : undefined;
}

function useHost(value: string): string | undefined {
  return isIP(value) > 0 || HOST_NAME.test(value) ? value : undefined;
}

function useSwitch(value: string): boolean | undefined {
  return value === "1" ? true : value === "0" ? false : undefined;
}
