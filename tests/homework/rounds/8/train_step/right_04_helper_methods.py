# what: a method for each turn, no free functions needed
from kgan import TwoNetworks, losses

import tensorflow as tf


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def _descend(self, j, network, optimizer):
        with tf.GradientTape() as tape:
            value = j()
        weights = network.trainable_weights
        optimizer.apply(tape.gradient(value, weights), weights)
        return value

    def _turn_of_d(self, x):
        fake = self.generator(self.sample_latents(tf.shape(x)[0]), training=True)
        return self._descend(
            lambda: self.adversary.discriminator(
                self.discriminator(x, training=True), self.discriminator(fake, training=True)
            ),
            self.discriminator,
            self.d_optimizer,
        )

    def _turn_of_g(self, m):
        z = self.sample_latents(m)
        return self._descend(
            lambda: self.adversary.generator(self.discriminator(self.generator(z, training=True), training=True)),
            self.generator,
            self.g_optimizer,
        )

    adversary = losses.NonSaturating()

    def train_step(self, real):
        d_loss = [self._turn_of_d(x) for x in tf.split(real, self.num_d_steps)][-1]
        g_loss = self._turn_of_g(tf.shape(real)[0] // self.num_d_steps)
        return {"d_loss": d_loss, "g_loss": g_loss}
