# what: update_generator freezes D and thaws it after, so that BatchNorm in D runs in inference mode in G's turn; the round itself is right ('behave differently in training, as dropout and BatchNorm do')
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
    flags = [layer.trainable for layer in discriminator.layers]
    discriminator.trainable = False
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    discriminator.trainable = True
    for layer, flag in zip(discriminator.layers, flags):
        layer.trainable = flag
    return loss


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        for part in tf.split(real, self.num_d_steps):
            latents = self.sample_latents(tf.shape(part)[0])
            d_loss = update_discriminator(self.generator, self.discriminator, self.d_optimizer, part, latents)
        latents = self.sample_latents(tf.shape(part)[0])
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, latents)
        return {"d_loss": d_loss, "g_loss": g_loss}
