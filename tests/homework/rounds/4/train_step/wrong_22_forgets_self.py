# what: forgets self: uses generator, discriminator and the optimizers as global names, which do not exist (NameError); ruled out (hw4): "`self.generator`, `self.discriminator`, `self.g_optimizer`, `self.d_optimizer`"
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
        for minibatch in tf.split(real, k):
            latents = self.sample_latents(m)
            d_loss = update_discriminator(
                generator, discriminator, d_optimizer, minibatch, latents  # noqa: F821
            )
        latents = self.sample_latents(m)
        g_loss = update_generator(generator, discriminator, g_optimizer, latents)  # noqa: F821
        return {"d_loss": d_loss, "g_loss": g_loss}
