"""Recipes: networks, settings of `compile` and a budget."""

import collections.abc
import dataclasses
import math

from kgan import data, losses, models, penalties
from kgan._checks import one_of, positive_integer, require

import keras


@dataclasses.dataclass(frozen=True)
class Preset:
    """One recipe; every number of it can be overridden in `presets.get`.

    Attributes:
        dataset: String, as in `kgan.data.load_data`, or `None` for data that do not ship.
        weights: String, the shipped file with the weights of this recipe's generator after
            training on the full data set, or `None`.
        longer: String, the recipe to take trained weights from, or `None`.
        sample_shape: Tuple, the shape of one sample.
        build_generator: Function of `kgan.models`.
        build_discriminator: Function of `kgan.models`.
        num_classes: Int, or `None` for an unconditional GAN.
        latent_dim: Int, the number of latent variables.
        generator: Dict of further arguments of `build_generator`.
        discriminator: Dict of further arguments of `build_discriminator`.
        adversarial_loss: A name or an instance; see `kgan.losses`.
        penalty: As in `GAN.compile`.
        learning_rate: Float, Adam's, for both networks.
        beta_1: Float, Adam's first decay rate.
        beta_2: Float, Adam's second decay rate.
        decay_steps: Int, the steps of a cosine decay to 0, or `None` for a constant rate.
        ema_momentum: Float, of the average of the generator's weights.
        batch_size: Int, to be given to `fit`.
        steps_per_execution: Int, as in `GAN.compile`: steps without a return to Python, and so the
            steps from one progress report to the next. It pays where a step takes milliseconds.
        seconds: Float, how long to train on two CPU cores, or `None`: for `decay_steps`.
        seed: Int or `None`, for the initial weights, latents and order of the images.
    """

    dataset: str | None = None
    weights: str | None = None
    longer: str | None = None
    sample_shape: tuple = (28, 28, 1)
    build_generator: collections.abc.Callable = models.build_conv_generator
    build_discriminator: collections.abc.Callable = models.build_conv_discriminator
    num_classes: int | None = None
    latent_dim: int = 16
    generator: dict = dataclasses.field(default_factory=dict)
    discriminator: dict = dataclasses.field(default_factory=dict)
    adversarial_loss: str | losses.AdversarialLoss = "hinge"
    penalty: str | penalties.Penalty | list | None = None
    learning_rate: float = 2e-3
    beta_1: float = 0.0
    beta_2: float = 0.99
    decay_steps: int | None = None
    ema_momentum: float = 0.995
    batch_size: int = 64
    steps_per_execution: int = 5
    seconds: float | None = 60.0
    seed: int | None = None

    def epochs(self, n):
        """Returns how often `fit` has to go through the images until the learning rate is 0.

        Args:
            n: Int, the number of images.

        Returns:
            Int.

        Raises:
            ValueError: If the rate of this recipe does not fall, or there are too few images.
        """
        steps = self.decay_steps
        require(steps is not None, "The recipe's rate must fall in the end.", decay_steps=steps)
        positive_integer("n", n, minimum=self.batch_size)
        return math.ceil(steps / (n // self.batch_size))

    @property
    def seeds(self):
        """Three seeds from one, so that the networks do not start alike: G's, D's, the GAN's."""
        return [None] * 3 if self.seed is None else [3 * self.seed + i for i in range(3)]

    def networks(self):
        """Builds the networks.

        Returns:
            Tuple of two models: the generator, the discriminator.
        """
        g_seed, d_seed, _ = self.seeds
        shape, labels = self.sample_shape, {"num_classes": self.num_classes}
        g = {"latent_dim": self.latent_dim, "seed": g_seed, **labels, **self.generator}
        d = {"seed": d_seed, **labels, **self.discriminator}
        return self.build_generator(shape, **g), self.build_discriminator(shape, **d)

    def compile_settings(self):
        """Returns the keyword arguments of `GAN.compile`, a dict with optimizers made anew."""
        names = ("adversarial_loss", "penalty", "ema_momentum", "steps_per_execution")
        optimizers = {name: self._optimizer() for name in ("g_optimizer", "d_optimizer")}
        return {**optimizers, **{name: getattr(self, name) for name in names}}

    def _optimizer(self):
        rate = self.learning_rate
        if self.decay_steps is not None:
            rate = keras.optimizers.schedules.CosineDecay(rate, self.decay_steps)
        return keras.optimizers.Adam(rate, self.beta_1, self.beta_2)


# 28x28 images, a minute on two CPU cores.
_MINUTE = Preset()


# Deeper, for longer, and with R1 as a brake. How good it is: tests/benchmarks/every_recipe.py.
_TEN_MINUTES = dataclasses.replace(
    _MINUTE,
    latent_dim=64,
    generator={"depth": 4},
    penalty=penalties.R1(0.1),
    beta_2=0.999,
    decay_steps=13_000,  # ten minutes at 47 ms a step, on two CPU cores
    ema_momentum=0.999,
    seconds=None,
)


# For a GPU and all 60,000 images. Loss, penalties and the lack of BatchNorm are those of Huang et
# al., The GAN is dead; long live the GAN! A Modern GAN Baseline (2024); not so the networks (theirs
# are residual) and the schedules (theirs move the penalties' weight and beta_2 too).
#
# Nobody has timed it yet, or seen its samples. The sum: TensorFlow counts 137e9 operations in a
# step (tests/test_presets.py), so 20,000 steps are 2.7e15. A small GPU, NVIDIA's T4, does at most
# 8.1e12 a second in float32, by its data sheet. That is 6 minutes at the most it can do, and half
# an hour at a fifth of it. On a CPU the step of a minute's recipe ran at a third of the rate of a
# matrix product (tests/benchmarks/step_cost.py).
_GPU = Preset(
    latent_dim=64,
    generator={"filters": 64, "depth": 4, "normalization": None},
    discriminator={"filters": 64, "depth": 4},
    adversarial_loss="relativistic_pairing",
    penalty=[penalties.R1(1.0), penalties.R2(1.0)],
    learning_rate=2e-4,
    decay_steps=20_000,
    ema_momentum=0.999,
    seconds=None,
)
_PLANE = Preset(
    sample_shape=(2,),
    build_generator=models.build_mlp_generator,
    build_discriminator=models.build_mlp_discriminator,
    latent_dim=2,
    generator={"units": (128, 128, 128), "output_activation": None},
    discriminator={"units": (128, 128, 128)},
    adversarial_loss="relativistic_pairing",
    ema_momentum=0.99,
    batch_size=256,
    steps_per_execution=50,
    seconds=None,
)


def _for_images(dataset, source):
    """Makes the recipes for a data set of 28x28 images.

    Args:
        dataset: String.
        source: Its `kgan.data.Source`.

    Returns:
        Dict of `Preset` by name.
    """
    replace, weights = dataclasses.replace, source.weights.get
    recipes = {}
    for name, num_classes in ((dataset, None), (f"{dataset}_conditional", len(source.class_names))):
        data_and_labels = {"dataset": dataset, "num_classes": num_classes}
        longer = f"{name}_ten_minutes"
        recipes[name] = replace(_MINUTE, longer=longer, **data_and_labels)
        recipes[longer] = replace(_TEN_MINUTES, weights=weights(longer), **data_and_labels)
    return {**recipes, f"{dataset}_gpu": replace(_GPU, dataset=dataset)}


_PRESETS = {}
for _dataset, _source in data.SOURCES.items():
    _PRESETS |= _for_images(_dataset, _source)
_PRESETS |= {
    # For points divided by the largest coordinate of the centers, and trained until the rate is 0.
    "ring": dataclasses.replace(_PLANE, learning_rate=5e-4, decay_steps=10_000),
    "grid": dataclasses.replace(_PLANE, learning_rate=7e-4, decay_steps=25_000),
}


def names():
    """Returns the names of all recipes, a list of strings."""
    return list(_PRESETS)


def get(preset, **overrides):
    """Finds a recipe.

    Args:
        preset: A name, of which `names()` lists all, or a `Preset`.
        **overrides: Attributes of `Preset` to change.

    Returns:
        A `Preset`.

    Raises:
        ValueError: If there is no recipe of that name, or no such attribute.

    Example:
        >>> from kgan import presets
        >>> preset = presets.get("ring", seed=1)
        >>> preset.batch_size
        256
        >>> generator, discriminator = preset.networks()
        >>> generator.output_shape
        (None, 2)
    """
    if not isinstance(preset, Preset):
        one_of("preset", preset, _PRESETS)
        preset = _PRESETS[preset]
    for setting in overrides:
        one_of("setting", setting, [field.name for field in dataclasses.fields(Preset)])
    return dataclasses.replace(preset, **overrides)


def trained(preset):
    """Finds the recipe by which the generator was made that ships for a recipe's data.

    Args:
        preset: A name or a `Preset`. Of its settings the data, the labels and the seed count.

    Returns:
        A `Preset` with `weights`.

    Raises:
        ValueError: If no generator ships for it.
    """
    wanted = get(preset)
    recipe = _PRESETS.get(wanted.longer, wanted)
    known = ", ".join(name for name in _PRESETS if _PRESETS[name].weights)
    require(recipe.weights, f"Trained weights ship for the data of {known}.", preset=preset)
    return dataclasses.replace(recipe, seed=wanted.seed)


def load_generator(model, preset):
    """Gives a GAN's generator the trained weights that ship with the package.

    Args:
        model: A `kgan.GAN` by that recipe.
        preset: A `Preset` with `weights`.

    Raises:
        ValueError: If the weights do not fit the generator.
    """
    weights = data.shipped_weights(preset.weights)
    fits = [w.shape for w in weights] == [tuple(w.shape) for w in model.generator.weights]
    own = "The trained weights fit the recipe's own generator. Leave out what changes it."
    sizes = {name: getattr(preset, name) for name in ("generator", "latent_dim", "sample_shape")}
    require(fits, own, **sizes)
    for network in filter(None, (model.generator, model.ema_generator)):
        network.set_weights(weights)
