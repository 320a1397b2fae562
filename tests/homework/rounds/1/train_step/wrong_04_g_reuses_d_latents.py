# what: G's turn uses the latents of D's last step instead of new ones; latents are to be drawn just before each step (Algorithm 1, line 4: new latents)
import tensorflow as tf
from kgan import TwoNetworks, homework

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        for x in tf.split(real, self.num_d_steps):
            z = self.sample_latents(tf.shape(x)[0])
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, x, z
            )
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, z)
        return {"d_loss": d_loss, "g_loss": g_loss}
