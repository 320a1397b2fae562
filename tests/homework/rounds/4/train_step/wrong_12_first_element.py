# what: believes that fit hands over a tuple (x, y) and takes real[0], which is the first sample; ruled out (hw4): "`real` is a batch of $k \cdot m$ real samples"
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
        images = real[0]  # (x, y): there are no labels
        k = self.num_d_steps
        m = tf.shape(images)[0] // k
        for i in range(k):
            latents = self.sample_latents(m)
            d_loss = update_discriminator(
                self.generator,
                self.discriminator,
                self.d_optimizer,
                images[i * m : (i + 1) * m],
                latents,
            )
        latents = self.sample_latents(m)
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, latents)
        return {"d_loss": d_loss, "g_loss": g_loss}
