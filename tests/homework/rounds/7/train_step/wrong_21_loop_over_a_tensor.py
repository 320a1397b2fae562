# what: loops over tf.range(k), which works eagerly but not in the compiled step, where a tensor cannot be iterated over: "`fit` compiles your method"
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
        m = tf.shape(real)[0] // self.num_d_steps
        d_loss = tf.constant(0.0)
        for i in tf.range(self.num_d_steps):
            latents = self.sample_latents(m)
            d_loss = update_discriminator(
                self.generator,
                self.discriminator,
                self.d_optimizer,
                real[i * m : (i + 1) * m],
                latents,
            )
        latents = self.sample_latents(m)
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, latents)
        return {"d_loss": d_loss, "g_loss": g_loss}
