# what: in G's turn as many latents are drawn as the batch has reals, k·m: "$G$'s turn has $m$ latents."
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
        for minibatch in tf.split(real, self.num_d_steps):
            latents = self.sample_latents(tf.shape(minibatch)[0])
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, minibatch, latents
            )
        latents = self.sample_latents(tf.shape(real)[0])
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, latents)
        return {"d_loss": d_loss, "g_loss": g_loss}
