# what: tf.split, and both updates from homework.given
import tensorflow as tf
from kgan import TwoNetworks, homework


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        d_turn = homework.given("update_discriminator")
        g_turn = homework.given("update_generator")
        G, D = self.generator, self.discriminator
        for x in tf.split(real, self.num_d_steps):
            d_loss = d_turn(G, D, self.d_optimizer, x, self.sample_latents(tf.shape(x)[0]))
        g_loss = g_turn(G, D, self.g_optimizer, self.sample_latents(tf.shape(x)[0]))
        return {"d_loss": d_loss, "g_loss": g_loss}
