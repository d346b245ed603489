import { isTableName, loadTable } from "../tables/load-table.ts";
import { noFrame, type OutputFormat, type OutputSettings, type ParsedInput } from "./output-format.ts";

/** Every format by command and name; a file is loaded when it is asked for, so that `news parse` starts without the others. */
const loaders: Readonly<Record<string, (name: string) => Promise<OutputFormat>>> = {
  "parse/json": async () => (await import("./json.ts")).json,
  "parse/ndjson": async () => (await import("./ndjson.ts")).ndjson,
  "parse/txt": async () => (await import("./txt.ts")).txt,
  "parse/explain": async () => (await import("./explain.ts")).explain,
  "explain/passage": async () => (await import("./explain-passage.ts")).explainPassage,
};

/**
 * Loads a format: "parse/ndjson", or "convert/markdown" for one of the exporters, or "losses/markdown" for what that one
 * would lose.
 *
 * @throws {Error} for a name that no command asks for.
 */
export async function loadFormat(name: string): Promise<OutputFormat> {
  const loader = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  if (loader !== undefined) return loader(name);
  const [command = "", exporterName = ""] = name.split("/");
  if (isTableName(command)) {
    const { isTableFormat, tableFormats } = await import("../tables/table.ts");
    if (isTableFormat(exporterName)) return tableFormats(await loadTable(command))[exporterName];
  }
  const { exporters } = await import("@news/core/exporters");
  const exporter = exporters.find((one) => one.name === exporterName);
  if (exporter?.scope !== "article") throw new Error(`there is no format ${name}`);
  const { addressOfName } = await import("../collection/address-of-name.ts");
  const write = ({ name: file, article }: ParsedInput, { more }: OutputSettings) =>
    exporter.write(
      article,
      more?.baseUrl === undefined || article.url !== undefined ? {} : { url: addressOfName(file, more.baseUrl) },
    );
  if (command !== "losses") return { frame: noFrame, render: (input, settings) => write(input, settings).output };
  const { toSafeJson } = await import("../escape-controls.ts");
  return {
    frame: noFrame,
    render: (input, settings) =>
      write(input, settings)
        .losses.map((loss) => `${toSafeJson({ file: input.name, ...loss })}\n`)
        .join(""),
  };
}
