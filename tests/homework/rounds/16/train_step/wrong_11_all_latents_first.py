# what: draws the latents of all steps at the start of the round, and not just before each step
from kgan import TwoNetworks

import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        loss += tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        k = self.num_d_steps
        m = tf.shape(real)[0] // k
        noise = [self.sample_latents(m) for _ in range(k + 1)]
        for i in range(k):
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, real[i * m : (i + 1) * m], noise[i]
            )
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, noise[k])
        return {"d_loss": d_loss, "g_loss": g_loss}
