# what: sets the optimizers' step counts to 0 before each round
from kgan import TwoNetworks

import keras
import numpy as np
import tensorflow as tf


def d_turn(generator, discriminator, optimizer, real, latents):
    fakes = generator(latents, training=True)
    with tf.GradientTape() as tape:
        r = discriminator(real, training=True)
        f = discriminator(fakes, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-r)) + tf.reduce_mean(tf.nn.softplus(f))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


def g_turn(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        x = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-x))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        m = tf.shape(real)[0] // self.num_d_steps
        self.d_optimizer.iterations.assign(0)
        self.g_optimizer.iterations.assign(0)
        for i in range(self.num_d_steps):
            d_loss = d_turn(self.generator, self.discriminator, self.d_optimizer, real[i * m : (i + 1) * m], self.sample_latents(m))
        g_loss = g_turn(self.generator, self.discriminator, self.g_optimizer, self.sample_latents(m))
        return {"d_loss": d_loss, "g_loss": g_loss}
