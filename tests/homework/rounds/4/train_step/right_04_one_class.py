# what: one class with methods of its own, and the model's own loss object
from kgan import TwoNetworks

import tensorflow as tf


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def fakes(self, m):
        return self.generator(self.sample_latents(m), training=True)

    def discriminators_turn(self, real):
        fake = self.fakes(tf.shape(real)[0])
        with tf.GradientTape() as tape:
            loss = self.adversarial_loss.discriminator(
                self.discriminator(real, training=True), self.discriminator(fake, training=True)
            )
        weights = self.discriminator.trainable_weights
        self.d_optimizer.apply(tape.gradient(loss, weights), weights)
        return loss

    def generators_turn(self, m):
        with tf.GradientTape() as tape:
            logits = self.discriminator(self.fakes(m), training=True)
            loss = self.adversarial_loss.generator(logits)
        weights = self.generator.trainable_weights
        self.g_optimizer.apply(tape.gradient(loss, weights), weights)
        return loss

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        parts = tf.split(real, self.num_d_steps)
        d_losses = [self.discriminators_turn(part) for part in parts]
        g_loss = self.generators_turn(tf.shape(parts[0])[0])
        return {"d_loss": d_losses[-1], "g_loss": g_loss}
