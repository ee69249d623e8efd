import type { Config } from "../model/config.ts";
import type { ConnectionInputs } from "./sqlserver/connection.ts";

/** What opening a source may need besides its name. */
export interface OpenOptions {
  /** What relative paths are relative to. */
  readonly cwd: string;
  /** For a server: what a connection string does not say, or says otherwise. */
  readonly connection?: ConnectionInputs;
  /** Scripts to run against the server before it is read. */
  readonly apply?: ApplyRequest;
  /** For `container`: the image to start. */
  readonly image?: string;
  /** Told each secret before anything is connected, to be masked where output is kept. */
  readonly onSecret?: (secret: string) => void;
  /** What will be selected of the schema: a server then need not send all of it. The schema may hold more all the same. */
  readonly selection?: Pick<Config, "include" | "exclude">;
  /** A server may be read by a login that does not see everything; else that is an error. */
  readonly partial?: boolean;
  /** For a server: the DDL log, where the configuration says something of it. */
  readonly audit?: Config["audit"];
  /** Asked for only where a server is read; when it is aborted, connections are closed and containers removed. */
  readonly cancelled?: () => AbortSignal;
}

export interface ApplyRequest {
  /** Folders, globs and files of .sql, in this order. */
  readonly scripts: readonly string[];
  /** What `$(Name)` stands for. */
  readonly variables: Readonly<Record<string, string>>;
  /** The user says that nothing in the database is missed. A container is disposable anyway. */
  readonly disposable: boolean;
}
