from xml.etree import ElementTree

from kgan import plots

import matplotlib.pyplot as plt
import numpy as np
import pytest


@pytest.fixture(autouse=True)
def _close():
    yield
    plt.close("all")


def test_tile_puts_each_image_in_its_place():
    images = np.stack([np.full((2, 3), value, "uint8") for value in (10, 20, 30, 40, 50)])
    picture = np.asarray(plots.tile(images, columns=3, zoom=1))
    assert picture.shape == (2 * 4, 3 * 5)  # each with a border of one pixel
    assert [picture[1, 1], picture[1, 6], picture[1, 11], picture[5, 1], picture[5, 6]] == [
        10,
        20,
        30,
        40,
        50,
    ]
    assert (picture[:, [0, 4]] == 0).all()
    assert (picture[4:, 10:] == 0).all()  # the empty place
    assert plots.tile(images, columns=3, zoom=4).size == (4 * 15, 4 * 8)


def test_tile_takes_floats_and_colour():
    grey = np.zeros((4, 5, 5, 1), "float32")
    picture = np.asarray(plots.tile(grey, zoom=1))
    assert picture.shape == (14, 14)
    assert picture[1, 1] == 128  # rint(127.5) is even
    assert np.asarray(plots.tile(np.zeros((4, 5, 5, 3)), zoom=1)).shape == (14, 14, 3)


def test_image_grid():
    ax = plots.image_grid(np.zeros((6, 4, 4, 1)), columns=3, title="six")
    assert ax.get_title() == "six"
    assert ax.images[0].get_array().shape == (12, 18)
    _, given = plt.subplots()
    assert plots.image_grid(np.zeros((1, 4, 4, 1)), ax=given) is given


def test_training_curves():
    history = {name: [0.5, 0.25] for name in ("d_loss", "g_loss", "d_real", "d_fake")}
    axes = plots.training_curves(history)
    for ax, names in zip(axes, (["d_loss", "g_loss"], ["d_real", "d_fake"]), strict=True):
        assert [line.get_label() for line in ax.lines] == names
        assert all(line.get_ydata().tolist() == [0.5, 0.25] for line in ax.lines)
        assert len({line.get_linestyle() for line in ax.lines}) == 2  # not by colour alone
    single = plots.training_curves({name: [0.5] for name in history})
    assert single[0].lines[0].get_marker() == "o"  # one epoch is a point, not an empty figure


@pytest.mark.parametrize("conditional", [False, True])
def test_gan_diagram_names_its_parts(conditional):
    svg = plots.gan_diagram(conditional)
    root = ElementTree.fromstring(svg)
    text = " ".join("".join(t.itertext()) for t in root.iter("{http://www.w3.org/2000/svg}text"))
    for part in ("noise z", "generator G", "real x", "discriminator D", "gradients of JG"):
        assert part in text
    shown, hidden = ("G(z|y)", "G(z)") if conditional else ("G(z)", "G(z|y)")
    kind, other = ("conditional", "without") if conditional else ("plain", "with")
    assert root.get("class") == kind
    assert f".{kind} .{other}-labels" in svg  # is not displayed
    labels = {t.text: t.get("class") for t in root.iter("{http://www.w3.org/2000/svg}text")}
    assert labels[hidden] == f"{other}-labels" != labels[shown]


@pytest.mark.parametrize("turn", ["discriminator", "generator"])
def test_gan_diagram_of_a_turn(turn):
    root = ElementTree.fromstring(plots.gan_diagram(turn=turn))
    hidden = {"discriminator": "in-g", "generator": "in-d"}[turn]
    assert root.get("class") == f"{turn[0]}-turn"
    assert f".{turn[0]}-turn .{hidden}" in plots.gan_diagram(turn=turn)  # is not displayed
    for part in [p for p in root.iter() if p.get("class", "").split()[-1:] == [hidden]]:
        part.clear()
    texts = ["".join(t.itertext()) for t in root.iter("{http://www.w3.org/2000/svg}text")]
    lines, label, loss = {
        "discriminator": ("123", ["label 0", "label 1"], "JD"),
        "generator": ("45", ["label 1"], "JG"),
    }[turn]
    assert sorted({t for t in texts if t.isdigit()}) == list(lines)
    assert sorted(t for t in texts if t.startswith("label")) == label
    assert loss in texts
    assert ("real" in texts) == (turn == "discriminator")
    order = [t for t in texts if t in ("held fixed", "weights move")]  # G first, then D
    assert order == (["held fixed", "weights move"][:: 1 if turn == "discriminator" else -1])
    with pytest.raises(ValueError, match="`turn` must be one of"):
        plots.gan_diagram(turn="both")


@pytest.mark.parametrize(
    ("picture", "start"),
    [("<svg/>", "data:image/svg+xml;base64,PHN2Zy8+"), (b"bytes", "data:image/png;base64,")],
)
def test_show_gives_the_alternative_text_to_screen_readers(picture, start, monkeypatch):
    shown = []
    monkeypatch.setattr("IPython.display.display", shown.append)
    plots.show('a "curve" < 1', picture)
    (html,) = shown
    assert f'<img alt="a &quot;curve&quot; &lt; 1" src="{start}' in html.data
