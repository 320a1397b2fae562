# what: two tapes as in TensorFlow's DCGAN tutorial: in the last step both gradients are taken first, then both networks move, so G has met the old D. Ruled out by lesson 6: "They take turns. $G$'s step sees a $D$ that has"
from kgan import TwoNetworks

import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        generator, discriminator = self.generator, self.discriminator
        *first_parts, last_part = tf.split(real, self.num_d_steps)
        m = tf.shape(last_part)[0]
        for part in first_parts:
            update_discriminator(
                generator, discriminator, self.d_optimizer, part, self.sample_latents(m)
            )
        with tf.GradientTape() as gen_tape, tf.GradientTape() as disc_tape:
            fake = generator(self.sample_latents(m), training=True)
            real_output = discriminator(last_part, training=True)
            fake_output = discriminator(fake, training=True)
            disc_loss = tf.reduce_mean(tf.nn.softplus(-real_output))
            disc_loss += tf.reduce_mean(tf.nn.softplus(fake_output))
            new_fake = generator(self.sample_latents(m), training=True)
            gen_loss = tf.reduce_mean(tf.nn.softplus(-discriminator(new_fake, training=True)))
        gen_grads = gen_tape.gradient(gen_loss, generator.trainable_variables)
        disc_grads = disc_tape.gradient(disc_loss, discriminator.trainable_variables)
        self.g_optimizer.apply_gradients(zip(gen_grads, generator.trainable_variables))
        self.d_optimizer.apply_gradients(zip(disc_grads, discriminator.trainable_variables))
        return {"d_loss": disc_loss, "g_loss": gen_loss}
