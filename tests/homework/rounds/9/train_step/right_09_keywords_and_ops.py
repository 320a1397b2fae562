# what: keras.ops.shape for m, tf.split anew in each step, the updates called by keyword
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
        k = self.num_d_steps
        m = keras.ops.shape(real)[0] // k if k > 1 else keras.ops.shape(real)[0]
        networks = {"generator": self.generator, "discriminator": self.discriminator}
        d_loss = None
        for number in range(k):
            part = tf.split(real, num_or_size_splits=k, axis=0)[number]
            d_loss = update_discriminator(
                **networks, optimizer=self.d_optimizer, real=part, latents=self.sample_latents(m)
            )
        g_loss = update_generator(**networks, optimizer=self.g_optimizer, latents=self.sample_latents(m))
        return {"d_loss": d_loss, "g_loss": g_loss}
