import { registerHooks } from "node:module";
import type * as service from "@actions/languageservice";

/** GitHub's language service. It imports JSON without saying that it is JSON, which bundlers allow and node refuses. */
export async function languageService(): Promise<typeof service> {
  const hooks = registerHooks({
    load: (url, context, next) =>
      next(url, url.endsWith(".json") ? { ...context, importAttributes: { ...context.importAttributes, type: "json" } } : context),
  });
  try {
    return await import("@actions/languageservice");
  } finally {
    hooks.deregister();
  }
}
