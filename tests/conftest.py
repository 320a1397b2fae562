from pathlib import Path

import kgan
from kgan import models

import keras
import numpy as np
import pytest

TESTS = Path(__file__).parent


def pytest_collection_modifyitems(config, items):
    """`pytest tests` leaves slow tests out; `pytest`, a file of tests or `-m slow` runs them."""
    named = config.args_source is pytest.Config.ArgsSource.INVOCATION_DIR or (
        config.args_source is pytest.Config.ArgsSource.ARGS
    )
    folders = [Path(config.invocation_params.dir, argument).resolve() for argument in config.args]
    if config.option.markexpr or not named or TESTS not in folders:
        return
    slow = [item for item in items if item.get_closest_marker("slow")]
    config.hook.pytest_deselected(items=slow)
    items[:] = [item for item in items if item not in slow]


@pytest.fixture(autouse=True)
def _seed():
    keras.utils.set_random_seed(0)


def small_gan(
    seed=0, num_classes=None, sample_shape=(8, 8, 1), normalization=None, **compile_kwargs
):
    """A compiled GAN of a few hundred weights."""
    gan = kgan.GAN(
        models.build_conv_generator(
            sample_shape, 3, filters=2, depth=1, num_classes=num_classes, seed=1
        ),
        models.build_conv_discriminator(
            sample_shape, filters=2, num_classes=num_classes, normalization=normalization, seed=2
        ),
        seed=seed,
    )
    gan.compile(**{"g_optimizer": keras.optimizers.Adam(1e-3), **compile_kwargs})
    return gan


def some_images(n=32, shape=(8, 8, 1), seed=0):
    """Smooth random images in [-1, 1]."""
    rng = np.random.default_rng(seed)
    return np.tanh(rng.normal(size=(n, *shape))).astype("float32")
