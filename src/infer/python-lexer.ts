/**
 * Cuts Python into what the finding of SQL needs (https://docs.python.org/3/reference/lexical_analysis.html): strings, names, line ends, and
 * everything else a character at a time. Nothing in it fails: a string that is not closed ends with its line, or with the text.
 */
export interface PythonToken {
  /** `end`: of a logical line, so not within brackets. */
  readonly kind: "string" | "name" | "operator" | "end";
  /** A name, an operator (`+`, `+=`, `(`…), or what a string says. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Of a string: what stands in `{…}` where it is formatted, in order; in `text` each is `$(…)`, with the name where it is one. */
  readonly formatted?: true;
  /** Of a string: a line end in `text` is one of the file. */
  readonly multiline?: true;
}

export function tokenizePython(text: string): PythonToken[] {
  const tokens: PythonToken[] = [];
  let line = 1;
  let depth = 0;
  let at = 0;
  const pattern =
    /(?<space>[ \t\f]+|\\\r?\n)|(?<comment>#[^\n]*)|(?<end>\r?\n)|(?<quote>(?<prefix>[a-zA-Z]{0,2})(?<mark>"""|'''|"|'))|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<operator>\+=|[^])/uy;
  while (at < text.length) {
    pattern.lastIndex = at;
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) break;
    at = pattern.lastIndex;
    const { space, end, quote, prefix = "", mark = "", name, operator } = groups;
    if (space !== undefined) line += space.includes("\n") ? 1 : 0;
    else if (end !== undefined) {
      if (depth === 0) tokens.push({ kind: "end", text: "", line });
      line++;
    } else if (quote !== undefined && /^(?:[rubf]|rb|br|rf|fr)?$/i.test(prefix)) {
      const close = closeOf(text, at, mark);
      const raw = text.slice(at, close);
      const formatted = /f/i.test(prefix);
      const value = /r/i.test(prefix) ? raw : unescape(raw);
      tokens.push({
        kind: "string",
        text: formatted ? withHoles(value) : value,
        line,
        ...(formatted ? { formatted } : {}),
        ...(mark.length === 3 ? { multiline: true } : {}),
      });
      line += raw.split("\n").length - 1;
      at = text.startsWith(mark, close) ? close + mark.length : close;
    } else if (quote !== undefined) {
      // Letters that are no prefix: a name that a quote follows.
      tokens.push({ kind: "name", text: prefix, line });
      at -= mark.length;
    } else if (name !== undefined) tokens.push({ kind: "name", text: name, line });
    else if (operator !== undefined) {
      if ("([{".includes(operator)) depth++;
      else if (")]}".includes(operator)) depth = Math.max(0, depth - 1);
      tokens.push({ kind: "operator", text: operator, line });
    }
  }
  tokens.push({ kind: "end", text: "", line });
  return tokens;
}

/** Where the string's closing mark stands; the end of the line, or of the text, where there is none. */
function closeOf(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (text.startsWith(mark, at)) return at;
    else if (mark.length === 1 && character === "\n") return at;
  }
  return text.length;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "\\": "\\", "'": "'", '"': '"', "\n": "" };

function unescape(raw: string): string {
  return raw.includes("\\")
    ? raw.replaceAll(/\\(\r\n|[^])/g, (whole, next: string) => escapes[next === "\r\n" ? "\n" : next] ?? whole)
    : raw;
}

/** `{name}` of a formatted string as `$(name)`, any other `{…}` as `$(_)`, so that a reader of SQL knows them for what is not known. */
export function withHoles(text: string): string {
  let result = "";
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if ((character === "{" || character === "}") && text[at + 1] === character) {
      result += character;
      at++;
    } else if (character === "{") {
      let depth = 1;
      let close = at + 1;
      for (; close < text.length && depth > 0; close++) depth += text[close] === "{" ? 1 : text[close] === "}" ? -1 : 0;
      const inside = text.slice(at + 1, close - 1).trim();
      result += `$(${/^[A-Za-z_]\w*$/.test(inside) ? inside : "_"})${"\n".repeat(inside.split("\n").length - 1)}`;
      at = close - 1;
    } else result += character;
  }
  return result;
}
