# what: the parts are real[i::k], every k-th sample, instead of m samples in a row: "gets its own $m$ of them, in order"
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
        m = tf.shape(real)[0] // k
        for i in range(k):
            d_loss = update_discriminator(
                self.generator,
                self.discriminator,
                self.d_optimizer,
                real[i::k],
                self.sample_latents(m),
            )
        g_loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, self.sample_latents(m)
        )
        return {"d_loss": d_loss, "g_loss": g_loss}
