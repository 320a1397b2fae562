"""A lesson with a GPU in TensorFlow's list of devices: it computes on the CPU, and runs to its end.

So every line is run that a lesson has for a GPU (folded solutions have none), and no assert is left
that holds on a CPU alone because of what the code asks TensorFlow. What a GPU computes is not
tested: that takes one.
"""

import os
import subprocess
import sys

import nbformat
import pytest
from test_notebooks import NOTEBOOKS

PRETEND = """
import kgan
import tensorflow as tf

gpu = tf.config.PhysicalDevice("/physical_device:GPU:0", "GPU")
devices = [*tf.config.list_physical_devices(), gpu]
tf.config.list_physical_devices = lambda kind=None: [
    device for device in devices if kind in (None, device.device_type)
]
"""


@pytest.mark.slow
@pytest.mark.parametrize("name", ["12_fashion_mnist"])  # the lesson that has a section on GPUs
def test_runs_to_its_end(name, tmp_path):
    cells = nbformat.read(NOTEBOOKS / f"{name}.ipynb", as_version=4).cells
    code = [PRETEND, *(cell.source for cell in cells if cell.cell_type == "code")]
    # A fourth of the training does for that, and is too short for what one cell measures.
    short = [source.replace("if LONG else 8", "if LONG else 2") for source in code]
    short = [source for source in short if "averaged_distance < 0.9" not in source]
    assert len(set(code) - set(short)) == 2
    script = tmp_path / "lesson.py"
    script.write_text("\n\n".join([*short, "print('the end')"]))
    run = subprocess.run(
        [sys.executable, script],
        cwd=tmp_path,
        env={**os.environ, "MPLBACKEND": "agg"},
        capture_output=True,
        text=True,
    )
    assert run.stdout.endswith("the end\n"), run.stderr
    assert "GPU:0" in run.stdout
