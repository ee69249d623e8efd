import { spawn, spawnSync } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface TreeEntry {
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly sha: string;
}

/** What is put at a path, or undefined for what is taken away. */
export type TreeEdit = Pick<TreeEntry, "mode" | "sha"> | undefined;

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: string;
  readonly date: string;
  readonly message: string;
}

export interface Identity {
  readonly name: string;
  readonly email: string;
}

/** A bare repository on disk. Everything in it is written by git; reads of objects, which never change, are remembered. */
export type Git = ReturnType<typeof bareRepository>;

export const nothing = "0".repeat(40);

/** The objects and refs of a new bare repository, through git processes that stay: a process for each object would take most of a test's time. */
export function bareRepository() {
  const scratch = mkdtempSync(join(tmpdir(), "schema-sync-git-"));
  const directory = join(scratch, "repository.git");
  const incoming = join(scratch, "incoming");
  mkdirSync(incoming);
  spawnSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", directory], { env: environment });

  const git = (...args: string[]): Dialogue => dialogue(["--git-dir", directory, ...args]);
  const [reader, blobs, commits, trees] = [
    git("cat-file", "--batch"),
    git("hash-object", "-w", "--stdin-paths"),
    git("hash-object", "-w", "-t", "commit", "--stdin-paths"),
    git("mktree", "--batch", "-z"),
  ];
  let transactions = git("update-ref", "--stdin");
  const refs = new Map<string, string>();
  const objects = new Map<string, { readonly type: string; readonly content: Buffer } | undefined>();
  const written = new Map<string, Promise<string>>();
  let files = 0;

  async function object(sha: string): Promise<{ readonly type: string; readonly content: Buffer } | undefined> {
    const known = objects.get(sha);
    if (known !== undefined) return known;
    const found = await reader.ask(`${sha}\n`, async (answer) => {
      const [, type = "", size] = (await answer.line()).split(" ");
      if (size === undefined) return undefined;
      const content = await answer.bytes(Number(size));
      await answer.bytes(1);
      return { type, content };
    });
    if (found !== undefined) objects.set(sha, found);
    return found;
  }

  /** git reads what it stores from a file; a few are enough, since each process reads one at a time. */
  async function write(process: Dialogue, content: string | Uint8Array): Promise<string> {
    const file = join(incoming, String((files = (files + 1) % 64)));
    writeFileSync(file, content);
    return process.ask(`${file}\n`, (answer) => answer.line());
  }

  async function tree(sha: string): Promise<Map<string, TreeEntry>> {
    const found = await object(sha);
    const entries = new Map<string, TreeEntry>();
    const content = found?.content ?? Buffer.alloc(0);
    for (let at = 0; at < content.length;) {
      const space = content.indexOf(32, at);
      const end = content.indexOf(0, space);
      const mode = content.toString("latin1", at, space).padStart(6, "0");
      const type = mode === "040000" ? "tree" : mode === "160000" ? "commit" : "blob";
      entries.set(content.toString("utf8", space + 1, end), { mode, type, sha: content.toString("hex", end + 1, end + 21) });
      at = end + 21;
    }
    return entries;
  }

  /** A tree like `base` but for `edits`, by path; undefined where nothing is left. @throws Error for the removal of what is not there. */
  async function editTree(base: string | undefined, edits: ReadonlyMap<string, TreeEdit>): Promise<string | undefined> {
    const entries = base === undefined ? new Map<string, TreeEntry>() : new Map(await tree(base));
    const below = new Map<string, Map<string, TreeEdit>>();
    for (const [path, edit] of edits) {
      const slash = path.indexOf("/");
      if (slash >= 0) {
        const folder = path.slice(0, slash);
        const inside = below.get(folder) ?? new Map<string, TreeEdit>();
        below.set(folder, inside.set(path.slice(slash + 1), edit));
      } else if (edit !== undefined) {
        entries.set(path, { ...edit, type: edit.mode === "040000" ? "tree" : "blob" });
      } else if (!entries.delete(path)) {
        throw new Error("GitRPC::BadObjectState");
      }
    }
    for (const [folder, inside] of below) {
      const old = entries.get(folder);
      const sha = await editTree(old?.type === "tree" ? old.sha : undefined, inside);
      if (sha === undefined) entries.delete(folder);
      else entries.set(folder, { mode: "040000", type: "tree", sha });
    }
    if (entries.size === 0) return undefined;
    const lines = [...entries].map(([name, { mode, type, sha }]) => `${mode} ${type} ${sha}\t${name}\0`);
    return trees.ask(`${lines.join("")}\0`, (answer) => answer.line());
  }

  /** Every blob below a tree, and every tree too, by path. */
  async function listTree(sha: string, prefix = ""): Promise<Map<string, TreeEntry>> {
    const all = new Map<string, TreeEntry>();
    for (const [name, entry] of await tree(sha)) {
      all.set(prefix + name, entry);
      if (entry.type === "tree") for (const [path, child] of await listTree(entry.sha, `${prefix}${name}/`)) all.set(path, child);
    }
    return all;
  }

  async function commit(sha: string): Promise<Commit | undefined> {
    const found = await object(sha);
    if (found?.type !== "commit") return undefined;
    const text = found.content.toString("utf8");
    const end = text.indexOf("\n\n");
    const headers = text.slice(0, end).split("\n");
    const all = (name: string): string[] =>
      headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
    const [, author = "", seconds = "0"] = /^(.*) <.*> (\d+) /.exec(all("author")[0] ?? "") ?? [];
    return {
      sha,
      tree: all("tree")[0] ?? "",
      parents: all("parent"),
      author,
      date: new Date(Number(seconds) * 1000).toISOString().replace(".000", ""),
      message: text.slice(end + 2),
    };
  }

  /** A commit and all that came before it. */
  async function history(sha: string): Promise<Set<string>> {
    const seen = new Set<string>();
    const open = [sha];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...((await commit(next))?.parents ?? []));
    }
    return seen;
  }

  return {
    directory,
    /** Branch heads by full ref name. */
    refs: refs as ReadonlyMap<string, string>,
    object,
    async writeBlob(content: string | Uint8Array): Promise<string> {
      const id = blobId(content);
      if (!written.has(id)) written.set(id, write(blobs, content));
      return (await written.get(id)) ?? id;
    },
    tree,
    listTree,
    editTree,
    commit,
    history,

    /** @param seconds since 1970 */
    writeCommit(treeSha: string, parents: readonly string[], message: string, who: Identity, seconds: number): Promise<string> {
      const signature = `${who.name} <${who.email}> ${seconds} +0000`;
      const headers = [`tree ${treeSha}`, ...parents.map((parent) => `parent ${parent}`), `author ${signature}`, `committer ${signature}`];
      return write(commits, `${headers.join("\n")}\n\n${message}`);
    },

    /** Moves a ref from one value to another, both perhaps `nothing`; false where git finds another value there. */
    async updateRef(ref: string, before: string, after: string): Promise<boolean> {
      const command = after === nothing ? `delete ${ref} ${before}` : `update ${ref} ${after} ${before}`;
      const moved = await transactions.ask(`start\n${command}\nprepare\ncommit\n`, async (answer) => {
        for (const step of ["start", "prepare", "commit"]) if ((await answer.line()) !== `${step}: ok`) return false;
        return true;
      });
      if (!moved) {
        transactions.end();
        transactions = git("update-ref", "--stdin");
        return false;
      }
      if (after === nothing) refs.delete(ref);
      else refs.set(ref, after);
      return true;
    },

    /** What `git fsck` says: nothing, where all is well. */
    fsck(): string {
      const { stdout, stderr } = spawnSync("git", ["--git-dir", directory, "fsck", "--strict", "--no-dangling"], {
        encoding: "utf8",
        env: environment,
      });
      return stdout + stderr.replaceAll(/^(Checking|notice: ).*$/gm, "").trim();
    },

    close(): void {
      for (const process of [reader, blobs, commits, trees, transactions]) process.end();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** A blob's id, as git computes it. */
export function blobId(content: string | Uint8Array): string {
  const bytes = Buffer.from(content);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** What git needs, and nothing of the machine's own configuration. */
const environment: NodeJS.ProcessEnv = {
  PATH: process.env["PATH"],
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  HOME: tmpdir(),
};

interface Answer {
  line(): Promise<string>;
  bytes(count: number): Promise<Buffer>;
}

interface Dialogue {
  /** Says something and reads the answer; one at a time. */
  ask<T>(text: string, read: (answer: Answer) => Promise<T>): Promise<T>;
  end(): void;
}

/** A process that answers on standard output what it is asked on standard input. */
function dialogue(args: readonly string[]): Dialogue {
  const child: ChildProcessWithoutNullStreams = spawn("git", args, { env: environment });
  let buffered = Buffer.alloc(0);
  let ended = false;
  let wake: () => void = () => {};
  child.stdout.on("data", (chunk: Buffer) => {
    buffered = Buffer.concat([buffered, chunk]);
    wake();
  });
  child.stdout.on("close", () => {
    ended = true;
    wake();
  });
  child.stdin.on("error", () => {});
  child.stderr.resume();

  async function take(length: () => number): Promise<Buffer> {
    for (;;) {
      const count = length();
      if (count >= 0 && buffered.length >= count) {
        const taken = buffered.subarray(0, count);
        buffered = buffered.subarray(count);
        return taken;
      }
      if (ended) return Buffer.alloc(0);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  const answer: Answer = {
    line: async () => (await take(() => buffered.indexOf(10) + 1 || -1)).toString("utf8").replace(/\n$/, ""),
    bytes: (count) => take(() => count),
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask(text, read) {
      const result = last.then(() => {
        child.stdin.write(text);
        return read(answer);
      });
      last = result.catch(() => {});
      return result;
    },
    end() {
      child.stdin.end();
    },
  };
}
