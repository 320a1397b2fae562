# what: a beginner's while loop that cuts the next m samples off the front of what is left
from kgan import TwoNetworks

import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        # how many samples does each step of D get?
        number_of_samples = tf.shape(real)[0]
        m = number_of_samples // self.num_d_steps

        steps_done = 0
        rest = real
        while steps_done < self.num_d_steps:
            minibatch = rest[:m]
            rest = rest[m:]
            latents = self.sample_latents(m)
            d_loss = update_discriminator(
                generator=self.generator,
                discriminator=self.discriminator,
                optimizer=self.d_optimizer,
                real=minibatch,
                latents=latents,
            )
            steps_done = steps_done + 1

        latents = self.sample_latents(m)
        g_loss = update_generator(
            generator=self.generator,
            discriminator=self.discriminator,
            optimizer=self.g_optimizer,
            latents=latents,
        )

        result = {"d_loss": d_loss, "g_loss": g_loss}
        return result
