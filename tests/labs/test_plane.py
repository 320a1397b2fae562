"""The kernel's side of the lab, without a browser: messages in, messages out."""

import re
import subprocess
import sys
import threading
import time

from kgan import data, labs, losses, metrics, models

import keras
import numpy as np
import pytest
import tensorflow as tf


class View:
    """A view that answers as the JavaScript does, and keeps what it was sent."""

    def __init__(self, lab, answers=True):
        self.lab, self.answers, self.sent = lab, answers, []
        lab.send = self.receive
        self.ask("hello", view="1")

    def receive(self, content, buffers=None):
        self.sent.append((content, buffers))
        if self.answers and buffers:
            self.lab._receive(None, {"do": "drawn"})

    def ask(self, action, **more):
        self.lab._receive(None, {"do": action, **more})

    @property
    def content(self):
        return self.sent[-1][0]

    @property
    def arrays(self):
        content, (block,) = self.sent[-1]
        ends = np.cumsum(list(content["sizes"].values()))[:-1]
        parts = np.split(np.frombuffer(block, "float32"), ends)
        return dict(zip(content["sizes"], parts, strict=True))

    def wait(self, holds, seconds=60):
        until = time.monotonic() + seconds
        while not holds(self.content):
            assert time.monotonic() < until
            time.sleep(0.02)


@pytest.fixture(scope="module")
def shared():
    lab = labs.Plane(seed=3)
    yield lab
    lab.close()


@pytest.fixture
def view(shared):
    """Of a lab at step 0, for tests that change no setting: a new graph takes a second."""
    shared.reset()
    return View(shared)


@pytest.fixture
def fresh():
    view = View(labs.Plane(seed=3))
    yield view
    view.lab.close()


def differ(before, after):
    return any((a != b).any() for a, b in zip(before, after, strict=True))


def test_importing_the_labs_loads_no_tensorflow():
    code = "from kgan import labs; import sys; print('tensorflow' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"


def test_numbers_and_landscape_are_kgans(view):
    for steps in range(2):
        content, arrays, gan = view.content, view.arrays, view.lab.gan
        samples = arrays["samples"].reshape(-1, 2)
        assert content["step"] == steps
        assert content["numbers"] == metrics.mode_coverage(samples, data.ring())
        assert np.allclose(samples, gan.generate(1000, seed=3), atol=1e-5)
        axis = (np.arange(40) + 0.5) / 40 * 3 - 1.5  # the middles of 40 cells
        grid = np.array([(x, y) for y in axis for x in axis], "float32")
        assert np.allclose(arrays["landscape"], gan.discriminate(grid), atol=1e-5)
        x = tf.constant(samples[:24])
        with tf.GradientTape() as tape:
            tape.watch(x)
            logits = gan.discriminator(x)
        slope = tape.gradient(logits, x).numpy()
        assert np.allclose(arrays["arrows"], slope.ravel(), atol=1e-4 * np.abs(slope).max())
        assert (arrays["data"] == data.ring().sample(100_000, seed=3)[:400].ravel()).all()
        view.ask("step")
    step, d_loss, g_loss, d_real, d_fake = view.arrays["history"][:5]
    assert step == 1
    assert 0 < d_loss < 3
    assert 0 < g_loss < 3
    assert 0 < d_real < 1
    assert 0 < d_fake < 1


@pytest.mark.slow
def test_losses_without_a_level_show_logits_less_their_mean(fresh):
    fresh.ask("set", name="loss", value="wasserstein")
    fresh.ask("step")
    arrays, d = fresh.arrays, fresh.lab.gan.discriminator
    level = d(arrays["samples"].reshape(-1, 2)).numpy().mean()
    middle = (np.arange(40) + 0.5) / 40 * 3 - 1.5
    corner = d(np.array([[middle[0], middle[0]], [middle[1], middle[0]]], "float32")).numpy()[:, 0]
    assert np.allclose(arrays["landscape"][:2], 1 / (1 + np.exp(level - corner)), atol=1e-5)
    assert not fresh.content["probabilities"]


@pytest.mark.slow
def test_settings_take_effect_at_once_and_keep_the_networks(fresh):
    lab = fresh.lab
    fresh.ask("step")
    gan, weights = lab.gan, lab.gan.get_weights()
    for name, value in {"loss": "hinge", "rate": 0.002, "beta_1": 0.5, "r2": 0.1, "k": 2}.items():
        fresh.ask("set", name=name, value=value)
        assert fresh.content["settings"][name] == value
    assert lab.gan is gan
    assert not differ(weights, gan.get_weights())
    assert isinstance(gan.adversarial_loss, losses.Hinge)
    rates = [float(o.learning_rate) for o in (gan.g_optimizer, gan.d_optimizer)]
    assert rates == pytest.approx([0.002, 0.002])
    assert gan.d_optimizer.beta_1 == 0.5
    assert [(type(p).__name__, p.gamma) for p in gan.penalties] == [("R2", 0.1)]
    assert gan.num_d_steps == 2
    before = int(gan.d_optimizer.iterations)
    fresh.ask("step")
    assert int(gan.d_optimizer.iterations) == before + 2
    assert fresh.content["step"] == 2
    fresh.ask("reset")
    assert fresh.content["step"] == 0
    assert fresh.content["settings"]["loss"] == "hinge"
    assert fresh.content["sizes"]["history"] == 0


@pytest.mark.slow
@pytest.mark.parametrize(("name", "value"), [("data", "grid"), ("width", 16), ("packing", 2)])
def test_data_width_and_packing_start_anew(fresh, name, value):
    fresh.ask("step")
    fresh.ask("set", name=name, value=value)
    assert fresh.content["step"] == 0
    assert fresh.content["settings"][name] == value
    inputs = {"packing": (None, 4)}.get(name, (None, 2))
    assert fresh.lab.gan.discriminator.input_shape == inputs
    fresh.ask("step")
    assert fresh.content["step"] == 1
    mixture = fresh.lab.mixture
    samples = fresh.arrays["samples"].reshape(-1, 2)
    assert fresh.content["numbers"] == metrics.mode_coverage(samples, mixture)
    assert len(mixture.centers) == {"data": 25}.get(name, 8)


def test_a_reset_goes_back_to_the_first_weights(view):
    first, picture = view.lab.gan.get_weights(), view.arrays["samples"]
    view.ask("step")
    second, moved = view.lab.gan.get_weights(), view.arrays["samples"]
    assert differ(first, second)
    view.ask("reset")
    assert not differ(first, view.lab.gan.get_weights())
    assert (view.arrays["samples"] == picture).all()
    view.ask("step")
    assert not differ(second, view.lab.gan.get_weights())
    assert (view.arrays["samples"] == moved).all()


@pytest.mark.slow
def test_the_thread_trains_and_stops(fresh):
    lab = fresh.lab
    fresh.ask("start")
    fresh.wait(lambda content: content["step"] > 5)
    thread = lab._thread
    assert fresh.content["running"]
    fresh.ask("set", name="rate", value=0.0005)  # goes on
    fresh.wait(lambda content: content["step"] > 10 and content["settings"]["rate"] == 0.0005)
    assert lab.running
    assert not thread.is_alive()
    thread = lab._thread
    fresh.ask("pause")
    assert not thread.is_alive()
    assert not fresh.content["running"]
    step = fresh.content["step"]
    time.sleep(0.3)
    assert fresh.content["step"] == step


def test_start_pause_and_close():
    view = View(labs.Plane())
    view.ask("start")
    view.wait(lambda content: content["step"] > 0)
    thread = view.lab._thread
    view.lab.close()
    assert not thread.is_alive()


def test_without_an_answer_nothing_is_sent(view):
    view.ask("start")
    view.wait(lambda content: content["step"] > 0)
    view.answers = False
    time.sleep(0.5)
    sent = len(view.sent)
    time.sleep(0.5)
    assert len(view.sent) == sent
    thread = view.lab._thread
    view.ask("gone", view="another")  # a second view
    assert view.lab.running
    view.ask("gone", view="1")  # the output was removed
    assert not thread.is_alive()
    assert not view.lab.running


def test_training_pauses_where_nobody_answers(view, monkeypatch):
    monkeypatch.setattr("kgan.labs.plane._PATIENCE", 0.1)
    view.answers = False
    view.ask("start")
    view.wait(lambda content: not content["running"])
    assert "No view" in view.content["message"]


def test_what_is_not_finite_stops_the_training_and_is_said(view):
    view.ask("start")
    view.wait(lambda content: content["step"] > 0)
    view.ask("pause")
    bias = view.lab.gan.generator.weights[-1]
    bias.assign(np.nan * bias)
    view.ask("start")
    view.wait(lambda content: not content["running"])
    assert "no longer finite" in view.content["message"]
    view.ask("reset")
    assert view.content["message"] == ""
    assert view.content["step"] == 0


@pytest.mark.slow
def test_points_of_ones_own(fresh):
    fresh.ask("set", name="data", value="own")
    fresh.ask("start")
    assert not fresh.content["running"]
    assert "no points yet" in fresh.content["message"]
    fresh.ask("draw", points=[[0.5, 0.25], [-1.0, 0.123456]])
    fresh.ask("draw", points=[[1, 1]])
    assert fresh.content["settings"]["data"] == "own"
    expected = np.array([0.5, 0.25, -1, 0.123, 1, 1], "float32")
    assert fresh.arrays["data"].tolist() == expected.tolist()
    assert fresh.content["message"] == ""
    fresh.ask("step")
    assert fresh.content["step"] == 1
    assert fresh.content["numbers"] == {}
    fresh.ask("clear", points=[])
    assert fresh.content["sizes"]["data"] == 0


def own_networks():
    g = keras.Sequential([keras.Input((3,)), keras.layers.Dense(8, "relu"), keras.layers.Dense(2)])
    d = keras.Sequential([keras.Input((2,)), keras.layers.Dense(8, "relu"), keras.layers.Dense(1)])
    return g, d


@pytest.mark.slow
def test_networks_of_ones_own():
    g, d = own_networks()
    given = g.get_weights()
    view = View(labs.Plane(data.ring().sample(50, seed=0), generator=g, discriminator=d))
    assert view.content["fixed"] == ["packing", "width"]
    view.ask("step")
    assert (view.lab.gan.generator, view.lab.gan.discriminator) == (g, d)
    assert differ(given, g.get_weights())
    view.ask("set", name="packing", value=2)
    assert "Your own network fixes this setting" in view.content["message"]
    view.ask("set", name="seed", value=1)
    assert not differ(given, g.get_weights())


def test_mistakes_are_named():
    g, d = own_networks()
    image = models.build_mlp_generator((28, 28, 1))
    with pytest.raises(ValueError, match=r"`data` must be 'ring'.*data='circle'"):
        labs.Plane("circle")
    with pytest.raises(ValueError, match=r"`data` must be .*shape=\(3, 3\)"):
        labs.Plane(np.eye(3))
    with pytest.raises(ValueError, match="`data` must be .* finite"):
        labs.Plane([[0.0, np.nan]])
    with pytest.raises(ValueError, match=r"`generator` must make points, \(None, 2\)"):
        labs.Plane(generator=image)
    with pytest.raises(ValueError, match=r"`discriminator` must take points, \(None, 2\)"):
        labs.Plane(discriminator=g)
    with pytest.raises(TypeError, match="`generator` must be a Functional"):
        labs.Plane(generator="mlp")
    with pytest.raises(ValueError, match="one logit"):
        labs.Plane(discriminator=keras.Sequential([keras.Input((2,)), keras.layers.Dense(2)]))
    with pytest.raises(ValueError, match="`seed` must be"):
        labs.Plane(seed=-1)
    lab = labs.Plane(discriminator=d)
    with pytest.raises(ValueError, match="no such setting"):
        lab.change("speed", 1)
    with pytest.raises(ValueError, match="`width` must be one of 16, 32"):
        lab.change("width", 7)


def run_code(lab, **names):
    exec(lab.as_code(), names)
    return names["gan"]


def test_as_code_before_the_first_step_has_the_settings_and_1000_steps(view):
    view.ask("code")
    code = view.sent[-2][0]["code"]
    assert code == view.lab.as_code()
    assert ".take(1000)" in code
    assert 'adversarial_loss="non_saturating"' in code
    assert max(map(len, code.splitlines())) <= 100


@pytest.mark.slow
def test_as_code_ends_with_the_same_weights(fresh):
    lab = fresh.lab
    lab.change("data", "moons")
    lab.change("width", 16)
    for changes in ({}, {"loss": "relativistic_pairing", "r1": 0.1, "k": 2}, {"rate": 0.002}):
        for name, value in changes.items():
            lab.change(name, value)
        lab.advance(4)
        lab.advance(3)
    again = run_code(lab)
    assert lab.step == 21
    assert not differ(lab.gan.get_weights(), again.get_weights())


@pytest.mark.slow
def test_as_code_with_packing_and_points_of_ones_own():
    points = data.ring().sample(30, seed=0)
    lab = labs.Plane(points, seed=1)
    lab.change("packing", 2)
    lab.advance(5)
    again = run_code(lab)
    assert again.discriminator.input_shape == (None, 4)
    assert not differ(lab.gan.get_weights(), again.get_weights())


@pytest.mark.slow
def test_as_code_with_networks_of_ones_own():
    (g, d), (g_again, d_again) = own_networks(), own_networks()
    g_again.set_weights(g.get_weights())
    d_again.set_weights(d.get_weights())
    lab = labs.Plane(generator=g, discriminator=d)
    lab.advance(5)
    again = run_code(lab, my_generator=g_again, my_discriminator=d_again)
    assert not differ(lab.gan.get_weights(), again.get_weights())


def test_a_notebook_gets_a_picture_and_then_the_widget(view, monkeypatch):
    shown = []
    display = lambda thing, **kwargs: shown.append(thing)  # noqa: E731
    monkeypatch.setattr("IPython.display.display", display)
    lab = view.lab
    lab._ipython_display_()
    lab._ipython_display_()  # the second time without training
    first, widget, second, _ = shown
    assert first.data == second.data
    assert re.match(r'<img data-lab="plane" alt="The lab[^"]* reach \d of the modes\."', first.data)
    assert "application/vnd.jupyter.widget-view+json" in widget
    assert lab.step == 0  # the picture's steps are taken back
    assert threading.active_count() < 20
