# what: reshapes the batch to (k, m, ...) and unstacks it, with the given functions
from kgan import TwoNetworks, homework

import keras
import numpy as np
import tensorflow as tf


update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        k = self.num_d_steps
        parts = tf.unstack(tf.reshape(real, (k, -1, *real.shape[1:])), num=k)
        for part in parts:
            z = self.sample_latents(tf.shape(part)[0])
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, part, z
            )
        z = self.sample_latents(tf.shape(parts[0])[0])
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, z)
        return dict(d_loss=d_loss, g_loss=g_loss)
