import { UserError } from "../../errors.ts";

/** The part of a package that describes the database. */
const modelPart = "model.xml";

/**
 * The largest model.xml that is read, unpacked. Real ones reach some 200 MB; one that claims more is damaged or was made
 * to exhaust the machine (deflate packs a thousand to one).
 */
const largestModel = 1024 ** 3;

/**
 * Unpacks the model.xml of a .dacpac or .bacpac (both are zip files of the Open Packaging Conventions) and hands its text on
 * piece by piece, so that however large it is, only a piece is held.
 *
 * @throws UserError for a file that is missing, no zip, encrypted or damaged, or that holds no model.xml
 * @param path where the file is
 * @param file how messages name it
 */
export async function readModelText(path: string, file: string, take: (text: string) => void): Promise<void> {
  const { openPromise } = await import("yauzl");
  const zip = await openPromise(path, { autoClose: false }).catch((cause: unknown) => {
    throw openError(file, cause);
  });
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== modelPart) continue;
      if (entry.isEncrypted()) throw new UserError(`${file} is encrypted. Save the package without a password.`);
      if (entry.uncompressedSize > largestModel) {
        throw new UserError(
          `${file}: its model.xml claims ${entry.uncompressedSize} bytes, more than the ${largestModel} that are read. The package is damaged or not what it seems.`,
        );
      }
      const stream = await zip.openReadStreamPromise(entry);
      const decoder = new TextDecoder("utf-8", { fatal: true });
      for await (const bytes of stream) take(decoder.decode(bytes as Buffer, { stream: true }));
      take(decoder.decode());
      return;
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(`${file} is damaged and cannot be unpacked (${messageOf(cause)}). Extract or build the package again.`, { cause });
  } finally {
    zip.close();
  }
  throw new UserError(
    `${file} holds no model.xml: it is a zip file, but not a .dacpac or .bacpac that SqlPackage, SSDT or Visual Studio 2012 and later write.`,
  );
}

function openError(file: string, cause: unknown): UserError {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  if (code === "ENOENT") return new UserError(`${file} does not exist.`, { cause });
  if (code === "EISDIR") return new UserError(`${file} is a folder, not a package.`, { cause });
  if (code === "EACCES" || code === "EPERM") return new UserError(`${file} may not be read: its permissions forbid it.`, { cause });
  return new UserError(
    `${file} is no .dacpac or .bacpac: those are zip files, and this one is not, or it is cut off (${messageOf(cause)}).`,
    { cause },
  );
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
