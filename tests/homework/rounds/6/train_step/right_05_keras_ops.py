# what: right; keras.ops.shape and keras.ops.split, the losses collected in a list of which the last is returned
from kgan import TwoNetworks

import tensorflow as tf
from keras import ops


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
        g, d = self.generator, self.discriminator
        m = ops.shape(real)[0] // self.num_d_steps
        d_losses = [
            update_discriminator(g, d, self.d_optimizer, part, self.sample_latents(m))
            for part in ops.split(real, self.num_d_steps)
        ]
        g_loss = update_generator(g, d, self.g_optimizer, self.sample_latents(m))
        return {"d_loss": d_losses[-1], "g_loss": g_loss}
