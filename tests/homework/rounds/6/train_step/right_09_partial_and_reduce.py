# what: right; functools: the networks are bound once with partial, and the k steps are a fold that keeps the last loss
from functools import partial, reduce

from kgan import TwoNetworks, homework

import tensorflow as tf

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        players = (self.generator, self.discriminator)
        d_step = partial(update_discriminator, *players, self.d_optimizer)
        g_step = partial(update_generator, *players, self.g_optimizer)
        k = self.num_d_steps
        m = tf.shape(real)[0] // k
        d_loss = reduce(
            lambda _, part: d_step(part, self.sample_latents(m)), tf.split(real, k), None
        )
        return {"d_loss": d_loss, "g_loss": g_step(self.sample_latents(m))}
