import * as nodeFiles from "node:fs";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { Publication } from "../../src/ports.ts";
import { diskPublisher } from "../../src/publish/disk.ts";
import type { FileCalls } from "../../src/publish/disk.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "schema-sync-disk-"));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(files: Readonly<Record<string, string>>, folder = root): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Every entry below a folder, files with their bytes, mode and the time of their last change. */
function state(folder = root): Record<string, unknown> {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path): [string, unknown] => {
    const status = lstatSync(join(folder, path));
    return [
      path,
      status.isFile()
        ? [readFileSync(join(folder, path), "utf8"), status.mode & 0o777, status.mtimeMs]
        : status.isDirectory()
          ? "folder"
          : "link",
    ];
  });
  return Object.fromEntries(entries.sort());
}

function texts(folder = root): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

function publish(write: Readonly<Record<string, string>>, remove: readonly string[] = [], files?: FileCalls): Promise<Publication> {
  return diskPublisher(root, files).publish({ write: new Map(Object.entries(write)), remove });
}

test("writes files and the folders they need, removes others and the folders they leave empty", async () => {
  put({ "docs/a.md": "old", "docs/gone/deep/b.md": "b", "docs/gone/kept.txt": "mine", "docs/lonely/c.md": "c" });
  const publication = await publish({ "docs/a.md": "new", "docs/x/y/z.md": "z" }, [
    "docs/gone/deep/b.md",
    "docs/lonely/c.md",
    "docs/never.md",
  ]);
  expect(publication).toEqual({ written: ["docs/a.md", "docs/x/y/z.md"], removed: ["docs/gone/deep/b.md", "docs/lonely/c.md"] });
  expect(texts()).toEqual({ "docs/a.md": "new", "docs/gone/kept.txt": "mine", "docs/x/y/z.md": "z" });
  expect(readdirSync(join(root, "docs"))).toEqual(["a.md", "gone", "x"]);
});

test("does not touch a file whose bytes are right", async () => {
  put({ "docs/a.md": "same" });
  const before = state();
  expect(await publish({ "docs/a.md": "same" })).toEqual({ written: [], removed: [] });
  expect(state()).toEqual(before);
});

test("keeps a file's mode", async () => {
  put({ "docs/a.md": "old" });
  chmodSync(join(root, "docs/a.md"), 0o646);
  await publish({ "docs/a.md": "new" });
  expect(statSync(join(root, "docs/a.md")).mode & 0o777).toBe(0o646);
});

test("makes room where a name changes only its case", async () => {
  put({ "docs/orders.md": "old" });
  await publish({ "docs/Orders.md": "new" }, ["docs/orders.md"]);
  expect(texts()).toEqual({ "docs/Orders.md": "new" });
});

test("writes many files", async () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`docs/${i % 7}/${i}.md`, `page ${i}`]));
  expect((await publish(files)).written).toHaveLength(300);
  expect(texts()).toEqual(Object.fromEntries(Object.entries(files).sort()));
});

describe("a path that leads out", () => {
  test.each(["../a.md", "/etc/a.md", "docs/../../a.md", "docs//a.md", "./a.md", "docs\\..\\a.md", "docs/a\0.md", ""])(
    "%j is refused",
    async (path) => {
      await expect(publish({ "docs/fine.md": "fine", [path]: "out" })).rejects.toThrow(UserError);
      await expect(publish({}, [path])).rejects.toThrow(/is not a path inside the repository; nothing was written/);
      expect(state()).toEqual({});
    },
  );

  test("by a symbolic link is refused, whether of a folder or a file", async () => {
    const outside = mkdtempSync(join(tmpdir(), "schema-sync-outside-"));
    try {
      put({ "a.md": "theirs" }, outside);
      const before = state(outside);
      symlinkSync(outside, join(root, "docs"));
      await expect(publish({ "docs/a.md": "x" })).rejects.toThrow(/docs is a symbolic link that leads outside of the repository/);
      await expect(publish({ "docs/new/b.md": "x" })).rejects.toThrow(/symbolic link/);
      await expect(publish({}, ["docs/a.md"])).rejects.toThrow(/symbolic link/);
      rmSync(join(root, "docs"));
      mkdirSync(join(root, "docs"));
      symlinkSync(join(outside, "a.md"), join(root, "docs/a.md"));
      await expect(publish({ "docs/a.md": "x" })).rejects.toThrow(/docs\/a\.md is a symbolic link/);
      expect(state(outside)).toEqual(before);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  test("by a symbolic link that stays inside is followed", async () => {
    put({ "site/a.md": "old" });
    symlinkSync("site", join(root, "docs"));
    await publish({ "docs/a.md": "new", "docs/b.md": "b" });
    expect(lstatSync(join(root, "docs")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, "site/a.md"), "utf8")).toBe("new");
    expect(existsSync(join(root, "site/b.md"))).toBe(true);
  });
});

describe("what fails leaves everything as it was", () => {
  const write = { "docs/a.md": "new a", "docs/b.md": "new b", "docs/new/deep/c.md": "c", "docs/new/d.md": "d" };
  const remove = ["docs/gone/e.md", "docs/f.md"];

  beforeEach(() => {
    put({ "docs/a.md": "a", "docs/b.md": "b", "docs/gone/e.md": "e", "docs/f.md": "f" });
    chmodSync(join(root, "docs/a.md"), 0o600);
  });

  /** The real calls, but the nth of one of them fails. */
  function failing(call: keyof FileCalls, nth: number, code: string): FileCalls {
    let calls = 0;
    const real = nodeFiles[call] as (...args: unknown[]) => unknown;
    const fake = (...args: unknown[]): unknown => {
      calls += 1;
      if (calls !== nth) return real(...args);
      throw Object.assign(new Error(`${code}: ${call} failed`), { code, path: String(args[0]) });
    };
    return { ...nodeFiles, [call]: fake };
  }

  test.each([
    ["renameSync", 1, "EACCES"],
    ["renameSync", 2, "EBUSY"],
    ["renameSync", 3, "EIO"],
    ["renameSync", 4, "ENOSPC"],
    ["renameSync", 5, "EACCES"],
    ["renameSync", 6, "EPERM"],
    ["writeFileSync", 1, "EACCES"],
    ["writeFileSync", 4, "ENOSPC"],
    ["mkdirSync", 2, "EROFS"],
    ["chmodSync", 1, "EPERM"],
    ["readFileSync", 2, "EIO"],
    ["lstatSync", 3, "EIO"],
    ["lstatSync", 9, "EIO"],
    ["realpathSync", 1, "ENOENT"],
  ] as const)("%s, call %i, %s", async (call, nth, code) => {
    const before = state();
    await expect(publish(write, remove, failing(call, nth, code))).rejects.toThrow();
    expect(state()).toEqual(before);
  });

  test("a disk that fills up while a file is written", async () => {
    const before = state();
    let opened = 0;
    const writeFileSync: FileCalls["writeFileSync"] = (file, data, options) => {
      nodeFiles.writeFileSync(file, ++opened === 3 ? "" : data, options);
      if (opened === 3) throw Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC", path: file });
    };
    await expect(publish(write, remove, { ...nodeFiles, writeFileSync })).rejects.toThrow(
      /docs.* cannot be written: the disk is full\. The docs folder is as it was\./,
    );
    expect(state()).toEqual(before);
  });

  test("a folder where a file should go", async () => {
    mkdirSync(join(root, "docs/new/d.md"), { recursive: true });
    const before = state();
    await expect(publish(write, remove)).rejects.toThrow(
      "docs/new/d.md is to be written, but a folder is in its place; nothing was written.",
    );
    expect(state()).toEqual(before);
  });

  test("a file where a folder should go", async () => {
    put({ "docs/new": "a file" });
    const before = state();
    await expect(publish(write, remove)).rejects.toThrow(UserError);
    expect(state()).toEqual(before);
  });

  test("a folder that may not be written", async () => {
    chmodSync(join(root, "docs"), 0o555);
    chmodSync(root, 0o755);
    const before = state();
    // Root may write anywhere, so it is somebody else who tries.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) {
      chmodSync(join(root, "docs/a.md"), 0o644);
      process.seteuid?.(65534);
    }
    try {
      await expect(publish({ "docs/a.md": "new" })).rejects.toThrow(/may not be written/);
    } finally {
      if (isRoot) {
        process.seteuid?.(0);
        chmodSync(join(root, "docs/a.md"), 0o600);
      }
      expect(state()).toEqual(before);
      chmodSync(join(root, "docs"), 0o755);
    }
  });

  test("what cannot be put back is said", async () => {
    let renames = 0;
    const renameSync: FileCalls["renameSync"] = (from, to) => {
      if (++renames === 4 || renames === 5) throw Object.assign(new Error("EIO: i/o error"), { code: "EIO" });
      nodeFiles.renameSync(from, to);
    };
    await expect(publish(write, remove, { ...nodeFiles, renameSync })).rejects.toThrow(
      /Putting things back failed as well .* look for \.schema-sync-\*\.tmp files/,
    );
  });

  test("a file system without hard links will do", async () => {
    const linkSync: FileCalls["linkSync"] = () => {
      throw Object.assign(new Error("EPERM"), { code: "EPERM" });
    };
    await publish(write, remove, { ...nodeFiles, linkSync });
    expect(texts()).toEqual(write);
  });
});

test("there is no such root", async () => {
  rmSync(root, { recursive: true });
  await expect(publish({ "a.md": "a" })).rejects.toThrow(/There is no folder/);
});
