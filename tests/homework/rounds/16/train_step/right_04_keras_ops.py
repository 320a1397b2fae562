# what: keras.ops for shapes and for the split, and a list of losses of which the last is returned
from kgan import TwoNetworks

import keras
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
        m = keras.ops.shape(real)[0] // k
        d_losses = []
        for batch in keras.ops.split(real, k, axis=0):
            z = self.sample_latents(m)
            d_losses.append(
                update_discriminator(self.generator, self.discriminator, self.d_optimizer, batch, z)
            )
        z = self.sample_latents(m)
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, z)
        return dict(d_loss=d_losses[-1], g_loss=g_loss)
