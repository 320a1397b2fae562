# what: a beginner's long version: a while loop, indices and tf.gather
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
        number_of_steps = self.num_d_steps
        number_of_reals = tf.shape(real)[0]
        number_per_step = number_of_reals // number_of_steps

        # D's turn, k times
        step = 0
        start = 0
        d_loss = None
        while step < number_of_steps:
            end = start + number_per_step
            indices = tf.range(start, end)
            my_reals = tf.gather(real, indices)
            my_latents = self.sample_latents(number_per_step)
            d_loss = update_discriminator(
                generator=self.generator,
                discriminator=self.discriminator,
                optimizer=self.d_optimizer,
                real=my_reals,
                latents=my_latents,
            )
            start = end
            step = step + 1

        # G's turn, once
        my_latents = self.sample_latents(number_per_step)
        g_loss = update_generator(
            generator=self.generator,
            discriminator=self.discriminator,
            optimizer=self.g_optimizer,
            latents=my_latents,
        )

        result = {}
        result["d_loss"] = d_loss
        result["g_loss"] = g_loss
        return result
