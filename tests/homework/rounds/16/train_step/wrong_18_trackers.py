# what: metrics as in the Keras examples: returns the mean over the rounds so far, and not the last losses
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

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.d_loss_tracker = keras.metrics.Mean(name="d_loss")
        self.g_loss_tracker = keras.metrics.Mean(name="g_loss")

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        m = tf.shape(real)[0] // self.num_d_steps
        for i in range(self.num_d_steps):
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer,
                real[i * m : (i + 1) * m], self.sample_latents(m),
            )
        g_loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, self.sample_latents(m)
        )
        self.d_loss_tracker.update_state(d_loss)
        self.g_loss_tracker.update_state(g_loss)
        return {"d_loss": self.d_loss_tracker.result(), "g_loss": self.g_loss_tracker.result()}
