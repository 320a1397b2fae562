# what: everything in one method, with tapes inline and Keras's cross-entropy
from kgan import TwoNetworks

import keras
import tensorflow as tf


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        bce = keras.losses.BinaryCrossentropy(from_logits=True)
        k = self.num_d_steps
        m = tf.shape(real)[0] // k
        for step in range(k):
            start = step * m
            x = real[start : start + m]
            z = self.sample_latents(m)
            with tf.GradientTape() as tape:
                fake = self.generator(z, training=True)
                real_out = self.discriminator(x, training=True)
                fake_out = self.discriminator(fake, training=True)
                d_loss = bce(tf.ones_like(real_out), real_out) + bce(tf.zeros_like(fake_out), fake_out)
            grads = tape.gradient(d_loss, self.discriminator.trainable_variables)
            self.d_optimizer.apply_gradients(zip(grads, self.discriminator.trainable_variables))

        z = self.sample_latents(m)
        with tf.GradientTape() as tape:
            fake_out = self.discriminator(self.generator(z, training=True), training=True)
            g_loss = bce(tf.ones_like(fake_out), fake_out)
        grads = tape.gradient(g_loss, self.generator.trainable_variables)
        self.g_optimizer.apply_gradients(zip(grads, self.generator.trainable_variables))
        return {"d_loss": d_loss, "g_loss": g_loss}
