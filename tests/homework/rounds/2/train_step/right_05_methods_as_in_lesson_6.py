# what: two methods, as in lesson 6, with self.adversarial_loss of the model, which is the non-saturating one by default
from kgan import TwoNetworks

import tensorflow as tf


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def sample(self, m):
        return self.generator(self.sample_latents(m), training=True)

    def update_discriminator(self, real):
        fake = self.sample(tf.shape(real)[0])
        with tf.GradientTape() as tape:
            real_logits = self.discriminator(real, training=True)
            fake_logits = self.discriminator(fake, training=True)
            d_loss = self.adversarial_loss.discriminator(real_logits, fake_logits)
        weights = self.discriminator.trainable_weights
        self.d_optimizer.apply(tape.gradient(d_loss, weights), weights)
        return d_loss

    def update_generator(self, m):
        with tf.GradientTape() as tape:
            g_loss = self.adversarial_loss.generator(
                self.discriminator(self.sample(m), training=True)
            )
        weights = self.generator.trainable_weights
        self.g_optimizer.apply(tape.gradient(g_loss, weights), weights)
        return g_loss

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        d_loss = [self.update_discriminator(part) for part in tf.split(real, self.num_d_steps)][-1]
        g_loss = self.update_generator(tf.shape(real)[0] // self.num_d_steps)
        return {"d_loss": d_loss, "g_loss": g_loss}
