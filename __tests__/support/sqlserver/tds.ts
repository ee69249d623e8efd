// As much of the server's side of [MS-TDS] as a driver needs to log in and read result sets.
// https://learn.microsoft.com/openspecs/windows_protocols/ms-tds/b46a581a-39de-4745-b076-ec4dbb7d13ec

export const packetType = { sqlBatch: 0x01, rpc: 0x03, tabularResult: 0x04, attention: 0x06, login7: 0x10, prelogin: 0x12 } as const;

const headerLength = 8;
const endOfMessage = 0x01;

export interface Message {
  readonly type: number;
  readonly data: Buffer;
}

/** Joins packets into messages. Feed it bytes as they come; from where they are no packets (TLS), it takes no more. */
export function messageReader(onMessage: (message: Message) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let parts: Buffer[] = [];
  let ended = false;
  return (chunk) => {
    if (ended) return;
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (rest.length >= headerLength) {
      const length = rest.readUInt16BE(2);
      if (length < headerLength) ended = true;
      if (ended || rest.length < length) return;
      const type = rest[0] ?? 0;
      const last = ((rest[1] ?? 0) & endOfMessage) !== 0;
      parts.push(rest.subarray(headerLength, length));
      rest = rest.subarray(length);
      if (last) {
        const data = Buffer.concat(parts);
        parts = [];
        onMessage({ type, data });
      }
    }
  };
}

/** One packet. */
export function packet(type: number, data: Buffer, last: boolean, number: number): Buffer {
  const header = Buffer.alloc(headerLength);
  header.writeUInt8(type, 0);
  header.writeUInt8(last ? endOfMessage : 0, 1);
  header.writeUInt16BE(data.length + headerLength, 2);
  header.writeUInt8(number & 0xff, 6);
  return Buffer.concat([header, data]);
}

/** A message in packets of at most `size` bytes, header included. */
export function packets(type: number, data: Buffer, size: number): Buffer[] {
  const room = size - headerLength;
  const out: Buffer[] = [];
  for (let at = 0; at === 0 || at < data.length; at += room) {
    out.push(packet(type, data.subarray(at, at + room), at + room >= data.length, out.length + 1));
  }
  return out;
}

const encryptionAnswer = { off: 0x00, on: 0x01, "not supported": 0x02, required: 0x03 } as const;

export type EncryptionAnswer = keyof typeof encryptionAnswer;

/** An answer to PRELOGIN: version 16.0.1000 and what is said of encryption; undefined leaves the option out. */
export function preloginAnswer(encryption: EncryptionAnswer | undefined): Buffer {
  const options: [token: number, data: Buffer][] = [
    [0x00, Buffer.from([16, 0, 0x03, 0xe8, 0, 0])],
    ...(encryption === undefined ? [] : [[0x01, Buffer.from([encryptionAnswer[encryption]])] as [number, Buffer]]),
    [0x02, Buffer.from([0])],
    [0x03, Buffer.alloc(0)],
    [0x04, Buffer.from([0])],
  ];
  const table = Buffer.alloc(options.length * 5 + 1, 0xff);
  let offset = table.length;
  options.forEach(([token, data], at) => {
    table.writeUInt8(token, at * 5);
    table.writeUInt16BE(offset, at * 5 + 1);
    table.writeUInt16BE(data.length, at * 5 + 3);
    offset += data.length;
  });
  return Buffer.concat([table, ...options.map(([, data]) => data)]);
}

export interface Login {
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly application: string;
  readonly server: string;
  readonly database: string;
  readonly readOnlyIntent: boolean;
  readonly packetSize: number;
}

/** [MS-TDS] 2.2.6.4 LOGIN7. */
export function readLogin(data: Buffer): Login {
  const field = (at: number): Buffer => {
    const offset = data.readUInt16LE(at);
    return data.subarray(offset, offset + data.readUInt16LE(at + 2) * 2);
  };
  const text = (at: number): string => field(at).toString("utf16le");
  // Each byte of the password has its halves swapped and is then combined with 0xA5: no more than a disguise.
  const password = Buffer.from(field(44).map((byte) => (((byte ^ 0xa5) & 0x0f) << 4) | (((byte ^ 0xa5) & 0xf0) >> 4)));
  return {
    packetSize: data.readUInt32LE(8),
    readOnlyIntent: ((data[26] ?? 0) & 0x20) !== 0,
    host: text(36),
    user: text(40),
    password: password.toString("utf16le"),
    application: text(48),
    server: text(52),
    database: text(68),
  };
}

/** The text of a SQL batch, behind its headers. */
export function readBatch(data: Buffer): string {
  return data.subarray(data.readUInt32LE(0)).toString("utf16le");
}

export type ColumnType = "int" | "bigint" | "float" | "bit" | "nvarchar" | "datetime" | "datetime2";

export interface ResultSet {
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  readonly rows: readonly (readonly unknown[])[];
}

export interface ServerError {
  readonly number: number;
  readonly message: string;
  readonly severity?: number;
  /** Of the batch, from 1. */
  readonly line?: number;
}

function shortText(value: string): Buffer {
  return Buffer.concat([Buffer.from([value.length]), Buffer.from(value, "utf16le")]);
}

function longText(value: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16LE(value.length);
  return Buffer.concat([length, Buffer.from(value, "utf16le")]);
}

function withLength(token: number, body: Buffer): Buffer {
  const head = Buffer.alloc(3);
  head.writeUInt8(token);
  head.writeUInt16LE(body.length, 1);
  return Buffer.concat([head, body]);
}

/** SQL_Latin1_General_CP1_CI_AS */
const collation = Buffer.from([0x09, 0x04, 0xd0, 0x00, 0x34]);

const typeInfo: Readonly<Record<ColumnType, Buffer>> = {
  int: Buffer.from([0x26, 4]),
  bigint: Buffer.from([0x26, 8]),
  float: Buffer.from([0x6d, 8]),
  bit: Buffer.from([0x68, 1]),
  datetime: Buffer.from([0x6f, 8]),
  // to the millisecond
  datetime2: Buffer.from([0x2a, 3]),
  // nvarchar(max), in chunks of known length
  nvarchar: Buffer.concat([Buffer.from([0xe7, 0xff, 0xff]), collation]),
};

export function columnMetadata(set: ResultSet): Buffer {
  const count = Buffer.alloc(3);
  count.writeUInt8(0x81);
  count.writeUInt16LE(set.columns.length, 1);
  // User type 0; flags: nullable.
  return Buffer.concat([
    count,
    ...set.columns.flatMap((column) => [Buffer.from([0, 0, 0, 0, 0x01, 0x00]), typeInfo[column.type], shortText(column.name)]),
  ]);
}

const plpNull = Buffer.alloc(8, 0xff);

function cell(type: ColumnType, value: unknown): Buffer {
  if (value === null || value === undefined) return type === "nvarchar" ? plpNull : Buffer.from([0]);
  switch (type) {
    case "int": {
      const out = Buffer.alloc(5);
      out.writeUInt8(4);
      out.writeInt32LE(Number(value), 1);
      return out;
    }
    case "bigint": {
      const out = Buffer.alloc(9);
      out.writeUInt8(8);
      out.writeBigInt64LE(BigInt(value as string), 1);
      return out;
    }
    case "float": {
      const out = Buffer.alloc(9);
      out.writeUInt8(8);
      out.writeDoubleLE(Number(value), 1);
      return out;
    }
    case "bit":
      return Buffer.from([1, value === true || value === 1 ? 1 : 0]);
    case "datetime": {
      // Days since 1900-01-01, then three-hundredths of a second since midnight.
      const out = Buffer.alloc(9);
      const since = (value as Date).getTime() - Date.UTC(1900, 0, 1);
      out.writeUInt8(8);
      out.writeInt32LE(Math.floor(since / 86_400_000), 1);
      out.writeInt32LE(Math.floor(((since % 86_400_000) * 3) / 10), 5);
      return out;
    }
    case "datetime2": {
      // Milliseconds since midnight in four bytes, then days since 0001-01-01 in three.
      const out = Buffer.alloc(8);
      const time = (value as Date).getTime();
      out.writeUInt8(7);
      out.writeUInt32LE(((time % 86_400_000) + 86_400_000) % 86_400_000, 1);
      out.writeUIntLE(Math.floor(time / 86_400_000) + 719_162, 5, 3);
      return out;
    }
    case "nvarchar": {
      const content = Buffer.from(value as string, "utf16le");
      const out = Buffer.alloc(8 + (content.length === 0 ? 4 : 8) + content.length);
      out.writeBigUInt64LE(BigInt(content.length), 0);
      if (content.length > 0) {
        out.writeUInt32LE(content.length, 8);
        content.copy(out, 12);
      }
      return out;
    }
  }
}

export function row(set: ResultSet, values: readonly unknown[]): Buffer {
  return Buffer.concat([Buffer.from([0xd1]), ...set.columns.map((column, at) => cell(column.type, values[at]))]);
}

export interface DoneFlags {
  readonly more?: boolean;
  readonly error?: boolean;
  readonly count?: number;
  readonly attention?: boolean;
}

export function done({ more, error, count, attention }: DoneFlags = {}): Buffer {
  const out = Buffer.alloc(13);
  out.writeUInt8(0xfd);
  out.writeUInt16LE((more ? 0x01 : 0) | (error ? 0x02 : 0) | (count === undefined ? 0 : 0x10) | (attention ? 0x20 : 0), 1);
  out.writeBigUInt64LE(BigInt(count ?? 0), 5);
  return out;
}

export function errorToken(error: ServerError, server: string): Buffer {
  const head = Buffer.alloc(6);
  head.writeInt32LE(error.number);
  head.writeUInt8(1, 4);
  head.writeUInt8(error.severity ?? 16, 5);
  return withLength(
    0xaa,
    Buffer.concat([head, longText(error.message), shortText(server), shortText(""), Buffer.from([error.line ?? 1, 0, 0, 0])]),
  );
}

/** TDS 7.4, as SQL Server 2012 and later answer. */
export function loginAck(): Buffer {
  return withLength(
    0xad,
    Buffer.concat([Buffer.from([1]), Buffer.from([0x74, 0, 0, 4]), shortText("Microsoft SQL Server"), Buffer.from([16, 0, 0x03, 0xe8])]),
  );
}

export function databaseChange(database: string): Buffer {
  return withLength(0xe3, Buffer.concat([Buffer.from([1]), shortText(database), shortText("master")]));
}

export function packetSizeChange(size: number): Buffer {
  return withLength(0xe3, Buffer.concat([Buffer.from([4]), shortText(String(size)), shortText("4096")]));
}
