import dataclasses
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import kgan
from kgan import data, losses, presets
from kgan.commands import main as command_line
from kgan.commands import train

import numpy as np
import pytest
import tensorflow as tf
from PIL import Image
from tensorflow.core.util import event_pb2

OUTPUTS = {"samples.png", "training.gif", "history.json", "losses.png", "gan.keras", "frames"}


def run(*arguments, cwd, env=None):
    """Runs `python -m kgan` as a user would."""
    return subprocess.run(
        [sys.executable, "-m", "kgan", *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, **(env or {})},
        capture_output=True,
        text=True,
        timeout=300,
    )


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """A run of 130 steps in a folder, and what it printed."""
    cwd = tmp_path_factory.mktemp("user")
    result = run("train", "--steps", 130, cwd=cwd)
    assert result.returncode == 0, result.stderr
    return cwd, result


@pytest.mark.slow
def test_train_writes_everything_and_says_where(trained):
    cwd, result = trained
    out = cwd / "runs" / "fashion_mnist-1"
    assert {p.name for p in out.iterdir()} == OUTPUTS
    assert result.stderr == ""
    last = result.stdout.replace("\n", " ")
    assert "130 steps in" in last
    assert str(out.relative_to(cwd)) in last
    record = json.loads((out / "history.json").read_text())
    assert record["steps"] == 130
    assert record["seed"] == 0
    assert record["dataset"] == "fashion_mnist"
    assert record["images"] == 8000
    assert record["conditional"]
    assert record["seconds"] > 0
    assert {"python", "kgan", "keras", "tensorflow", "numpy"} == set(record["versions"])
    assert len(record["history"]["d_loss"]) == 2  # 125 steps make an epoch
    for name in ("samples.png", "losses.png", "training.gif"):
        with Image.open(out / name) as picture:
            assert min(picture.size) > 200
    with Image.open(out / "training.gif") as gif:
        assert gif.n_frames == 3  # noise, after one epoch, at the end


@pytest.mark.slow
def test_sample(trained):
    cwd, _ = trained
    model = "runs/fashion_mnist-1/gan.keras"
    result = run("sample", model, "-n", 6, "--out", "grid.png", cwd=cwd)
    assert (result.returncode, result.stderr) == (0, "")
    assert "grid.png" in result.stdout
    with Image.open(cwd / "grid.png") as picture:
        assert picture.size == (3 * 30 * 2, 2 * 30 * 2)
    before = (cwd / "grid.png").read_bytes()
    again = run("sample", model, "-n", 9, "--out", "grid.png", cwd=cwd)
    assert again.returncode == 2
    assert "--overwrite" in again.stderr
    assert (cwd / "grid.png").read_bytes() == before
    bags = run("sample", model, "--label", 8, "-n", 9, "--out", "bags.png", cwd=cwd)
    assert (bags.returncode, bags.stderr) == (0, "")


@pytest.mark.slow
def test_sample_of_a_shipped_generator(tmp_path):
    result = run("sample", "mnist", "-n", 4, cwd=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")
    with Image.open(tmp_path / "samples.png") as picture:
        assert np.asarray(picture).std() > 50  # white strokes on black
    unknown = run("sample", "mnist", "--label", 3, "--out", "threes.png", cwd=tmp_path)
    assert unknown.returncode == 2
    assert "takes no labels" in unknown.stderr
    none = run("sample", "ring", "--out", "points.png", cwd=tmp_path)
    assert none.returncode == 2
    assert "Trained weights ship for" in none.stderr


@pytest.mark.slow
def test_evaluate(trained):
    cwd, _ = trained
    folder = cwd / "runs" / "fashion_mnist-1"
    result = run("evaluate", "runs/fashion_mnist-1/gan.keras", "-n", 200, cwd=cwd)
    assert (result.returncode, result.stderr) == (0, "")
    for word in ("frechet_distance", "coverage", "200 samples", "200 real", "evaluation.json"):
        assert word in result.stdout
    report = json.loads((folder / "evaluation.json").read_text())
    assert (report["dataset"], report["samples"], report["seed"]) == ("fashion_mnist", 200, 0)
    assert report["frechet_distance"] > report["floor"]["frechet_distance"] > 0
    again = run("evaluate", "runs/fashion_mnist-1/gan.keras", cwd=cwd)
    assert "--overwrite" in one_line(again)
    # Away from its history the model does not tell what it was trained on.
    shutil.copy(folder / "gan.keras", cwd / "alone.keras")
    assert "add --dataset" in one_line(run("evaluate", "alone.keras", cwd=cwd))
    (folder / "evaluation.json").unlink()


@pytest.mark.slow
def test_lab_writes_a_page(tmp_path):
    result = run("lab", "hold", "--out", "hold.html", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    assert "hold.html" in result.stdout
    assert (tmp_path / "hold.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert "is there" in one_line(run("lab", "hold", "--out", "hold.html", cwd=tmp_path))
    assert ".html" in one_line(run("lab", "dirac", "--out", "dirac.txt", cwd=tmp_path))
    assert "judge" in one_line(run("lab", "plane", cwd=tmp_path))


def one_line(result, status=2):
    assert result.returncode == status, result
    assert result.stdout == ""
    assert result.stderr.startswith("python -m kgan")
    assert result.stderr.count("\n") == 1, result.stderr
    assert "Traceback" not in result.stderr
    return result.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "train|sample|evaluate"),
        (["fly"], "fly"),
        (["train", "--dataset", "cifar10"], "fashion_mnist"),
        (["train", "--seconds", "0"], "above 0"),
        (["train", "--seconds", "nan"], "above 0"),
        (["train", "--steps", "1.5"], "--steps"),
        (["train", "--steps", "5", "--seconds", "2"], "not allowed"),
        (["train", "--dataset", "mnist", "--data", "x"], "not allowed"),
        (["train", "--seed", "x"], "--seed"),
        (["sample"], "MODEL"),
        (["sample", "x.keras", "-n", "-3"], "above 0"),
    ],
)
def test_usage_errors_are_one_line(arguments, message, capsys):
    with pytest.raises(SystemExit) as caught:
        command_line.main(arguments)
    assert caught.value.code == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.count("\n") == 1
    assert message in output.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["train", "--preset", "mnits"], "must be one of 'mnist'"),
        (["train", "--preset", "ring"], "a recipe for images. Received: preset='ring'"),
        (["train", "--loss", "hunge"], "non_saturating"),
        (["train", "--preset", "mnist_conditional", "--no-conditional"], "without labels"),
        (["train", "--full"], "Ways to get it"),
        (["train", "--out", "full"], "not empty"),
        (["train", "--out", "file"], "Not a directory"),
        (["sample", "none.keras"], "no such model file. Received: path='none.keras'"),
        (["sample", "file"], "no .keras file"),
    ],
)
def test_wrong_values_are_one_line(arguments, message, capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KGAN_DATA_DIR", raising=False)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    monkeypatch.setattr("kgan.data._SYSTEM_FOLDER", tmp_path)
    nowhere = dataclasses.replace(data.SOURCES["fashion_mnist"], address="http://127.0.0.1:9/")
    monkeypatch.setitem(data.SOURCES, "fashion_mnist", nowhere)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.txt").write_text("years of work")
    (tmp_path / "file").write_text("text")
    assert command_line.main(arguments) == 2
    output = capsys.readouterr()
    assert output.err.count("\n") == 1
    assert message in output.err
    assert not (tmp_path / "runs").exists()
    assert (tmp_path / "full" / "thesis.txt").read_text() == "years of work"


@pytest.mark.parametrize(
    ("name", "penalty"), [("wasserstein", "gradient_penalty"), ("hinge", None), ("newcomer", "r1")]
)
def test_a_loss_brings_the_penalty_it_needs(name, penalty, monkeypatch):
    class Newcomer(losses.Hinge):
        default_penalty = "r1"

    monkeypatch.setitem(losses._LOSSES, "newcomer", Newcomer)
    args = command_line._parse(["train", "--loss", name])
    _, _, preset, _, _ = train._choose(args)
    assert preset.penalty == penalty
    assert preset.adversarial_loss.default_penalty == penalty


@pytest.mark.parametrize(
    ("arguments", "conditional"),
    [
        ([], True),
        (["--no-conditional"], False),
        (["--preset", "mnist"], False),
        (["--preset", "mnist", "--conditional"], True),
        (["--preset", "mnist_conditional"], True),
    ],
)
def test_labels_where_there_are_any(arguments, conditional):
    *_, preset, _, labels = train._choose(command_line._parse(["train", *arguments]))
    assert preset.num_classes == (10 if conditional else None)
    assert (labels is not None) == conditional


@pytest.mark.slow
def test_train_on_a_folder_of_ones_own(tmp_path):
    """Pictures in colour, 8 pixels by 12, with a class for each folder; fewer than a batch."""
    for i in range(50):
        folder = tmp_path / "mine" / f"class {i % 2}"
        folder.mkdir(parents=True, exist_ok=True)
        image = np.full((12, 8, 3), ((i % 2) * 200 + 20, 20, 20), "uint8")
        Image.fromarray(image).save(folder / f"{i}.png")
    result = run("train", "--data", "mine", "--steps", 3, cwd=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")
    out = tmp_path / "runs" / "mine-1"
    record = json.loads((out / "history.json").read_text())
    assert record["dataset"] == str(tmp_path / "mine")
    assert (record["images"], record["batch_size"], record["steps"]) == (50, 50, 3)
    result = run("sample", out / "gan.keras", "--label", 1, "-n", 4, cwd=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")
    with Image.open(tmp_path / "samples.png") as picture:
        assert (picture.mode, picture.size) == ("RGB", (2 * 10 * 2, 2 * 14 * 2))
    assert "add --dataset" in one_line(run("evaluate", out / "gan.keras", cwd=tmp_path))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--data", "nowhere"], "no such folder. Received: folder='nowhere'"),
        (["--data", "unlabelled", "--conditional"], "needs labels"),
        (["--data", "uneven"], "divisible by 4"),
        (["--data", "unlabelled", "--full"], "--full goes with --dataset"),
    ],
)
def test_a_folder_that_can_not_be_trained_on(arguments, message, monkeypatch, tmp_path, capsys):
    monkeypatch.chdir(tmp_path)
    for folder, side in (("unlabelled", 8), ("uneven", 10)):
        (tmp_path / folder).mkdir()
        Image.fromarray(np.zeros((side, side), "uint8")).save(tmp_path / folder / "a.png")
    assert command_line.main(["train", *arguments]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert message in error
    assert not (tmp_path / "runs").exists()


def test_other_backend_is_refused(tmp_path):
    result = run("train", cwd=tmp_path, env={"KERAS_BACKEND": "jax"})
    assert "KERAS_BACKEND='jax'" in one_line(result)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_overwrite_replaces_the_runs_files_alone(trained, tmp_path, monkeypatch, capsys):
    cwd, _ = trained
    out = tmp_path / "mine"
    shutil.copytree(cwd / "runs" / "fashion_mnist-1", out)
    (out / "notes.txt").write_text("keep me")
    arguments = ["train", "--dataset", "mnist", "--loss", "hinge", "--steps", 3]
    assert "not empty" in one_line(run(*arguments, "--out", out, cwd=tmp_path))
    result = run(*arguments, "--out", out, "--overwrite", cwd=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")
    assert {p.name for p in out.iterdir()} == OUTPUTS | {"notes.txt"}
    assert (out / "notes.txt").read_text() == "keep me"
    frames = sorted(p.name for p in (out / "frames").iterdir())
    assert frames == ["step_0000000.png", "step_0000003.png"]
    record = json.loads((out / "history.json").read_text())
    assert (record["dataset"], record["conditional"]) == ("mnist", True)
    assert record["adversarial_loss"] == "Hinge"
    model = str(out / "gan.keras")
    monkeypatch.chdir(tmp_path)
    assert command_line.main(["sample", model, "--label", "3", "--out", "threes.png"]) == 0
    assert Image.open("threes.png").size[0] > 28
    assert command_line.main(["evaluate", model, "-n", "100"]) == 0
    out, err = capsys.readouterr()
    assert "class_accuracy" in out
    assert err == ""
    assert command_line.main(["sample", model, "--label", "10"]) == 2
    assert "0..9" in capsys.readouterr().err


@pytest.mark.slow
def test_ctrl_c_keeps_what_was_trained(tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-m", "kgan", "train", "--seconds", "600", "--out", "run"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    frames = tmp_path / "run" / "frames"
    deadline = time.monotonic() + 120
    while not (frames / "step_0000125.png").exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    assert "steps in" in out
    unfinished = {"arguments.json", "checkpoints"}  # it can go on
    assert {p.name for p in (tmp_path / "run").iterdir()} == OUTPUTS | unfinished
    assert "--resume run" in out
    assert json.loads((tmp_path / "run" / "history.json").read_text())["steps"] >= 125


def begin(*arguments, cwd):
    """Begins a run that has a checkpoint after each epoch."""
    script = Path(__file__).with_name("killed.py")
    command = [sys.executable, script, "train", *map(str, arguments)]
    return subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


@pytest.mark.slow
def test_a_run_that_is_killed_three_times_ends_like_one_that_is_not(tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    rng = np.random.default_rng(0)
    for i in range(64):
        Image.fromarray(rng.integers(256, size=(8, 8), dtype="uint8")).save(folder / f"{i:02d}.png")
    asked = ("--data", "mine", "--steps", 120, "--loss", "wasserstein")  # draws random points too
    assert run("train", *asked, "--out", "whole", cwd=tmp_path).returncode == 0
    for kill_at in (20, 50, 90):  # an epoch is a step here
        resume = ("--resume", "killed") if kill_at > 20 else (*asked, "--out", "killed")
        process = begin(*resume, cwd=tmp_path)
        frame = tmp_path / "killed" / "frames" / f"step_{kill_at:07d}.png"
        while not frame.exists():
            assert process.poll() is None, process.stderr.read()
            time.sleep(0.01)
        process.kill()
        process.wait()
        assert not (tmp_path / "killed" / "gan.keras").exists()
    process = begin("--resume", "killed", cwd=tmp_path)
    _, errors = process.communicate(timeout=120)
    assert (process.returncode, errors) == (0, b"")
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    assert {path.name for path in killed.iterdir()} == OUTPUTS
    gans = [kgan.load_model(out / "gan.keras") for out in (whole, killed)]
    for a, b in zip(*[[*gan.variables, *gan.d_optimizer.variables] for gan in gans], strict=True):
        np.testing.assert_array_equal(a, b)
    histories = [json.loads((out / "history.json").read_text()) for out in (whole, killed)]
    for history in histories:
        assert history.pop("seconds") > 0
    assert histories[0] == histories[1]
    for name in ("samples.png", "training.gif"):
        assert (whole / name).read_bytes() == (killed / name).read_bytes()


def test_what_can_not_be_resumed(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert command_line.main(["train", "--resume", "nowhere"]) == 2
    assert "no run that was stopped" in capsys.readouterr().err
    assert command_line.main(["train", "--resume", "nowhere", "--steps", "3"]) == 2
    assert "others=['steps']" in capsys.readouterr().err
    assert command_line.main(["train", "--resume", "nowhere", "--no-conditional"]) == 2
    assert "others=['no_conditional']" in capsys.readouterr().err


@pytest.mark.slow
def test_a_run_that_blows_up_keeps_what_was_good(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    wild = presets.get("fashion_mnist", learning_rate=1e30, generator={"filters": 2})
    monkeypatch.setitem(presets._PRESETS, "fashion_mnist", wild)
    assert command_line.main(["train", "--steps", "200", "--out", "run"]) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "NaN or infinite by step" in error
    assert "as it was at step 0" in error
    gan = kgan.load_model("run/gan.keras")
    assert all(np.isfinite(weight).all() for weight in gan.get_weights())


@pytest.mark.slow
def test_tensorboard_gets_curves_and_samples(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    small = presets.get("fashion_mnist", generator={"filters": 2}, discriminator={"filters": 2})
    monkeypatch.setitem(presets._PRESETS, "fashion_mnist", small)
    assert command_line.main(["train", "--steps", "130", "--out", "run", "--tensorboard"]) == 0
    (path,) = Path("run/tensorboard").iterdir()
    seen = {}
    for event in tf.data.TFRecordDataset(str(path)).as_numpy_iterator():
        event = event_pb2.Event.FromString(event)
        for value in event.summary.value:
            seen.setdefault(value.tag, []).append(event.step)
    assert set(seen) == {"d_loss", "g_loss", "d_real", "d_fake", "samples"}
    assert all(steps == [125, 130] for steps in seen.values())


@pytest.mark.slow
def test_all_devices_of_a_machine_that_has_one(tmp_path):
    (tmp_path / "mine").mkdir()
    for i in range(4):
        Image.fromarray(np.full((8, 8), 60 * i, "uint8")).save(tmp_path / "mine" / f"{i}.png")
    asked = ("--data", "mine", "--steps", 3, "--strategy", "mirrored")
    ended = [run("train", *asked[:n], "--out", f"run-{n}", cwd=tmp_path) for n in (4, 6)]
    assert [(each.returncode, each.stderr) for each in ended] == [(0, ""), (0, "")]
    one, all_devices = (kgan.load_model(tmp_path / f"run-{n}" / "gan.keras") for n in (4, 6))
    for a, b in zip(one.get_weights(), all_devices.get_weights(), strict=True):
        np.testing.assert_array_equal(a, b)


def test_tensorboard_that_is_not_installed_is_one_line(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert command_line.main(["train", "--steps", "1", "--out", "run", "--tensorboard"]) == 2
    assert "pip install tensorboard" in capsys.readouterr().err


@pytest.mark.slow
def test_a_full_disk_is_one_line_and_keeps_the_earlier_model(tmp_path, monkeypatch, capsys):
    out = tmp_path / "run"
    out.mkdir()
    (out / "gan.keras").write_text("an earlier model")

    def save(self, path):
        path.write_bytes(b"half a mod")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kgan.gan.GAN.save", save)
    status = command_line.main(["train", "--steps", "1", "--out", str(out), "--overwrite"])
    assert status == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "No space left on device" in error
    assert (out / "gan.keras").read_text() == "an earlier model"
