"""Many small GANs trained side by side: a weight of all runs is one array `(runs, ...)`.

For tables of hundreds of short runs, which `kgan.GAN` makes one after the other: here one product
of matrices serves all. Losses and penalties are the package's, and so are the initial weights;
tests/test_side_by_side.py compares a run with `kgan.GAN`'s. A seed fixes a run's weights, points
and latents, whichever runs are beside it.
"""

from kgan import losses, penalties

import numpy as np
import tensorflow as tf


def stack(values):
    """Returns a variable `(runs, 1, width)` or `(runs, ...)` from one array of each run."""
    array = np.stack(values).astype("float32")
    return tf.Variable(array[:, None] if array.ndim < 3 else array)


def stack_networks(networks):
    """Returns the weights of Keras networks of the same kind, a list of variables."""
    return [stack(values) for values in zip(*(n.get_weights() for n in networks), strict=True)]


def mlp(activation):
    """Returns a network as a function of weights and inputs `(runs, m, width)`."""

    def network(weights, x):
        *hidden, (kernel, bias) = zip(weights[::2], weights[1::2], strict=True)
        for inner_kernel, inner_bias in hidden:
            x = activation(x @ inner_kernel + inner_bias)
        return x @ kernel + bias

    return network


relu, leaky_relu = tf.nn.relu, lambda x: tf.nn.leaky_relu(x, 0.2)


class Adam:
    """Keras's Adam, for weights of many runs."""

    def __init__(self, weights, beta_1=0.0, beta_2=0.99):
        self.weights = weights
        self.betas = [tf.Variable(beta, dtype="float32") for beta in (beta_1, beta_2)]
        self.moments = [[tf.Variable(tf.zeros_like(w)) for w in weights] for _ in range(2)]
        self.steps = tf.Variable(0.0)

    def apply(self, gradients, rate):
        """Takes a step of size `rate`."""
        self.steps.assign_add(1.0)
        first, second = (beta**self.steps for beta in self.betas)
        for w, g, m, v in zip(self.weights, gradients, *self.moments, strict=True):
            tf.raw_ops.ResourceApplyAdam(
                var=w.handle,
                m=m.handle,
                v=v.handle,
                beta1_power=first,
                beta2_power=second,
                lr=rate,
                beta1=self.betas[0].value(),
                beta2=self.betas[1].value(),
                epsilon=1e-7,
                grad=g,
            )

    def reset(self, beta_1):
        """Forgets the steps taken so far, and sets the momentum of those to come."""
        self.betas[0].assign(beta_1)
        for v in (self.steps, *self.moments[0], *self.moments[1]):
            v.assign(tf.zeros_like(v))


class Descent:
    """Plain gradient descent."""

    def __init__(self, weights):
        self.weights = weights

    def apply(self, gradients, rate):
        """Takes a step of size `rate`."""
        for w, g in zip(self.weights, gradients, strict=True):
            w.assign_sub(rate * g)


class SideBySide:
    """GANs that differ in their seeds.

    Args:
        generator: Pair: a function of weights and latents `(runs, m, latent_dim)` to samples
            `(runs, m, dim)`, and its weights.
        discriminator: Pair: a function of weights and samples to logits `(runs, m, 1)`, and its
            weights.
        g_optimizer: `Adam` or `Descent` on the generator's weights.
        d_optimizer: The same for the discriminator's.
        adversarial_loss: As in `GAN.compile`.
        penalty: As in `GAN.compile`.
        pack: Int, how many samples D sees at once, side by side in one row.
        jit: Whether XLA compiles the rounds.
    """

    def __init__(
        self,
        generator,
        discriminator,
        g_optimizer,
        d_optimizer,
        adversarial_loss,
        penalty=None,
        pack=1,
        jit=False,
    ):
        self.generator, self.g_weights = generator
        self.discriminator, self.d_weights = discriminator
        self.g_optimizer, self.d_optimizer = g_optimizer, d_optimizer
        self.runs, self.pack = self.d_weights[0].shape[0], pack
        self.loss, self.penalties = losses.get(adversarial_loss), penalties.get(penalty)
        self.rounds = tf.function(self._rounds, jit_compile=jit)

    def logits(self, x, training=True):
        """Asks each run's D about its part of the rows `(runs * m, width)`."""
        x = tf.reshape(x, (self.runs, -1, x.shape[-1]))
        return tf.reshape(self.discriminator(self.d_weights, x), (-1, 1))

    def packed(self, x):
        """Puts the samples `(runs, m, dim)` into rows `(runs * m / pack, pack * dim)`."""
        return tf.reshape(x, (-1, self.pack * x.shape[-1]))

    def _d_step(self, real, latents, rate):
        real, fake = self.packed(real), self.packed(self.generator(self.g_weights, latents))
        with tf.GradientTape() as tape:
            d_loss = self.loss.discriminator(self.logits(real), self.logits(fake))
            for penalty in self.penalties:
                d_loss += penalty(self.logits, real, fake)
            # A mean over all runs: times their number it is the sum of each one's own loss.
            total = self.runs * d_loss
        self.d_optimizer.apply(tape.gradient(total, self.d_weights), rate)

    def _g_step(self, real, latents, rate):
        with tf.GradientTape() as tape:
            fake_logits = self.logits(self.packed(self.generator(self.g_weights, latents)))
            real_logits = self.logits(self.packed(real)) if self.loss.uses_real_logits else None
            total = self.runs * self.loss.generator(fake_logits, real_logits)
        self.g_optimizer.apply(tape.gradient(total, self.g_weights), rate)

    def _rounds(self, real, d_latents, g_latents, d_rate, g_rate):
        """Plays rounds of k steps of D and one of G.

        Args:
            real: Data `(rounds, k, runs, m, dim)`.
            d_latents: Latents `(rounds, k, runs, m, latent_dim)`.
            g_latents: Latents `(rounds, runs, m, latent_dim)`.
            d_rate: Learning rates `(rounds,)`.
            g_rate: The same for G.
        """
        for i in tf.range(real.shape[0]):
            for j in tf.range(real.shape[1]):
                self._d_step(real[i, j], d_latents[i, j], d_rate[i])
            self._g_step(real[i, -1], g_latents[i], g_rate[i])


def draws(seeds, chunk, sample):
    """Draws for each run with a generator of its own.

    Args:
        seeds: The runs' seeds.
        chunk: Int, the number of the piece of training.
        sample: Function of a NumPy generator to a tuple of arrays.

    Returns:
        List of float32 arrays with the runs on the axis before the last two.
    """
    each = [sample(np.random.default_rng([seed, chunk])) for seed in seeds]
    return [np.stack(arrays, axis=-3).astype("float32") for arrays in zip(*each, strict=True)]
