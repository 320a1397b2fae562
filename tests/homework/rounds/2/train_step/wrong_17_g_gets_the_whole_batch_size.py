# what: takes the size for G's latents from the whole batch, k * m, instead of m
from kgan import TwoNetworks, homework

import tensorflow as tf

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")

class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        batch_size = tf.shape(real)[0]
        for part in tf.split(real, self.num_d_steps):
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, part,
                self.sample_latents(tf.shape(part)[0]),
            )
        g_loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, self.sample_latents(batch_size)
        )
        return {"d_loss": d_loss, "g_loss": g_loss}
