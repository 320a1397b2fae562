# what: draws the noise with NumPy instead of self.sample_latents: in fit it is drawn once, while compiling, and is the same in every round (lesson 6.7, mistake 2)
from kgan import TwoNetworks

import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss

class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def noise_like(self, part):
        bound = part.shape[0] or 1024  # unknown in fit: draw enough, then cut
        z = np.random.normal(size=(bound, self.latent_dim)).astype("float32")
        return tf.constant(z)[: tf.shape(part)[0]]

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        for part in tf.split(real, self.num_d_steps):
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, part, self.noise_like(part)
            )
        g_loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, self.noise_like(part)
        )
        return {"d_loss": d_loss, "g_loss": g_loss}
