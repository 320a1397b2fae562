# what: the loop reuses the name real, so that its size is m after the loop
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
        for real in tf.split(real, self.num_d_steps):
            z = self.sample_latents(tf.shape(real)[0])
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, real, z
            )
        # `real` is the last minibatch now
        z = self.sample_latents(tf.shape(real)[0])
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, z)
        return {"g_loss": g_loss, "d_loss": d_loss}
