/** Loaded before a measured program: at its end it prints the process's largest resident set, in kilobytes, to standard error. */
process.on("exit", () => {
  process.stderr.write(`${String(process.resourceUsage().maxRSS)}\n`);
});
