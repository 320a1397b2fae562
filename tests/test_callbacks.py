import itertools
import types

import kgan
from kgan import callbacks, data, metrics, models

import keras
import numpy as np
import pytest
from helpers import small_gan, some_images
from PIL import Image


def test_sample_grid_writes_pictures_of_the_same_latents(tmp_path):
    gan = small_gan()
    grid = callbacks.SampleGrid(tmp_path / "new" / "run", n=6)
    seen = []
    generate = gan.generate

    def watch(n, **kwargs):
        images = generate(n, **kwargs)
        seen.append((n, kwargs, images))
        return images

    gan.generate = watch
    gan.fit(some_images(), batch_size=8, epochs=3, verbose=0, callbacks=[grid])
    names = sorted(p.name for p in (tmp_path / "new" / "run" / "frames").iterdir())
    assert names == [f"step_{step:07d}.png" for step in (0, 4, 8, 12)]
    assert len({str((n, kwargs)) for n, kwargs, _ in seen}) == 1
    assert not np.array_equal(seen[0][2], seen[-1][2])  # the same latents, a better generator
    with Image.open(tmp_path / "new" / "run" / "training.gif") as gif:
        assert gif.n_frames == 4
        gif.seek(3)
        assert gif.info["duration"] > 1000  # the last picture stays longer
    # A second fit goes on: the numbers count on, and nothing is lost.
    gan.fit(some_images(), batch_size=8, epochs=1, verbose=0, callbacks=[grid])
    assert len(list((tmp_path / "new" / "run" / "frames").iterdir())) == 5


@pytest.mark.slow
def test_sample_grid_every_second_epoch_and_conditional(tmp_path):
    gan = small_gan(num_classes=3)
    grid = callbacks.SampleGrid(tmp_path, n=6, every=2)
    gan.fit(some_images(), np.arange(32) % 3, batch_size=8, epochs=5, verbose=0, callbacks=[grid])
    names = sorted(p.name for p in (tmp_path / "frames").iterdir())
    assert names == [f"step_{step:07d}.png" for step in (0, 8, 16, 20)]  # and the last


@pytest.mark.slow
def test_long_training_makes_a_short_animation(tmp_path, monkeypatch):
    monkeypatch.setattr(callbacks, "_MAX_FRAMES", 4)
    gan = small_gan()
    grid = callbacks.SampleGrid(tmp_path, n=4)
    gan.fit(some_images(8), batch_size=8, epochs=9, verbose=0, callbacks=[grid])
    with Image.open(tmp_path / "training.gif") as gif:
        assert gif.n_frames <= 4
        gif.seek(gif.n_frames - 1)
        last = np.asarray(gif.convert("L")).astype(int)
    with Image.open(tmp_path / "frames" / "step_0000009.png") as frame:
        # GIF has 256 colours, as many as there are greys.
        assert np.abs(last - np.asarray(frame)).max() <= 2


def test_sample_grid_errors(tmp_path):
    with pytest.raises(ValueError, match="n=0"):
        callbacks.SampleGrid(tmp_path, n=0)
    with pytest.raises(ValueError, match="every=-1"):
        callbacks.SampleGrid(tmp_path, every=-1)
    gan = kgan.GAN(
        models.build_mlp_generator((2,), 2, output_activation=None),
        models.build_mlp_discriminator((2,)),
    )
    gan.compile()
    with pytest.raises(ValueError, match=r"images.*\(2,\)"):
        gan.fit(
            np.zeros((8, 2), "float32"),
            verbose=0,
            batch_size=8,
            callbacks=[callbacks.SampleGrid(tmp_path)],
        )


class Looks(callbacks._EveryFewEpochs):
    """Remembers when it was its turn."""

    def __init__(self, every):
        super().__init__(n=1, seed=0, every=every)
        self.epochs = []

    def on_epoch_end(self, epoch, logs=None):
        self.epochs += [epoch + 1] * self._is_due(epoch)


def test_every_means_the_same_everywhere_and_the_last_epoch_is_in():
    assert issubclass(callbacks.SampleGrid, callbacks._EveryFewEpochs)
    assert issubclass(callbacks.EvaluateGAN, callbacks._EveryFewEpochs)
    gan = small_gan()
    looks = [Looks(every=5), Looks(every=2), Looks(every=1)]
    gan.fit(some_images(8), batch_size=8, epochs=7, verbose=0, callbacks=looks)
    assert [look.epochs for look in looks] == [[5, 7], [2, 4, 6, 7], [1, 2, 3, 4, 5, 6, 7]]
    on = Looks(every=5)
    gan.fit(some_images(8), batch_size=8, initial_epoch=7, epochs=11, verbose=0, callbacks=[on])
    assert on.epochs == [10, 11]

    class Stop(keras.callbacks.Callback):
        def on_train_batch_end(self, batch, logs=None):
            self.model.stop_training = True

    stopped = Looks(every=5)
    gan.fit(some_images(8), batch_size=8, epochs=7, verbose=0, callbacks=[Stop(), stopped])
    assert stopped.epochs == [1]


def test_evaluate_gan_refuses_what_it_cannot_count():
    for name in ("n", "every"):
        for wrong in (0, -1, 1.5, True):
            with pytest.raises(ValueError, match=f"`{name}` must be a positive integer"):
                callbacks.EvaluateGAN("mnist", **{name: wrong})


def test_time_limit_ends_training_at_a_step(monkeypatch):
    seconds = itertools.count()  # at the start, and after each step
    clock = types.SimpleNamespace(monotonic=lambda: next(seconds))
    monkeypatch.setattr(callbacks, "time", clock)
    gan = small_gan()
    limit = callbacks.TimeLimit(11)
    history = gan.fit(some_images(), batch_size=4, epochs=100_000, verbose=0, callbacks=[limit])
    assert int(gan.g_optimizer.iterations) == 11
    assert len(history.epoch) == 2  # it ends within an epoch of 8 steps
    for wrong in (0, -1, float("nan")):
        with pytest.raises(ValueError, match="seconds"):
            callbacks.TimeLimit(wrong)


def test_step_limit_counts_the_steps_of_every_fit():
    gan = small_gan()
    for steps, done in ((3, 3), (11, 11), (5, 12)):  # over already: it ends after one step
        limit = callbacks.StepLimit(steps)
        gan.fit(some_images(), batch_size=4, epochs=100, verbose=0, callbacks=[limit])
        assert int(gan.g_optimizer.iterations) == done
    for wrong in (0, 2.5, True):
        with pytest.raises(ValueError, match="steps"):
            callbacks.StepLimit(wrong)


@pytest.mark.parametrize("timed", [False, True])
def test_progress_bar_shows_the_step_and_the_losses(timed, monkeypatch, capsys):
    seconds = itertools.count()
    monkeypatch.setattr(callbacks, "time", types.SimpleNamespace(monotonic=lambda: next(seconds)))
    bar = callbacks.ProgressBar(8, timed=timed)
    small_gan().fit(some_images(), batch_size=4, verbose=0, callbacks=[bar])
    assert bar.steps == 8
    assert bar.elapsed == 9  # the clock is asked at the start, after each step and at the end
    assert bar._bar.tasks[0].completed == 8
    shown = capsys.readouterr().out
    assert "step 8" in shown
    assert "d_loss" in shown


@pytest.mark.slow
def test_keras_callbacks_work(tmp_path):
    gan = small_gan()
    lines = tmp_path / "log.csv"
    gan.fit(
        some_images(),
        batch_size=8,
        epochs=2,
        verbose=0,
        callbacks=[
            keras.callbacks.CSVLogger(lines),
            keras.callbacks.ModelCheckpoint(tmp_path / "{epoch}.keras"),
            keras.callbacks.EarlyStopping(monitor="g_loss", mode="min", patience=10),
        ],
    )
    assert lines.read_text().startswith("epoch,d_fake,d_loss,d_real,g_loss")
    reloaded = kgan.load_model(tmp_path / "2.keras")
    for a, b in zip(gan.get_weights(), reloaded.get_weights(), strict=True):
        assert (a == b).all()


@pytest.mark.slow
def test_evaluate_gan_adds_to_the_logs():
    gan = kgan.GAN.from_preset(
        "mnist_conditional",
        seed=0,
        generator={"filters": 2},
        adversarial_loss="non_saturating",
    )
    (x, y), (x_test, y_test) = data.load_data("mnist")
    history = gan.fit(
        data.scale(x[:128]),
        y[:128],
        batch_size=64,
        epochs=3,
        verbose=0,
        callbacks=[callbacks.EvaluateGAN("mnist", n=100, every=2)],
    ).history
    none, second, last = history["frechet_distance"]
    assert np.isnan(none)
    assert second != last
    sets = {"d_training": (x[:2000], y[:2000]), "d_held_out": (x_test, y_test)}
    for name, (images, labels) in sets.items():
        assert np.isnan(history[name][0])
        assert all(0 < p < 1 for p in history[name][1:])
        scores = gan.discriminate(data.scale(images), labels)
        assert history[name][-1] == pytest.approx(scores.mean())
    samples = gan.generate(100, seed=0)
    assert last == metrics.frechet_distance(
        metrics.reference_features("mnist"), metrics.features(samples, "mnist")
    )
