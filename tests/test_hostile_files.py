"""Damaged and malicious files: nothing in them runs, and one clear error names the file."""

import ast
import gzip
import io
import json
import os
import pathlib
import pickle
import shutil
import struct
import subprocess
import sys
import zipfile
import zlib

import kgan
from kgan import data, homework, metrics, models
from kgan.checkpoints import Checkpoint, _digest
from kgan.commands.main import main
from kgan.grading import assignment, samples
from kgan.grading.submission import Submission
from kgan.homework import handed_in, sandbox

import h5py
import keras
import nbformat
import numpy as np
import PIL.Image
import pytest

PACKAGE = pathlib.Path(kgan.__file__).parent
WEIGHTS = "model.weights.h5"
linux = pytest.mark.skipif(sys.platform != "linux", reason="needs limits of memory")


class Touch:
    """Writes a file when it is unpickled."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return pathlib.Path.touch, (self.path,)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    path = tmp_path_factory.mktemp("whole") / "gan.keras"
    networks = [
        models.build_mlp_generator((2,), 2, (3,)),
        models.build_mlp_discriminator((2,), (3,)),
    ]
    gan = kgan.GAN(*networks, seed=0)
    gan.compile()
    gan.save(path)
    return path


@pytest.fixture
def marker(tmp_path):
    """A file that is never to be written."""
    path = tmp_path / "marker"
    yield path
    assert not path.exists()


def members(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(path, contents, compression=zipfile.ZIP_STORED):
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return path


def refused(path):
    """Tells that a model file gives one clear error."""
    with pytest.raises(ValueError, match="This is no .keras file, or it is damaged") as caught:
        kgan.load_model(path)
    assert str(path) in str(caught.value)
    return str(caught.value)


def attempt(function, path):
    """Returns what a function returns, or `None` after an error that names a path."""
    try:
        return function()
    except ValueError as error:
        message = str(error)
    assert str(path) in message
    return None


def flips(content, places, seed=0):
    """Yields copies of bytes with one bit turned at each of some places."""
    rng = np.random.default_rng(seed)
    for place in places:
        changed = bytearray(content)
        changed[place] ^= 1 << int(rng.integers(8))
        yield bytes(changed)


# --- Model files.


def test_a_model_file_cut_anywhere(whole, tmp_path):
    path, content = tmp_path / "cut.keras", whole.read_bytes()
    for length in (0, 1, 4, 100, *np.linspace(200, len(content) - 1, 20, dtype=int)):
        path.write_bytes(content[:length])
        refused(path)


def test_a_model_file_with_bits_turned(whole, tmp_path):
    """Where it loads all the same, the bit was in what nobody reads, such as a date."""
    path, content = tmp_path / "flipped.keras", whole.read_bytes()
    rng = np.random.default_rng(0)
    places = [
        *rng.integers(0, len(content), 12),
        *rng.integers(len(content) - 300, len(content), 12),
    ]
    expected = kgan.load_model(whole).get_weights()
    loaded = 0
    for changed in flips(content, places):
        path.write_bytes(changed)
        if found := attempt(lambda: kgan.load_model(path), path):
            loaded += 1
            for was, weight in zip(expected, found.get_weights(), strict=True):
                np.testing.assert_array_equal(weight, was)
    assert loaded < len(places) / 2  # the archive has checksums


def test_bits_turned_within_the_members(whole, tmp_path):
    """As if whoever changed them had corrected the archive's checksums."""
    path, parts = tmp_path / "flipped.keras", members(whole)
    rng = np.random.default_rng(0)
    for name in ("config.json", WEIGHTS):
        for changed in flips(parts[name], rng.integers(0, len(parts[name]), 15)):
            pack(path, {**parts, name: changed})
            attempt(lambda: kgan.load_model(path), path)


def test_another_thing_in_the_place_of_a_model_file(whole, tmp_path):
    folder = tmp_path / "folder.keras"
    folder.mkdir()
    with pytest.raises(FileNotFoundError, match=r"folder\.keras"):
        kgan.load_model(folder)
    fifo = tmp_path / "pipe.keras"
    os.mkfifo(fifo)
    with pytest.raises(FileNotFoundError, match=r"pipe\.keras"):
        kgan.load_model(fifo)
    path = tmp_path / "other.keras"
    for content in (b"", b"text", pickle.dumps(1), gzip.compress(b"x"), b"\x89HDF\r\n\x1a\n" * 9):
        path.write_bytes(content)
        refused(path)
    np.savez(path.with_suffix(".npz"), a=np.zeros(3))
    path.with_suffix(".npz").replace(path)
    refused(path)
    refused(shutil.copy(whole, tmp_path / "gan.zip"))


@pytest.mark.parametrize("suffix", [".h5", ".hdf5", ".keras", ""])
def test_a_file_that_is_hdf5_and_an_archive(whole, tmp_path, suffix):
    """Keras has an older loader for HDF5, with other rules."""
    path = tmp_path / f"both{suffix}"
    with h5py.File(path, "w") as file:
        file.attrs["model_config"] = "{}"
    with zipfile.ZipFile(path, "a") as archive:
        for name, content in members(whole).items():
            archive.writestr(name, content)
    found = attempt(lambda: kgan.load_model(path), path)
    assert found is None or (isinstance(found, kgan.GAN) and suffix == ".keras")


def with_config(whole, path, change):
    """Writes a model file whose configuration is changed."""
    parts = members(whole)
    config = json.loads(parts["config.json"])
    changed = change(config)
    return pack(path, {**parts, "config.json": json.dumps(changed or config)})


def in_generator(layer):
    """Returns a change that puts a layer in the place of the generator's activation."""

    def change(config):
        layers = config["config"]["generator"]["config"]["layers"]
        layers[-1] = {**layers[-1], **layer, "name": layers[-1]["name"]}

    return change


def test_code_in_a_configuration_is_not_run(whole, tmp_path, marker):
    code = f"import pathlib\npathlib.Path({str(marker)!r}).touch()"
    function = eval(f"lambda x: (exec({code!r}), x)[1]")
    layer = keras.layers.Lambda(function, output_shape=(2,), name="samples")
    kept = keras.saving.serialize_keras_object(layer)
    assert kept["config"]["function"]["class_name"] == "__lambda__"
    message = refused(with_config(whole, tmp_path / "lambda.keras", in_generator(kept)))
    assert "lambda" in message.lower()
    # Where else Keras would take a lambda.
    for place in ("generator", "discriminator", "seed"):

        def change(config, place=place):
            config["config"][place] = kept["config"]["function"]

        refused(with_config(whole, tmp_path / "lambda.keras", change))

    def compiled(config):
        config["compile_config"]["adversarial_loss"] = kept["config"]["function"]

    refused(with_config(whole, tmp_path / "lambda.keras", compiled))


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("os", "system"),
        ("builtins", "exec"),
        ("builtins", "eval"),
        ("subprocess", "Popen"),
        ("pickle", "loads"),
        ("keras.utils", "get_file"),
        ("keras.config", "enable_unsafe_deserialization"),
        ("keras.src.saving.serialization_lib", "enable_unsafe_deserialization"),
        ("keras.layers", "TFSMLayer"),
        ("keras.saving", "load_model"),
        ("elsewhere", "Layer"),
        ("kgan.grading.worker", "main"),
        (None, "Elsewhere>Layer"),
        (None, None),
    ],
)
def test_a_configuration_that_names_something_else(whole, tmp_path, marker, module, name):
    command = f"touch {marker}"
    path = tmp_path / "named.keras"
    for inner in (
        command,
        {"command": command},
        {"filepath": command, "name": "x"},
        None,
        [command],
    ):
        named = {"module": module, "class_name": name, "registered_name": name, "config": inner}
        refused(with_config(whole, path, lambda config, named=named: named))
        refused(with_config(whole, path, in_generator(named)))
        function = {**named, "class_name": "function", "config": name}

        def loss(config, function=function):
            config["compile_config"]["adversarial_loss"] = function

        refused(with_config(whole, path, loss))
    with pytest.raises(ValueError, match="lambda"):  # Keras is in safe mode as before
        keras.saving.deserialize_keras_object(
            {"class_name": "__lambda__", "config": {"value": "x"}}
        )


@pytest.mark.parametrize(
    "text",
    ["", "null", "[]", "{}", "1", '"x"', "[" * 100_000, '{"class_name": 1}', "NaN", "\x00", "\xff"],
)
def test_a_configuration_that_is_none(whole, tmp_path, text):
    parts = members(whole)
    content = text.encode("latin-1")
    refused(pack(tmp_path / "none.keras", {**parts, "config.json": content}))


def test_settings_of_the_wrong_kind(whole, tmp_path):
    path = tmp_path / "settings.keras"
    for wrong in (None, -1, "x", [], {}, 1e308):
        for key in ("generator", "discriminator", "g_optimizer", "adversarial_loss", "penalty"):

            def change(config, key=key, wrong=wrong):
                place = "compile_config" if "_" in key or key == "penalty" else "config"
                config[place][key] = wrong

            with_config(whole, path, change)
            attempt(lambda: kgan.load_model(path), path)


@pytest.mark.parametrize(
    "name",
    ["../marker", "../../marker", "/tmp/kgan-marker", "a/b.txt", "marker", "assets/../../marker"],
)
def test_members_with_other_names(whole, tmp_path, marker, name):
    refused(pack(tmp_path / "slip.keras", {**members(whole), name: b"x"}))
    parts = members(whole)
    parts[name] = parts.pop(WEIGHTS)
    refused(pack(tmp_path / "slip.keras", parts))
    assert not pathlib.Path("/tmp/kgan-marker").exists()


def test_a_link_in_the_archive(whole, tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("{}")
    for linked in ("config.json", WEIGHTS):
        path = tmp_path / "link.keras"
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in members(whole).items():
                info = zipfile.ZipInfo(name)
                info.create_system = 3
                info.external_attr = (0o120777 if name == linked else 0o100644) << 16
                archive.writestr(info, str(secret) if name == linked else content)
        refused(path)


def test_members_that_are_missing_or_twice(whole, tmp_path):
    parts = members(whole)
    for name in parts:
        rest = {key: content for key, content in parts.items() if key != name}
        refused(pack(tmp_path / "less.keras", rest)) if name != "metadata.json" else None
    path = pack(tmp_path / "twice.keras", parts)
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("config.json", "{}")
    refused(path)


def with_weights(whole, path, change):
    """Writes a model file whose weights are changed."""
    parts, file = members(whole), path.with_suffix(".h5")
    file.write_bytes(parts[WEIGHTS])
    with h5py.File(file, "a") as weights:
        change(weights)
    return pack(path, {**parts, WEIGHTS: file.read_bytes()}, zipfile.ZIP_DEFLATED)


KERNEL = "generator/layers/dense/vars/0"  # of shape (2, 3)


def test_weights_from_elsewhere(whole, tmp_path):
    secret = tmp_path / "secret.h5"
    with h5py.File(secret, "w") as file:
        file["vars"] = np.ones((2, 3))
    raw = tmp_path / "secret.bin"
    raw.write_bytes(bytes(1000))

    def external_link(weights):
        del weights[KERNEL]
        weights[KERNEL] = h5py.ExternalLink(str(secret), "vars")

    def soft_link(weights):
        weights["other"] = weights[KERNEL][()]
        del weights[KERNEL]
        weights[KERNEL] = h5py.SoftLink("/other")

    def external_data(weights):
        del weights[KERNEL]
        weights.create_dataset(KERNEL, (2, 3), "f4", external=[(str(raw), 0, 1000)])

    def virtual_data(weights):
        del weights[KERNEL]
        layout = h5py.VirtualLayout((2, 3), "f4")
        layout[...] = h5py.VirtualSource(str(secret), "vars", (2, 3))
        weights.create_virtual_dataset(KERNEL, layout)

    for change in (external_link, soft_link, external_data, virtual_data):
        refused(with_weights(whole, tmp_path / f"{change.__name__}.keras", change))

    def same(weights):
        values = weights[KERNEL][()]
        del weights[KERNEL]
        weights[KERNEL] = values

    kgan.load_model(with_weights(whole, tmp_path / "same.keras", same))  # it is where they lie


def _in_little_memory(path, *lines, gigabytes=1.5):
    """Runs code in a process that may take that much more memory than Keras itself."""
    code = "\n".join(
        [
            "import resource, sys",
            "import kgan",
            "from kgan import data",
            "kgan.GAN, kgan.load_model",
            "used = int(open('/proc/self/statm').read().split()[0]) * 4096",
            f"limit = used + int({gigabytes} * 2**30)",
            "resource.setrlimit(resource.RLIMIT_AS, (limit, limit))",
            "path = sys.argv[1]",
            "try:",
            *[f"    {line}" for line in lines],
            "except ValueError as error:",
            "    print('refused', str(error)[:500])",
        ]
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, timeout=120
    )
    assert run.returncode == 0, run.stderr[-2000:]
    assert "refused" in run.stdout
    assert str(path) in run.stdout
    return run.stdout


@pytest.mark.parametrize("bomb", ["config.json", "metadata.json", WEIGHTS])
def test_a_zip_bomb_is_refused_before_it_is_unpacked(whole, tmp_path, bomb):
    parts = members(whole)
    path = pack(tmp_path / "bomb.keras", {**parts, bomb: bytes(2**27)}, zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 2**19
    assert "members" in refused(path)


def test_a_member_that_lies_about_its_size(whole, tmp_path):
    path = pack(tmp_path / "lie.keras", {**members(whole), "config.json": bytes(2**24)}, 8)
    content = path.read_bytes().replace(struct.pack("<I", 2**24), struct.pack("<I", 1000))
    path.write_bytes(content)
    refused(path)


@linux
@pytest.mark.slow
def test_weights_that_unpack_within_hdf5(whole, tmp_path):
    """HDF5 packs by itself. Keras takes up to 4 GiB of that, which is more than there is here."""

    def change(weights):
        del weights[KERNEL]
        weights.create_dataset(KERNEL, (2**29,), "f4", chunks=(2**20,), compression="gzip")

    _in_little_memory(with_weights(whole, tmp_path / "bomb.keras", change), "kgan.load_model(path)")


# --- Checkpoints.


def _checkpoint(folder, model, note, epochs=1):
    folder.mkdir(exist_ok=True)
    file = folder / f"epoch_{epochs:09d}.keras"
    shutil.copy(model, file)
    text = json.dumps([_digest(file, note), note])
    file.with_suffix(".json").write_text(text)
    return file


GOOD_NOTE = {"epochs": 1, "seconds": 1.0, "history": {}}


@pytest.mark.parametrize(
    "text", ["", "null", "[]", "[1, 2]", "{}", "[" * 100_000, '["x", {}]', '["x", null]', "\x00"]
)
def test_a_damaged_note_of_a_checkpoint(whole, tmp_path, text):
    file = _checkpoint(tmp_path / "run", whole, GOOD_NOTE)
    assert Checkpoint(tmp_path / "run").restore()[1] == 1
    file.with_suffix(".json").write_text(text)
    with pytest.raises(ValueError, match=r"damaged.*epoch_000000001\.json"):
        Checkpoint(tmp_path / "run").restore()


@pytest.mark.parametrize("note", [None, [], {}, 1, {"epochs": 1}, {"history": 1, "seconds": "x"}])
def test_a_note_with_a_right_digest_that_says_nothing(whole, tmp_path, note):
    _checkpoint(tmp_path / "run", whole, note)
    with pytest.raises(ValueError, match=r"damaged.*epoch_000000001\.json"):
        Checkpoint(tmp_path / "run").restore()


def test_damaged_checkpoints_are_passed_over_and_malicious_ones_refused(whole, tmp_path, marker):
    run = tmp_path / "run"
    _checkpoint(run, whole, GOOD_NOTE)
    content = whole.read_bytes()
    rng = np.random.default_rng(0)
    for changed in (*flips(content, rng.integers(0, len(content), 10)), b"", content[:1000]):
        _checkpoint(run, whole, {**GOOD_NOTE, "epochs": 2}, 2).write_bytes(changed)
        assert Checkpoint(run).restore()[1] == 1
    pickled = tmp_path / "pickle"
    pickled.write_bytes(pickle.dumps(Touch(marker)))
    file = _checkpoint(run, pickled, {**GOOD_NOTE, "epochs": 2}, 2)
    with pytest.raises(ValueError, match=file.name):
        Checkpoint(run).restore()


# --- Data.


def idx(shape, values=None):
    header = b"\0\0\x08" + bytes([len(shape)]) + b"".join(n.to_bytes(4) for n in shape)
    return header + (bytes(int(np.prod(shape))) if values is None else values)


NAMES = data._FILES
GOOD_IDX = idx((4, 28, 28))


def _refused_folder(folder, kinds=(ValueError, FileNotFoundError)):
    with pytest.raises(kinds) as caught:
        data.load_folder(folder)
    assert str(folder) in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("packed", [True, False])
def test_damaged_idx_files(tmp_path, packed):
    path = tmp_path / (NAMES[0] + ".gz" * packed)
    content = gzip.compress(GOOD_IDX, mtime=0) if packed else GOOD_IDX
    path.write_bytes(content)
    assert data.load_folder(tmp_path)[0].shape == (4, 28, 28)
    for length in (0, 1, 3, 4, 10, 16, len(content) // 2, len(content) - 1):
        path.write_bytes(content[:length])
        _refused_folder(tmp_path, ValueError)
    for changed in flips(content, range(0, min(len(content), 30))):
        path.write_bytes(changed)
        found = attempt(lambda: data.load_folder(tmp_path), tmp_path)
        assert found is None or found[0].dtype == "uint8"
    others = (
        b"PK\3\4" + bytes(50),
        pickle.dumps([1]),
        idx((2**31, 2**31), b""),
        idx((0,)),
        b"\0" * 4,
    )
    for other in (*others, idx(()), idx((0, 28, 28)), idx((255,) * 255, b"")):
        path.write_bytes(gzip.compress(other) if packed else other)
        _refused_folder(tmp_path, ValueError)


@linux
@pytest.mark.slow
def test_a_packed_idx_file_that_unpacks_to_gigabytes(tmp_path):
    path = tmp_path / f"{NAMES[0]}.gz"
    path.write_bytes(32 * gzip.compress(bytes(2**26)))
    assert path.stat().st_size < 2**22
    _in_little_memory(path, "data.load_folder(__import__('pathlib').Path(path).parent)")


def test_another_thing_in_the_place_of_an_idx_file(tmp_path):
    (tmp_path / NAMES[0]).mkdir()
    _refused_folder(tmp_path)
    with pytest.raises(FileNotFoundError, match="nowhere"):
        data.load_folder(tmp_path / "nowhere")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileNotFoundError, match="file"):
        data.load_folder(tmp_path / "file")


def test_damaged_full_data(tmp_path, monkeypatch):
    folder = tmp_path / data.SOURCES["mnist"].folder
    folder.mkdir()
    packed = gzip.compress(GOOD_IDX)
    for content in (b"", b"x", packed, packed[:50], GOOD_IDX, *flips(packed, range(0, 40, 4))):
        for name in NAMES:
            (folder / f"{name}.gz").write_bytes(content)
        with pytest.raises(ValueError, match="damaged") as caught:
            data.load_data("mnist", full=True, data_dir=tmp_path)
        assert str(folder) in str(caught.value)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_damaged_pictures(tmp_path, kind):
    path = tmp_path / f"a.{kind.lower()}"
    packed = io.BytesIO()
    rng = np.random.default_rng(0)
    PIL.Image.fromarray(rng.integers(0, 256, (8, 8, 3), "uint8")).save(packed, kind)
    content = packed.getvalue()
    for length in (0, 1, 8, 30, len(content) // 2):
        path.write_bytes(content[:length])
        _refused_folder(tmp_path, ValueError)
    for changed in flips(content, rng.integers(0, len(content), 60)):
        path.write_bytes(changed)
        found = attempt(lambda: data.load_folder(tmp_path), path)
        assert found is None or found[0].dtype == "uint8"
    for other in (b"text", pickle.dumps(1), GOOD_IDX, b"<svg/>", b"%!PS-Adobe-3.0 EPSF\n"):
        path.write_bytes(other)
        _refused_folder(tmp_path, ValueError)
    path.unlink()
    path.mkdir()
    _refused_folder(tmp_path)


def test_a_picture_that_claims_to_be_huge(tmp_path):
    packed = io.BytesIO()
    PIL.Image.new("1", (8, 8)).save(packed, "PNG")
    content = bytearray(packed.getvalue())
    for side in (2**16, 2**31 - 1):
        content[16:24] = struct.pack(">II", side, side)
        content[29:33] = struct.pack(">I", zlib.crc32(content[12:29]))
        (tmp_path / "a.png").write_bytes(content)
        _refused_folder(tmp_path, ValueError)


def _pickled_arrays(path, marker):
    trap = np.empty(1, object)
    trap[0] = Touch(marker)
    np.savez(path, a=trap, features=trap, x_train=trap)


def test_shipped_files_that_were_replaced(tmp_path, monkeypatch, marker):
    (tmp_path / "results").mkdir()
    monkeypatch.setattr(data, "shipped_path", lambda name: tmp_path / name)
    names = ("mnist.npz", "mnist_test_features.npz", "mnist_classifier.npz")
    whole_file = io.BytesIO()
    np.savez(whole_file, features=np.zeros((3, 4)))
    content = whole_file.getvalue()

    def calls():
        yield lambda: data.load_data("mnist")
        yield lambda: metrics.reference_features("mnist")
        yield lambda: data.shipped_weights("mnist_classifier")

    def all_refused():
        for name, call in zip(names, calls(), strict=True):
            with pytest.raises(ValueError, match=name):
                call()

    for name in names:
        _pickled_arrays(tmp_path / name, marker)
    all_refused()
    others = (b"", b"x", content[:50], content[:-30], pickle.dumps(Touch(marker)), b"\x93NUMPY\1\0")
    for other in others:
        for name in names:
            (tmp_path / name).write_bytes(other)
        all_refused()
    for changed in flips(content, range(0, len(content), 7)):
        (tmp_path / names[2]).write_bytes(changed)
        attempt(lambda: data.shipped_weights("mnist_classifier"), names[2])


# --- The command line.


def _one_line(capsys, status):
    err = capsys.readouterr().err
    assert status in (1, 2)
    assert err.count("\n") == 1
    assert err.startswith("python -m kgan: error: ")
    return err


@pytest.mark.parametrize(
    "text",
    [
        *("", "null", "[]", "{}", "1", "[" * 100_000, '{"data": 1}', '{"data": null}', "\x00"),
        '{"data": null, "preset": 1, "dataset": [], "strategy": null}',
    ],
)
def test_arguments_of_a_run_that_are_damaged(tmp_path, capsys, text):
    (tmp_path / "arguments.json").write_text(text)
    error = _one_line(capsys, (main(["train", "--resume", str(tmp_path)])))
    assert str(tmp_path) in error


def test_model_files_on_the_command_line(whole, tmp_path, capsys, marker):
    path, out = tmp_path / "gan.keras", str(tmp_path / "out")
    pickled = pickle.dumps(Touch(marker))
    for content in (b"", b"x", pickled, whole.read_bytes()[:5000]):
        path.write_bytes(content)
        for command in ("sample", "evaluate"):
            error = _one_line(capsys, main([command, str(path), "--out", out]))
            assert str(path) in error
    for command in ("sample", "evaluate"):
        _one_line(capsys, main([command, str(tmp_path), "--out", out]))
        _one_line(capsys, main([command, str(whole), "--out", out]))  # it makes no images
    for text in ("", "null", "[]", "{}", "[" * 100_000, '{"dataset": []}', '{"dataset": "x"}'):
        shutil.copy(whole, path)
        (tmp_path / "history.json").write_text(text)
        assert "history.json" in _one_line(capsys, main(["evaluate", str(path), "--out", out]))


# --- Submissions.


@pytest.fixture(scope="module")
def original():
    return assignment.read(assignment.find(samples.NAME))


def test_notebooks_that_are_none(tmp_path, original, marker):
    path = tmp_path / "student.ipynb"
    nbformat.write(samples.submission(samples.NAME), path)
    content = path.read_bytes()
    assert not Submission(path, original).problem
    rng = np.random.default_rng(0)
    damaged = [content[:length] for length in (0, 1, 100, len(content) // 2, len(content) - 3)]
    damaged += [
        b"null",
        b"[]",
        b"1",
        b"{}",
        b"[" * 100_000,
        b"\xff\xfe",
        pickle.dumps(Touch(marker)),
    ]
    damaged += [
        b'{"cells": 1}',
        b'{"cells": [1], "metadata": 2, "nbformat": 4, "nbformat_minor": 5}',
    ]
    damaged += [b'{"nbformat": 1e999}', b'{"nbformat": -1}', gzip.compress(content), GOOD_IDX]
    for other in damaged:
        path.write_bytes(other)
        assert Submission(path, original).problem
    for changed in flips(content, rng.integers(0, len(content), 100)):
        path.write_bytes(changed)
        Submission(path, original)  # it raises nothing
    path.unlink()
    path.mkdir()
    assert Submission(path, original).problem == "no notebook handed in"


def test_links_in_a_submission_are_not_followed(tmp_path, original):
    secret = tmp_path / "secret"
    secret.write_text("secret")
    student = tmp_path / "student"
    student.mkdir()
    nbformat.write(samples.submission(samples.NAME), student / f"{samples.NAME}.ipynb")
    (student / "link").symlink_to(secret)
    (student / "folder").symlink_to(tmp_path)
    os.mkfifo(student / "pipe")
    submission = Submission(student, original)
    copy = tmp_path / "copy"
    copy.mkdir()
    submission.copy(copy)
    assert [path.name for path in copy.rglob("*")] == [f"{samples.NAME}.ipynb"]


def test_models_that_are_handed_in(whole, tmp_path, marker):
    path = tmp_path / "gan.keras"
    content = whole.read_bytes()
    for other in (
        content[:3000],
        pickle.dumps(Touch(marker)),
    ):
        path.write_bytes(other)
        handed_in._models.clear()
        for name in ("conditional_gan", "sample_quality", "enlargement", "mix"):
            check = getattr(homework, f"check_{name}")
            with pytest.raises(sandbox.Feedback, match="can't be loaded in safe mode"):
                check(path)
    path.unlink()
    path.mkdir()
    with pytest.raises(sandbox.Feedback, match="There is no file"):
        homework.check_conditional_gan(path)


# --- The package's own code.

_FORBIDDEN = ("pickle", "cPickle", "dill", "cloudpickle", "marshal", "shelve", "joblib", "yaml")
_CALLS = ("eval", "exec", "enable_unsafe_deserialization", "extractall", "unpack_archive")
# The kernel of the grader runs tests of an assignment, in a process that has run the student's code
# anyway; the lab runs the code that it shows, which is its own.
_MAY_EXEC = {"grading/kernel.py", "labs/step.py"}


def test_the_package_holds_nothing_that_runs_what_it_reads():
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found += [(name, a.name) for a in node.names if a.name.split(".")[0] in _FORBIDDEN]
            elif isinstance(node, ast.ImportFrom) and node.module:
                found += [(name, node.module)] if node.module.split(".")[0] in _FORBIDDEN else []
            elif isinstance(node, ast.Call):
                called = getattr(node.func, "id", getattr(node.func, "attr", None))
                if called in _CALLS and not (called == "exec" and name in _MAY_EXEC):
                    found.append((name, called))
                for keyword in node.keywords:
                    value = getattr(keyword.value, "value", None)
                    unsafe = keyword.arg == "allow_pickle" and value is not False
                    unsafe |= keyword.arg == "safe_mode" and value is not True
                    found += [(name, keyword.arg)] if unsafe else []
    assert found == []
