# what: takes the rows by their numbers with tf.gather, unpacks a tuple if one should come, and counts rows with tf.size
from kgan import TwoNetworks

import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        out_real = discriminator(real, training=True)
        out_fake = discriminator(fake, training=True)
        loss = bce(tf.ones_like(out_real), out_real) + bce(tf.zeros_like(out_fake), out_fake)
    grads = tape.gradient(loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(grads, discriminator.trainable_variables))
    return loss


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        out = discriminator(generator(latents, training=True), training=True)
        loss = bce(tf.ones_like(out), out)
    grads = tape.gradient(loss, generator.trainable_variables)
    optimizer.apply_gradients(zip(grads, generator.trainable_variables))
    return loss


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        if isinstance(real, (tuple, list)):  # Keras sometimes hands over (x,)
            real = real[0]
        rows = tf.range(tf.shape(real)[0])
        for numbers in tf.split(rows, self.num_d_steps):
            m = tf.size(numbers)
            minibatch = tf.gather(real, numbers)
            z = self.sample_latents(m)
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, minibatch, z
            )
        z = self.sample_latents(m)
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, z)
        return {"d_loss": tf.identity(d_loss), "g_loss": tf.identity(g_loss)}
