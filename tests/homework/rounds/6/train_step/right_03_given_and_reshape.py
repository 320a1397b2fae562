# what: right; the given functions, and a reshape to (k, m, ...) that keeps the order and the shape of a sample
from kgan import TwoNetworks, homework

import tensorflow as tf

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        parts = tf.reshape(real, (self.num_d_steps, -1, *real.shape[1:]))
        m = tf.shape(parts)[1]
        for i in range(self.num_d_steps):
            d_loss = update_discriminator(
                self.generator,
                self.discriminator,
                self.d_optimizer,
                parts[i],
                self.sample_latents(m),
            )
        g_loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, self.sample_latents(m)
        )
        return dict(d_loss=d_loss, g_loss=g_loss)
