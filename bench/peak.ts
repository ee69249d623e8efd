/** Loaded before a measured program: on exit it leaves the process's largest resident set, in kilobytes, in PEAK_FILE. */
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  writeFileSync(process.env["PEAK_FILE"] ?? "/dev/null", String(process.resourceUsage().maxRSS));
});
