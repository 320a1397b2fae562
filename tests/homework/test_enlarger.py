"""Homework's check of a model that enlarges images: right files, wrong ones, and hostile ones."""

import json
import re
import zipfile

import kgan
from kgan import data, homework, models
from kgan.grading import assignment
from kgan.homework import enlarger

import keras
import numpy as np
import pytest

LAYERS = keras.layers
NAME = "super_resolution.keras"
slow = pytest.mark.slow


def network(*layers, shape=(7, 7, 1)):
    return keras.Sequential([keras.Input(shape), *layers])


def interpolation(*layers, how="bilinear"):
    return network(LAYERS.UpSampling2D(4, interpolation=how), *layers)


def handed_in(folder, model):
    model.save(folder / NAME)
    return folder / NAME


def rejected(path, check=homework.check_enlargement):
    with pytest.raises(homework.Feedback) as caught:
        check(path)
    said = str(caught.value)
    assert "See lesson" in said
    assert "{model" not in said
    return caught.value.mistake


class Own(LAYERS.Layer):
    """A layer that nobody else knows."""

    def call(self, x):
        return keras.ops.tile(x, (1, 4, 4, 1))


def two_inputs():
    inputs = [keras.Input((7, 7, 1)), keras.Input((3,))]
    return keras.Model(inputs, LAYERS.UpSampling2D(4)(inputs[0]))


def two_outputs():
    x = keras.Input((7, 7, 1))
    return keras.Model(x, [LAYERS.UpSampling2D(4)(x), LAYERS.UpSampling2D(4)(x)])


def not_a_number():
    return interpolation(LAYERS.BatchNormalization(moving_variance_initializer=_MINUS))


_MINUS = keras.initializers.Constant(-1.0)


@pytest.mark.parametrize(
    ("mistake", "make"),
    [
        ("not_loadable", lambda: network(Own())),
        ("not_loadable", lambda: network(LAYERS.Lambda(lambda x: x, output_shape=(7, 7, 1)))),
        ("no_generator", lambda: kgan.GAN.from_preset("ring")),
        ("other_output", lambda: network(LAYERS.UpSampling2D(2), shape=(14, 14, 1))),
        ("other_input", lambda: network(LAYERS.Dense(784), shape=(49,))),
        ("other_input", two_inputs),
        ("other_output", lambda: network(LAYERS.UpSampling2D(2))),
        ("other_output", lambda: interpolation(LAYERS.Conv2D(3, 1))),
        ("other_output", lambda: interpolation(LAYERS.Reshape((28, 28)))),
        ("other_output", two_outputs),
        ("not_numbers", not_a_number),
        ("out_of_range", lambda: interpolation(LAYERS.Rescaling(127.5, 127.5))),
        ("untrained", interpolation),
        ("untrained", lambda: interpolation(how="nearest")),
        ("untrained", lambda: interpolation(LAYERS.Activation("hard_tanh"), how="lanczos3")),
        ("untrained", lambda: interpolation(LAYERS.Rescaling(-1.0))),
    ],
)
def test_each_kind_of_wrong_file_is_named(mistake, make, tmp_path):
    path = handed_in(tmp_path, make())
    for check in (homework.check_enlargement, homework.check_mix):
        assert rejected(path, check) == mistake


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: network(LAYERS.UpSampling2D(2)), "of shape (2, 14, 14, 1)"),
        (two_outputs, "of shape [(2, 28, 28, 1), (2, 28, 28, 1)]"),
        (two_inputs, "has the shape [(None, 7, 7, 1), (None, 3)]"),
    ],
)
def test_what_is_said_of_a_shape_is_what_it_is(make, words, tmp_path):
    with pytest.raises(homework.Feedback) as caught:
        homework.check_enlargement(handed_in(tmp_path, make()))
    assert words in " ".join(str(caught.value).split())


def test_a_file_that_is_missing_is_named(tmp_path):
    assert rejected(tmp_path / NAME) == "no_file"
    (tmp_path / NAME).mkdir()
    assert rejected(tmp_path / NAME, homework.check_mix) == "no_file"


def measured(monkeypatch, decibels, distance, detail=0.8):
    """As if a model had been measured so."""
    for name, value in (("decibels", decibels), ("distance", distance), ("detail", detail)):
        monkeypatch.setattr(enlarger._Model, name, value)


# The measured ones stand in `kgan.homework.enlarger`.
@pytest.mark.parametrize(
    ("mistake", "values"),
    [
        ("adversarial_alone", (13.1, 23.3)),
        ("far_from_garments", (16.5, 31.0, 0.2)),
    ],
)
def test_what_is_no_better_than_interpolation_is_named(mistake, values, tmp_path, monkeypatch):
    path = handed_in(tmp_path, interpolation())
    measured(monkeypatch, *values)
    assert rejected(path) == rejected(path, homework.check_mix) == mistake


@pytest.mark.parametrize(
    ("mistake", "values"),
    [
        ("blurred", (18.33, 11.09, 0.338)),
        ("detail_of_another_kind", (18.3, 3.7, 0.9)),
        ("unfaithful", (16.8, 1.9)),
        ("neither", (17.3, 14.0, 0.3)),
        ("rough", (17.16, 5.18, 0.82)),
    ],
)
def test_where_on_the_curve_a_model_is_is_named(mistake, values, tmp_path, monkeypatch):
    path = handed_in(tmp_path, interpolation())
    measured(monkeypatch, *values)
    homework.check_enlargement(path)
    assert rejected(path, homework.check_mix) == mistake


def test_a_good_model_is_accepted_with_one_line_each(tmp_path, monkeypatch, capsys):
    path = handed_in(tmp_path, interpolation())
    measured(monkeypatch, 18.2, 1.8)
    homework.check_enlargement(path)
    homework.check_mix(path)
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(": right, ")[0] for line in lines] == ["enlargement", "mix"]
    assert {line.split(": right, ")[1] for line in lines} == {"18.2 dB and a distance of 1.8"}


def test_the_measures_are_those_of_the_assignment(tmp_path):
    """By plain NumPy, on the pixels themselves, repeated."""
    found = enlarger._Model(handed_in(tmp_path, interpolation(how="nearest")))
    _, (test, _) = data.load_data("fashion_mnist")
    images = test.astype("float64") / 127.5 - 1
    blocks = images.reshape(-1, 7, 4, 7, 4)
    error = np.mean((blocks - blocks.mean(axis=(2, 4), keepdims=True)) ** 2)
    assert found.decibels == pytest.approx(10 * np.log10(4 / error), abs=1e-4)
    own = enlarger._Model("nowhere")
    own.enlarged = own.originals
    assert own.detail == 1
    assert own.distance < 0.1


def with_layer(path, layer):
    """Puts a layer into the configuration of a model file, in the place of its last one."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    config = json.loads(parts["config.json"])
    config["config"]["layers"][-1] |= layer
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in {**parts, "config.json": json.dumps(config)}.items():
            archive.writestr(name, content)


@pytest.mark.parametrize(
    ("module", "name", "config"),
    [
        ("os", "system", {"command": "touch {marker}"}),
        ("builtins", "exec", "open({marker!r}, 'w')"),
        ("subprocess", "Popen", {"args": ["touch", "{marker}"]}),
        ("keras.layers", "TFSMLayer", {"filepath": "{marker}"}),
        ("keras.layers", "StringLookup", {"vocabulary": "/etc/passwd", "name": "x"}),
        ("keras.utils", "get_file", {"fname": "{marker}", "origin": "http://localhost:9"}),
        ("__main__", "Own", {}),
    ],
)
def test_a_hostile_file_is_refused_and_not_executed(module, name, config, tmp_path):
    marker = tmp_path / "marker"
    path = handed_in(tmp_path, interpolation())
    text = json.dumps(config).replace("{marker}", str(marker)).replace("{marker!r}", str(marker))
    layer = {"module": module, "class_name": name, "registered_name": name}
    with_layer(path, {**layer, "config": json.loads(text)})
    assert rejected(path) == "not_loadable"
    assert not marker.exists()


@slow
def test_the_squared_error_alone_is_blurred(tmp_path):
    """The assignment's own training, with weight 0, for two epochs."""
    space = {}
    for cell in assignment.read(assignment.find("hw_09")).cells:
        if cell.name in ("setup", "shrink", "mixed_loss", "trainer"):
            exec(cell.source, space)
        if cell.name == "train":
            exec(re.split(r"^if ", cell.source, flags=re.MULTILINE)[0], space)
    keras.utils.set_random_seed(0)
    generator = space["build_generator"]()
    space["train"](generator, models.build_conv_discriminator(filters=2), weight=0, epochs=2)
    path = handed_in(tmp_path, generator)
    homework.check_enlargement(path)
    assert rejected(path, homework.check_mix) == "blurred"
