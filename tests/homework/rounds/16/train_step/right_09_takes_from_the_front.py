# what: takes m from the front of what is left, in a while loop
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
        steps_left = self.num_d_steps
        m = tf.shape(real)[0] // steps_left
        left = real
        while steps_left > 0:
            batch, left = left[:m], left[m:]
            z = self.sample_latents(m)
            d_loss = update_discriminator(self.generator, self.discriminator, self.d_optimizer, batch, z)
            steps_left -= 1
        z = self.sample_latents(m)
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, z)
        return {"d_loss": d_loss, "g_loss": g_loss}
