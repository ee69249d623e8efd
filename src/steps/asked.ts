import type { Ask } from "../contract/quality/measure.ts";
import type { Config } from "../model/config.ts";
import type { SchemaSource } from "../ports.ts";

/** How the data of a source are asked, or why they are not. */
export function asked({ data, label }: SchemaSource, config: Config, progress: (doing: string) => void): Ask | "no-data" | "switched-off" {
  if (config.quality === false) return "switched-off";
  if (data === undefined) return "no-data";
  return (queries) => {
    progress(`Measuring the data of ${label}`);
    return data.ask(queries);
  };
}
