import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";

/** Imported before a program: writes the address of each module that it loads to the file LOADED_MODULES names. */
const file = process.env["LOADED_MODULES"] ?? "";
registerHooks({
  load(url, context, next) {
    appendFileSync(file, `${url}\n`);
    return next(url, context);
  },
});
