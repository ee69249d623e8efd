import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist", "lib", "coverage", "src/generated", "node_modules"] },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      // Numbers in messages read well; what must not be printed are objects.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // A record over a union is complete by type; a switch must be too.
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // Types are erased by the runtime: an import that is only a type must say so.
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-exports": [
        "error",
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } },
      ],
      "no-console": "error",
    },
  },
  {
    files: ["__tests__/**"],
    ignores: ["__tests__/support/property.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { name: "fast-check", message: "Import it from support/property.ts, which gives every run the same cases." },
      ],
    },
  },
  {
    // The tools' own conventions want a default export here, and scripts talk to a terminal.
    files: ["*.config.ts", "scripts/**", "bench/**"],
    rules: { "no-restricted-exports": "off", "no-console": "off" },
  },
);
