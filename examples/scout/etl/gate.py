"""Ask Schema Sync Agent whether the contracts of a job hold, before the job runs. Copy this file beside your job:

    from gate import gate
    gate("flatten")

Needs nothing but Python 3.9 and the command schema-sync, or what SCHEMA_SYNC says instead of it
("node /opt/schema-sync-agent/dist/cli/index.js").
"""

import json
import os
import shlex
import shutil
import subprocess


class GateClosed(Exception):
    """The job must not run; the message says why."""


class GateUnknown(GateClosed):
    """Nobody could tell whether the job may run; the message says why, and what to do about it."""


def gate(*contracts, source=None, repository=".", max_age=None, command=None, timeout=300):
    """Return the answer when all of the contracts hold, and raise GateClosed when one does not.

    contracts   ids, or names of consumers; none: every contract of the repository
    source      what to hold them against now: scripts, a package, a connection string; None: what the last sync committed
    repository  the folder with docs/ and contracts/
    max_age     days; how old the last sync's word may be
    command     the command as a list; None: SCHEMA_SYNC, else schema-sync
    timeout     seconds
    """
    arguments = ["gate", "--json", "--repo", repository]
    arguments += ["--offline"] if source is None else []
    arguments += [] if max_age is None else [f"--max-age={max_age}"]
    environment = dict(os.environ)
    if source is not None:
        if "=" in source:
            # A connection string may hold a password, and every user of a machine sees what processes are called with.
            environment["SCHEMA_SYNC_CONNECTION_STRING"] = source
        else:
            arguments += [f"--source={source}"]
    try:
        finished = subprocess.run(
            [*(command or _command()), *arguments, "--", *contracts],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=timeout,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise GateUnknown(f"the gate could not be asked: {error}") from None
    try:
        answer = json.loads(finished.stdout)
    except ValueError:
        answer = {"reason": finished.stderr.strip() or f"the gate answered nothing (exit status {finished.returncode})"}
    if finished.returncode == 0 and answer.get("go") is True:
        return answer
    if finished.returncode == 1 and answer.get("decision") == "stop":
        raise GateClosed(_reasons(answer))
    raise GateUnknown(answer.get("reason", f"exit status {finished.returncode}"))


def _command():
    if os.environ.get("SCHEMA_SYNC"):
        return shlex.split(os.environ["SCHEMA_SYNC"])
    found = shutil.which("schema-sync")
    if found is None:
        raise GateUnknown("there is no command schema-sync; install it, or name another in SCHEMA_SYNC")
    return [found]


def _reasons(answer):
    lines = []
    for contract in answer["contracts"]:
        if contract["state"] != "error":
            continue
        owner = f", owned by {contract['owner']}," if "owner" in contract else ""
        lines.append(f"the contract {contract['id']}{owner} does not hold:")
        for violation in contract["violations"]:
            lines.append(f"  {violation['message']}")
            if "harm" in violation:
                lines.append(f"    {violation['harm']}")
    return "\n".join(lines)
