import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepComment } from "../../../src/publish/github/comment.ts";
import { syncPullRequest } from "../../../src/publish/github/sync.ts";
import type { SyncOutcome } from "../../../src/publish/github/sync.ts";
import { plainClient } from "../../support/github/client.ts";
import { interleave } from "../../support/github/schedule.ts";
import { startGitHub, workflowToken } from "../../support/github/server.ts";
import type { GitHubServer } from "../../support/github/server.ts";

/** What one run found: the docs that it wants, and the words for it. */
type Wish = Readonly<Record<string, string>>;

const clients = ["first", "second"] as const;

let github: GitHubServer;
beforeAll(async () => {
  github = await startGitHub();
  github.control.secondaryLimit = false;
  for (const client of clients) github.addToken(client, { ...workflowToken, hourly: Infinity });
});
afterAll(() => github.close());

/** Both clients at once, request by request in the order of the seed. */
async function race<T>(seed: number, run: (client: (typeof clients)[number]) => Promise<T>): Promise<T[]> {
  const schedule = interleave(seed, clients);
  github.control.schedule = schedule;
  try {
    return await Promise.all(
      clients.map(async (client) => {
        try {
          return await run(client);
        } finally {
          schedule.done(client);
        }
      }),
    );
  } finally {
    github.control.schedule = undefined;
  }
}

function sync(client: string, base: string, branch: string, wish: Wish, checkedOut: Wish): Promise<SyncOutcome> {
  const files = new Map(Object.entries(wish));
  return syncPullRequest({
    api: plainClient(github.url, client),
    owner: github.owner,
    repo: github.name,
    base,
    branch,
    proposed: () => ({
      files,
      remove: Object.keys(checkedOut).filter((path) => path.startsWith("docs/") && !files.has(path)),
      checkedOut: new Map(Object.entries(checkedOut)),
    }),
    today: "2026-01-01",
    text: { title: textOf(wish), body: `Docs: ${textOf(wish)}` },
    commitMessage: `Docs: ${textOf(wish)}`,
    pause: () => Promise.resolve(),
  });
}

function textOf(wish: Wish): string {
  return Object.values(wish).join(", ").replaceAll("\n", "");
}

const start: Wish = { "README.md": "Read me\n", "docs/index.md": "old\n" };
const one: Wish = { "docs/index.md": "one\n", "docs/tables/one.md": "of one\n" };
const two: Wish = { "docs/index.md": "two\n" };
const right: Wish = { "docs/index.md": "old\n" };

interface Situation {
  readonly name: string;
  readonly wishes: readonly [Wish, Wish];
  /** What is proposed before both begin. */
  readonly before?: Wish;
  readonly orders: number;
}

const situations: readonly Situation[] = [
  { name: "both open it, with different docs", wishes: [one, two], orders: 50 },
  { name: "both update it", wishes: [one, two], before: { "docs/index.md": "earlier\n" }, orders: 100 },
  { name: "both open it, with the same docs", wishes: [one, one], orders: 30 },
  { name: "one updates it while the other finds the docs right", wishes: [one, right], before: two, orders: 30 },
  { name: "both find the docs right", wishes: [right, right], before: two, orders: 30 },
];

describe.each(situations)("two runs at once: $name", ({ name, wishes, before, orders }) => {
  const [wishOfFirst, wishOfSecond] = wishes;
  const title = name.replaceAll(/\W+/g, "-");

  it(`leave one correct state in each of ${orders} orders`, async () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < orders; seed += 1) {
      const [base, branch] = [`${title}-${seed}`, `schema-sync/${title}-${seed}`];
      await github.push(base, start);
      if (before !== undefined) await sync("first", base, branch, before, start);
      await race(seed, (client) => sync(client, base, branch, client === "first" ? wishOfFirst : wishOfSecond, start));

      const open = github.state.issues.filter(({ state, pull }) => state === "open" && pull?.head === branch);
      const head = await github.state.git.commit(github.head(branch) ?? "");
      const held = Object.fromEntries(await github.files(branch));
      const winner = wishes.find((wish) => JSON.stringify(held) === JSON.stringify({ "README.md": "Read me\n", ...wish }));
      if (head === undefined) {
        expect(open).toEqual([]);
        expect(wishes).toContain(right);
      } else {
        expect(winner, `seed ${seed}: ${JSON.stringify(held)}`).toBeDefined();
        expect(winner).not.toBe(right);
        expect(open.map(({ title }) => title)).toEqual([textOf(winner ?? {})]);
        expect(head.parents).toEqual([github.head(base)]);
      }
      expect(Object.fromEntries(await github.files(base))).toEqual(start);
      seen.add(winner === undefined ? "nothing" : textOf(winner));
      // A third run, on its own, has nothing left to do.
      const from = github.log.length;
      await sync("first", base, branch, winner ?? right, start);
      expect(github.log.slice(from).filter(({ writes }) => writes)).toEqual([]);
    }
    expect(github.complaints).toEqual([]);
    expect(seen.size).toBe(new Set(wishes.map(textOf)).size);
  });
});

describe("a person who pushes while a run is at it", () => {
  it("loses nothing, whenever it happens", async () => {
    for (let step = 1; step <= 14; step += 1) {
      const [base, branch] = [`pushed-${step}`, `schema-sync/pushed-${step}`];
      await github.push(base, start);
      await sync("first", base, branch, two, start);
      let person = "";
      let requests = 0;
      github.control.schedule = {
        turn: async () => {
          requests += 1;
          if (requests === step) person = await github.push(branch, { "notes.txt": "mine\n" });
        },
        done: () => {},
      };
      await sync("first", base, branch, one, start);
      github.control.schedule = undefined;
      if (person === "") continue;
      expect(await github.state.git.history(github.head(branch) ?? ""), `at request ${step}`).toContain(person);
      expect((await github.files(branch)).get("notes.txt")).toBe("mine\n");
      await sync("first", base, branch, one, start);
      expect(Object.fromEntries(await github.files(branch)), `at request ${step}`).toEqual({
        "README.md": "Read me\n",
        "notes.txt": "mine\n",
        ...one,
      });
    }
    expect(github.complaints).toEqual([]);
  });
});

describe("two checks that comment at once", () => {
  it("leave one comment, whoever was first", async () => {
    await github.push("commented", start);
    for (let seed = 0; seed < 30; seed += 1) {
      const issue = github.openPullRequest("Drop a column", "commented", "main");
      await race(seed, (client) =>
        keepComment(
          { api: plainClient(github.url, client), owner: github.owner, repo: github.name },
          { issue, key: "check", text: client, create: true },
        ),
      );
      const comments = github.state.comments.filter((comment) => comment.issue === issue);
      expect(comments, `seed ${seed}`).toHaveLength(1);
    }
    expect(github.complaints).toEqual([]);
  });
});

describe("the stand-in's order", () => {
  it("is the same for the same seed, and another for another", async () => {
    const order = async (seed: number): Promise<string> => {
      const schedule = interleave(seed, clients);
      const turns: string[] = [];
      await Promise.all(
        clients.map(async (client) => {
          for (let i = 0; i < 8; i += 1) {
            await schedule.turn(client);
            turns.push(client);
          }
          schedule.done(client);
        }),
      );
      return turns.join();
    };
    expect(await order(7)).toBe(await order(7));
    expect(new Set(await Promise.all([1, 2, 3, 60, 90, 91].map(order))).size).toBeGreaterThan(4);
  });
});
