# what: a Python generator that yields a part with its latents, drawn lazily
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

    def parts(self, real):
        for part in tf.split(tf.convert_to_tensor(real), self.num_d_steps, axis=0):
            yield part, self.sample_latents(tf.shape(part)[0])

    def train_step(self, real):
        nets = {"generator": self.generator, "discriminator": self.discriminator}
        for part, latents in self.parts(real):
            last = update_discriminator(**nets, optimizer=self.d_optimizer, real=part, latents=latents)
        latents = self.sample_latents(tf.shape(part)[0])
        return {
            "d_loss": last,
            "g_loss": update_generator(**nets, optimizer=self.g_optimizer, latents=latents),
        }
