// What we use of saxen 11, which carries no types (https://github.com/nikku/saxen#supported-hooks).
declare module "saxen" {
  type GetPlace = () => { readonly line: number; readonly column: number };
  type Decode = (text: string) => string;
  /** A new object each time the tag is read; values as written, references included. */
  type ReadAttributes = () => Record<string, string>;

  interface Handlers {
    openTag: (name: string, attributes: ReadAttributes, decode: Decode, selfClosing: boolean, place: GetPlace) => void;
    closeTag: (name: string) => void;
    /** As written, references included. */
    text: (text: string) => void;
    cdata: (text: string) => void;
    /** `<!…>` */
    attention: (text: string, decode: Decode, place: GetPlace) => void;
    error: (error: Error, place: GetPlace) => void;
    warn: (warning: Error, place: GetPlace) => void;
  }

  export class Parser {
    on<K extends keyof Handlers>(event: K, handler: Handlers[K]): this;
    write(text: string): this;
    end(): Error | undefined;
  }

  /** Replaces character references and the entities that XML predefines. */
  export const decode: Decode;
}
