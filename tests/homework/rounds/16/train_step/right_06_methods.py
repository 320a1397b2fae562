# what: methods for the two turns, and a general method that descends
from kgan import TwoNetworks

import tensorflow as tf


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def descend(self, network, optimizer, loss_function):
        with tf.GradientTape() as tape:
            loss = loss_function()
        weights = network.trainable_weights
        optimizer.apply(tape.gradient(loss, weights), weights)
        return loss

    def judge(self, x):
        return self.discriminator(x, training=True)

    def make(self, m):
        return self.generator(self.sample_latents(m), training=True)

    def d_turn(self, x, m):
        return self.descend(
            self.discriminator,
            self.d_optimizer,
            lambda: tf.reduce_mean(tf.nn.softplus(self.judge(self.make(m))))
            + tf.reduce_mean(tf.nn.softplus(-self.judge(x))),
        )

    def g_turn(self, m):
        return self.descend(
            self.generator,
            self.g_optimizer,
            lambda: tf.reduce_mean(tf.nn.softplus(-self.judge(self.make(m)))),
        )

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        m = tf.shape(real)[0] // self.num_d_steps
        for i in range(self.num_d_steps):
            d_loss = self.d_turn(real[m * i : m * i + m], m)
        return {"d_loss": d_loss, "g_loss": self.g_turn(m)}
