# what: every step of D gets the first m samples, the loop's index is not used. "each step of $D$ gets its own $m$ of them"
from kgan import TwoNetworks, homework

import tensorflow as tf

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        m = tf.shape(real)[0] // self.num_d_steps
        for i in range(self.num_d_steps):
            d_loss = update_discriminator(
                self.generator,
                self.discriminator,
                self.d_optimizer,
                real[:m],
                self.sample_latents(m),
            )
        g_loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, self.sample_latents(m)
        )
        return {"d_loss": d_loss, "g_loss": g_loss}
