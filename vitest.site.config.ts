import { defineConfig } from "vitest/config";

/** `npm run test:site`: sites built by MkDocs and opened in Chromium. */
export default defineConfig({
  test: {
    include: ["__tests__/site/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 600_000,
    // One browser and one build at a time.
    fileParallelism: false,
  },
});
