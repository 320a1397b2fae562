# what: the TensorFlow DCGAN tutorial: in the last minibatch both gradients come from the old D and from the same noise, then both networks move: "$G$'s step sees a $D$ that has already moved."
from kgan import TwoNetworks, homework

import keras
import numpy as np
import tensorflow as tf


update_discriminator = homework.given("update_discriminator")
cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        parts = tf.split(real, self.num_d_steps)
        for part in parts[:-1]:
            noise = self.sample_latents(tf.shape(part)[0])
            update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, part, noise
            )
        noise = self.sample_latents(tf.shape(parts[-1])[0])
        with tf.GradientTape() as gen_tape, tf.GradientTape() as disc_tape:
            generated = self.generator(noise, training=True)
            real_output = self.discriminator(parts[-1], training=True)
            fake_output = self.discriminator(generated, training=True)
            gen_loss = cross_entropy(tf.ones_like(fake_output), fake_output)
            disc_loss = cross_entropy(tf.ones_like(real_output), real_output)
            disc_loss += cross_entropy(tf.zeros_like(fake_output), fake_output)
        g_weights = self.generator.trainable_variables
        d_weights = self.discriminator.trainable_variables
        g_grads = gen_tape.gradient(gen_loss, g_weights)
        d_grads = disc_tape.gradient(disc_loss, d_weights)
        self.g_optimizer.apply_gradients(zip(g_grads, g_weights))
        self.d_optimizer.apply_gradients(zip(d_grads, d_weights))
        return {"d_loss": disc_loss, "g_loss": gen_loss}
