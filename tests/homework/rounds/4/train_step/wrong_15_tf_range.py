# what: loops with tf.range, which works eagerly, while in fit the step is compiled without AutoGraph and the loop raises; ruled out (hw4): "`fit` compiles your method"
from kgan import TwoNetworks, homework

import tensorflow as tf

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        k = self.num_d_steps
        m = tf.shape(real)[0] // k
        for i in tf.range(k):
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
