# what: unpacks the batch into images and labels, as in supervised training; there are no labels. "`real` is a batch of $k \cdot m$ real samples"
from kgan import TwoNetworks, homework

import tensorflow as tf

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, data):
        """Runs one round. Returns the losses."""
        real, _ = data
        m = tf.shape(real)[0] // self.num_d_steps
        for minibatch in tf.split(real, self.num_d_steps):
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
