# what: functools.partial binds the networks; G's m is read off the last latents
from functools import partial
import tensorflow as tf
from kgan import TwoNetworks, homework

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        d_step = partial(update_discriminator, self.generator, self.discriminator, self.d_optimizer)
        g_step = partial(update_generator, self.generator, self.discriminator, self.g_optimizer)
        result = {}
        for part in tf.split(real, num_or_size_splits=self.num_d_steps, axis=0):
            z = self.sample_latents(tf.shape(part)[0])
            result["d_loss"] = d_step(part, z)
        result["g_loss"] = g_step(self.sample_latents(tf.shape(z)[0]))
        return result
