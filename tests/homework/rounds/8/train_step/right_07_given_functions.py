# what: goes on with homework.given for both updates, as the notebook offers
from kgan import TwoNetworks, homework

import tensorflow as tf


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        d_step, g_step = homework.given("update_discriminator"), homework.given("update_generator")
        for part in tf.split(real, self.num_d_steps):
            latents = self.sample_latents(tf.shape(part)[0])
            d_loss = d_step(self.generator, self.discriminator, self.d_optimizer, part, latents)
        latents = self.sample_latents(tf.shape(part)[0])
        g_loss = g_step(self.generator, self.discriminator, self.g_optimizer, latents)
        return {"d_loss": d_loss, "g_loss": g_loss}
