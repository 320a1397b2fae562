# what: right; picks the rows of each step with tf.gather and a range of indices
from kgan import TwoNetworks, homework

import tensorflow as tf

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        batch_size = tf.shape(real)[0]
        m = batch_size // self.num_d_steps
        logs = {}
        for step in range(self.num_d_steps):
            rows = tf.range(step * m, step * m + m)
            logs["d_loss"] = update_discriminator(
                generator=self.generator,
                discriminator=self.discriminator,
                optimizer=self.d_optimizer,
                real=tf.gather(real, rows),
                latents=self.sample_latents(m),
            )
        logs["g_loss"] = update_generator(
            generator=self.generator,
            discriminator=self.discriminator,
            optimizer=self.g_optimizer,
            latents=self.sample_latents(m),
        )
        return logs
