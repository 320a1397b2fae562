# what: tf.split and the two functions from homework.given
from kgan import TwoNetworks, homework

import tensorflow as tf

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")

class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        g, d = self.generator, self.discriminator
        for part in tf.split(real, self.num_d_steps):
            m = tf.shape(part)[0]
            d_loss = update_discriminator(g, d, self.d_optimizer, part, self.sample_latents(m))
        g_loss = update_generator(g, d, self.g_optimizer, self.sample_latents(m))
        return {"d_loss": d_loss, "g_loss": g_loss}
