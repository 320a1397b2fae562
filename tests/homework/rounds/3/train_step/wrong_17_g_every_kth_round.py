# what: counts the rounds in Python and lets G step in every k-th only, as WGAN code with n_critic does (and when compiled the count stands still). Ruled out by lesson 6: "*$k$ steps of $D$, then one of $G$.*"
from kgan import TwoNetworks

import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.rounds = 0
        self.last_g_loss = 0.0

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        self.rounds += 1
        for x in tf.split(real, self.num_d_steps):
            m = tf.shape(x)[0]
            z = self.sample_latents(m)
            d_loss = update_discriminator(self.generator, self.discriminator, self.d_optimizer, x, z)
        if self.rounds % self.num_d_steps == 0:
            z = self.sample_latents(m)
            self.last_g_loss = update_generator(
                self.generator, self.discriminator, self.g_optimizer, z
            )
        return {"d_loss": d_loss, "g_loss": self.last_g_loss}
