import { defineConfig } from "vitest/config";

const afterwards = "__tests__/produced.test.ts";
// npm run test:site, by vitest.site.config.ts: needs a browser and MkDocs.
const sites = "__tests__/site/**";

export default defineConfig({
  test: {
    // A guard against what hangs, no measure: the machine may be busy.
    testTimeout: 120_000,
    globalSetup: "__tests__/support/own-folder.ts",
    projects: [
      {
        extends: true,
        test: { name: "suite", include: ["__tests__/**/*.test.ts"], exclude: [afterwards, sites], sequence: { groupOrder: 1 } },
      },
      // Looks at what all the others have produced.
      { extends: true, test: { name: "afterwards", include: [afterwards], sequence: { groupOrder: 2 } } },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/generated/**", "src/main.ts", "src/cli.ts"],
      reporter: ["text-summary", "json-summary"],
    },
  },
});
