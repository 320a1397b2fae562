import json
import subprocess
import sys
from pathlib import Path

from kgan import _replicas

import keras
import numpy as np
import pytest

SCRIPT = Path(__file__).with_name("several_devices.py")


@pytest.fixture(scope="module", params=[2, 4])
def found(request):
    """What each case came to on so many devices."""
    arguments = [sys.executable, SCRIPT, str(request.param)]
    result = subprocess.run(arguments, capture_output=True, text=True, timeout=600)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout.splitlines()[-1])


@pytest.mark.slow
def test_several_devices_do_what_one_does(found):
    cases = {name: gaps for name, gaps in found.items() if isinstance(gaps, dict)}
    assert len(cases) == 5
    # Float32 sums in another order differ: by 3e-7 at most, on 2 and on 4 devices.
    for name, gaps in cases.items():
        assert gaps.pop("steps") == 10, name
        assert max(gaps.values()) < 1e-6, name


@pytest.mark.slow
def test_what_keras_can_not_do_on_several_devices_is_said_in_a_line(found):
    assert "compile with steps_per_execution=1" in found["steps_per_execution"]
    assert "multiple of `num_d_steps` times the devices" in found["num_d_steps"]


def test_one_device_draws_as_without_replicas():
    assert _replicas.count() == 1
    drawn = _replicas.draw(keras.random.normal, (3, 2), seed=1)
    assert np.array_equal(drawn, keras.random.normal((3, 2), seed=1))
