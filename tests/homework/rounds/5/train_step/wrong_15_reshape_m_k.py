# what: reshapes to (m, k, ...) and takes column i, so each step gets every k-th sample; ruled out: "gets its own $m$ of them, in order, and $m$"
import tensorflow as tf
from kgan import TwoNetworks, homework

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        k = self.num_d_steps
        m = tf.shape(real)[0] // k
        minibatches = tf.reshape(real, tf.concat([[m, k], tf.shape(real)[1:]], axis=0))
        for i in range(k):
            latents = self.sample_latents(m)
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, minibatches[:, i], latents
            )
        latents = self.sample_latents(m)
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, latents)
        return {"d_loss": d_loss, "g_loss": g_loss}
