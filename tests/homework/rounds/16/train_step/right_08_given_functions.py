# what: the working functions that homework.given hands out
from kgan import TwoNetworks, homework

import tensorflow as tf


update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        m = tf.shape(real)[0] // self.num_d_steps
        networks = self.generator, self.discriminator
        for i in range(self.num_d_steps):
            mine = real[i * m : (i + 1) * m]
            d_loss = update_discriminator(*networks, self.d_optimizer, mine, self.sample_latents(m))
        g_loss = update_generator(*networks, self.g_optimizer, self.sample_latents(m))
        return {"d_loss": d_loss, "g_loss": g_loss}
