# what: gathers the rows of each part by number; partial functions for the two turns
import functools

from kgan import TwoNetworks

import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        turn_d = functools.partial(update_discriminator, self.generator, self.discriminator, self.d_optimizer)
        turn_g = functools.partial(update_generator, self.generator, self.discriminator, self.g_optimizer)
        m = tf.shape(real)[0] // self.num_d_steps
        for i in range(self.num_d_steps):
            d_loss = turn_d(tf.gather(real, tf.range(i * m, (i + 1) * m)), self.sample_latents(m))
        return {"d_loss": d_loss, "g_loss": turn_g(self.sample_latents(m))}
