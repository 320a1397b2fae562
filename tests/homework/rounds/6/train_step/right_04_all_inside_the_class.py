# what: right; no functions, both updates are written as methods of the class
from kgan import TwoNetworks

import tensorflow as tf


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def _fakes(self, m):
        return self.generator(self.sample_latents(m), training=True)

    def _d_turn(self, x):
        fakes = self._fakes(tf.shape(x)[0])
        with tf.GradientTape() as tape:
            on_real = tf.math.log_sigmoid(self.discriminator(x, training=True))
            on_fake = tf.math.log_sigmoid(-self.discriminator(fakes, training=True))
            loss = -tf.reduce_mean(on_real) - tf.reduce_mean(on_fake)
        w = self.discriminator.trainable_weights
        self.d_optimizer.apply(tape.gradient(loss, w), w)
        return loss

    def _g_turn(self, m):
        with tf.GradientTape() as tape:
            on_fake = self.discriminator(self._fakes(m), training=True)
            loss = -tf.reduce_mean(tf.math.log_sigmoid(on_fake))
        w = self.generator.trainable_weights
        self.g_optimizer.apply(tape.gradient(loss, w), w)
        return loss

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        for x in tf.split(real, self.num_d_steps):
            d_loss = self._d_turn(x)
        return {"d_loss": d_loss, "g_loss": self._g_turn(tf.shape(x)[0])}
