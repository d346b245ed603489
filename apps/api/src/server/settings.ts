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
  /** Absolute path of the folder with the archive; not used with a `databaseUrl`. */
  readonly data: string;
  /** Address of a PostgreSQL server, where the archive is then. */
  readonly databaseUrl?: string;
  /** SHA-256 of the keys that may write. */
  readonly keys: readonly string[];
  /** Absolute path of the editor's authority file; it need not be there. */
  readonly entities: string;
  /** Where the server is seen from outside, without a slash at the end. */
  readonly origin?: string;
  /** Requests per second that one address may send; 0 sets no limit. */
  readonly rate: number;
  /** How many proxies stand in front: the address of a client is then the one that the outermost of them has noted. */
  readonly proxies: number;
  readonly log: LogLevel;
}

/** What is written to the log: `requests` every request, `failures` what failed and what was written, `off` nothing. */
export type LogLevel = "requests" | "failures" | "off";

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
    if (used === undefined) mistakes.push(`${name} is ${shown(name, value)}. ${help}`);
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
    data: path("NEWS_DATA", ".news"),
    ...given(
      "databaseUrl",
      read("DATABASE_URL", undefined, useDatabase, "Set it to postgres://USER:PASSWORD@HOST:5432/DATABASE."),
    ),
    keys: read(
      "NEWS_KEYS",
      [],
      useKeys,
      "Set it to the SHA-256 of each key in hexadecimal, separated by commas; `pnpm --filter @news/api key` makes one.",
    ),
    entities: path("NEWS_ENTITIES", "entities.yaml"),
    ...given(
      "origin",
      read("SITE_URL", undefined, useOrigin, "Set it to an address such as https://news.example.org."),
    ),
    rate: read("NEWS_RATE", 0, useCount, "Set it to the requests per second that one address may send, or to 0."),
    proxies: read("NEWS_PROXIES", 0, useCount, "Set it to the number of proxies in front of this server."),
    log: read("NEWS_LOG", "failures", useLevel, "Set it to requests, failures or off."),
  };
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, settings };
}

/** A wrong value, as a message may show it: an address of a database holds a password. */
function shown(name: string, value: string): string {
  return name === "DATABASE_URL" || name === "NEWS_KEYS" ? "not of the right form" : JSON.stringify(value);
}

/** A setting that may be absent. */
function given<Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value });
}

function useDatabase(value: string): string | undefined {
  return /^postgres(?:ql)?:\/\/[^\s]+$/.test(value) ? value : undefined;
}

function useKeys(value: string): readonly string[] | undefined {
  const keys = value.split(",").map((key) => key.trim().toLowerCase());
  return keys.every((key) => /^[0-9a-f]{64}$/.test(key)) ? keys : undefined;
}

function useOrigin(value: string): string | undefined {
  return URL.canParse(value) && /^https?:/.test(value) ? new URL(value).origin : undefined;
}

function useCount(value: string): number | undefined {
  return /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

function useLevel(value: string): LogLevel | undefined {
  return value === "requests" || value === "failures" || value === "off" ? value : undefined;
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
