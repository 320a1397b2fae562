# what: slices with a dynamic m, and the given functions
from kgan import TwoNetworks, homework

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
            part = real[i * m : (i + 1) * m]
            latents = self.sample_latents(m)
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, part, latents
            )
        latents = self.sample_latents(m)
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, latents)
        return dict(d_loss=d_loss, g_loss=g_loss)
