# what: right; also takes a batch that comes in a tuple, and asks each part for its own size
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

    def train_step(self, data):
        """Runs one round. Returns the losses."""
        if isinstance(data, tuple):
            data = data[0]
        data = tf.convert_to_tensor(data)
        for x in tf.split(data, num_or_size_splits=self.num_d_steps, axis=0):
            m = tf.shape(x)[0]
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, x, self.sample_latents(m)
            )
        g_loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, self.sample_latents(m)
        )
        return {"d_loss": tf.identity(d_loss), "g_loss": tf.identity(g_loss)}
