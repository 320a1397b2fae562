"""Hostile arguments: what comes back is what the docstring says, or an error that names one.

`KGAN_EXAMPLES=2000 pytest tests/test_hostile_arrays.py` tries that many for each function, new ones
each time.
"""

import functools
import os
import re
import warnings

import kgan
from kgan import (
    callbacks,
    checkpoints,
    data,
    diagnosis,
    distribute,
    layers,
    losses,
    metrics,
    models,
    penalties,
    plots,
    presets,
    theory,
)

import hypothesis
import hypothesis.extra.numpy as from_numpy
import keras
import matplotlib.pyplot as plt
import numpy as np
import PIL.Image
import pytest
import tensorflow as tf
from hypothesis import strategies as st

# Arguments that are no arrays, numbers or names. Python's own errors tell what is wrong with them;
# those of NumPy and Keras with seeds.
_OBJECTS = {
    "mixture",
    "ax",
    "title",
    "verbose",
    "g_optimizer",
    "d_optimizer",
    "history",
    "gan",
    "seed",
}
_OBJECTS |= {"output_activation", "alternating", "conditional", "timed", "load_weights"}
EXAMPLES = int(os.environ.get("KGAN_EXAMPLES", 0))


class Liar(np.ndarray):
    """An array that tells the wrong shape, length and type."""

    shape, ndim, size, dtype = (7, 7), 5, 3, np.dtype("uint8")

    def __len__(self):
        return 99

    def __repr__(self):
        return "Liar"

    __str__ = __repr__

    def __array_function__(self, *args, **kwargs):
        raise RuntimeError("this array takes no part")


class Bomb:
    """Something that is no array, and fails when it is made one."""

    def __array__(self, dtype=None, copy=None):
        raise RuntimeError("this is no array")


def _special():
    """Returns values of each kind that nobody has planned for."""
    ones, zeros = np.ones((4, 2)), np.zeros((4, 28, 28, 1))
    pair = np.ma.MaskedArray([0.5, 0.5], mask=[True, False])
    return [
        *(None, True, False, -1, 0, 1, 3, 2.5, -0.5, 10**30, -(10**30), 10**400, 1j),
        *(float("nan"), float("inf"), -float("inf"), 1e308, 1e-320, "", "x", "hinge", b"x", "1.5"),
        *([], [[]], {}, {"a": 1}, (), set(), object(), Bomb(), len, [1, [2, 3]], ["a", "b"]),
        *([None, None], [10**400], [1.5, None], [[0.5, 0.5], [0.5]], (2, 2), (28, 28, 1)),
        *((1e308, 1e308), (-1, 2), (10**30, 2), (2.5, 2), ("a", 2), (True, True), (28, 28)),
        *(
            np.float16(0.5),
            np.int8(3),
            np.bool_(True),
            np.array(2.0),
            np.array(None),
            np.array("x"),
        ),
        *(np.full((1, 2), 0.5).view(np.matrix), pair, np.ma.masked, np.ones((4, 2)).view(Liar)),
        *(np.array([0.5, 0.5], object), np.array([0.5, "a"], object), np.array([0.5, None])),
        *(np.array([0.5, 0.5], complex), np.array(["0.5", "0.5"]), np.array([b"0.5", b"0.5"])),
        *(np.array(["2020-01-01"] * 2, "datetime64[D]"), np.array([1, 2], "timedelta64[s]")),
        *(np.zeros(2, [("a", "f8")]), np.empty((0, 2)), np.empty((2, 0)), np.empty(0), ones, -ones),
        *(ones * np.nan, ones * 1e308, ones * 1e200, ones * 1e-200, ones.astype("float16")),
        *(np.eye(4), np.eye(10)[:4], np.arange(4), np.arange(4.0), np.arange(4, dtype="uint8")),
        *(np.array([1e300, -1e300], "longdouble") ** 2, np.full((2, 2), np.inf), np.ones((1, 2))),
        *(zeros, zeros.astype("uint8"), zeros + np.nan, zeros * 1j, zeros[:0], zeros[..., 0]),
        *(zeros.astype(object), np.zeros((4, 28, 28, 2)), zeros + 1e308, np.zeros((2,) * 12)),
        *(
            tf.constant([0.5, 0.5]),
            tf.constant("x"),
            tf.ones((4, 2)),
            data.ring(),
            keras.Input((2,)),
        ),
    ]


def _arrays():
    kinds = (
        *("bool", "int8", "uint8", "int64", "float16", "float32", "float64", "complex64"),
        "U2",
    )
    shapes = from_numpy.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4)
    return from_numpy.arrays(st.sampled_from(kinds).map(np.dtype), shapes)


def _near(value):
    """Makes a strategy of values like a good one: of another type or shape, or one entry wrong."""
    array = np.asarray(value)
    like = [array.tolist(), array[:0], array[:1], array[1:], array[None], array.T, array.ravel()]
    like += [array.astype("float16"), array.astype("float32"), array.astype(object), -array]
    like += [array.view(np.matrix)] if array.ndim == 2 else []
    like += [array.view(Liar), np.ma.MaskedArray(array, mask=array == array.flat[0]), array + 0j]
    for wrong in (np.nan, np.inf, -1, 1e308, 1e39, 2, None, "a"):
        changed = array.astype("float64" if isinstance(wrong, float) else object)
        changed.flat[-1] = wrong
        like.append(changed)
    return st.sampled_from(like)


SPECIAL, ARRAYS = st.sampled_from(_special()), _arrays()


def _hostile(value):
    kinds = [SPECIAL, ARRAYS]
    if isinstance(value, np.ndarray):
        kinds.append(_near(value))
    elif isinstance(value, int | float):
        # Sizes between are taken, and may take more memory than there is.
        sizes = st.one_of(st.integers(-(2**70), 9), st.integers(2**31, 2**70))
        kinds.append(st.one_of(sizes, st.floats(), st.text(max_size=3)))
    return st.one_of(kinds)


def _arguments(good):
    """Makes a strategy of arguments, of which one or two are not as they should be."""
    wrong = {name: _hostile(value) for name, value in good.items() if name not in _OBJECTS}

    def changed(names):
        return st.fixed_dictionaries({name: wrong[name] for name in names})

    names = st.lists(st.sampled_from(list(wrong)), min_size=1, max_size=2, unique=True)
    return names.flatmap(changed).map(lambda some: {**good, **some})


def _shape(value):
    return np.asarray(value).shape


def _number(low=-np.inf, high=np.inf):
    """Makes a test of a float within bounds, to within rounding; NaN is none."""
    return lambda found, **_: isinstance(found, float) and low - 1e-9 <= found <= high + 1e-9


def _all_finite(found, **_):
    values = found.values() if isinstance(found, dict) else [found]
    return all(np.isfinite(value) for value in values)


def _is(kind):
    return lambda found, **_: isinstance(found, kind)


def _float64_like(name):
    def check(found, **given):
        return found.dtype == "float64" and found.shape == _shape(given[name])

    return check


P, Q = np.array([0.2, 0.3, 0.5]), np.array([0.5, 0.25, 0.25])
A, B = np.arange(12.0).reshape(6, 2) % 5, np.arange(14.0).reshape(7, 2) % 3
RING = data.ring()
IMAGES = np.linspace(-1, 1, 4 * 28 * 28, dtype="float32").reshape(4, 28, 28, 1)
BYTES = np.arange(4 * 28 * 28).astype("uint8").reshape(4, 28, 28)
MANY, MANY_LABELS = RING.sample(128, seed=0) / 2, np.arange(128) % 3
POINTS = RING.sample(64, seed=0) / 2
LABELS = np.arange(64) % 3


NUMPY_CASES = {
    theory.optimal_discriminator: (
        {"p": P, "q": Q},
        lambda d, p, q: (
            d.dtype == "float64" and d.shape == _shape(p) and ((d >= 0) & (d <= 1)).all()
        ),
    ),
    theory.value: ({"p": P, "q": Q, "d": P, "dx": None}, _number(high=0)),
    theory.generator_cost: ({"p": P, "q": Q, "dx": 1.0}, _number(-np.log(4), 0)),
    theory.kl: ({"p": P, "q": Q, "dx": None}, _number(low=0)),
    theory.js: ({"p": P, "q": Q, "dx": 1.0}, _number(0, np.log(2))),
    theory.tv: ({"p": P, "q": Q, "dx": None}, _number(0, 1)),
    theory.wasserstein_1d: ({"p": P, "q": Q, "x": np.arange(3.0), "dx": None}, _number(low=0)),
    theory.DiracGAN: (
        {"adversarial_loss": "minimax", "penalty": "r1", "gamma": 1.0},
        lambda gan, **_: gan.penalty == "gradient_penalty" or gan.eigenvalues().shape == (2,),
    ),
    theory.DiracGAN("minimax", "r1", 1.0).flow: (
        {"theta": P, "psi": Q},
        lambda found, theta, psi: [f.shape for f in found] == [_shape(theta)] * 2,
    ),
    theory.DiracGAN().simulate: (
        {"steps": 3, "learning_rate": 0.5, "alternating": True, "start": (1.0, 1.0)},
        lambda path, steps, **_: path.shape == (steps + 1, 2) and path.dtype == "float64",
    ),
    data.scale: (
        {"images": BYTES},
        lambda found, **_: found.dtype == "float32" and found.ndim == 4,
    ),
    data.unscale: ({"images": IMAGES}, lambda found, **_: found.dtype == "uint8"),
    data.Mixture: ({"centers": A, "std": 0.5}, lambda m, **_: m.sample(5, 0).shape == (5, 2)),
    RING.sample: (
        {"n": 3, "seed": 0},
        lambda found, n, seed: found.dtype == "float32" and found.shape == (n, 2),
    ),
    RING.density: (
        {"points": A},
        lambda found, points: found.shape == _shape(points)[:-1] and (found >= 0).all(),
    ),
    data.ring: (
        {"modes": 3, "radius": 1.0, "std": 0.1},
        lambda found, modes, **_: found.centers.shape == (modes, 2),
    ),
    data.grid: (
        {"side": 3, "spacing": 1.0, "std": 0.1},
        lambda found, side, **_: found.centers.shape == (side**2, 2),
    ),
    data.load_data: ({"name": "mnist"}, _is(tuple)),
    metrics.frechet_distance: ({"a": A, "b": B}, lambda d, **_: 0 <= d < np.inf),
    metrics.kernel_distance: ({"a": A, "b": B}, lambda d, **_: np.isfinite(d)),
    metrics.precision_recall: ({"real": A, "fake": B, "k": 2}, _all_finite),
    metrics.density_coverage: ({"real": A, "fake": B, "k": 2}, _all_finite),
    metrics.classifier_score: ({"probs": np.stack([P, Q])}, _number(1, np.inf)),
    metrics.nearest_neighbors: (
        {"queries": A, "reference": B},
        lambda found, queries, reference: (
            np.isfinite(found[1]).all() and len(found[0]) == _shape(queries)[0]
        ),
    ),
    metrics.mode_coverage: ({"points": A, "mixture": RING}, _all_finite),
    metrics.reference_features: ({"dataset": "mnist"}, _is(np.ndarray)),
    plots.tile: ({"images": BYTES, "columns": 2, "zoom": 1}, _is(PIL.Image.Image)),
    plots.image_grid: (
        {"images": BYTES, "columns": 2, "title": "digits", "ax": None},
        _is(plt.Axes),
    ),
    plots.gan_diagram: ({"conditional": False, "turn": None}, _is(str)),
}


@functools.cache
def _gan(num_classes=None):
    generator = models.build_mlp_generator((2,), 2, (4,), num_classes=num_classes, seed=1)
    discriminator = models.build_mlp_discriminator((2,), (4,), num_classes=num_classes, seed=2)
    gan = kgan.GAN(generator, discriminator, seed=0)
    gan.compile(run_eagerly=True)
    return gan


_MLP = {"units": (4, 4), "normalization": None, "num_classes": 3, "seed": 0}
_CONV = {"filters": 2, "kernel_size": 4, "depth": 1, "normalization": None, "num_classes": 3}
KERAS_CASES = {
    models.build_mlp_generator: (
        {"output_shape": (2,), "latent_dim": 2, "output_activation": "tanh", **_MLP},
        _is(keras.Model),
    ),
    models.build_mlp_discriminator: ({"input_shape": (2,), **_MLP}, _is(keras.Model)),
    models.build_conv_generator: (
        {"output_shape": (8, 8, 1), "latent_dim": 2, "seed": 0, **_CONV},
        _is(keras.Model),
    ),
    models.build_conv_discriminator: (
        {"input_shape": (8, 8, 1), "shift": 1, "seed": 0, **_CONV},
        _is(keras.Model),
    ),
    models.build_classifier: ({"num_classes": 3, "seed": 0}, _is(keras.Model)),
    layers.SpectralNormalization: (
        {"layer": keras.layers.Dense(1, use_bias=False)},
        _is(keras.layers.Layer),
    ),
    losses.get: ({"loss": "hinge"}, _is(losses.AdversarialLoss)),
    losses.NonSaturating: ({"real_label": 0.9}, _is(losses.AdversarialLoss)),
    losses.LeastSquares: (
        {"fake": 0.0, "real": 1.0, "target": 1.0},
        _is(losses.AdversarialLoss),
    ),
    penalties.get: ({"penalty": "r1"}, _is(list)),
    penalties.R1: ({"gamma": 1.0}, _is(penalties.Penalty)),
    penalties.R2: ({"gamma": 1.0}, _is(penalties.Penalty)),
    penalties.GradientPenalty: ({"weight": 1.0}, _is(penalties.Penalty)),
    presets.get: ({"preset": "ring"}, _is(presets.Preset)),
    presets.get("ring").epochs: ({"n": 512}, _is(int)),
    presets.trained: ({"preset": "mnist"}, _is(presets.Preset)),
    callbacks.SampleGrid: ({"directory": "x", "n": 4, "seed": 0, "every": 1}, _is(object)),
    callbacks.EvaluateGAN: ({"dataset": "mnist", "n": 4, "seed": 0, "every": 1}, _is(object)),
    callbacks.TimeLimit: ({"seconds": 1.0}, _is(object)),
    callbacks.StepLimit: ({"steps": 1}, _is(object)),
    callbacks.ProgressBar: ({"total": 1.0, "timed": True}, _is(object)),
    checkpoints.Checkpoint: (
        {"directory": "x", "seconds": 1.0, "keep": 1, "megabytes": 1.0},
        _is(object),
    ),
    metrics.classify: (
        {"images": IMAGES, "dataset": "mnist"},
        lambda found, images, **_: found[1].shape == (len(images), 10),
    ),
    metrics.features: (
        {"images": IMAGES, "dataset": "mnist"},
        lambda found, images, **_: found.shape == (len(images), 64),
    ),
    distribute.fit: (
        {"gan": _gan(), "x": POINTS, "y": None, "batch_size": 64, "epochs": 1},
        _is(keras.callbacks.History),
    ),
    kgan.diagnose: (
        {
            "history": {name: [0.5, 0.5] for name in ("d_loss", "g_loss", "d_real", "d_fake")},
            **{
                "gan": _gan(3),
                "x": (MANY, np.arange(128) % 3),
                "held_out": (MANY, np.arange(128) % 3),
            },
        },
        _is(diagnosis.Report),
    ),
    metrics.distance_to_test_set: ({"images": IMAGES, "dataset": "mnist"}, _number(low=0)),
    kgan.GAN.from_preset: ({"preset": "ring", "load_weights": False}, _is(kgan.GAN)),
    _gan().compile: (
        {
            **{"g_optimizer": None, "d_optimizer": None, "adversarial_loss": "hinge"},
            **{"penalty": "r1", "num_d_steps": 1, "ema_momentum": 0.9},
        },
        lambda found, **_: found is None,
    ),
    _gan().generate: (
        {"n": 3, "labels": None, "seed": 0},
        lambda found, n, **_: found.shape == (n, 2) and found.dtype == "float32",
    ),
    _gan(3).generate: (
        {"n": 3, "labels": np.arange(3), "seed": 0},
        lambda found, n, **_: found.shape == (n, 2) and found.dtype == "float32",
    ),
    _gan().discriminate: (
        {"images": POINTS, "labels": None},
        lambda found, images, **_: found.shape == _shape(images)[:1],
    ),
    _gan(3).discriminate: (
        {"images": POINTS, "labels": LABELS},
        lambda found, images, **_: found.shape == _shape(images)[:1],
    ),
    _gan().fit: (
        {"x": POINTS, "y": None, "batch_size": 64, "epochs": 1, "verbose": 0},
        _is(keras.callbacks.History),
    ),
    _gan(3).fit: (
        {"x": POINTS, "y": LABELS, "batch_size": 64, "epochs": 1, "verbose": 0},
        _is(keras.callbacks.History),
    ),
}
# What the messages call an argument by.
_ALSO = {"x": "Images|images", "y": "Labels|labels", "images": "Images|`b`", "labels": "Labels"}
_ALSO |= {"p": "Distributions", "q": "Distributions"}
_ALSO |= {"loss": "adversarial_loss", "dataset": "name"}


def _names_one(message, names):
    also = "|".join(_ALSO[name] for name in names if name in _ALSO) or "^$"
    either = "|".join(map(re.escape, names))
    return re.search(rf"`({either})`|\b({either})=|(?<!\w)({also})(?!\w)", message)


def _try(function, check, given):
    error = None
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.filterwarnings("ignore", "No pixel is below 0|__array__ implementation")
        try:
            found = function(**given)
        except (ValueError, TypeError) as raised:
            error = raised
        plt.close("all")
    if error is None:
        assert check(found, **given), f"{found!r}"
    else:
        assert _names_one(str(error), list(given)), f"{type(error).__name__}: {error}"


def _settings(examples):
    return hypothesis.settings(
        max_examples=EXAMPLES or examples,
        derandomize=not EXAMPLES,
        deadline=None,
        database=None,
        suppress_health_check=list(hypothesis.HealthCheck),
    )


def _identify(function):
    return getattr(function, "__qualname__", str(function)) if callable(function) else ""


@pytest.mark.parametrize("function", NUMPY_CASES, ids=_identify)
def test_numpy_functions(function, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    good, check = NUMPY_CASES[function]

    @_settings(25)
    @hypothesis.given(_arguments(good))
    def try_it(given):
        _try(function, check, given)

    try_it()


@pytest.mark.parametrize("function", KERAS_CASES, ids=_identify)
def test_keras_functions(function, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    good, check = KERAS_CASES[function]

    @_settings(15)
    @hypothesis.given(_arguments(good))
    def try_it(given):
        _try(function, check, given)

    try_it()


@pytest.mark.parametrize(
    "wrong",
    [
        *({"images": images} for images in (None, 3, IMAGES[0], IMAGES * np.nan, IMAGES + 1j)),
        *({"labels": labels} for labels in (3, np.arange(3), np.ones((4, 2)), "abcd", IMAGES)),
        *({"dataset": name} for name in (None, 3, "x", ["mnist"])),
    ],
    ids=str,
)
def test_evaluate(wrong):  # like `classify`, but slow
    given = {"images": IMAGES, "dataset": "mnist", "labels": np.arange(4), **wrong}
    with pytest.raises((ValueError, TypeError)) as error:
        metrics.evaluate(**given)
    assert _names_one(str(error.value), list(given))


@pytest.mark.parametrize("name", losses.names())
def test_losses_on_any_tensors(name):
    loss, shape = losses.get(name), from_numpy.array_shapes(max_dims=3, min_side=1, max_side=4)
    kinds = st.sampled_from(["float16", "float32", "float64"]).map(np.dtype)

    @_settings(10)
    @hypothesis.given(st.tuples(kinds, shape).flatmap(lambda kind: from_numpy.arrays(*kind)))
    def try_it(logits):
        logits = tf.constant(logits)
        found = loss.generator(logits, logits), loss.discriminator(logits, logits)
        assert [tuple(value.shape) for value in found] == [(), ()]
        if np.isnan(logits).any():
            assert np.isnan(found).all()

    try_it()


def test_penalties_on_other_shapes():
    one = lambda x, training: tf.reduce_sum(x, axis=1, keepdims=True)  # noqa: E731
    for penalty in penalties.get(["r1", "r2", "gradient_penalty"]):
        for shape in ((1, 1), (3, 2), (2, 3)):
            assert penalty(one, tf.ones(shape), tf.zeros(shape), seed=0).shape == ()
    with pytest.raises(ValueError, match=r"real=\(3, 2\), fake=\(2, 2\)"):
        penalty(one, tf.ones((3, 2)), tf.zeros((2, 2)))
