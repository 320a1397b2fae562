# what: returns running means over all rounds so far, kept in two metrics ('a dict with the last losses')
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

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.d_mean = keras.metrics.Mean(name="d_loss")
        self.g_mean = keras.metrics.Mean(name="g_loss")

    def train_step(self, real):
        for part in tf.split(real, self.num_d_steps):
            latents = self.sample_latents(tf.shape(part)[0])
            self.d_mean.update_state(
                update_discriminator(self.generator, self.discriminator, self.d_optimizer, part, latents)
            )
        latents = self.sample_latents(tf.shape(part)[0])
        self.g_mean.update_state(
            update_generator(self.generator, self.discriminator, self.g_optimizer, latents)
        )
        return {"d_loss": self.d_mean.result(), "g_loss": self.g_mean.result()}
