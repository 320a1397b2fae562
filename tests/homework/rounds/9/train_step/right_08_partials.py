# what: functools.partial binds networks and optimizers once; starred keyword-free calls
import functools

from kgan import TwoNetworks

import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        players = self.generator, self.discriminator
        step_d = functools.partial(update_discriminator, *players, self.d_optimizer)
        step_g = functools.partial(update_generator, *players, self.g_optimizer)
        m = tf.shape(real)[0] // self.num_d_steps
        starts = [i * m for i in range(self.num_d_steps)]
        for start in starts:
            d_loss = step_d(real[start : start + m], self.sample_latents(m))
        g_loss = step_g(self.sample_latents(m))
        return {"g_loss": g_loss, "d_loss": d_loss}
