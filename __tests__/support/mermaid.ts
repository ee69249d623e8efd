import { JSDOM } from "jsdom";

/** The part of mermaid that tests need. */
interface Mermaid {
  parse(text: string): Promise<{ readonly diagramType: string }>;
}

/** The real mermaid. It cleans labels with DOMPurify, which looks for a document when it is loaded. */
export async function loadMermaid(): Promise<Mermaid> {
  const { window } = new JSDOM("");
  Object.assign(globalThis, { window, document: window.document });
  return (await import("mermaid")).default;
}

/** The sources of all diagrams of a page. */
export function diagramsOf(page: string): string[] {
  return [...page.matchAll(/^(`{3,})mermaid\n([^]*?)^\1$/gm)].map(([, , text = ""]) => text);
}
