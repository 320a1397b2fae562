import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import kgan
from kgan import distribute

import numpy as np
import pytest
from helpers import small_gan, some_images

SCRIPT = Path(__file__).with_name("several_machines.py")
EPOCHS = 4  # as there


def free_ports(n):
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(n)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def start(workers, folder, kind="plain"):
    """Starts so many workers, and returns their processes; one is a process by itself."""
    folder.mkdir(exist_ok=True)
    cluster = {"worker": [f"127.0.0.1:{port}" for port in free_ports(workers)]}
    processes = []
    for index in range(workers):
        config = {"cluster": cluster, "task": {"type": "worker", "index": index}}
        own = {"TF_CONFIG": json.dumps(config)} if workers > 1 else {}
        few = {"TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "2"}
        command = [sys.executable, "-u", SCRIPT, folder, kind]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        processes.append(subprocess.Popen(command, env={**os.environ, **own, **few}, **pipes))
    return processes


def finish(processes):
    """Waits, and returns the exit status and the errors of each."""
    errors = [process.communicate(timeout=300)[1] for process in processes]
    return [process.returncode for process in processes], errors


def weights(folder, workers):
    """Returns what each worker ended with, lists of arrays."""
    found = [np.load(folder / f"{index}.npz") for index in range(workers)]
    return [[each[name] for name in each.files] for each in found]


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    """The folder of a run that one process has made."""
    folder = tmp_path_factory.mktemp("alone")
    assert finish(start(1, folder))[0] == [0]
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("workers", [2, 3])
def test_several_machines_do_what_one_does(workers, alone, tmp_path):
    status, errors = finish(start(workers, tmp_path))
    assert status == [0] * workers, errors
    (expected,) = weights(alone, 1)
    first, *others = weights(tmp_path, workers)
    for other in others:
        for a, b in zip(first, other, strict=True):
            np.testing.assert_array_equal(a, b)
    for a, b in zip(first, expected, strict=True):
        # Float32 sums in another order differ: by 5e-7 at most, on two and on three.
        np.testing.assert_allclose(a, b, rtol=0, atol=1.5e-6)


@pytest.mark.slow
@pytest.mark.parametrize("lost", [0, 1])
def test_a_lost_worker_ends_all_and_they_go_on_from_the_last_checkpoint(lost, tmp_path):
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    status, errors = finish(start(2, whole, "normalised"))
    assert status == [0, 0], errors
    processes = start(2, killed, "normalised")
    first = killed / "checkpoints" / "epoch_000000001.json"
    while not first.exists():
        assert all(process.poll() is None for process in processes)
        time.sleep(0.01)
    processes[lost].send_signal(signal.SIGKILL)
    status, errors = finish(processes)
    assert status[lost] == -signal.SIGKILL
    assert status[1 - lost] == 1
    assert "A worker was lost. Start all of them again" in errors[1 - lost]
    assert not list(killed.glob("*.npz"))
    status, errors = finish(start(2, killed, "normalised"))
    assert status == [0, 0], errors
    *whole_weights, history = weights(whole, 2)[0]
    *killed_weights, rest = weights(killed, 2)[0]
    assert len(rest) < len(history) == EPOCHS  # it did not begin again
    np.testing.assert_array_equal(rest, history[-len(rest) :])
    for a, b in zip(whole_weights, killed_weights, strict=True):
        np.testing.assert_array_equal(a, b)


def test_one_machine_does_what_fit_does():
    labels = np.arange(32) % 3
    one, other = (small_gan(num_classes=3, num_d_steps=2, ema_momentum=0.9) for _ in range(2))
    settings = {"batch_size": 8, "epochs": 3}
    history = one.fit(some_images(), labels, **settings, verbose=0).history
    seen = []

    class Watch(kgan.callbacks.StepLimit):
        def on_train_batch_end(self, batch, logs=None):
            seen.append((batch, *logs))
            super().on_train_batch_end(batch, logs)

    found = distribute.fit(other, some_images(), labels, **settings, callbacks=[Watch(1000)])
    for a, b in zip(one.get_weights(), other.get_weights(), strict=True):
        np.testing.assert_array_equal(a, b)
    assert found.history == {name: pytest.approx(means) for name, means in history.items()}
    assert [step for step, *_ in seen] == 3 * [0, 1, 2, 3]
    assert set(seen[0][1:]) == {"d_loss", "g_loss", "d_real", "d_fake"}
    distribute.fit(other, some_images(), labels, **settings, callbacks=[Watch(14)])
    assert other.steps == 14  # it ends within an epoch


def test_errors_are_those_of_fit():
    with pytest.raises(ValueError, match="batch_size=5"):
        distribute.fit(small_gan(num_d_steps=2), some_images(), batch_size=5)
    with pytest.raises(ValueError, match="multiple of `num_d_steps`"):
        distribute.fit(small_gan(num_d_steps=2), some_images(), batch_size=5)
