"""The lab's pictures, checks and losses."""

import base64
import io

from kgan import labs, losses
from labs.javascript import context

import numpy as np
import pytest
from PIL import Image


@pytest.fixture(scope="module")
def six():
    """Three real pictures and three fakes, as bytes: noise, so that each is another."""
    pixels = np.random.default_rng(0).integers(256, size=(6, 28, 28)).astype("uint8")
    return pixels[:3], pixels[3:]


def decoded(source):
    assert source.startswith("data:image/png;base64,")
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(source.split(",")[1]))))


def test_losses_are_those_of_kgan():
    judge, rng = context("judge"), np.random.default_rng(0)
    for _ in range(20):
        p, is_real = rng.uniform(0.01, 0.99, size=6), rng.permutation(6) < 3
        logits = np.log(p / (1 - p))[:, np.newaxis]
        real, fake = logits[is_real], logits[~is_real]
        got = judge.call("judged", p.tolist(), is_real.tolist())
        loss = losses.NonSaturating()
        assert got["jD"] == pytest.approx(float(loss.discriminator(real, fake)), rel=1e-9)
        assert got["jG"] == pytest.approx(float(loss.generator(fake)), rel=1e-9)
        costs = [judge.call("lossOf", *pair) for pair in zip(p, is_real.tolist(), strict=True)]
        assert got["realHalf"] == pytest.approx(np.array(costs)[is_real].mean(), rel=1e-9)
        assert got["fakeHalf"] == pytest.approx(np.array(costs)[~is_real].mean(), rel=1e-9)


def test_the_six_pictures_are_there_shuffled_by_the_seed(six):
    real, fake = six
    seen = set()
    for seed in range(5):
        settings = labs.Judge(real, fake, seed=seed).settings()
        shown = [decoded(source) for source in settings["pictures"]]
        for pixels, is_real in zip(shown, settings["isReal"], strict=True):
            assert sum((pixels == other).all() for other in (real if is_real else fake)) == 1
        assert len({pixels.tobytes() for pixels in shown}) == 6
        assert sum(settings["isReal"]) == 3
        seen.add(tuple(settings["isReal"]))
    assert len(seen) > 1
    assert settings == labs.Judge(real, fake, seed=seed).settings()


def test_floats_are_shown_as_the_bytes_they_stand_for(six):
    real, fake = six
    floats = [(images[..., np.newaxis] / 127.5 - 1).astype("float32") for images in six]
    assert labs.Judge(*floats).settings() == labs.Judge(real, fake).settings()


@pytest.mark.parametrize("name", ["real", "fake"])
@pytest.mark.parametrize(
    "images",
    [
        np.zeros((2, 28, 28), "uint8"),
        np.zeros((3, 28, 28)),
        np.zeros((3, 28, 28, 1), "int64"),
        np.full((3, 28, 28, 1), 1.01),
        np.full((3, 28, 28, 1), np.nan),
        "three shirts",
    ],
)
def test_bad_pictures(six, name, images):
    with pytest.raises(ValueError, match=rf"`{name}` must be a float array"):
        labs.Judge(**{"real": six[0], "fake": six[1], name: images})


def test_a_bad_seed(six):
    with pytest.raises(ValueError, match=r"`seed` must be an integer"):
        labs.Judge(*six, seed=-1)


def test_page_and_picture(six):
    lab = labs.Judge(*six)
    assert len(lab.html()) < 60_000
    figure, alt = lab.picture()
    assert len(figure.axes) == 6
    assert alt.endswith("pays 1.386.")
    assert alt in lab._repr_html_()
