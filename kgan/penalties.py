"""Gradient penalties: terms of the discriminator's loss that keep its slope in check.

Each is called as `penalty(discriminator, real, fake, seed=None)`, where `discriminator` is any
callable `(x, training)` that treats the samples of a batch independently: no BatchNorm.
"""

from kgan import _replicas
from kgan._checks import number, one_of, require
from kgan._registry import Configured, registering_in

import keras
import tensorflow as tf

_PENALTIES = {}
_register = registering_in(_PENALTIES)


class Penalty(Configured):
    """Base class: a new penalty is one subclass with `__call__`.

    Example:
        >>> import tensorflow as tf
        >>> from kgan import penalties
        >>> class SmallLogits(penalties.Penalty):
        ...     def __call__(self, discriminator, real, fake, seed=None):
        ...         return 0.1 * tf.reduce_mean(discriminator(real, training=True) ** 2)
        >>> round(float(SmallLogits()(lambda x, training: 2 * x, tf.ones((4, 1)), None)), 3)
        0.4
    """

    def __call__(self, discriminator, real, fake, seed=None):
        """Computes the penalty.

        Args:
            discriminator: Callable `(x, training)` -> logits of shape `(batch_size, 1)`.
            real: Data. Tensor of shape `(batch_size, ...)`.
            fake: Generated samples. Tensor of the same shape.
            seed: Int or `keras.random.SeedGenerator`, for penalties that draw random points.

        Returns:
            Scalar tensor, to be added to the discriminator's loss.
        """
        raise NotImplementedError


def squared_gradient_norm(discriminator, x):
    """Computes ||grad_x D(x)||^2 for every sample.

    Args:
        discriminator: Callable `(x, training)` -> logits of shape `(batch_size, 1)`.
        x: Points. Tensor of shape `(batch_size, ...)`.

    Returns:
        Tensor of shape `(batch_size,)`, through which gradients flow into D's weights.

    Example:
        >>> import tensorflow as tf
        >>> from kgan import penalties
        >>> x = tf.constant([[1.0, 0.0], [3.0, 4.0]])
        >>> square = lambda x, training: tf.reduce_sum(x**2, axis=1, keepdims=True)  # slope 2x
        >>> penalties.squared_gradient_norm(square, x).numpy().tolist()
        [4.0, 100.0]
    """
    with tf.GradientTape() as tape:
        tape.watch(x)
        logits = discriminator(x, training=True)
    # D(x_i) depends on x_i alone, so the gradient of the sum holds every sample's own gradient.
    return tf.reduce_sum(tf.square(tape.gradient(logits, x)), axis=range(1, len(x.shape)))


class _ZeroCentered(Penalty):
    """What `R1` and `R2` share: the weight, and the pull of D's slope towards 0."""

    def __init__(self, gamma=10.0):
        self.gamma = number("gamma", gamma, "finite and not negative", lambda gamma: gamma >= 0)

    def at(self, discriminator, x):
        """Returns gamma / 2 times the mean squared gradient norm at x."""
        return self.gamma / 2 * tf.reduce_mean(squared_gradient_norm(discriminator, x))


@_register("r1")
class R1(_ZeroCentered):
    """Penalises D's slope at the data: gamma / 2 * E ||grad_x D(x)||^2.

    Args:
        gamma: Float, 0 or more: the weight.

    Raises:
        ValueError: If `gamma` is negative.

    Example:
        >>> import tensorflow as tf
        >>> from kgan import penalties
        >>> real, fake = tf.constant([[1.0], [2.0]]), tf.constant([[0.0], [1.0]])
        >>> parabola = lambda x, training: x**2  # of slope 2x: 2 and 4 at the data
        >>> float(penalties.R1(gamma=0.1)(parabola, real, fake))
        0.5

    Reference:
        Mescheder et al., Which Training Methods for GANs do actually Converge? (2018), equation
        9; gamma = 10 is what its experiments with images use.
    """

    def __call__(self, discriminator, real, fake, seed=None):
        """Returns gamma / 2 times the mean squared gradient norm on `real`."""
        return self.at(discriminator, real)


@_register("r2")
class R2(_ZeroCentered):
    """Penalises D's slope at the generated samples: gamma / 2 * E ||grad_x D(G(z))||^2.

    Args:
        gamma: Float, 0 or more: the weight, as in `R1`.

    Raises:
        ValueError: If `gamma` is negative.

    Example:
        >>> import tensorflow as tf
        >>> from kgan import penalties
        >>> fake = tf.constant([[0.0], [1.0]])
        >>> parabola = lambda x, training: x**2  # of slope 2x: 0 and 2 at the samples
        >>> round(float(penalties.R2(gamma=0.1)(parabola, real=None, fake=fake)), 3)
        0.1

    Reference:
        Mescheder et al., Which Training Methods for GANs do actually Converge? (2018), equation
        10.
    """

    def __call__(self, discriminator, real, fake, seed=None):
        """Returns gamma / 2 times the mean squared gradient norm on `fake`."""
        return self.at(discriminator, fake)


@_register("gradient_penalty")
class GradientPenalty(Penalty):
    """WGAN-GP: pulls D's slope towards 1 on lines between data and samples.

    weight * E (||grad_x D(x_hat)|| - 1)^2 with x_hat = epsilon x + (1 - epsilon) G(z), and
    epsilon ~ U[0, 1], one for each pair.

    Args:
        weight: Float, 0 or more.

    Raises:
        ValueError: If `weight` is negative, or `real` and `fake` differ in shape.

    Example:
        >>> import tensorflow as tf
        >>> from kgan import penalties
        >>> real, fake = tf.constant([[1.0], [2.0]]), tf.constant([[0.0], [1.0]])
        >>> steep = lambda x, training: 3 * x  # of slope 3 at every point between
        >>> round(float(penalties.GradientPenalty(weight=10.0)(steep, real, fake, seed=0)), 3)
        40.0

    Reference:
        Gulrajani et al., Improved Training of Wasserstein GANs (2017), equation 3.
    """

    def __init__(self, weight=10.0):
        self.weight = number("weight", weight, "finite and not negative", lambda w: w >= 0)

    def __call__(self, discriminator, real, fake, seed=None):
        """Returns the penalty at random points between `real` and `fake`."""
        joined = "Each line joins one real and one fake, so both need the same shape."
        fine = real.shape.is_compatible_with(fake.shape)
        require(fine, joined, real=tuple(real.shape), fake=tuple(fake.shape))
        epsilon_shape = (tf.shape(real)[0], *[1] * (len(real.shape) - 1))  # (m, 1, ..., 1)
        uniform = keras.random.uniform
        epsilon = _replicas.draw(uniform, epsilon_shape, dtype=real.dtype, seed=seed)
        between = epsilon * real + (1 - epsilon) * fake
        # The square root has no finite slope at 0; the constant gives it one.
        norm = tf.sqrt(squared_gradient_norm(discriminator, between) + 1e-12)
        return self.weight * tf.reduce_mean(tf.square(norm - 1))


def get(penalty):
    """Makes a list of penalties.

    Args:
        penalty: `None`, a `Penalty`, a name such as `"r1"` (with its default weight), or a list
            of these, which add up.

    Returns:
        List of `Penalty`.

    Raises:
        ValueError: If there is no penalty of that name; the message lists those there are.

    Example:
        >>> from kgan import penalties
        >>> [type(penalty).__name__ for penalty in penalties.get(["r1", penalties.R2(0.1)])]
        ['R1', 'R2']
    """
    if penalty is None or isinstance(penalty, list | tuple):
        return [each for item in penalty or () for each in get(item)]
    if isinstance(penalty, Penalty):
        return [penalty]
    own = ", an instance of a subclass of kgan.penalties.Penalty, or a list of these"
    one_of("penalty", penalty, _PENALTIES, own)
    return [_PENALTIES[penalty]()]
