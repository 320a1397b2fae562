# what: reshapes to (k, m, -1), which works for points but flattens images, which D then refuses; ruled out: "Sixteen steps on digits show that `fit` works with your"
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
        parts = tf.reshape(real, (k, m, -1))
        for i in range(k):
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, parts[i], self.sample_latents(m)
            )
        g_loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, self.sample_latents(m)
        )
        return {"d_loss": d_loss, "g_loss": g_loss}
