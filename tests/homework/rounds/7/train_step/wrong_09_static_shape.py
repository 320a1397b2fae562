# what: m comes from real.shape[0], which is None in a compiled step with unknown batch size: "size of a batch is not always known in advance"
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
        m = real.shape[0] // self.num_d_steps
        for i in range(self.num_d_steps):
            x = real[i * m : (i + 1) * m]
            z = self.sample_latents(m)
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, x, z
            )
        z = self.sample_latents(m)
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, z)
        return {"d_loss": d_loss, "g_loss": g_loss}
