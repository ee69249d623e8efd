import { describe, expect, it } from "vitest";
import { cutSummary } from "../../src/action/summary.ts";
import { printMarkdown } from "../../src/report/markdown.ts";
import { crowdedReport } from "../support/report.ts";

describe("the job summary", () => {
  it("is whole where it fits", () => {
    const text = printMarkdown(crowdedReport({ breaking: 3 }));
    expect(cutSummary(text)).toBe(text);
  });

  it.each([600, 1_000, 5_000, 20_000])("is cut at a line below %i bytes, closes what it leaves open, and says what is missing", (limit) => {
    const text = printMarkdown(crowdedReport({ breaking: 300 }));
    const cut = cutSummary(text, limit);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit);
    const [kept = "", rest = ""] = cut.split("\n\n**Cut here**");
    const [, missing] = /(\d+) of 300 findings and notes not shown/.exec(rest) ?? [];
    const lines = kept.replace(/(\n<\/details>)+$/, (closing) => (text.startsWith(kept) ? closing : "")).trimEnd();
    expect(text.startsWith(lines)).toBe(true);
    expect(Number(missing) + kept.split("\n- ").length - 1).toBe(300);
    expect(cut.split("<details").length).toBe(cut.split("</details>").length);
  });
});
