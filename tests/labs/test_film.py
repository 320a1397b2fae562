"""A film shows what the networks say."""

import io

from kgan import data, plots
from kgan.labs import film as films

import numpy as np
import PIL.Image
import pytest

LATENTS = np.random.default_rng(0).normal(size=(40, 2)).astype("float32")
RING = data.ring()


def _film(loss="non_saturating", marks=(0, 3)):
    gan = films.Recorded.from_preset("ring", seed=1, adversarial_loss=loss, steps_per_execution=1)
    gan.record(4)
    film = films.Film(marks, LATENTS, RING)
    gan.fit(RING.sample(4 * 64, seed=2), batch_size=64, verbose=0, callbacks=[film])
    return gan, film


def _logits(gan, points):
    return gan.discriminator(np.asarray(points, "float32"), training=False).numpy()[:, 0]


def test_it_looks_before_training_and_when_a_mark_is_reached():
    _, film = _film()
    assert [frame["step"] for frame in film.frames] == [0, 3]


@pytest.mark.slow
@pytest.mark.parametrize("loss", ["non_saturating", "relativistic_pairing"])
def test_a_frame_is_what_the_networks_say(loss):
    gan, film = _film(loss, marks=(4,))
    (frame,) = film.frames
    fake = gan.generator(LATENTS, training=False).numpy()
    assert np.allclose(frame["fake"], fake, atol=1e-6)
    level = _logits(gan, fake).mean() if gan.adversarial_loss.uses_real_logits else 0
    for row, column in ((0, 0), (0, 120), (60, 60), (31, 90)):  # rows are y, from below
        point = -2 + np.array([[column, row]]) / 30
        right = 1 / (1 + np.exp(level - _logits(gan, point)))
        assert np.isclose(frame["surface"][row, column], right, atol=1e-5)
    h = 1e-2  # central differences of a float32 network with kinks: off by 1 % in the median
    slopes = [
        (_logits(gan, fake + step) - _logits(gan, fake - step)) / (2 * h) for step in h * np.eye(2)
    ]
    off = np.abs(np.transpose(slopes) - frame["arrows"]) / np.abs(frame["arrows"]).max()
    assert np.median(off) < 0.05
    fresh = _logits(gan, RING.sample(len(LATENTS), seed=2**31 - 1))
    assert frame["won"] == np.mean(fresh > _logits(gan, fake))


@pytest.mark.slow
def test_each_step_has_its_losses():
    gan, _ = _film()
    again, _ = _film()
    assert gan.curves.shape == (4, 2)
    assert (gan.curves.numpy() > 0).all()
    assert np.array_equal(gan.curves, again.curves)
    assert len(np.unique(gan.curves)) == 8  # not means over the epoch so far


@pytest.mark.slow
def test_the_film_is_an_animated_picture_of_all_frames(monkeypatch):
    gan, film = _film()
    shown = {}
    monkeypatch.setattr(plots, "show", lambda caption, png: shown.update({caption: png}))
    film.show("all", gan.curves.numpy(), (0.7,), xscale="log")
    film.show("one", gan.curves.numpy(), (0.7, 1.4), film.frames[:1])
    pictures = {name: PIL.Image.open(io.BytesIO(png)) for name, png in shown.items()}
    # The still, the last frame, comes first where nothing moves; then all frames.
    assert [pictures[name].n_frames for name in ("all", "one")] == [3, 2]
    assert all(picture.size == (450, 570) for picture in pictures.values())
