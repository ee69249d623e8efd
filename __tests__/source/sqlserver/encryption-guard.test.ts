import { EventEmitter } from "node:events";
import type { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { agreesToEncrypt, guardEncryption } from "../../../src/source/sqlserver/encryption-guard.ts";
import { fc } from "../../support/property.ts";
import { packets, preloginAnswer, type EncryptionAnswer } from "../../support/sqlserver/tds.ts";

const answers: readonly (readonly [EncryptionAnswer | undefined, boolean])[] = [
  ["on", true],
  ["required", true],
  ["off", false],
  ["not supported", false],
  [undefined, false],
];

test.each(answers)("an answer of %s", (answer, agrees) => {
  expect(agreesToEncrypt(preloginAnswer(answer))).toBe(agrees);
});

describe("on the wire", () => {
  /** What the guard does with an answer that comes in these pieces. */
  function guard(chunks: readonly Buffer[]): { readonly destroyed: boolean; readonly answered: number } {
    const state = { destroyed: false, answered: 0 };
    const socket = Object.assign(new EventEmitter(), {
      destroy: () => {
        state.destroyed = true;
      },
    });
    guardEncryption(socket as unknown as Socket, () => state.answered++);
    for (const chunk of chunks) socket.emit("data", chunk);
    return state;
  }

  test("it holds however the answer is cut into packets and chunks", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...answers),
        fc.integer({ min: 9, max: 60 }),
        fc.array(fc.integer({ min: 1, max: 50 })),
        (one, size, cuts) => {
          const [answer, agrees] = one;
          const bytes = Buffer.concat(packets(0x04, preloginAnswer(answer), size));
          const chunks: Buffer[] = [];
          let at = 0;
          for (const cut of cuts) {
            chunks.push(bytes.subarray(at, at + cut));
            at += cut;
          }
          chunks.push(bytes.subarray(at));
          expect(guard(chunks)).toEqual({ destroyed: !agrees, answered: 1 });
        },
      ),
    );
  });

  test("it judges nothing before the answer is whole", () => {
    const bytes = Buffer.concat(packets(0x04, preloginAnswer("not supported"), 4096));
    expect(guard([bytes.subarray(0, -1)])).toEqual({ destroyed: false, answered: 0 });
  });

  test("garbage is no agreement", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), (bytes) => {
        const [data] = [Buffer.from(bytes)];
        const told = agreesToEncrypt(data);
        // Only a table that names the option, with an answer that agrees, does.
        if (told) expect(data.includes(0x01) || data.includes(0x03)).toBe(true);
      }),
    );
    expect(guard([Buffer.from([0x04, 0x01, 0x00, 0x02, 0, 0, 0, 0])])).toEqual({ destroyed: true, answered: 1 });
  });

  test("an option that stands twice must agree twice", () => {
    const twice = Buffer.from([0x01, 0, 11, 0, 1, 0x01, 0, 12, 0, 1, 0xff, 0x01, 0x02]);
    expect(agreesToEncrypt(twice)).toBe(false);
  });
});
