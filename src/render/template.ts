import mustache from "mustache";
import { UserError } from "../errors.ts";

/** Mustache templates and partials by name, as `table` for `table.mustache`. */
export type Templates = Readonly<Record<string, string>>;

/** Fills the template of that name with a page's values. */
export type Print = (name: string, values: object) => string;

/**
 * Templates ready for use, each parsed once, when it is first needed. Values are Markdown already, so nothing is
 * escaped again. @throws UserError, from the printing, for a template that is missing or is not mustache.
 */
export function printer(templates: Templates): Print {
  // A writer of our own: mustache's is one for the whole process, cache and all.
  const writer = new mustache.Writer();
  const parsed = new Map<string, string[][]>();
  return (name, values) => {
    try {
      let tokens = parsed.get(name);
      if (tokens === undefined) {
        tokens = writer.parse(templateText(templates, name)) as string[][];
        parsed.set(name, tokens);
      }
      return writer.renderTokens(tokens, new mustache.Context(values), partialOf, templates[name] ?? "", { escape: String });
    } catch (cause) {
      if (cause instanceof UserError) throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new UserError(`The template ${name}.mustache, or a partial that it includes, is not valid: ${reason}.`, { cause });
    }
  };

  function partialOf(name: string): string {
    return templateText(templates, name);
  }
}

function templateText(templates: Templates, name: string): string {
  const text = templates[name];
  if (text === undefined) throw new UserError(`There is no template ${name}.mustache, which another one includes or a page needs.`);
  return text;
}
