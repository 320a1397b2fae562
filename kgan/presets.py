"""Recipes: networks, settings of `compile` and a budget that were seen to work together."""

import dataclasses

from kgan import gan, losses, models, penalties

import keras


@dataclasses.dataclass(frozen=True)
class Preset:
    """One recipe; every number of it can be overridden in `presets.get`.

    Attributes:
        sample_shape: Tuple, the shape of one sample.
        family: `"conv"` or `"mlp"`, the kind of both networks.
        num_classes: Int, or `None` for an unconditional GAN.
        latent_dim: Int, the number of latent variables.
        generator: Dict of further arguments of the generator's builder.
        discriminator: Dict of further arguments of the discriminator's builder.
        adversarial_loss: A name or an instance; see `kgan.losses`.
        penalty: As in `GAN.compile`.
        learning_rate: Float, Adam's, for both networks.
        beta_1: Float, Adam's first decay rate.
        beta_2: Float, Adam's second decay rate.
        decay_steps: Int, the steps of a cosine decay to 0, or `None` for a constant rate.
        ema_momentum: Float, of the average of the generator's weights.
        batch_size: Int, to be given to `fit`.
        seed: Int or `None`, for the initial weights, latents and order of the images.
    """

    sample_shape: tuple = (28, 28, 1)
    family: str = "conv"
    num_classes: int | None = None
    latent_dim: int = 64
    generator: dict = dataclasses.field(default_factory=dict)
    discriminator: dict = dataclasses.field(default_factory=dict)
    adversarial_loss: str | losses.AdversarialLoss = "non_saturating"
    penalty: str | penalties.Penalty | list | None = None
    learning_rate: float = 1e-3
    beta_1: float = 0.0
    beta_2: float = 0.99
    decay_steps: int | None = None
    ema_momentum: float = 0.99
    batch_size: int = 64
    seed: int | None = None

    def build(self):
        """Makes the networks and compiles them.

        Returns:
            A compiled `kgan.GAN`.
        """
        build_generator = getattr(models, f"build_{self.family}_generator")
        build_discriminator = getattr(models, f"build_{self.family}_discriminator")
        # Three seeds from one, so that the networks do not start alike.
        seeds = [None] * 3 if self.seed is None else [3 * self.seed + i for i in range(3)]
        model = gan.GAN(
            build_generator(
                self.sample_shape,
                self.latent_dim,
                num_classes=self.num_classes,
                seed=seeds[0],
                **self.generator,
            ),
            build_discriminator(
                self.sample_shape,
                num_classes=self.num_classes,
                seed=seeds[1],
                **self.discriminator,
            ),
            seed=seeds[2],
        )
        model.compile(
            self._optimizer(),
            self._optimizer(),
            self.adversarial_loss,
            self.penalty,
            ema_momentum=self.ema_momentum,
        )
        return model

    def _optimizer(self):
        rate = self.learning_rate
        if self.decay_steps is not None:
            rate = keras.optimizers.schedules.CosineDecay(rate, self.decay_steps)
        return keras.optimizers.Adam(rate, self.beta_1, self.beta_2)


_MINUTE = Preset()  # 28x28 images, a minute on two CPU cores
_PLANE = Preset(
    sample_shape=(2,),
    family="mlp",
    latent_dim=2,
    generator={"units": (128, 128, 128), "output_activation": None},
    discriminator={"units": (128, 128, 128)},
    adversarial_loss="relativistic_pairing",
    penalty=[penalties.R1(0.02), penalties.R2(0.02)],
    ema_momentum=0.999,
    batch_size=256,
)
_PRESETS = {
    "mnist": _MINUTE,
    "mnist_conditional": dataclasses.replace(_MINUTE, num_classes=10),
    "fashion_mnist": _MINUTE,
    "fashion_mnist_conditional": dataclasses.replace(_MINUTE, num_classes=10),
    # Data divided by its largest coordinate; measured over all of the decay.
    "ring": dataclasses.replace(_PLANE, decay_steps=40_000),
    "grid": dataclasses.replace(_PLANE, decay_steps=40_000),
}


def names():
    """Returns the names of all recipes, a list of strings."""
    return list(_PRESETS)


def get(name, **overrides):
    """Finds a recipe.

    Args:
        name: String; `names()` lists them.
        **overrides: Attributes of `Preset` to change.

    Returns:
        A `Preset`.

    Raises:
        ValueError: If there is no recipe of that name, or no such attribute.
    """
    if name not in _PRESETS:
        raise ValueError(f"Unknown preset. Received: {name!r}. There are {', '.join(_PRESETS)}.")
    known = [field.name for field in dataclasses.fields(Preset)]
    if unknown := [key for key in overrides if key not in known]:
        raise ValueError(
            f"A preset has no such setting. Received: {', '.join(unknown)}. "
            f"There are {', '.join(known)}."
        )
    return dataclasses.replace(_PRESETS[name], **overrides)
