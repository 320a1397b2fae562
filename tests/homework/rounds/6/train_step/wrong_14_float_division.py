# what: divides with / instead of //, so m is a float: no size for latents, no index for a slice. "`self.sample_latents(m)`, which draws $m$ new latents at each call"
from kgan import TwoNetworks, homework

import tensorflow as tf

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        m = tf.shape(real)[0] / self.num_d_steps
        for i in range(self.num_d_steps):
            minibatch = real[i * m : (i + 1) * m]
            d_loss = update_discriminator(
                self.generator,
                self.discriminator,
                self.d_optimizer,
                minibatch,
                self.sample_latents(m),
            )
        g_loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, self.sample_latents(m)
        )
        return {"d_loss": d_loss, "g_loss": g_loss}
