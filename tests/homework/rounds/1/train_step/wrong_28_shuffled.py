# what: shuffles the batch before cutting it; each step of D is to get its own m samples in order
import keras
import tensorflow as tf
from kgan import TwoNetworks

bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        out_real = discriminator(real, training=True)
        out_fake = discriminator(fake, training=True)
        loss = bce(tf.ones_like(out_real), out_real) + bce(tf.zeros_like(out_fake), out_fake)
    grads = tape.gradient(loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(grads, discriminator.trainable_variables))
    return loss


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        out_fake = discriminator(generator(latents, training=True), training=True)
        loss = bce(tf.ones_like(out_fake), out_fake)
    grads = tape.gradient(loss, generator.trainable_variables)
    optimizer.apply_gradients(zip(grads, generator.trainable_variables))
    return loss


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        real = tf.random.shuffle(real)
        k = self.num_d_steps
        m = tf.shape(real)[0] // k
        for i in range(k):
            d_loss = update_discriminator(
                self.generator,
                self.discriminator,
                self.d_optimizer,
                real[i * m : i * m + m],
                self.sample_latents(m),
            )
        g_loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, self.sample_latents(m)
        )
        return {"d_loss": d_loss, "g_loss": g_loss}
