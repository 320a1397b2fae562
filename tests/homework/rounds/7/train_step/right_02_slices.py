# what: slices with m from tf.shape, a while loop and a verbose style
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

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        k = self.num_d_steps
        size_of_batch = tf.shape(real)[0]
        m = size_of_batch // k
        step = 0
        while step < k:
            start = step * m
            end = start + m
            my_reals = real[start:end]
            my_latents = self.sample_latents(m)
            d_loss = update_discriminator(
                generator=self.generator,
                discriminator=self.discriminator,
                optimizer=self.d_optimizer,
                real=my_reals,
                latents=my_latents,
            )
            step = step + 1
        my_latents = self.sample_latents(m)
        g_loss = update_generator(
            generator=self.generator,
            discriminator=self.discriminator,
            optimizer=self.g_optimizer,
            latents=my_latents,
        )
        result = {}
        result["d_loss"] = d_loss
        result["g_loss"] = g_loss
        return result
