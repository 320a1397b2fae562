import shutil

import kgan
from kgan import callbacks, models
from kgan.checkpoints import Checkpoint

import keras
import numpy as np
import pytest
from helpers import small_gan, some_images

EPOCHS = 6
FIT = {"batch_size": 8, "verbose": 0}


def with_dropout():
    """A GAN whose every kind of state moves: BatchNorm, dropout, average, penalty, momentum."""
    generator = models.build_conv_generator((8, 8, 1), 3, filters=2, depth=1, seed=1)
    inner = models.build_conv_discriminator((8, 8, 1), filters=2, seed=2)
    dropped = keras.layers.Dropout(0.2, seed=3)(inner.layers[-2].output)
    discriminator = keras.Model(inner.input, inner.layers[-1](dropped))
    gan = kgan.GAN(generator, discriminator, seed=4)
    schedule = keras.optimizers.schedules.CosineDecay(1e-2, 4 * EPOCHS)
    optimizers = keras.optimizers.Adam(schedule), keras.optimizers.SGD(1e-2, momentum=0.9)
    gan.compile(*optimizers, penalty="gradient_penalty", ema_momentum=0.9)
    return gan


def weights(gan):
    return [np.asarray(v) for v in (*gan.variables, *gan.g_optimizer.variables)]


def assert_same(one, other):
    for a, b in zip(weights(one), weights(other), strict=True):
        np.testing.assert_array_equal(a, b)


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """Checkpoints of each of three epochs."""
    folder = tmp_path_factory.mktemp("trained") / "kept"
    small_gan().fit(some_images(), epochs=3, callbacks=[Checkpoint(folder, seconds=0)], **FIT)
    return folder


@pytest.fixture
def directory(trained, tmp_path):
    """A copy of them, to be damaged."""
    return shutil.copytree(trained, tmp_path / "kept")


@pytest.mark.slow
@pytest.mark.parametrize("shuffle", [True, False])
def test_a_run_goes_on_bit_for_bit(tmp_path, shuffle):
    fit = {**FIT, "shuffle": shuffle}
    whole, log = with_dropout(), Checkpoint(tmp_path / "whole")
    whole.fit(some_images(), epochs=EPOCHS, callbacks=[log], **fit)
    pictures = callbacks.SampleGrid(tmp_path / "one", n=4)
    with_dropout().fit(some_images(), epochs=EPOCHS, callbacks=[pictures], **fit)

    stopped = {"callbacks": [Checkpoint(tmp_path, 0), callbacks.SampleGrid(tmp_path / "two", n=4)]}
    with_dropout().fit(some_images(), epochs=2, **stopped, **fit)
    for until in (5, EPOCHS):  # twice
        again = Checkpoint(tmp_path, 0)
        gan, done = again.restore()
        more = callbacks.SampleGrid(tmp_path / "two", n=4)
        gan.fit(some_images(), initial_epoch=done, epochs=until, callbacks=[again, more], **fit)
    assert done == 5
    assert_same(whole, gan)
    assert again.history == log.history
    assert len(log.history["d_loss"]) == EPOCHS
    folders = [tmp_path / run / "frames" for run in ("one", "two")]
    names = [sorted(path.name for path in folder.iterdir()) for folder in folders]
    assert names[0] == names[1]
    assert len(names[0]) == EPOCHS + 1
    for name in names[0]:
        frames = [(folder / name).read_bytes() for folder in folders]
        assert frames[0] == frames[1]
    films = [(tmp_path / run / "training.gif").read_bytes() for run in ("one", "two")]
    assert films[0] == films[1]


def test_the_orders_of_the_images_go_on_and_a_new_fit_has_new_ones():
    seen = []

    class Watch(kgan.GAN):
        def update_generator(self, real, labels=None):
            seen.append(real.numpy())
            super().update_generator(real, labels)

    generator = models.build_mlp_generator((2,), 2, (4,), None, seed=1)
    gan = Watch(generator, models.build_mlp_discriminator((2,), (4,), seed=2), seed=0)
    gan.compile(run_eagerly=True)
    points = np.random.default_rng(0).normal(size=(8, 2)).astype("float32")
    gan.fit(points, epochs=4, **FIT)
    whole, seen[:] = seen[:], []
    gan.fit(points, epochs=4, initial_epoch=2, **FIT)
    np.testing.assert_array_equal(seen, whole[2:])
    gan.fit(points, epochs=4, **FIT)
    assert not any(np.array_equal(a, b) for a in seen[2:] for b in whole)


def test_the_last_checkpoints_are_kept(directory):
    names = sorted(path.name for path in directory.iterdir())
    assert names == [f"epoch_{n:09d}.{kind}" for n in (2, 3) for kind in ("json", "keras")]
    gan, done = Checkpoint(directory).restore()
    assert (done, gan.steps) == (3, 12)
    checkpoint = Checkpoint(directory, seconds=0, keep=9, megabytes=0)
    gan.fit(some_images(), initial_epoch=3, epochs=4, callbacks=[checkpoint], **FIT)
    assert [path.stem for path in directory.glob("*.keras")] == ["epoch_000000004"]  # one stays


def test_no_checkpoint_before_its_time(tmp_path):
    checkpoint = Checkpoint(tmp_path / "new", seconds=1000)
    small_gan().fit(some_images(), epochs=2, callbacks=[checkpoint], **FIT)
    assert list((tmp_path / "new").iterdir()) == []
    assert checkpoint.restore() is None
    assert Checkpoint(tmp_path / "nowhere").restore() is None


def flip_a_bit(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


DAMAGE = {
    "cut": lambda path: path.write_bytes(path.read_bytes()[:-100]),
    "flipped": flip_a_bit,
    "empty": lambda path: path.write_bytes(b""),
    "gone": lambda path: path.unlink(),
    "another": lambda path: path.write_text("[]"),
}


@pytest.mark.parametrize("kind", ["json", "keras"])
@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_checkpoint_is_passed_over(directory, damage, kind):
    DAMAGE[damage](directory / f"epoch_000000003.{kind}")
    gan, done = Checkpoint(directory).restore()
    assert (done, gan.steps) == (2, 8)


def test_nothing_whole_is_an_error(directory):
    for path in directory.glob("*.keras"):
        flip_a_bit(path)
    with pytest.raises(ValueError, match=r"All checkpoints are damaged.*epoch_000000003.json"):
        Checkpoint(directory).restore()


def test_a_full_disk_leaves_the_last_checkpoint(directory, monkeypatch):
    gan, done = Checkpoint(directory).restore()
    before = {path.name: path.read_bytes() for path in directory.iterdir()}

    def save(self, path):
        path.write_bytes(b"half a mod")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kgan.gan.GAN.save", save)
    fit = {"initial_epoch": done, "epochs": 5, "callbacks": [Checkpoint(directory, 0)]}
    with pytest.raises(OSError, match="the last one is as it was.*No space left"):
        gan.fit(some_images(), **fit, **FIT)
    assert {path.name: path.read_bytes() for path in directory.iterdir()} == before


def test_a_folder_that_can_not_be_made_is_an_error(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NotADirectoryError):
        small_gan().fit(some_images(), callbacks=[Checkpoint(tmp_path / "file" / "new")], **FIT)


def test_errors():
    for wrong in ({"keep": 0}, {"seconds": -1}, {"megabytes": -1}, {"seconds": float("nan")}):
        with pytest.raises(ValueError, match=next(iter(wrong))):
            Checkpoint("nowhere", **wrong)
