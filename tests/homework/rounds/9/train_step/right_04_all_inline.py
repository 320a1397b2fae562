# what: does not use tasks 1 and 2: both turns are written out in train_step, with Keras's BCE
from kgan import TwoNetworks

import keras
import numpy as np
import tensorflow as tf


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        bce = keras.losses.BinaryCrossentropy(from_logits=True)
        m = tf.shape(real)[0] // self.num_d_steps
        weights = self.discriminator.trainable_weights
        for i in range(self.num_d_steps):
            part = real[i * m : (i + 1) * m]
            fake = self.generator(self.sample_latents(m), training=True)
            with tf.GradientTape() as tape:
                on_real = self.discriminator(part, training=True)
                on_fake = self.discriminator(fake, training=True)
                d_loss = bce(tf.ones_like(on_real), on_real) + bce(tf.zeros_like(on_fake), on_fake)
            self.d_optimizer.apply(tape.gradient(d_loss, weights), weights)
        latents = self.sample_latents(m)
        with tf.GradientTape() as tape:
            on_fake = self.discriminator(self.generator(latents, training=True), training=True)
            g_loss = bce(tf.ones_like(on_fake), on_fake)
        weights = self.generator.trainable_weights
        self.g_optimizer.apply(tape.gradient(g_loss, weights), weights)
        return {"d_loss": d_loss, "g_loss": g_loss}
