import mustache from "mustache";
import { UserError } from "../errors.ts";
import { builtInTemplates } from "../generated/templates.ts";
import type { Files, Templates } from "../ports.ts";
import { didYouMean } from "../suggest.ts";

const suffix = ".mustache";

type Spans = ReturnType<typeof mustache.parse>;

/**
 * The templates that come with the tool, with those of the user's folder in their places. A file of another name has to
 * be a partial that some other file there includes: it would otherwise have no effect, and nobody would be told.
 * @throws UserError for a name that means nothing, or a template that is not mustache, with its line.
 */
export function readTemplates(own: Files | undefined): Templates {
  if (own === undefined || own.size === 0) return builtInTemplates;
  const templates = new Map([...own].map(([file, text]) => [nameOf(file), { file, text: normalized(text) }]));
  const included = new Set([...templates.values()].flatMap(({ file, text }) => partialsOf(file, text)));
  for (const [name, { file }] of templates) {
    if (Object.hasOwn(builtInTemplates, name) || included.has(name)) continue;
    const names = Object.keys(builtInTemplates);
    throw new UserError(
      `${name}${suffix} is not the name of a template, and no template there includes it${didYouMean(name, names) || "."} There are: ${names.join(", ")}.`,
      { at: { file, line: 1 } },
    );
  }
  return { ...builtInTemplates, ...Object.fromEntries([...templates].map(([name, { text }]) => [name, text])) };
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1, -suffix.length);
}

/** Pages have `\n` line ends whatever a template's checkout made of them. */
function normalized(text: string): string {
  return text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
}

function partialsOf(file: string, text: string): string[] {
  const names: string[] = [];
  const walk = (spans: Spans): void => {
    for (const [type, name, , , children] of spans) {
      if (type === ">") names.push(name);
      if (Array.isArray(children)) walk(children);
    }
  };
  try {
    // A writer of our own: mustache's is one for the whole process, cache and all.
    walk(new mustache.Writer().parse(text) as Spans);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    // mustache.js ends its messages with the offset: `Unclosed section "columns" at 120`.
    const [, problem = message, offset] = /^(.*?)(?: at (\d+))?$/s.exec(message) ?? [];
    const line = text.slice(0, Number(offset ?? 0)).split("\n").length;
    throw new UserError(`This template is not valid mustache: ${problem}.`, { cause, at: { file, line } });
  }
  return names;
}
