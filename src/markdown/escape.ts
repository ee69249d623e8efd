/**
 * Text → Markdown that shows exactly that text, on GitHub and in Python-Markdown (MkDocs) alike. Where their escapes
 * differ, a character reference is used, which both understand: Python-Markdown takes a backslash only before
 * \ ` * _ { } [ ] ( ) > # + - . ! (https://python-markdown.github.io/, `ESCAPED_CHARS`).
 */

/** Where the text will stand: within one line of running text or a heading, in a table's cell, or inside raw HTML. */
export type Context = "line" | "cell" | "html";

/**
 * What would be markup anywhere in a line:
 * - `\` `` ` `` `*` `[` `]` and `_` at a word's edge: emphasis, code, links;
 * - `<`, and `&` where it begins a character reference: HTML;
 * - `|` ends a table's cell, even inside a code span;
 * - `~` strikes out, `$` is mathematics on GitHub, `:name:` an emoji;
 * - `{` begins an attribute list, and twice (or with `%`) an instruction to Jinja and Liquid, who know no backslash;
 * - `#` closes a heading.
 */
const markup = /[\\`*[\]#{<|~$]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|&(?=#?\w+;)|:(?=[a-z+-][\w+-]*:)/gu;

/** What would begin a block at the start of a line: a quotation, list, heading, rule, admonition, definition, tab, table. */
const blockStart = /^(?:[>+\-!=:]|\/\/\/|\d{1,9}[.)])/;

const references: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  "{": "&#123;",
  "|": "&#124;",
  "~": "&#126;",
  $: "&#36;",
  ":": "&#58;",
  "=": "&#61;",
  "/": "&#47;",
};

/** Characters that end a line somewhere: U+0085, U+2028 and U+2029 do in Python's `splitlines`. */
const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/;
const lineEnds = new RegExp(lineEnd, "g");

/** C0 and C1 controls: invisible at best, and NUL is not allowed in Markdown at all. */

const controls = /[\u0000-\u001f\u007f-\u009f]/g;

/**
 * `text` as Markdown. A line break becomes a space in a line and `<br>` in a cell; other control characters become
 * their visible pictures (U+2400…). White space around the text and around line breaks is dropped, as Markdown would.
 */
export function escapeMarkdown(text: string, context: Context = "line"): string {
  if (context === "html") return escapeHtml(text);
  // A cell holds running text only, so nothing in it can begin a block.
  const escape = context === "cell" ? escapeInline : escapeLine;
  if (!lineEnd.test(text)) return escape(text);
  const lines = text.split(lineEnds).map(escape);
  // More than one empty line says no more than one.
  const kept = lines.filter((line, i) => line !== "" || (i > 0 && lines[i - 1] !== ""));
  while (kept.at(-1) === "") kept.pop();
  return context === "cell" ? kept.join("<br>") : kept.filter((line) => line !== "").join(" ");
}

/** `text` as Markdown for a heading. */
export function escapeTitle(text: string): string {
  return escapeMarkdown(untitled(text));
}

/**
 * Material for MkDocs puts a page's title, which is its first heading or its entry in the navigation, into `<title>`, and takes character references for what
 * they stand for when it does: `</title` would end the element there, and what follows would run. A word joiner, which nobody sees, keeps it from being a tag.
 */
export function untitled(text: string): string {
  return text.replace(/<\/(?=title)/gi, "<\u2060/");
}

/** Running text of several lines as a block of its own: an empty line parts paragraphs, any other line break is kept. */
export function escapeParagraphs(text: string): string {
  return text
    .split(lineEnds)
    .map(escapeLine)
    .join("\n")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n|\n$/g, "").replaceAll("\n", "<br>\n"))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

/**
 * A name or a piece of SQL as a code span. Where a code span cannot hold it (a `|` parts cells even inside one, a line
 * break would end the row, and `{{` there cannot be escaped from Jinja and Liquid) it is escaped text instead.
 */
export function codeSpan(text: string, context: Context = "line"): string {
  if (context === "html") return `<code>${escapeHtml(text)}</code>`;
  if (text === "") return "";

  if (/[|\u0000-\u001f\u007f-\u009f\u2028\u2029]|\{[{%#]/.test(text)) return escapeMarkdown(text, context);
  if (!text.includes("`")) return /^ .*[^ ].* $/.test(text) ? `\` ${text} \`` : `\`${text}\``;
  const fence = "`".repeat(longestRun(text) + 1);
  return `${fence} ${text} ${fence}`;
}

/** A block of code. The fence is longer than any run of backticks in the text, so nothing in it can end the block. */
export function codeBlock(text: string, language: string): string {
  const body = text.replaceAll(/\r\n?/g, "\n").replaceAll("\u0000", "\u2400");
  const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}

/** A link to `path`, relative, whose parts may hold any character; within it, to the element with the id `fragment`. */
export function link(text: string, path: string, fragment?: string): string {
  return `[${text}](${url(path, fragment)})`;
}

/** A relative path, whose parts may hold any character, as a URL without anything that ends a link somewhere. */
export function url(path: string, fragment?: string): string {
  const encoded = encodeURI(path).replace(/[()?#'!*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${encoded}${fragment === undefined ? "" : `#${encodeURIComponent(fragment)}`}`;
}

export function escapeHtml(text: string): string {
  return visible(text.replaceAll(lineEnds, " ")).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

function escapeInline(line: string): string {
  return visible(line.trim()).replace(markup, (c) => references[c] ?? `\\${c}`);
}

function escapeLine(line: string): string {
  const escaped = escapeInline(line);
  if (!blockStart.test(escaped)) return escaped;
  if (/^\d/.test(escaped)) return escaped.replace(/[.)]/, "\\$&");
  const first = escaped.charAt(0);
  return (references[first] ?? `\\${first}`) + escaped.slice(1);
}

/** Control characters as their pictures; a tab is a space. */
export function visible(text: string): string {
  return text.replace(controls, (c) => {
    const code = c.charCodeAt(0);
    if (code === 9) return " ";
    return code < 32 ? String.fromCharCode(0x2400 + code) : code === 127 ? "\u2421" : "\ufffd";
  });
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
