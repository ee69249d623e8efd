#!/usr/bin/env python3
"""Export gold.v_transactions_flat to one CSV file.

Needs nothing but Python 3.9 and, for a database, a DB-API 2.0 driver (PEP 249) of your choice:

    flatten.py --out flat.csv --driver pyodbc --connect "$SCOUT_CONNECTION"
    flatten.py --out flat.csv --from-csv etl/sample/v_transactions_flat.csv

The second form reads a CSV file in the place of the view, for a trial without a server.

Before anything is read the gate is asked whether the contract "flatten" holds (gate.py): by the word of the last sync, or with
--schema by that of the schema as it is now.
Exit status: 0 the file was written, 1 the contract does not hold, 2 it was not; a file that was there before is then unchanged.
"""

import argparse
import csv
import datetime
import importlib
import os
import shutil
import sys

from gate import GateClosed, GateUnknown, gate

REPOSITORY = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# Where the sample lies within the agent's own repository, its command is two folders up.
AGENT = os.path.join(REPOSITORY, "..", "..", "dist", "cli", "index.js")

# What the contract "flatten" promises, in the order of the file. Times come from dbo.SalesInteractions only.
QUERY = """
SELECT interaction_id, transaction_date, business_day, store_id, store_name, region, barangay, emotional_state,
       canonical_tx_id, device_id, amount, payment_method, line_count, line_total, is_matched
FROM gold.v_transactions_flat
ORDER BY interaction_id
"""
COLUMNS = (
    "interaction_id",
    "transaction_date",
    "business_day",
    "store_id",
    "store_name",
    "region",
    "barangay",
    "emotional_state",
    "canonical_tx_id",
    "device_id",
    "amount",
    "payment_method",
    "line_count",
    "line_total",
    "is_matched",
)


class ExportError(Exception):
    """What stops an export and can be mended by whoever runs it."""


def read_view(connection):
    """Yield the view's rows, in the order of COLUMNS, from any DB-API connection."""
    cursor = connection.cursor()
    try:
        cursor.execute(QUERY)
        names = tuple(column[0] for column in cursor.description)
        if names != COLUMNS:
            raise ExportError(f"the view answered with {', '.join(names)}; expected {', '.join(COLUMNS)}")
        while True:
            rows = cursor.fetchmany(5000)
            if not rows:
                return
            yield from rows
    finally:
        cursor.close()


def read_csv(path):
    """Yield the same rows from a CSV file with a header. It may hold more columns than are exported, in any order."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
        if missing:
            raise ExportError(f"{path} has no column {', '.join(missing)}")
        for row in reader:
            if None in row or None in row.values():
                raise ExportError(f"{path}:{reader.line_num}: the row has not as many values as the header")
            yield [row[name] for name in COLUMNS]


def text(value):
    """Print a value the same way whichever driver it came from: NULL is empty, a bit is 0 or 1, times are ISO 8601."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, datetime.datetime):
        return value.isoformat(sep=" ")
    return str(value)


def export(columns, rows, path):
    """Write the rows under a header of the columns to `path`, whole or not at all, and return their number."""
    temporary = f"{path}.{os.getpid()}.part"
    total = 0
    try:
        with open(temporary, "x", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(columns)
            for row in rows:
                writer.writerow([text(value) for value in row])
                total += 1
        os.replace(temporary, path)
    except BaseException:
        if os.path.exists(temporary):
            os.unlink(temporary)
        raise
    return total


def connect(driver, string):
    """Open a connection with a DB-API module by its name."""
    try:
        module = importlib.import_module(driver)
    except ImportError as error:
        raise ExportError(f"the driver {driver} is not installed: {error}") from error
    try:
        return module.connect(string)
    except module.Error as error:
        # Not the string: it may hold a password. Some drivers repeat it in their message.
        raise ExportError(f"{driver} could not connect ({type(error).__name__})") from None


def rows_of(arguments):
    """Yield the rows from where the command line says, and close the connection after the last one."""
    if arguments.from_csv is not None:
        yield from read_csv(arguments.from_csv)
        return
    connection = connect(arguments.driver, arguments.connect)
    try:
        yield from read_view(connection)
    finally:
        connection.close()


def ask_gate(arguments):
    """Raise GateClosed unless the contract holds."""
    installed = os.environ.get("SCHEMA_SYNC") or shutil.which("schema-sync")
    command = ["node", AGENT] if not installed and os.path.exists(AGENT) else None
    gate("flatten", source=arguments.schema, repository=REPOSITORY, max_age=arguments.max_age, command=command)


def parse_arguments(argv):
    parser = argparse.ArgumentParser(prog="flatten.py", description="Export gold.v_transactions_flat to one CSV file.")
    parser.add_argument("--out", required=True, metavar="FILE", help="the CSV file to write; replaced only by a whole one")
    parser.add_argument("--from-csv", metavar="FILE", help="read this file in the place of the view")
    parser.add_argument("--driver", metavar="MODULE", help="a DB-API module, for example pyodbc")
    parser.add_argument("--connect", metavar="STRING", help="what the module's connect() takes (default: SCOUT_CONNECTION)")
    parser.add_argument("--schema", metavar="S", help="hold the contract against this schema, not by the last sync's word")
    parser.add_argument("--max-age", metavar="DAYS", help="how old the last sync's word may be")
    arguments = parser.parse_args(argv)
    if arguments.connect is None:
        arguments.connect = os.environ.get("SCOUT_CONNECTION")
    if (arguments.from_csv is None) == (arguments.driver is None):
        parser.error("name one source: --from-csv FILE, or --driver MODULE")
    if arguments.driver is not None and not arguments.connect:
        parser.error("--driver needs --connect STRING, or SCOUT_CONNECTION in the environment")
    return arguments


def main(argv=None):
    arguments = parse_arguments(argv)
    try:
        ask_gate(arguments)
    except GateUnknown as error:
        print(f"flatten.py: nothing was exported: could not tell whether the contract holds: {error}", file=sys.stderr)
        return 2
    except GateClosed as reasons:
        print(f"flatten.py: nothing was exported: {reasons}", file=sys.stderr)
        return 1
    try:
        total = export(COLUMNS, rows_of(arguments), arguments.out)
    except Exception as error:
        # Every driver has its own exceptions; whatever it was, the night's log should have one plain line.
        print(f"flatten.py: nothing was exported: {error}", file=sys.stderr)
        return 2
    print(f"{arguments.out}: {total} rows")
    return 0


if __name__ == "__main__":
    sys.exit(main())
