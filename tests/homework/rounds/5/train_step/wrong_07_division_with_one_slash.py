# what: m = n / k with one slash is a float, which slices and sample_latents do not take: raises; ruled out: "`self.sample_latents(m)`, which draws $m$ new latents at each call"
import tensorflow as tf
from kgan import TwoNetworks, homework

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        k = self.num_d_steps
        m = tf.shape(real)[0] / k
        for i in range(k):
            part = real[i * m : i * m + m]
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, part, self.sample_latents(m)
            )
        g_loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, self.sample_latents(m)
        )
        return {"d_loss": d_loss, "g_loss": g_loss}
