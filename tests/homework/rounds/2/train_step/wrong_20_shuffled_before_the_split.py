# what: shuffles the batch before cutting it; the text says that each step gets its own m samples in order
from kgan import TwoNetworks

import keras
import tensorflow as tf

bce_loss = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_out = discriminator(real, training=True)
        fake_out = discriminator(fake, training=True)
        d_loss = bce_loss(tf.ones_like(real_out), real_out) + bce_loss(tf.zeros_like(fake_out), fake_out)
    grads = tape.gradient(d_loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(grads, discriminator.trainable_variables))
    return d_loss


def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        fake_out = discriminator(generator(latents, training=True), training=True)
        g_loss = bce_loss(tf.ones_like(fake_out), fake_out)
    grads = tape.gradient(g_loss, generator.trainable_variables)
    optimizer.apply_gradients(zip(grads, generator.trainable_variables))
    return g_loss

class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        real = tf.random.shuffle(real)
        for part in tf.split(real, self.num_d_steps):
            z = self.sample_latents(tf.shape(part)[0])
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, part, z
            )
        z = self.sample_latents(tf.shape(part)[0])
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, z)
        return {"d_loss": d_loss, "g_loss": g_loss}
