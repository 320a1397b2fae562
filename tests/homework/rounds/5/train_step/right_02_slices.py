# what: slices with m from tf.shape, functions from homework.given
import tensorflow as tf
from kgan import TwoNetworks, homework

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        m = tf.shape(real)[0] // self.num_d_steps
        for step in range(self.num_d_steps):
            start = step * m
            own_reals = real[start : start + m]
            latents = self.sample_latents(m)
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, own_reals, latents
            )
        latents = self.sample_latents(m)
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, latents)
        losses = {}
        losses["g_loss"] = g_loss
        losses["d_loss"] = d_loss
        return losses
