/**
 * The directions of the house (CONTRIBUTING.md, "The house"). Data goes one way: entries wire adapters and stages
 * together, stages are pure functions of plain values, the foundations know nobody above them.
 */
const foundations = "^src/(model|tsql|snapshot|status|changelog|markdown|document|generated|graph)/|^src/(errors|hash|suggest)\\.ts$";
const stages = "areas|diff|impact|contract|audit|lint|gate|infer|draft|render|report|visibility";
const adapters = "source|store|publish";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one subject, or the shared part has not been found yet.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "model-imports-nothing",
      comment: "The model is what everybody else agrees on: types and names. If it needed anything, everybody would.",
      severity: "error",
      from: { path: "^src/model/" },
      to: { pathNot: "^src/model/" },
    },
    {
      name: "foundations-look-down",
      comment:
        "T-SQL, the formats of the snapshot and of the contracts' status, Markdown and documents are languages: they know values, not what is done with them.",
      severity: "error",
      from: { path: "^src/(tsql|snapshot|status|changelog|markdown|document|generated|graph)/" },
      to: { path: "^src/", pathNot: foundations },
    },
    {
      name: "stages-do-not-know-each-other",
      comment: "Facts before judgement before print: a stage that imports another would let one decide what the other is for.",
      severity: "error",
      from: { path: `^src/(${stages})/` },
      to: { path: `^src/(?:${stages})/`, pathNot: "^src/$1/" },
    },
    {
      name: "stages-import-only-foundations",
      comment: "A stage is a function of plain values; a port, an option or an adapter inside it would make it untestable by value.",
      severity: "error",
      from: { path: `^src/(${stages})/` },
      to: { path: "^src/", pathNot: [foundations, `^src/(${stages})/`] },
    },
    {
      name: "stages-do-not-touch-the-world",
      comment:
        "No files, network, clock, processes or runner inside a stage: the action, the command line and a test are then the same program.",
      severity: "error",
      from: { path: `^src/(${stages}|model|tsql|snapshot|status|changelog|markdown|graph)/` },
      to: {
        path: "^(node:)?(fs|net|http|https|tls|child_process|os|process|worker_threads|dns|dgram)(/|$)|^node_modules/(@actions|tedious|yauzl)/",
      },
    },
    {
      name: "adapters-do-not-know-stages",
      comment: "Where a schema comes from and where pages go to must not depend on what is made of it in between.",
      severity: "error",
      from: { path: `^src/(${adapters})/` },
      to: { path: `^src/(${stages})/`, pathNot: "^src/contract/parse" },
    },
    {
      name: "adapters-do-not-know-each-other",
      comment: "A source, the repository and a publisher meet as ports only, in the steps of the line.",
      severity: "error",
      from: { path: `^src/(${adapters})/` },
      to: { path: `^src/(?:${adapters})/`, pathNot: "^src/$1/" },
    },
    {
      name: "steps-do-not-know-adapters",
      comment:
        "A step of the line joins stages; what touches the world is handed to it as a port. What to write is decided in publish/propose, without writing.",
      severity: "error",
      from: { path: "^src/(steps/|run\\.ts$)" },
      to: { path: `^src/(${adapters}|action|command)/`, pathNot: "^src/publish/propose\\.ts$" },
    },
    {
      name: "nobody-imports-an-entry",
      comment: "An entry reads the environment and sets the exit status: imported, it would do so for somebody else.",
      severity: "error",
      from: {},
      to: { path: "^src/(main|cli)\\.ts$" },
    },
    {
      name: "only-the-action-knows-the-runner",
      comment: "The command line must work where no runner is, and start without its libraries.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/main\\.ts$|^src/action/" },
      to: { path: "^node_modules/@actions/" },
    },
    {
      name: "heavy-readers-are-lazy",
      comment: "A run pays only for the source it reads: a driver or a parser that is not used is not loaded.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/source/(dacpac|sqlserver)/|^src/infer/dtsx\\.ts$" },
      to: { path: "^node_modules/(tedious|yauzl|saxen)/" },
    },
    {
      name: "production-code-uses-production-dependencies",
      comment: "What is bundled must be declared as what it is.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "undetermined"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "everything-resolves",
      comment: "An import that leads nowhere is a fault wherever it stands.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "types"] },
  },
};
