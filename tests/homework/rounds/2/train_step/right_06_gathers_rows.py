# what: takes the rows of each minibatch with tf.gather and a range of indices
from kgan import TwoNetworks, homework

import tensorflow as tf

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")

class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        number_of_images = tf.shape(real)[0]
        m = number_of_images // self.num_d_steps
        start = tf.constant(0)
        for step in range(self.num_d_steps):
            rows = tf.range(start, start + m)
            my_reals = tf.gather(real, rows)
            my_latents = self.sample_latents(m)
            d_loss = update_discriminator(
                generator=self.generator,
                discriminator=self.discriminator,
                optimizer=self.d_optimizer,
                real=my_reals,
                latents=my_latents,
            )
            start = start + m
        g_loss = update_generator(
            generator=self.generator,
            discriminator=self.discriminator,
            optimizer=self.g_optimizer,
            latents=self.sample_latents(m),
        )
        return {"g_loss": g_loss, "d_loss": d_loss}
