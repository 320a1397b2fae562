"""Where benchmark results go, and what is recorded with each of them."""

import datetime
import itertools
import json
import os
import platform
import re
from pathlib import Path

import keras
import tensorflow as tf

RESULTS = Path(__file__).parents[2] / "data" / "results"


def environment():
    """Returns date, machine and versions, a dict."""
    cpuinfo = Path("/proc/cpuinfo")
    model = re.search(r"model name\s*: (.*)", cpuinfo.read_text()) if cpuinfo.exists() else None
    gpus = tf.config.list_physical_devices("GPU")
    used = [tf.config.experimental.get_device_details(g).get("device_name", g.name) for g in gpus]
    cpu = f"{model[1] if model else platform.machine()}, {os.cpu_count()} cores"
    return {
        "date": datetime.date.today().isoformat(),
        "machine": ", ".join([cpu, *used]),
        "versions": {
            "python": platform.python_version(),
            "tensorflow": tf.__version__,
            "keras": keras.__version__,
        },
    }


def on_a_gpu():
    """Returns whether there is a GPU. A step of small networks takes a third there with XLA."""
    return bool(tf.config.list_physical_devices("GPU"))


def add(benchmark, /, **found):
    """Adds a record to a benchmark's list, with date, machine and versions, and prints it."""
    print(", ".join(f"{key}: {value}" for key, value in found.items()), flush=True)
    write(benchmark, [*read(benchmark), {**found, **environment()}])


def add_row(benchmark, /, **found):
    """Does the same for a record that holds long lists: on one line, and nothing is printed."""
    write(benchmark, [*read(benchmark), {**found, **environment()}], rows=True)


def read(name):
    """Returns the list of records of a benchmark, empty before its first run."""
    path = RESULTS / f"{name}.json"
    return json.loads(path.read_text()) if path.exists() else []


def missing(name, settings, **more):
    """Yields those of some settings, dicts, that no record of a benchmark has, with `more`."""
    for setting in settings:
        wanted = {**setting, **more}
        if not any(wanted.items() <= found.items() for found in read(name)):
            yield wanted


def every(table):
    """Returns each setting of a table, which is a dict of what can be chosen: a list of dicts."""
    return [dict(zip(table, v, strict=True)) for v in itertools.product(*table.values())]


def write(name, records, rows=False):
    """Writes the records, whole or not at all; with `rows`, each on a line of its own."""
    lines = (json.dumps(found, separators=(",", ":")) for found in records)
    text = "[\n" + ",\n".join(lines) + "\n]" if rows else json.dumps(records, indent=1)
    RESULTS.mkdir(exist_ok=True)
    unfinished = RESULTS / f"{name}.unfinished"
    unfinished.write_text(text + "\n")
    unfinished.replace(RESULTS / f"{name}.json")
