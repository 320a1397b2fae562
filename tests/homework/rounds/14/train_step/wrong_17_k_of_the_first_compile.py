# what: num_d_steps is kept from the first call: a second compile with another k is ignored
import keras
import numpy as np
import tensorflow as tf
from kgan import TwoNetworks


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fakes = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fakes, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    grads = tape.gradient(loss, weights)
    optimizer.apply(grads, weights)
    return loss


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fakes = generator(latents, training=True)
        logits = discriminator(fakes, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    grads = tape.gradient(loss, weights)
    optimizer.apply(grads, weights)
    return loss


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        if not hasattr(self, "k"):
            self.k = self.num_d_steps
        k = self.k
        m = tf.shape(real)[0] // k
        for i in range(k):
            batch = real[i * m : (i + 1) * m]
            latents = self.sample_latents(m)
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, batch, latents
            )
        latents = self.sample_latents(m)
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, latents)
        return {"d_loss": d_loss, "g_loss": g_loss}
