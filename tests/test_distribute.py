import json
import os
import signal
import socket
import subprocess
import sys
import time
import types
from pathlib import Path

import kgan
from kgan import distribute
from kgan.commands import main as command_line
from kgan.commands import train

import numpy as np
import pytest
import tensorflow as tf
from helpers import small_gan, some_images
from PIL import Image

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
def test_each_worker_reads_data_of_its_own(tmp_path):
    status, errors = finish(start(2, tmp_path, "sharded"))
    assert status == [0, 0], errors
    first, second = weights(tmp_path, 2)
    assert len(first[-1]) == EPOCHS
    for a, b in zip(first, second, strict=True):
        np.testing.assert_array_equal(a, b)


@pytest.mark.slow
def test_a_lost_chief_ends_all_and_they_go_on_from_the_last_checkpoint(tmp_path):
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    status, errors = finish(start(2, whole, "normalised"))
    assert status == [0, 0], errors
    processes = start(2, killed, "normalised")
    first = killed / "checkpoints" / "epoch_000000001.json"
    while not first.exists():
        assert all(process.poll() is None for process in processes)
        time.sleep(0.01)
    processes[0].send_signal(signal.SIGKILL)  # another worker: the test of the command
    status, errors = finish(processes)
    assert status == [-signal.SIGKILL, 1]
    assert "A worker was lost. Start all of them again" in errors[1]
    assert not list(killed.glob("*.npz"))
    status, errors = finish(start(2, killed, "normalised"))
    assert status == [0, 0], errors
    *whole_weights, history = weights(whole, 2)[0]
    *killed_weights, rest = weights(killed, 2)[0]
    assert len(rest) < len(history) == EPOCHS  # it did not begin again
    np.testing.assert_array_equal(rest, history[-len(rest) :])
    for a, b in zip(whole_weights, killed_weights, strict=True):
        np.testing.assert_array_equal(a, b)


def start_command(folder):
    """Starts the command line on two workers, always with the same arguments."""
    cluster = {"worker": [f"127.0.0.1:{port}" for port in free_ports(2)]}
    asked = [
        "train",
        "--data",
        "mine",
        "--steps",
        "60",
        "--strategy",
        "multiworker",
        "--out",
        "run",
    ]
    processes = []
    for index in range(2):
        config = json.dumps({"cluster": cluster, "task": {"type": "worker", "index": index}})
        few = {"TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "2", "TF_CONFIG": config}
        command = [sys.executable, SCRIPT.with_name("killed.py"), *asked]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "cwd": folder}
        processes.append(subprocess.Popen(command, env={**os.environ, **few}, **pipes))
    return processes


@pytest.mark.slow
def test_the_same_command_again_goes_on(tmp_path):
    rng = np.random.default_rng(0)
    (tmp_path / "mine").mkdir()
    for i in range(64):
        pixels = rng.integers(256, size=(8, 8), dtype="uint8")
        Image.fromarray(pixels).save(tmp_path / "mine" / f"{i:02d}.png")
    processes = start_command(tmp_path)
    while not (tmp_path / "run" / "frames" / "step_0000020.png").exists():  # a step is an epoch
        assert all(process.poll() is None for process in processes)
        time.sleep(0.01)
    processes[1].kill()
    status, errors = finish(processes)
    assert status[0] == 1
    assert errors[0].count("\n") == 1
    assert "A worker was lost" in errors[0]
    status, errors = finish(start_command(tmp_path))
    assert (status, errors) == ([0, 0], ["", ""])
    record = json.loads((tmp_path / "run" / "history.json").read_text())
    assert (record["steps"], len(record["history"]["d_loss"])) == (60, 60)
    assert kgan.load_model(tmp_path / "run" / "gan.keras").steps == 60


KUBEFLOW = {
    "cluster": {"chief": ["gan-chief-0.user.svc:2222"], "worker": ["gan-worker-0.user.svc:2222"]},
    "task": {"type": "worker", "index": 0},
    "environment": "cloud",
}


@pytest.mark.parametrize(
    ("environment", "workers", "task"),
    [
        ({"TF_CONFIG": json.dumps(KUBEFLOW)}, KUBEFLOW["cluster"], ("worker", 0)),
        (
            {
                "SLURM_STEP_NODELIST": "gpu[01-02,07]",
                "SLURM_STEP_NUM_TASKS": "3",
                "SLURM_STEP_TASKS_PER_NODE": "1(x3)",
                "SLURM_PROCID": "2",
            },
            {"worker": ["gpu01:8888", "gpu02:8888", "gpu07:8888"]},
            ("worker", 2),
        ),
    ],
)
def test_the_cluster_is_that_of_the_environment(environment, workers, task, monkeypatch):
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "-1")  # SLURM's resolver sets it
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    resolver = train._cluster()
    assert resolver.cluster_spec().as_dict() == workers
    assert (resolver.task_type, resolver.task_id) == task


@pytest.mark.parametrize(
    ("cluster", "task", "chief"),
    [
        ({"worker": ["a:1", "b:1"]}, ("worker", 0), True),
        ({"worker": ["a:1", "b:1"]}, ("worker", 1), False),
        (KUBEFLOW["cluster"], ("worker", 0), False),
        (KUBEFLOW["cluster"], ("chief", 0), True),
        ({}, ("worker", 0), True),
    ],
)
def test_one_worker_is_the_chief(cluster, task, chief, monkeypatch):
    spec = tf.train.ClusterSpec(cluster)
    resolver = tf.distribute.cluster_resolver.SimpleClusterResolver(spec)
    resolver.task_type, resolver.task_id = task
    strategy = types.SimpleNamespace(cluster_resolver=resolver)
    monkeypatch.setattr(tf.distribute, "get_strategy", lambda: strategy)
    assert distribute.is_chief() == chief


@pytest.mark.parametrize(
    ("arguments", "message"),
    [([], "needs --out"), (["--out", "run"], "needs TF_CONFIG in the environment")],
)
def test_what_several_machines_need_is_said(arguments, message, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert command_line.main(["train", "--strategy", "multiworker", *arguments]) == 2
    assert message in capsys.readouterr().err


@pytest.mark.slow
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


@pytest.mark.slow
def test_a_function_makes_the_data_of_a_worker():
    one, other = (small_gan() for _ in range(2))
    data = tf.data.Dataset.from_tensor_slices(some_images()).batch(8)
    one.fit(data, epochs=2, verbose=0)
    distribute.fit(other, lambda worker: data.shard(worker.num_input_pipelines, 0), epochs=2)
    for a, b in zip(one.get_weights(), other.get_weights(), strict=True):
        np.testing.assert_array_equal(a, b)


def test_errors_are_those_of_fit():
    with pytest.raises(ValueError, match="batch_size=5"):
        distribute.fit(small_gan(num_d_steps=2), some_images(), batch_size=5)
    with pytest.raises(ValueError, match="multiple of `num_d_steps`"):
        distribute.fit(small_gan(num_d_steps=2), some_images(), batch_size=5)
