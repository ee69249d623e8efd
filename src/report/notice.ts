import type { Report } from "../model/report.ts";
import { headline, summarize } from "./summary.ts";

/** What a chat is told of a run. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Where to read more: the pull request, or the run. */
  readonly link?: string;
}

export type NoticeFormat = "teams" | "slack" | "json";

/** The notice of a run that found something. */
export function findingsNotice(report: Report, name: string, link?: string): Notice {
  const { breaking, risky, safe, violations } = summarize(report);
  return {
    title: `Schema of ${name}`,
    text: headline(report),
    facts: [
      ["Breaking", String(breaking)],
      ["Risky", String(risky)],
      ["Safe", String(safe)],
      ["Contract violations", String(violations)],
    ],
    ...(link === undefined ? {} : { link }),
  };
}

/** The notice of a run that could not do its job. @param reason without secrets */
export function failureNotice(name: string, reason: string, link?: string): Notice {
  return { title: `Schema of ${name} could not be read`, text: reason, facts: [], ...(link === undefined ? {} : { link }) };
}

/** The notice as the JSON that a chat's incoming webhook takes. */
export function printNotice(notice: Notice, format: NoticeFormat): string {
  return JSON.stringify(printers[format](notice));
}

const printers: Readonly<Record<NoticeFormat, (notice: Notice) => unknown>> = {
  teams,
  slack,
  json: (notice) => ({ ...notice, facts: Object.fromEntries(notice.facts) }),
};

/** An adaptive card (https://adaptivecards.io/explorer/). Rich text blocks: what stands in them is text, not Markdown. */
function teams({ title, text, facts, link }: Notice): unknown {
  const run = (words: string, weight?: string) => ({
    type: "RichTextBlock",
    inlines: [{ type: "TextRun", text: cut(words, 4_000), ...(weight === undefined ? {} : { weight, size: "Medium" }) }],
  });
  const content = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    body: [
      run(title, "Bolder"),
      run(text),
      ...(facts.length === 0 ? [] : [{ type: "FactSet", facts: facts.map(([name, value]) => ({ title: name, value })) }]),
    ],
    ...(link === undefined ? {} : { actions: [{ type: "Action.OpenUrl", title: "Open", url: link }] }),
  };
  return { type: "message", attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content }] };
}

/** Blocks (https://docs.slack.dev/reference/block-kit/blocks): a header has 150 characters, a section's text 3,000. Plain text needs no escaping. */
function slack({ title, text, facts, link }: Notice): unknown {
  const plain = (words: string, length: number) => ({ type: "plain_text", text: cut(words, length) });
  const blocks = [
    { type: "header", text: plain(title, 150) },
    { type: "section", text: plain(text, 3_000) },
    ...(facts.length === 0
      ? []
      : [{ type: "section", fields: facts.slice(0, 10).map(([name, value]) => plain(`${name}: ${value}`, 2_000)) }]),
    ...(link === undefined ? [] : [{ type: "actions", elements: [{ type: "button", text: plain("Open", 75), url: link }] }]),
  ];
  // What stands outside of the blocks is mrkdwn: the three characters that it needs escaped
  // (https://docs.slack.dev/messaging/formatting-message-text#escaping).
  const fallback = cut(`${title}: ${text}`, 3_000).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return { text: fallback, blocks };
}

function cut(words: string, length: number): string {
  const characters = Array.from(words);
  return characters.length <= length ? words : `${characters.slice(0, length - 1).join("")}…`;
}
