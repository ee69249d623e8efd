import { expect, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { dacpacSource } from "../../../src/source/dacpac/source.ts";
import { element, modelXml, writeBytes, writePackage } from "../../support/package.ts";
import { zip } from "../../support/zip.ts";

const model = modelXml(element("SqlSchema", "[Sales]"));
const whole = zip([{ name: "model.xml", content: model }]);

function packaged(content: string): string {
  return writePackage([{ name: "model.xml", content }]);
}

test.each<[string, () => string, string]>([
  ["a missing file", () => "no/such/file.dacpac", "does not exist"],
  ["a folder", () => import.meta.dirname, "is a folder"],
  ["an empty file", () => writeBytes(Buffer.alloc(0)), "is no .dacpac or .bacpac"],
  ["a text file", () => writeBytes(Buffer.from("CREATE TABLE t (a int)")), "is no .dacpac or .bacpac"],
  ["a zip cut off at its end", () => writeBytes(whole.subarray(0, whole.length - 30)), "is no .dacpac or .bacpac"],
  ["a zip with damaged content", () => writeBytes(damage(whole)), "damaged"],
  ["a zip without model.xml", () => writePackage([{ name: "readme.txt", content: "hello" }]), "holds no model.xml"],
  ["an encrypted entry", () => writePackage([{ name: "model.xml", content: model, flags: 1 }]), "is encrypted"],
  [
    "an entry that claims more than may be read",
    () => writePackage([{ name: "model.xml", content: model, claimedSize: 2 ** 31 }]),
    "more than the",
  ],
  ["an entry larger than it claims", () => writePackage([{ name: "model.xml", content: model, claimedSize: 10 }]), "cannot be unpacked"],
  ["truncated XML", () => packaged(model.slice(0, -40)), "not well-formed XML"],
  ["unbalanced XML", () => packaged(model.replace("</Model>", "")), "not well-formed XML"],
  ["an empty model.xml", () => packaged(""), "not well-formed XML"],
  ["another root", () => packaged("<DacType></DacType>"), "the root should be DataSchemaModel"],
  [
    "bytes that are no UTF-8",
    () => writePackage([{ name: "model.xml", content: Buffer.from([0x3c, 0xff, 0xfe, 0x61]) }]),
    "cannot be unpacked",
  ],
  ["nesting without end", () => packaged(`<DataSchemaModel>${"<a>".repeat(1000)}`), "nest deeper"],
  [
    "an XML bomb",
    () =>
      packaged(`<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY c "&a;&a;&a;">]><DataSchemaModel>&c;</DataSchemaModel>`),
    "declares a document type",
  ],
])("%s is refused", async (_, file, message) => {
  const refused: unknown = await dacpacSource(file())
    .read()
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UserError);
  expect((refused as UserError).message).toContain(message);
});

test("a fault in the XML is named by its line", async () => {
  const broken = model.replace("<Model>", "<Model>\n\n<Element Type=>");
  await expect(dacpacSource(packaged(broken)).read()).rejects.toThrow(/model\.xml, line 6/);
});

/** Flips bits in the middle of the deflated data. */
function damage(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = 60; at < 120; at++) copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}
